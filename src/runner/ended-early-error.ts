/** Told to a step that has not come to an end although there is nothing left to wait for. */
export class EndedEarlyError extends Error {
  override readonly name = 'EndedEarlyError';
}
