import type { Messages } from '../messages/en.ts';
import type { Lines } from '../messages/en-lines.ts';
import type { Fault } from '../platform/fault.ts';
import type { Automation } from '../switching/ledger.ts';
import { excerpt, plain, unlinked } from '../text/plain.ts';

const MAX_QUOTED_CHARACTERS = 500;

/** The name of an automation as people know it: its id, and its title where that is known. */
export function nameOf({ id, title }: Pick<Automation, 'id' | 'title'>, messages: Lines): string {
  return messages.automation(id, title === undefined ? undefined : quoted(title));
}

/** What a fault is, in a few words. */
export function nameFault(fault: Fault, messages: Messages): string {
  const say = messages.fault;
  switch (fault.kind) {
    case 'code':
      return say.code(fault.answer.code ?? 0, quoted(fault.answer.msg));
    case 'http':
      return say.http(fault.answer.httpStatus, quoted(fault.answer.excerpt ?? ''));
    case 'unreadable':
      return say.unreadable(
        fault.answer.httpStatus,
        fault.answer.excerpt === undefined ? undefined : quoted(fault.answer.excerpt),
      );
    case 'malformed':
      return say.malformed(fault.answer.httpStatus);
    case 'lacking':
      return say.lacking[fault.what];
    case 'too-large':
      return say.tooLarge(fault.httpStatus, fault.limitBytes);
    case 'timeout':
      return say.timeout(fault.limitMs);
    case 'connection':
      return say.connection(quoted(fault.detail));
    case 'unknown-host':
      return say.unknownHost(quoted(fault.detail));
    case 'certificate':
      return say.certificate(quoted(fault.detail));
    case 'proxy':
      return say.proxy(fault.httpStatus);
    case 'proxy-connection':
      return say.proxyConnection(quoted(fault.detail));
    case 'budget':
    case 'cancelled':
    case 'endless':
      return say[fault.kind];
  }
}

/** A text from elsewhere, as it may stand in a sentence of ours. */
export function quoted(text: string): string {
  return unlinked(excerpt(plain(text), MAX_QUOTED_CHARACTERS));
}
