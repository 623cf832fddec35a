import { BRANDS, brandNamed, brandOfWebHost, parseBaseUrl } from '../platform/hosts.ts';
import type { RawInput } from './inputs.ts';

/**
 * The base URL of the API that the inputs mean, as far as it can be told while some of them are bad; `''` where it
 * cannot. For the words of a report alone: nothing is sent there.
 */
export function likelyBaseUrl(raw: RawInput): string {
  const domain = raw('domain');
  const named = brandNamed(domain);
  if (named) return BRANDS[named].apiUrl;
  const parsed = parseBaseUrl(domain);
  if ('origin' in parsed) return parsed.origin;
  const addresses = (['app_token', 'workflow_id', 'exclude_workflow_id'] as const).flatMap(
    (name) => raw(name).match(/https?:\/\/[^\s,，、/?#]+/gi) ?? [],
  );
  const brands = addresses.flatMap((one) =>
    URL.canParse(one) ? (brandOfWebHost(new URL(one).hostname) ?? []) : [],
  );
  const [brand] = domain === '' ? brands : [];
  return brand === undefined ? '' : BRANDS[brand].apiUrl;
}
