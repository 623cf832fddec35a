import type { KnownCode } from '../platform/codes.ts';
import type { Condition } from '../platform/conditions.ts';

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
   * What to do about it, one action in one sentence each, the first thing to do first. Log and annotation show that
   * one alone, or all of them where they follow one another; the summary and the page of the errors show all.
   */
  readonly advice: readonly [string, ...string[]];
  /** Whether the advice is steps that follow one another, and not ways to choose from. Default `false`. */
  readonly isOrdered?: true;
}

/** What is told in place of some advice once more is known: each by its own words, `''` where nothing takes its place. */
export interface BetterAdvice {
  /** The advice to grant scopes that the error names: a sentence with their names takes its place. */
  readonly grant: string;
  /** Where the error names none. */
  readonly grantUnnamed: string;
  /** The advice for an error that names none, which has no place beside either. */
  readonly scopesUnnamed: string;
  /** Where the credentials are an app's. */
  readonly app: readonly (readonly [advice: string, better: string])[];
  /** Where the automation was found in the list of the Base. */
  readonly found: readonly (readonly [advice: string, better: string])[];
  /** The advice to try again later, which goes where another says when. */
  readonly later: string;
  /** Where no advice is left. */
  readonly nothingLeft: CodeText['advice'];
}

/** What people are told about every cause of a failure, in one language. */
export interface CauseTexts {
  readonly codes: Readonly<Record<KnownCode, CodeText>>;
  readonly conditions: Readonly<Record<Condition, CodeText>>;
  readonly better: BetterAdvice;
}
