import { excerpt, plain } from '../text/plain.ts';

/** What the platform says beside code and msg to help with an error. */
export interface Hints {
  /** Its own sentences, where they say more than `msg`: message and hint of the error. */
  readonly words: readonly string[];
  /** Scopes, one of which is missing, from `permission_violations`. */
  readonly scopes: readonly string[];
  /** Addresses from `helps`, `troubleshooter` and a security challenge, in this order, not yet checked for trust. */
  readonly links: readonly string[];
  /** Fields that are wrong, from `field_violations`, each with its description, and from `path`. */
  readonly fields: readonly string[];
}

/** One whole answer, as far as it could be read. Texts in it are safe to stand in a line of a log. */
export interface Answer {
  readonly httpStatus: number;
  /** The integer `code` of the envelope; `undefined` where there is none. */
  readonly code: number | undefined;
  readonly msg: string;
  readonly logId: string | undefined;
  readonly hints: Hints;
  /** The whole envelope; `undefined` where the body is not a JSON object. */
  readonly envelope: Readonly<Record<string, unknown>> | undefined;
  /** Whether the body is JSON at all. */
  readonly isJson: boolean;
  /** The beginning of the body; `undefined` where it must not be quoted, and of a success. */
  readonly excerpt: string | undefined;
  /** How long the server asks to wait before the next request, in milliseconds; `undefined` of a success. */
  readonly serverWaitMs: number | undefined;
  /** Whether the request had been sent once before, over a kept connection that was closed under it. Default `false`. */
  readonly isRepeat?: boolean;
}

const EXCERPT_CHARACTERS = 80;
const MAX_HINTS = 10;
const MAX_HINT_CHARACTERS = 500;

const NO_ERROR: Readonly<Record<string, unknown>> = {};
const NO_HINTS: Hints = { words: [], scopes: [], links: [], fields: [] };

/** Reads an answer's status, headers (names in lower case) and body. Never throws: any body is some answer. */
export function readAnswer(raw: {
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Milliseconds since 1970 at which the answer came. */
  readonly receivedAtEpoch: number;
  /** Takes the secrets from a text; before any text is cut, or half a secret would stay. */
  readonly redact: (text: string) => string;
}): Answer {
  const text = new TextDecoder().decode(raw.body);
  const json = parseJson(text, raw.redact);
  const envelope = isRecord(json) ? json : undefined;
  const code = Number.isSafeInteger(envelope?.code) ? (envelope?.code as number) : undefined;
  const msg = typeof envelope?.msg === 'string' ? plain(envelope.msg) : '';
  // The answers of base/v3 have their error in `data`.
  const data = isRecord(envelope?.data) ? envelope.data : NO_ERROR;
  const errors = [envelope?.error, data.error].filter(isRecord);
  const isFailure = !isSuccess({ httpStatus: raw.httpStatus, code });
  return {
    httpStatus: raw.httpStatus,
    code,
    msg,
    logId: logIdOf(
      ...[...errors, envelope ?? NO_ERROR].flatMap(({ log_id, logid }) => [log_id, logid]),
      raw.redact(String(raw.headers['x-tt-logid'] ?? '')),
    ),
    hints: envelope === undefined || code === 0 ? NO_HINTS : hintsOf(errors, data, msg),
    envelope,
    isJson: json !== undefined,
    excerpt: isFailure ? excerpt(plain(raw.redact(text)), EXCERPT_CHARACTERS) : undefined,
    serverWaitMs: isFailure ? serverWait(raw.headers, raw.receivedAtEpoch) : undefined,
  };
}

/** Whether an HTTP status is one of success. */
export function isOk(httpStatus: number): boolean {
  return httpStatus >= 200 && httpStatus < 300;
}

/** Whether an answer is a success: HTTP 2xx and a `code` that is the integer 0. */
export function isSuccess({ httpStatus, code }: Pick<Answer, 'httpStatus' | 'code'>): boolean {
  return isOk(httpStatus) && code === 0;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Secrets are taken out of every text before anything is done with it, but for the one that is asked for.
function parseJson(text: string, redact: (text: string) => string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) =>
      typeof value === 'string' && key !== 'tenant_access_token' ? redact(value) : value,
    );
  } catch {
    return undefined;
  }
}

function logIdOf(...candidates: unknown[]): string | undefined {
  return candidates.find(
    (candidate): candidate is string =>
      typeof candidate === 'string' && /^\w[\w.:*-]{0,99}$|^\*+$/.test(candidate),
  );
}

function hintsOf(
  errors: readonly Readonly<Record<string, unknown>>[],
  data: Readonly<Record<string, unknown>>,
  msg: string,
): Hints {
  const texts = (...values: unknown[]) =>
    values
      .filter((value) => typeof value === 'string')
      .map((value) => excerpt(plain(value), MAX_HINT_CHARACTERS))
      .filter((text) => text !== '');
  const rows = (name: string) => errors.flatMap((error) => records(error[name])).slice(0, MAX_HINTS);
  const words = texts(...errors.flatMap(({ message, hint }) => [message, hint]), data.hint);
  const scopes = rows('permission_violations').map(({ subject, scope }) => subject ?? scope);
  const fields = rows('field_violations').map(({ field, description }) =>
    texts(field, description).join(': '),
  );
  // The troubleshooter is a sentence with an address in it.
  const troubleshooters = texts(...errors.map(({ troubleshooter }) => troubleshooter));
  const links = [
    ...texts(...rows('helps').map(({ url }) => url)),
    ...troubleshooters.flatMap((text) => text.match(/https:\/\/\S+/g) ?? []),
    // What a security policy wants to be opened.
    ...texts(data.challenge_url),
  ];
  return {
    words: [...new Set(words)].filter((text) => text !== msg),
    scopes: texts(...scopes).filter((scope) => /^[\w.:-]{1,100}$/.test(scope)),
    links: links.slice(0, MAX_HINTS),
    fields: [...fields, ...texts(...errors.map(({ path }) => path))].filter((field) => field !== ''),
  };
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_HINTS) : [];
}

// Source: the platform's page on rate limits; `Retry-After` as in RFC 9110, section 10.2.3. A date there is on the
// clock of the server, which need not be that of this machine: it is counted from the answer's own date.
function serverWait(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  receivedAtEpoch: number,
): number | undefined {
  const first = (name: string) => [headers[name]].flat()[0]?.trim() ?? '';
  for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
    const value = first(name);
    if (/^\d{1,9}(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
    const date = name === 'retry-after' ? epochOf(value) : undefined;
    if (date !== undefined) return Math.max(0, date - (epochOf(first('date')) ?? receivedAtEpoch));
  }
  return undefined;
}

// `Date.parse` takes bare numbers for years.
function epochOf(date: string): number | undefined {
  const epoch = /[a-z]/i.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(epoch) ? undefined : epoch;
}
