import { tableOf, widthOf } from './table.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The action's job summary as text: headings, tables and lists look like such on a terminal, too. */
export function summaryText(html: string): string[] {
  const blocks = html.matchAll(/<(h3|h4|p|table|ul|ol|pre)\b[^>]*>(.*?)<\/\1>/gs);
  return [...blocks].flatMap(([, tag, inner = '']) => {
    switch (tag) {
      case 'h3':
        return [plainText(inner), '='.repeat(widthOf(plainText(inner)))];
      case 'h4':
        return ['', plainText(inner), '-'.repeat(widthOf(plainText(inner)))];
      case 'table':
        return tableOf(
          partsOf(inner, 'tr').map((row) => partsOf(row, 't[hd]').map(plainText)),
          40,
        );
      case 'ul':
        return partsOf(inner, 'li').map((item) => `* ${plainText(item)}`);
      case 'ol':
        return partsOf(inner, 'li').map((item, at) => `${at + 1}. ${plainText(item)}`);
      default:
        return plainText(inner).split('\n');
    }
  });
}

/** What stands inside each element of a kind. */
function partsOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<(${tag})\\b[^>]*>(.*?)</\\1>`, 'gs'))].map(
    ([, , inner = '']) => inner,
  );
}

function plainText(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
