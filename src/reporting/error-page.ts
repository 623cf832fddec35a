import type { ReportContext } from './context.ts';

/**
 * The page of an error in the repository of the action; `''` where that is not known: a local action, an old runner.
 *
 * @param anchor a code, or the name of a condition
 */
export function pageOf(anchor: string, { messages, env }: Pick<ReportContext, 'messages' | 'env'>): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '' } = env;
  const { GITHUB_ACTION_REF: ref = '' } = env;
  const isKnown =
    /^https?:\/\/[\w.:-]+\/?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && isRef(ref);
  const root = server.replace(/\/$/, '');
  return isKnown ? `${root}/${repository}/blob/${inPath(ref)}/${messages.failure.page}#${anchor}` : '';
}

// Git's own rules for names of branches and tags, as far as they matter in an address (its page "git-check-ref-format").
function isRef(ref: string): boolean {
  return ref !== '' && !/[\s\p{Cc}\\~^:?*[]|\.\.|\/\/|^\/|\/$/u.test(ref) && ref.isWellFormed();
}

function inPath(ref: string): string {
  return encodeURIComponent(ref)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
