import { unlinked } from './plain.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '|': '&#124;',
  '[': '&#91;',
  ']': '&#93;',
  '@': '&#64;',
  '\\': '&#92;',
};

// Addresses in advice of ours, which lead nowhere and are to be copied as they are.
const PLACEHOLDER =
  /^https?:\/\/(?:<host>\/(?:base|wiki)\/\u2026|(?:user:password@)?host(?:\[:port\]|:port)?|)$/;

/** A text as HTML in which neither HTML nor Markdown, mentions, references or addresses come to life. */
export function html(text: string): string {
  // GitHub looks for mentions and references after the HTML was read: a blank of no width keeps them apart.
  return escaped(unlinked(text).replace(/@|#(?=\d)|\bGH-(?=\d)/gi, '$&\u200b'));
}

/** A text as inline code: nothing in it is taken for markup, an emoji or a reference. */
export function codeHtml(text: string): string {
  return text === '' ? '' : `<code>${escaped(unlinked(text))}</code>`;
}

/** Messages of ours to be copied, letter by letter; no line break ends the block of HTML. */
export function preHtml(text: string): string {
  return `<pre><code>${escaped(text).replaceAll('\n', '&#10;')}</code></pre>`;
}

/** An address of ours as a link. */
export function linkHtml(url: string): string {
  return `<a href="${escaped(url)}">${escaped(url)}</a>`;
}

/** A sentence as HTML in which the addresses that may be trusted are links, and what stands in backticks is code. */
export function linkedHtml(sentence: string, isTrusted: (url: string) => boolean): string {
  return sentence
    .split(/(https?:\/\/[\w./?&=~%#:+,-]*[\w/]|`[^`]+`)/)
    .map((part, at) => {
      if (at % 2 === 0) return html(part);
      if (!part.startsWith('`')) return isTrusted(part) ? linkHtml(part) : html(part);
      const quoted = part.slice(1, -1);
      return isTrusted(quoted) || PLACEHOLDER.test(quoted)
        ? `<code>${escaped(quoted)}</code>`
        : codeHtml(quoted);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`|[\]@\\]/g, (character) => ENTITIES[character] ?? '');
}
