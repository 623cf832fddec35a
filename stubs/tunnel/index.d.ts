/** Loads the package; to be awaited before the first request through a proxy. */
export function load(): Promise<void>;
