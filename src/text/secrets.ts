/** What stands in place of a secret. */
const REDACTED = '***';

/**
 * The secrets of this process. The runner masks its log by itself once it is told of a secret; outputs
 * and the job summary are files that it copies as they are, so what goes there is redacted here.
 */
export class Secrets {
  /** In all their forms, the longest first. */
  #values: readonly string[] = [];

  /**
   * Remembers a secret.
   *
   * @returns `false` where it is known already, or empty
   */
  add(value: string): boolean {
    if (value === '' || this.#values.includes(value)) return false;
    const values = new Set([...this.#values, ...formsOf(value)]);
    this.#values = [...values].sort((a, b) => b.length - a.length);
    return true;
  }

  /** The text with each secret replaced by `***`, the longest first, so that no part of one stays behind. */
  redact(text: string): string {
    return this.#values.reduce((redacted, value) => redacted.replaceAll(value, REDACTED), text);
  }
}

// A server that repeats a secret may have written it for an address, for JSON or in base64.
function formsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const base64 = Buffer.from(value).toString('base64');
  return [
    value,
    encodeURIComponent(value),
    json,
    json.replaceAll('/', '\\/'),
    base64,
    base64.replace(/=+$/, ''),
  ];
}
