import { checkBypass } from '@actions/http-client/lib/proxy';

/** What the proxy variables of the environment mean for one host. */
export interface ProxySetting {
  /** The variable that applies to the host, as it is written in the environment. */
  readonly variable: string;
  /** What makes the value useless; the toolkit's client would connect directly, in silence. */
  readonly problem?: 'noScheme' | 'scheme' | 'unreadable';
  /** The forms in which the proxy's password may show. */
  readonly secrets: readonly string[];
}

/**
 * The proxy that the toolkit's client will use for a host, `undefined` where it connects directly.
 * `https_proxy`, `http_proxy` and `no_proxy` are read as the client reads them, lower case first; the last one by the
 * toolkit itself, from the environment of the process.
 */
export function proxySetting(baseUrl: string, env: NodeJS.ProcessEnv): ProxySetting | undefined {
  const url = new URL(baseUrl);
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const found = [name, name.toUpperCase()].find((candidate) => env[candidate]);
  if (found === undefined || checkBypass(url)) return undefined;
  const value = env[found] ?? '';
  // On Windows a variable is found by its name in either case, and has only one.
  const written = Object.keys(env);
  const variable = written.includes(found)
    ? found
    : (written.find((candidate) => candidate.toLowerCase() === name) ?? found);
  const secrets = passwordForms(value);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return { variable, problem: 'noScheme', secrets };
  if (!/^https?:/i.test(value)) return { variable, problem: 'scheme', secrets };
  return isReadable(value) ? { variable, secrets } : { variable, problem: 'unreadable', secrets };
}

/**
 * Whether `no_proxy` holds what other programs understand and the toolkit does not: a range of addresses, or a
 * wildcard in a name.
 */
export function holdsPatterns(env: NodeJS.ProcessEnv): boolean {
  const entries = (env.no_proxy || env.NO_PROXY || '').split(',').map((entry) => entry.trim());
  return entries.some((entry) => /\/\d+$|.\*|\*./.test(entry));
}

function isReadable(value: string): boolean {
  try {
    const { hostname, username, password } = new URL(value);
    decodeURIComponent(username + password);
    return hostname !== '';
  } catch {
    return false;
  }
}

// Read without the URL parser, so that the password of a value that cannot be parsed is known too.
function passwordForms(value: string): string[] {
  const afterScheme = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const [, user = '', password = ''] = /^([^:@/]*):(.*)@/.exec(afterScheme) ?? [];
  if (password === '') return [];
  const decoded = decode(password);
  const basic = Buffer.from(`${decode(user)}:${decoded}`).toString('base64');
  return [password, decoded, encodeURIComponent(decoded), basic];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
