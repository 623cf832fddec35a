import { excerpt, plain } from '../text/plain.ts';

/** What the platform says beside code and msg to help with an error. */
export interface Hints {
  /** Scopes, one of which is missing, from `permission_violations`. */
  readonly scopes: readonly string[];
  /** Addresses from `helps` and `troubleshooter`, in this order, not yet checked for trust. */
  readonly links: readonly string[];
  /** Fields that are wrong, from `field_violations`, each with its description. */
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
  /** The beginning of the body; `undefined` where it must not be quoted. */
  readonly excerpt: string | undefined;
  /** How long the server asks to wait before the next request, in milliseconds. */
  readonly serverWaitMs: number | undefined;
}

const EXCERPT_CHARACTERS = 80;
const MAX_HINTS = 10;
const MAX_HINT_CHARACTERS = 500;

const NO_ERROR: Readonly<Record<string, unknown>> = {};
const NO_HINTS: Hints = { scopes: [], links: [], fields: [] };

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
  const error = isRecord(envelope?.error) ? envelope.error : NO_ERROR;
  return {
    httpStatus: raw.httpStatus,
    code: Number.isSafeInteger(envelope?.code) ? (envelope?.code as number) : undefined,
    msg: typeof envelope?.msg === 'string' ? plain(envelope.msg) : '',
    logId: logIdOf(error.log_id, error.logid, raw.redact(String(raw.headers['x-tt-logid'] ?? ''))),
    hints: error === NO_ERROR ? NO_HINTS : hintsOf(error),
    envelope,
    isJson: json !== undefined,
    excerpt: excerpt(plain(raw.redact(text)), EXCERPT_CHARACTERS),
    serverWaitMs: serverWait(raw.headers, raw.receivedAtEpoch),
  };
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

function hintsOf(error: Readonly<Record<string, unknown>>): Hints {
  const texts = (values: unknown[]) =>
    values
      .filter((value) => typeof value === 'string')
      .map((value) => excerpt(plain(value), MAX_HINT_CHARACTERS));
  const scopes = records(error.permission_violations).map(
    (violation) => violation.subject ?? violation.scope,
  );
  const fields = records(error.field_violations).map((violation) =>
    texts([violation.field, violation.description]).join(': '),
  );
  const links = records(error.helps).map((help) => help.url);
  // The troubleshooter is a sentence with an address in it.
  const troubleshooter = texts([error.troubleshooter]).flatMap((text) => text.match(/https:\/\/\S+/g) ?? []);
  return {
    scopes: texts(scopes).filter((scope) => /^[\w.:-]{1,100}$/.test(scope)),
    links: [...texts(links), ...troubleshooter].slice(0, MAX_HINTS),
    fields: fields.filter((field) => field !== ''),
  };
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_HINTS) : [];
}

// Source: the platform's page on rate limits; `Retry-After` as in RFC 9110, section 10.2.3.
function serverWait(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  receivedAtEpoch: number,
): number | undefined {
  for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
    const value = [headers[name]].flat()[0]?.trim() ?? '';
    if (/^\d{1,9}(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
    const date = name === 'retry-after' && /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(date)) return Math.max(0, date - receivedAtEpoch);
  }
  return undefined;
}
