import { describe, expect, it } from 'vitest';
import { codeHtml, html, linkedHtml, preHtml } from '../../src/text/html.ts';

describe('text in a summary', () => {
  it.each([
    ['HTML', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a cell of a table', 'a | b', 'a &#124; b'],
    ['code', '`x`', '&#96;x&#96;'],
    ['a link of Markdown', '[a](b)', '&#91;a&#93;(b)'],
    ['a mention', '@someone', '&#64;\u200bsomeone'],
    ['a reference', 'owner/repository#12', 'owner/repository#\u200b12'],
    ['a reference by its old name', 'GH-12', 'GH-\u200b12'],
    ['an escape', '\\|', '&#92;&#124;'],
    ['an address', 'https://a.example', 'https:// a.example'],
    ['Chinese', '库存不足', '库存不足'],
  ])('brings nothing to life: %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('is inline code, or nothing', () => {
    expect([codeHtml('a<b'), codeHtml('')]).toEqual(['<code>a&lt;b</code>', '']);
  });

  it('to be copied keeps its lines and addresses in one block', () => {
    expect(preHtml('a:\n  b: "https://c"\n\nd')).toBe(
      '<pre><code>a:&#10;  b: &quot;https://c&quot;&#10;&#10;d</code></pre>',
    );
  });
});

describe('a sentence with addresses', () => {
  const isTrusted = (url: string) => url.startsWith('https://open.feishu.cn/');

  it('links those that may be trusted, without the full stop', () => {
    expect(linkedHtml('Open: https://open.feishu.cn/a?b=c&d=e. Then', isTrusted)).toBe(
      'Open: <a href="https://open.feishu.cn/a?b=c&amp;d=e">https://open.feishu.cn/a?b=c&amp;d=e</a>. Then',
    );
  });

  it('takes all others apart', () => {
    expect(linkedHtml('https://evil.example/x <a href="https://open.feishu.cn">', isTrusted)).toBe(
      'https:// evil.example/x &lt;a href=&quot;https:// open.feishu.cn&quot;&gt;',
    );
  });

  it('ends an address where something could break out of it', () => {
    const result = linkedHtml('https://open.feishu.cn/"onclick="x', isTrusted);
    expect(result).toBe('<a href="https://open.feishu.cn/">https://open.feishu.cn/</a>&quot;onclick=&quot;x');
  });
});
