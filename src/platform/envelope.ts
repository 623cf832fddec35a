import { type Answer, isOk, isSuccess } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { type Call, CallError } from './fault.ts';

/**
 * The answer of an exchange, if it is a success: HTTP 2xx and a JSON object whose `code` is the integer 0.
 *
 * @throws {CallError} for everything else
 */
export function requireSuccess(call: Call, exchange: Exchange): Answer {
  if ('fault' in exchange) throw new CallError(call, exchange.fault);
  // A token that was minted, but not received whole, must not be quoted.
  const answer = call === 'mint' ? { ...exchange.answer, excerpt: undefined } : exchange.answer;
  if (isSuccess(answer)) return answer;
  if (answer.code !== undefined && answer.code !== 0) throw new CallError(call, { kind: 'code', answer });
  if (!isOk(answer.httpStatus)) throw new CallError(call, { kind: 'http', answer });
  throw new CallError(call, { kind: answer.isJson ? 'malformed' : 'unreadable', answer });
}
