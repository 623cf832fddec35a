import { type Answer, readAnswer } from '../../src/platform/answer.ts';
import type { Fault } from '../../src/platform/fault.ts';

/** When every answer of these tests came, in milliseconds since 1970. */
export const RECEIVED_AT = Date.UTC(2026, 0, 1, 12, 0, 0);

/** An answer as it is read from the wire; a body that is no text stands for its JSON. */
export function answered(
  body: unknown,
  settings: {
    readonly httpStatus?: number;
    readonly headers?: Readonly<Record<string, string | string[]>>;
    /** Takes the secrets from a text; default: there are none. */
    readonly redact?: (text: string) => string;
  } = {},
): Answer {
  const { httpStatus = 200, headers = {}, redact = (text) => text } = settings;
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return readAnswer({ httpStatus, headers, body: Buffer.from(text), receivedAtEpoch: RECEIVED_AT, redact });
}

/** The platform refused with a code. */
export function refusedWith(
  code: number,
  settings: { readonly httpStatus?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Fault {
  return { kind: 'code', answer: answered({ code, msg: 'refused' }, settings) };
}

/** Something answered with an HTTP status and no code. */
export function httpFault(httpStatus: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: 'http', answer: answered('', { httpStatus, headers }) };
}
