import type { Status } from '../platform/automations.ts';

/** What may be known where advice is given; a fact that is not known is `undefined`, as on the page of the errors. */
export interface Known {
  /** What the credentials are. */
  readonly credentials?: 'app' | 'token';
  /** The app, where the credentials are an app's. */
  readonly appId?: string;
  /** Where people open the Base: its address, or its name. */
  readonly base?: string;
  /** The host that was called. */
  readonly host?: string;
  /** Whether it has answered before, so that it can be reached and is the right one. */
  readonly hasAnswered?: boolean;
  /** Whether the address of the proxy has a password. */
  readonly hasProxyPassword?: boolean;
  readonly wanted?: Status;
  /** Whether the automation stands in the list of the Base, so that its id and the Base are right. */
  readonly isFound?: boolean;
  /** Whether its id looks like one. */
  readonly isIdUsual?: boolean;
  /** Whether a wiki address was given. */
  readonly isWiki?: boolean;
  /** The scopes that the error names, one of which is missing. */
  readonly scopes?: readonly string[];
  /** Where the error says that they are granted. */
  readonly link?: string | undefined;
  /** Whether more time was too little and the advice for that is given already. */
  readonly isTimeSaid?: boolean;
  /** Whether it is the job's end that failed, which running the job again does not repair. */
  readonly isRestore?: boolean;
}

/** One action in one sentence, maybe in words that depend on what is known; `''` where it does not help then. */
export type Advice = string | ((known: Known) => string);

/**
 * What people are told about one cause of a failure, in one language: an error code of the platform, or a condition
 * without a code. Every part is one line of plain text.
 */
export interface CodeText {
  /** What it means; one short sentence. */
  readonly meaning: string;
  /** The same in a few words, as a title has room for; what many meet has it. */
  readonly name?: string;
  /**
   * What to do about it, the first thing to do first. Log and annotation show that one alone, or all of them where they
   * follow one another; the summary and the page of the errors show all.
   */
  readonly advice: readonly [Advice, ...Advice[]];
  /** Whether the advice is steps that follow one another, and not ways to choose from. Default `false`. */
  readonly isOrdered?: true;
  /** Whether scopes are missing, which the error may name. Default `false`. */
  readonly isScope?: true;
}

/** The advice that helps as far as is known. */
export function adviceFor(advice: readonly Advice[], known: Known = {}): string[] {
  return advice.map((one) => (typeof one === 'string' ? one : one(known))).filter((one) => one !== '');
}
