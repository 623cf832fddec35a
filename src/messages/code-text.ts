/** What people are told about an error code, in one language. Both parts are one line of plain text. */
export interface CodeText {
  /** What the code means; a sentence that can follow the code and the platform's own msg. */
  readonly meaning: string;
  /** What to do about it, complete enough to act on without looking anything up. */
  readonly advice: string;
}
