import type { Lines } from '../messages/languages.ts';
import { brandOfApi, DEFAULT_BRAND } from '../platform/hosts.ts';

/** The title of a report: which product, and the outcome. */
export function titleOf(
  outcome: string,
  { messages, baseUrl }: { readonly messages: Lines; readonly baseUrl: string },
): string {
  return messages.report.title(brandOfApi(baseUrl) ?? DEFAULT_BRAND, outcome);
}
