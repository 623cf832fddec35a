import type { Messages } from '../messages/languages.ts';
import { LANGUAGE_WORDS, type Language, languageOf } from '../messages/languages.ts';
import {
  type Address,
  comparePlaces,
  hasUserPart,
  isAddress,
  type Place,
  parseAddress,
  webAddressOf,
} from '../platform/addresses.ts';
import type { Status } from '../platform/automations.ts';
import {
  type BaseUrlProblem,
  BRAND_WORDS,
  BRANDS,
  type Brand,
  brandNamed,
  brandOfWebHost,
  DEFAULT_BRAND,
  likelyDomains,
  parseBaseUrl,
} from '../platform/hosts.ts';
import { foreignAppTokenKind, foreignKind, isAppToken, isPathSafe, LONGEST } from '../platform/ids.ts';
import { type AppCredentials, isAppSecret, isToken } from '../platform/tokens.ts';
import { jobStatusOf, needsJobStatus } from '../restoring/policy.ts';
import type { Policy } from '../restoring/record.ts';
import type { Credentials } from '../switching/credentials.ts';
import type { Targets } from '../switching/targets.ts';
import { isOneLetterOff } from '../text/nearest.ts';
import { ELLIPSIS, excerpt, normalTitle, plain } from '../text/plain.ts';

/** Every input with its default, as in action.yml; `''` where there is none. */
export const INPUT_DEFAULTS = {
  app_token: '',
  workflow_id: '',
  workflow_title: '',
  exclude_workflow_id: '',
  exclude_workflow_title: '',
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
  max_attempts: { least: 1, most: 20 },
  timeout_seconds: { least: 1, most: 3600 },
  request_timeout_seconds: { least: 1, most: 120 },
} as const satisfies Partial<Record<InputName, { readonly least: number; readonly most: number }>>;

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

/** What the inputs are read with. */
export interface Surroundings {
  /** Takes the secrets from a value that is quoted: people paste them into the wrong input. */
  readonly redact?: (text: string) => string;
  /** The environment of the process, which tells of inputs that the action does not know. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Reads and validates every input. Costs no request. */
export function readInputs(raw: RawInput, { redact = asIs, env = {} }: Surroundings = {}): ReadInputs {
  const reader = new Reader(raw, redact);
  reader.word('language');
  reader.word('job_summary');
  const read = {
    targets: reader.targets(),
    status: reader.word('status'),
    credentials: reader.credentials(),
    baseUrl: reader.baseUrl(),
    restore: reader.restore(env),
    ifUnchanged: reader.word('if_unchanged'),
    isDryRun: reader.word('dry_run'),
    maxAttempts: reader.number('max_attempts'),
    timeoutSeconds: reader.number('timeout_seconds'),
    requestTimeoutSeconds: reader.number('request_timeout_seconds'),
  };
  reader.unknownInputs(env);
  const { problems } = reader;
  return problems.length === 0 && isWhole(read) ? { inputs: read } : { problems };
}

/** Reads the credentials alone, as the job's end does: the other inputs may be nonsense by then. */
export function readCredentials(
  raw: RawInput,
  redact = asIs,
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

function asIs(text: string): string {
  return text;
}

const INPUT_VARIABLE = 'INPUT_';

// Misspelled, each of these does the opposite of what was meant; the others are required, or harmless.
const CONTRARY_WHEN_MISSED = [
  'restore',
  'if_unchanged',
  'dry_run',
  'exclude_workflow_id',
  'exclude_workflow_title',
] as const satisfies readonly InputName[];

/** The input that an unknown one is meant to be: the same word with other separators, or one that is a letter off. */
function meantInput(unknown: string): InputName | undefined {
  const word = lettersOf(unknown);
  const names = Object.keys(INPUT_DEFAULTS) as InputName[];
  return (
    names.find((name) => lettersOf(name) === word) ??
    CONTRARY_WHEN_MISSED.find((name) => isOneLetterOff(lettersOf(name), word))
  );
}

function lettersOf(name: string): string {
  return name.replace(/[^a-z0-9]/g, '');
}

/**
 * Whether the input `job_status` is not that of the job: inside a composite action it is that of the action's own
 * steps so far. act, and the runners that are made from it, set the path of an action for every step.
 */
function isInsideComposite({ GITHUB_ACTION_PATH: path, ACT: act }: NodeJS.ProcessEnv): boolean {
  return Boolean(path) && !act;
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

// In Chinese text, the comma and the enumeration comma.
const SEPARATORS = /[,\uff0c\u3001\r\n]/;

const MAX_SHOWN_CHARACTERS = 120;

/** The inputs that take a list of ids. */
type IdInput = 'workflow_id' | 'exclude_workflow_id';

/** The automations that a list of ids names, and the places that its addresses tell. */
interface Named {
  readonly ids: readonly string[];
  readonly places: readonly Place[];
}

interface NamedAutomation {
  readonly id: string;
  /** Where it is, as far as its address says so. */
  readonly place?: Place;
}

const NONE_NAMED: Named = { ids: [], places: [] };

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

  /** A user's value as it may stand in a message: what stands before an `@` may be a password. */
  #shown(value: string): string {
    const at = value.lastIndexOf('@');
    const harmless = at < 0 ? value : `${ELLIPSIS}${value.slice(at)}`;
    return excerpt(plain(this.#redact(harmless)), MAX_SHOWN_CHARACTERS);
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
    if (!Object.hasOwn(words, word)) {
      const meanings = unique(Object.values(words).map(String));
      return this.#reject(name, (say) => say.word(this.#shown(value), meanings));
    }
    return words[word] as (typeof WORDS)[Name][keyof (typeof WORDS)[Name]];
  }

  number(name: keyof typeof BOUNDS): number | undefined {
    const { least, most } = BOUNDS[name];
    const value = this.#value(name);
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    return this.#reject(name, (say) => say.number(this.#shown(value), least, most));
  }

  restore(env: NodeJS.ProcessEnv): Policy | undefined {
    const policy = this.word('restore');
    if (policy === undefined || !needsJobStatus(policy)) return policy;
    if (isInsideComposite(env)) return this.#reject('restore', (say) => say.insideComposite(policy));
    const jobStatus = this.#value('job_status');
    if (jobStatusOf(jobStatus) !== undefined) return policy;
    return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus), policy));
  }

  targets(): Targets | undefined {
    const problemsBefore = this.problems.length;
    const place = this.#place();
    const titles = this.#titles('workflow_title');
    const items = this.#items('workflow_id');
    const word = items.map((item) => item.toLowerCase()).find((item) => item === 'all' || item === 'none');
    if (items.length === 0 && titles.length === 0) {
      this.#reject('workflow_id', (say) => say.missing.workflow_id);
    } else if (word !== undefined && (items.length > 1 || (word === 'all' && titles.length > 0))) {
      this.#reject('workflow_id', (say) => say.aloneWord(word));
    }
    const named = word === undefined ? this.#automations('workflow_id', items, place) : NONE_NAMED;
    const excludedItems = this.#excludedItems();
    const excluded = this.#automations('exclude_workflow_id', excludedItems, place);
    const excludedTitles = this.#titles('exclude_workflow_title');
    if (word !== 'all') {
      if (excluded.ids.length > 0) this.#reject('exclude_workflow_id', (say) => say.excludeWithoutAll);
      if (excludedTitles.length > 0) this.#reject('exclude_workflow_title', (say) => say.excludeWithoutAll);
    }
    if (place === undefined || this.problems.length > problemsBefore) return undefined;
    const addresses = [this.#value('app_token'), ...items, ...excludedItems].filter(isAddress);
    const webAddress = addresses.map(webAddressOf).find((address) => address);
    const hasExceptions = excluded.ids.length + excludedTitles.length > 0;
    return {
      place,
      ...(webAddress && { webAddress }),
      otherPlaces: [...named.places, ...excluded.places],
      ids: named.ids,
      titles,
      all: word === 'all',
      ...(hasExceptions && { exceptions: { ids: excluded.ids, titles: excludedTitles } }),
    };
  }

  #place(): Place | undefined {
    const value = this.#value('app_token');
    const isAppTokenAlone = isAppToken(value) && foreignAppTokenKind(value) === undefined;
    return isAppTokenAlone ? { kind: 'base', appToken: value } : this.#placeOfAddress(value);
  }

  #placeOfAddress(value: string): Place | undefined {
    const name = 'app_token';
    if (value === '') return this.#reject(name, (say) => say.missing.app_token);
    if (isAddress(value)) return this.#placeOf(name, this.#address(name, value), value);
    const kind = foreignAppTokenKind(value);
    return this.#reject(name, (say) =>
      kind
        ? say.foreignAppToken(this.#shown(value), kind)
        : say.notAnAppToken(this.#shown(value), LONGEST.app_token),
    );
  }

  #titles(name: 'workflow_title' | 'exclude_workflow_title'): readonly string[] {
    const value = this.#value(name);
    return value === '' ? [] : unique(value.split(/[\r\n]/).map(normalTitle));
  }

  /** The items of a list of ids, as they were given, but without what stands before the `@` of an address. */
  #items(name: IdInput): readonly string[] {
    const value = this.#value(name);
    if (value === '') return [];
    if (isPathSafe(value)) return [value];
    const itemsOf = (list: string) => unique(list.split(SEPARATORS).map((item) => item.trim()));
    const items = itemsOf(value);
    // A password may hold what separates items and what ends the user part of an address, so that no piece of it looks like one.
    const isClear = items.every((item) => (isAddress(item) ? webAddressOf(item) : !item.includes('@')));
    return isClear ? items : itemsOf(value.replace(/\/\/.*@/g, `//${ELLIPSIS}@`));
  }

  // Separators without an id between them are what is left of a list of outputs that were lost: no exception would be
  // left of it, and what must run would be switched. They stand as an item that names nothing.
  #excludedItems(): readonly string[] {
    const value = this.#value('exclude_workflow_id');
    const items = this.#items('exclude_workflow_id');
    return items.length === 0 && value !== '' ? [value] : items;
  }

  /** What a list of ids names; every item that names nothing is rejected. */
  #automations(name: IdInput, items: readonly string[], place: Place | undefined): Named {
    if (items.length === 0) return NONE_NAMED;
    const ids = new Set<string>();
    const places: Place[] = [];
    for (const item of items) {
      const found = this.#automation(name, item, place);
      if (found) ids.add(found.id);
      if (found?.place) places.push(found.place);
    }
    return { ids: [...ids], places };
  }

  /** One item of a list of ids: an id, or an address that names one and says where it is. */
  #automation(name: IdInput, item: string, place: Place | undefined): NamedAutomation | undefined {
    const isWord = name === 'exclude_workflow_id' && /^(all|none)$/i.test(item);
    const isId = !isWord && isPathSafe(item) && foreignKind(item) === undefined;
    return isId ? { id: item } : this.#automationAt(name, item, place);
  }

  #automationAt(name: IdInput, item: string, place: Place | undefined): NamedAutomation | undefined {
    const quoted = () => this.#shown(item);
    if (!isAddress(item)) {
      const kind = foreignKind(item);
      return this.#reject(name, (say) => {
        if (/^(all|none)$/i.test(item)) return say.excludeWord(item.toLowerCase());
        if (/^\d(\.\d+)?e\+\d+$/i.test(item)) return say.roundedId(quoted());
        if (/\s/.test(item)) return say.blankInId(quoted());
        return kind ? say.foreignId(quoted(), kind) : say.notAnId(quoted(), LONGEST.id);
      });
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
    if (address) return address;
    return this.#reject(name, (say) =>
      hasUserPart(value) ? say.userInAddress(this.#shown(value)) : say.notAnAddress(this.#shown(value)),
    );
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
    if (appId === '' && appSecret === '' && isToken(token) && !/^bearer\b/i.test(token)) return { token };
    if (token === '' && isPathSafe(appId) && isAppSecret(appSecret)) return { app: { appId, appSecret } };
    return this.#rejectCredentials(token, { appId, appSecret });
  }

  #rejectCredentials(token: string, { appId, appSecret }: AppCredentials): undefined {
    if (token !== '' && (appId !== '' || appSecret !== '')) {
      this.#reject('access_token', (say) => say.bothCredentials);
    } else if (token === '' && appId === '' && appSecret === '') {
      this.#reject('access_token', (say) => say.missing.credentials);
    } else if (token === '' && appSecret === '') {
      this.#reject('app_secret', (say) => say.missing.app_secret);
    } else if (token === '' && appId === '') {
      this.#reject('app_id', (say) => say.missing.app_id);
    }
    if (token !== '') this.#rejectToken(token);
    if (appId !== '' && !isPathSafe(appId)) {
      this.#reject('app_id', (say) => say.appIdCharacters(this.#shown(appId)));
    }
    if (appSecret !== '' && !isAppSecret(appSecret)) {
      this.#reject('app_secret', (say) => say.secretCharacters);
    }
  }

  #rejectToken(token: string): void {
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
    return this.#reject('domain', (say) =>
      hasUserPart(value)
        ? say.userInAddress(this.#shown(value))
        : say[BASE_URL_PROBLEMS[parsed.problem]](this.#shown(value), BRAND_WORDS),
    );
  }

  #baseUrlOfBrand(brand: Brand): string | undefined {
    for (const { name, hostname } of this.#webHosts) {
      const itsBrand = brandOfWebHost(hostname);
      if (itsBrand !== undefined && itsBrand !== brand) {
        return this.#reject('domain', (say) => say.otherBrand(BRANDS[brand], name, this.#shown(hostname)));
      }
    }
    return BRANDS[brand].apiUrl;
  }

  #baseUrlOfWebHosts(): string | undefined {
    if (this.#webHosts.length === 0) return BRANDS[DEFAULT_BRAND].apiUrl;
    const unknown = this.#webHosts.find(({ hostname }) => brandOfWebHost(hostname) === undefined);
    if (unknown) {
      const { name, hostname } = unknown;
      const likely = likelyDomains(hostname);
      const values = likely.length > 0 ? likely : [...BRAND_WORDS, 'https://host[:port]'];
      return this.#reject('domain', (say) => say.unknownWebHost(name, this.#shown(hostname), values));
    }
    const brands = BRAND_WORDS.filter((brand) =>
      this.#webHosts.some(({ hostname }) => brandOfWebHost(hostname) === brand),
    );
    const [brand] = brands;
    if (brand && brands.length === 1) return BRANDS[brand].apiUrl;
    const names = unique(this.#webHosts.map(({ name }) => name));
    const facts = brands.map((one) => BRANDS[one]);
    return this.#reject('domain', (say) => say.mixedBrands(names, facts));
  }

  /**
   * Whether act may have handed this value down: the steps inside a composite action get its inputs too. Where the
   * input that would be meant was given, or this one was not, nothing is lost.
   */
  #isHandedDown(value: string | undefined, meant: InputName): boolean {
    return !value?.trim() || this.#value(meant) !== INPUT_DEFAULTS[meant];
  }

  /** Rejects what was given under a name that no input has, but that is meant for one. */
  unknownInputs(env: NodeJS.ProcessEnv): void {
    for (const variable of Object.keys(env)) {
      if (!variable.startsWith(INPUT_VARIABLE)) continue;
      const name = variable.slice(INPUT_VARIABLE.length).toLowerCase();
      if (Object.hasOwn(INPUT_DEFAULTS, name)) continue;
      const meant = meantInput(name);
      if (!meant || (env.ACT && this.#isHandedDown(env[variable], meant))) continue;
      this.problems.push((say) => say.problem(this.#shown(name), say.unknown(meant)));
    }
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
