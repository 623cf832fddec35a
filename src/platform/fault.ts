import type { Answer } from './answer.ts';

/** The calls of the platform that the action makes. */
export type Call = 'switch' | PreparatoryCall;

/** The calls without which nothing can be switched. */
export type PreparatoryCall = ListCall | 'wiki' | 'mint';

/** The calls that list automations: those of the v1 calls, and Base workflows. */
export type ListCall = 'list' | 'workflow-list';

/**
 * What went wrong with one request:
 *
 * - `code`: the platform answered with a code other than 0
 * - `http`: an HTTP status other than 2xx, without a code that says more
 * - `unreadable`: 2xx, but not JSON, or cut
 * - `malformed`: 2xx and JSON, but without an integer `code`
 * - `lacking`: `code` 0, but not what the call must bring
 * - `too-large`: more than the limit for an answer
 * - `timeout`: the limit for one request passed; `budget`: the limit for the whole stage did
 * - `connection`: refused, reset, cut or never made
 * - `unknown-host`: the name does not exist; `certificate`: it does not verify
 * - `endless`: a list promises more pages and brings nothing new
 * - `proxy`: the proxy refused the tunnel, with this HTTP status; `proxy-connection`: it could not be reached
 * - `cancelled`: the job was cancelled
 */
export type Fault =
  | { readonly kind: 'code' | 'http' | 'unreadable' | 'malformed'; readonly answer: Answer }
  | { readonly kind: 'lacking'; readonly answer: Answer; readonly what: Lacking }
  | { readonly kind: 'too-large'; readonly httpStatus: number; readonly limitBytes: number }
  | { readonly kind: 'timeout'; readonly limitMs: number }
  | { readonly kind: 'budget' | 'cancelled' | 'endless' }
  | {
      readonly kind: 'connection';
      readonly detail: string;
      /** Whether the request may have reached the platform. */
      readonly maybeSent: boolean;
      /** Whether something answered that does not speak TLS. Default `false`. */
      readonly lacksTls?: boolean;
    }
  | { readonly kind: 'unknown-host'; readonly detail: string }
  | { readonly kind: 'certificate'; readonly detail: string; readonly problem: 'authority' | 'name' | 'time' }
  | { readonly kind: 'proxy'; readonly httpStatus: number }
  | {
      readonly kind: 'proxy-connection';
      readonly detail: string;
      /** Whether the proxy's name does not exist. */
      readonly isUnknown: boolean;
      /** Whether TLS was spoken to it, and it does not speak that. Default `false`. */
      readonly lacksTls?: boolean;
    };

/** What an answer with `code` 0 must bring, and did not: in the case of `status`, it brought the other one. */
export type Lacking = 'token' | 'list' | 'node' | 'status';

/** A request that did not succeed. Thrown by the calls; everything else that they throw is an error of ours. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly call: Call;
  readonly fault: Fault;

  constructor(call: Call, fault: Fault) {
    super(`${call}: ${fault.kind}`);
    this.call = call;
    this.fault = fault;
  }
}

/** The answer that a fault is about, where one came. */
export function answerOf(fault: Fault): Answer | undefined {
  return 'answer' in fault ? fault.answer : undefined;
}
