import type { KnownCode } from '../platform/codes.ts';
import type { Condition } from '../platform/conditions.ts';

/**
 * What people are told about one cause of a failure, in one language: an error code of the platform, or a condition
 * without a code. Every part is one line of plain text.
 */
export interface CodeText {
  /** What it means; one short sentence. */
  readonly meaning: string;
  /**
   * What to do about it, one action in one sentence each, the first thing to do first. Log and annotation show that
   * one alone; the summary and the page of the errors show all.
   */
  readonly advice: readonly [string, ...string[]];
  /** Whether the advice is steps that follow one another, and not ways to choose from. Default `false`. */
  readonly isOrdered?: true;
}

/** What people are told about every cause of a failure, in one language. */
export interface CauseTexts {
  readonly codes: Readonly<Record<KnownCode, CodeText>>;
  readonly conditions: Readonly<Record<Condition, CodeText>>;
}
