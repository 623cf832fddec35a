import type { Messages } from '../messages/languages.ts';
import { LANGUAGE_WORDS, type Language, languageOf } from '../messages/languages.ts';
import {
  type Address,
  comparePlaces,
  isAddress,
  type Place,
  parseAddress,
  webAddressOf,
} from '../platform/addresses.ts';
import type { Status } from '../platform/automations.ts';
import {
  type BaseUrlProblem,
  BRANDS,
  type Brand,
  brandNamed,
  brandOfWebHost,
  DEFAULT_BRAND,
  parseBaseUrl,
} from '../platform/hosts.ts';
import { foreignKind, isPathSafe } from '../platform/ids.ts';
import { isToken } from '../platform/tokens.ts';
import { jobStatusOf, needsJobStatus } from '../restoring/policy.ts';
import type { Policy } from '../restoring/record.ts';
import type { Credentials } from '../switching/credentials.ts';
import type { Targets } from '../switching/targets.ts';
import { excerpt, normalTitle, plain } from '../text/plain.ts';

/** Every input with its default, as in action.yml; `''` where there is none. */
export const INPUT_DEFAULTS = {
  app_token: '',
  workflow_id: '',
  workflow_title: '',
  status: '',
  access_token: '',
  app_id: '',
  app_secret: '',
  domain: '',
  restore: 'never',
  if_unchanged: 'send',
  dry_run: 'false',
  max_attempts: '6',
  timeout_seconds: '120',
  request_timeout_seconds: '15',
  job_summary: 'true',
  language: 'en',
  job_status: '',
} as const satisfies Record<string, string>;

/** The name of an input. */
export type InputName = keyof typeof INPUT_DEFAULTS;

/** The words of the inputs that take words, in lower case, and what each means. */
export const WORDS = {
  status: { enable: 'Enable', disable: 'Disable', enabled: 'Enable', disabled: 'Disable' },
  restore: {
    always: 'always',
    success: 'success',
    failure: 'failure',
    never: 'never',
    true: 'always',
    false: 'never',
  },
  if_unchanged: { send: 'send', skip: 'skip', fail: 'fail' },
  dry_run: { true: true, false: false },
  job_summary: { true: true, false: false },
  language: LANGUAGE_WORDS,
} as const satisfies Partial<Record<InputName, Readonly<Record<string, unknown>>>>;

/** The bounds of the inputs that take numbers, both included. */
export const BOUNDS = {
  max_attempts: [1, 20],
  timeout_seconds: [1, 3600],
  request_timeout_seconds: [1, 120],
} as const satisfies Partial<Record<InputName, readonly [number, number]>>;

/** What to do with an automation that already is as wanted. */
export type IfUnchanged = 'send' | 'skip' | 'fail';

/** The inputs of one step, valid as a whole. */
export interface Inputs {
  readonly targets: Targets;
  readonly status: Status;
  readonly credentials: Credentials;
  /** Base URL of the API. */
  readonly baseUrl: string;
  readonly restore: Policy;
  readonly ifUnchanged: IfUnchanged;
  readonly isDryRun: boolean;
  readonly maxAttempts: number;
  /** Budget of the switch, in seconds. */
  readonly timeoutSeconds: number;
  readonly requestTimeoutSeconds: number;
}

/** How a step speaks; known even where the other inputs are wrong. */
export interface Manner {
  readonly language: Language;
  readonly jobSummary: boolean;
}

/** What is wrong with the inputs, in the words of a language. */
export type InputProblem = (say: Messages['input']) => string;

/** What reading the inputs comes to: all of them, or everything that is wrong. */
export type ReadInputs = { readonly inputs: Inputs } | { readonly problems: readonly InputProblem[] };

/** The trimmed value of an input, `''` where it was not given. */
export type RawInput = (name: InputName) => string;

/** The values that must never be shown, and those parts of them that a person may have pasted together. */
export function secretValues(raw: RawInput): string[] {
  return [raw('access_token'), raw('app_secret')].flatMap((value) => [
    value,
    ...value.split(/\s+/).filter((part) => part.length >= 8),
  ]);
}

/** Reads how a step speaks. Nonsense counts as the default here; `readInputs` names it. */
export function readManner(raw: RawInput): Manner {
  const { job_summary: words } = WORDS;
  const word = given('job_summary', raw).toLowerCase();
  return {
    language: languageOf(given('language', raw)) ?? 'en',
    jobSummary: Object.hasOwn(words, word) ? words[word as keyof typeof words] : true,
  };
}

/**
 * Reads and validates every input. Costs no request.
 *
 * @param redact takes the secrets from a value that is quoted: people paste them into the wrong input
 */
export function readInputs(raw: RawInput, redact = (text: string) => text): ReadInputs {
  const reader = new Reader(raw, redact);
  reader.word('language');
  reader.word('job_summary');
  const read = {
    targets: reader.targets(),
    status: reader.word('status'),
    credentials: reader.credentials(),
    baseUrl: reader.baseUrl(),
    restore: reader.restore(),
    ifUnchanged: reader.word('if_unchanged'),
    isDryRun: reader.word('dry_run'),
    maxAttempts: reader.number('max_attempts'),
    timeoutSeconds: reader.number('timeout_seconds'),
    requestTimeoutSeconds: reader.number('request_timeout_seconds'),
  };
  const { problems } = reader;
  return problems.length === 0 && isWhole(read) ? { inputs: read } : { problems };
}

/** Reads the credentials alone, as the job's end does: the other inputs may be nonsense by then. */
export function readCredentials(
  raw: RawInput,
  redact = (text: string) => text,
): { readonly credentials: Credentials } | { readonly problems: readonly InputProblem[] } {
  const reader = new Reader(raw, redact);
  const credentials = reader.credentials();
  return credentials ? { credentials } : { problems: reader.problems };
}

function given(name: InputName, raw: RawInput): string {
  return raw(name) || INPUT_DEFAULTS[name];
}

function isWhole(read: { readonly [Name in keyof Inputs]: Inputs[Name] | undefined }): read is Inputs {
  return Object.values(read).every((value) => value !== undefined);
}

const BASE_URL_PROBLEMS: Readonly<
  Record<
    BaseUrlProblem,
    'domainScheme' | 'domainNotHttp' | 'domainPlainHttp' | 'domainExtraParts' | 'domainNotUrl'
  >
> = {
  'no-scheme': 'domainScheme',
  scheme: 'domainNotHttp',
  'plain-http': 'domainPlainHttp',
  'extra-parts': 'domainExtraParts',
  'not-a-url': 'domainNotUrl',
};

const MAX_SHOWN_CHARACTERS = 120;

/** Reads input after input and gathers what is wrong; each reading is `undefined` where something is. */
class Reader {
  readonly problems: InputProblem[] = [];
  readonly #value: RawInput;
  readonly #redact: (text: string) => string;
  /** The hosts of the addresses that were read, which decide about `domain`. */
  readonly #webHosts: { readonly name: InputName; readonly hostname: string }[] = [];

  constructor(raw: RawInput, redact: (text: string) => string) {
    this.#value = (name) => given(name, raw);
    this.#redact = redact;
  }

  /** A user's value as it may stand in a message. */
  #shown(value: string): string {
    return excerpt(plain(this.#redact(value)), MAX_SHOWN_CHARACTERS);
  }

  #reject(name: InputName, problem: InputProblem): undefined {
    this.problems.push((say) => say.problem(name, problem(say)));
  }

  word<Name extends keyof typeof WORDS>(
    name: Name,
  ): (typeof WORDS)[Name][keyof (typeof WORDS)[Name]] | undefined {
    const words: Readonly<Record<string, unknown>> = WORDS[name];
    const value = this.#value(name);
    const word = value.toLowerCase();
    if (value === '' && name === 'status') return this.#reject(name, (say) => say.missing.status);
    if (!Object.hasOwn(words, word))
      return this.#reject(name, (say) => say.word(this.#shown(value), Object.keys(words)));
    return words[word] as (typeof WORDS)[Name][keyof (typeof WORDS)[Name]];
  }

  number(name: keyof typeof BOUNDS): number | undefined {
    const [least, most] = BOUNDS[name];
    const value = this.#value(name);
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    return this.#reject(name, (say) => say.number(this.#shown(value), least, most));
  }

  restore(): Policy | undefined {
    const policy = this.word('restore');
    const jobStatus = this.#value('job_status');
    if (policy !== undefined && needsJobStatus(policy) && jobStatusOf(jobStatus) === undefined) {
      return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus)));
    }
    return policy;
  }

  targets(): Targets | undefined {
    const problemsBefore = this.problems.length;
    const place = this.#place();
    const titles = unique(
      this.#value('workflow_title')
        .split(/[\r\n]/)
        .map(normalTitle),
    );
    const items = unique(
      this.#value('workflow_id')
        .split(/[,，、\r\n]/)
        .map((item) => item.trim()),
    );
    const word = items.map((item) => item.toLowerCase()).find((item) => item === 'all' || item === 'none');
    if (items.length === 0 && titles.length === 0) {
      this.#reject('workflow_id', (say) => say.missing.workflow_id);
    } else if (word !== undefined && (items.length > 1 || (word === 'all' && titles.length > 0))) {
      this.#reject('workflow_id', (say) => say.aloneWord(word));
    }
    const named = word === undefined ? items.map((item) => this.#automation(item, place)) : [];
    if (place === undefined || this.problems.length > problemsBefore) return undefined;
    const ids = unique(named.map((one) => one?.id ?? ''));
    const otherPlaces = named.flatMap((one) => one?.place ?? []);
    const webAddress = [this.#value('app_token'), ...items].map(webAddressOf).find((address) => address);
    return { place, ...(webAddress && { webAddress }), otherPlaces, ids, titles, all: word === 'all' };
  }

  #place(): Place | undefined {
    const value = this.#value('app_token');
    if (value === '') return this.#reject('app_token', (say) => say.missing.app_token);
    if (isAddress(value)) return this.#placeOf('app_token', this.#address('app_token', value), value);
    const kind = foreignKind(value);
    if (kind) return this.#reject('app_token', (say) => say.foreignAppToken(this.#shown(value), kind));
    if (!isPathSafe(value)) return this.#reject('app_token', (say) => say.pathCharacters(this.#shown(value)));
    return { kind: 'base', appToken: value };
  }

  /** One item of `workflow_id`: an id, or an address that names one and says where it is. */
  #automation(item: string, place: Place | undefined): { id: string; place?: Place } | undefined {
    const name = 'workflow_id';
    const quoted = () => this.#shown(item);
    if (!isAddress(item)) {
      const kind = foreignKind(item);
      if (/\s/.test(item)) return this.#reject(name, (say) => say.blankInId(quoted()));
      if (kind) return this.#reject(name, (say) => say.foreignId(quoted(), kind));
      return isPathSafe(item) ? { id: item } : this.#reject(name, (say) => say.pathCharacters(quoted()));
    }
    const address = this.#address(name, item);
    const itsPlace = this.#placeOf(name, address, item);
    if (!address || !itsPlace) return undefined;
    const { inside } = address;
    if (inside.kind === 'other') {
      return this.#reject(name, (say) => say.otherInside(quoted(), inside.other));
    }
    if (inside.kind === 'nothing') return this.#reject(name, (say) => say.nothingInside(quoted()));
    if (place && comparePlaces(place, itsPlace) === 'different') {
      return this.#reject(name, (say) => say.otherBase(quoted()));
    }
    return { id: inside.id, place: itsPlace };
  }

  #address(name: InputName, value: string): Address | undefined {
    const address = parseAddress(value);
    if (!address) return this.#reject(name, (say) => say.notAnAddress(this.#shown(value)));
    return address;
  }

  #placeOf(name: InputName, address: Address | undefined, value: string): Place | undefined {
    if (!address) return undefined;
    const { page, hostname } = address;
    if (page.kind === 'other')
      return this.#reject(name, (say) => say.otherPage(this.#shown(value), page.other, name));
    this.#webHosts.push({ name, hostname });
    return page;
  }

  credentials(): Credentials | undefined {
    const token = this.#value('access_token');
    const appId = this.#value('app_id');
    const appSecret = this.#value('app_secret');
    const problemsBefore = this.problems.length;
    if (token !== '' && (appId !== '' || appSecret !== '')) {
      this.#reject('access_token', (say) => say.bothCredentials);
    } else if (token === '' && appId === '' && appSecret === '') {
      this.#reject('access_token', (say) => say.missing.credentials);
    } else if (token === '' && appSecret === '') {
      this.#reject('app_secret', (say) => say.missing.app_secret);
    } else if (token === '' && appId === '') {
      this.#reject('app_id', (say) => say.missing.app_id);
    }
    if (token !== '') this.#checkToken(token);
    if (appId !== '' && !isPathSafe(appId))
      this.#reject('app_id', (say) => say.appIdCharacters(this.#shown(appId)));
    if (appSecret !== '' && !/^[\x21-\x7e]+$/.test(appSecret)) {
      this.#reject('app_secret', (say) => say.secretCharacters);
    }
    if (this.problems.length > problemsBefore) return undefined;
    return token === '' ? { app: { appId, appSecret } } : { token };
  }

  #checkToken(token: string): void {
    if (/^bearer\b/i.test(token)) this.#reject('access_token', (say) => say.tokenBearer);
    else if (/\s/.test(token)) this.#reject('access_token', (say) => say.tokenBlank);
    else if (!isToken(token)) this.#reject('access_token', (say) => say.tokenCharacters);
  }

  /** Reads `domain`; after the inputs that may hold addresses. */
  baseUrl(): string | undefined {
    const value = this.#value('domain');
    if (value === '') return this.#baseUrlOfWebHosts();
    const brand = brandNamed(value);
    if (brand) return this.#baseUrlOfBrand(brand);
    const parsed = parseBaseUrl(value);
    if ('origin' in parsed) return parsed.origin;
    return this.#reject('domain', (say) => say[BASE_URL_PROBLEMS[parsed.problem]](this.#shown(value)));
  }

  #baseUrlOfBrand(brand: Brand): string | undefined {
    for (const { name, hostname } of this.#webHosts) {
      const itsBrand = brandOfWebHost(hostname);
      if (itsBrand !== undefined && itsBrand !== brand) {
        return this.#reject('domain', (say) => say.otherBrand(brand, name, this.#shown(hostname)));
      }
    }
    return BRANDS[brand].apiUrl;
  }

  #baseUrlOfWebHosts(): string | undefined {
    if (this.#webHosts.length === 0) return BRANDS[DEFAULT_BRAND].apiUrl;
    const unknown = this.#webHosts.find(({ hostname }) => brandOfWebHost(hostname) === undefined);
    if (unknown)
      return this.#reject('domain', (say) => say.unknownWebHost(unknown.name, this.#shown(unknown.hostname)));
    const [brand, ...others] = new Set(this.#webHosts.map(({ hostname }) => brandOfWebHost(hostname)));
    const names = unique(this.#webHosts.map(({ name }) => name));
    return others.length > 0
      ? this.#reject('domain', (say) => say.mixedBrands(names))
      : brand && BRANDS[brand].apiUrl;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
