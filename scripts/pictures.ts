import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hashOf, LANGUAGES, SCENES, summaryOf } from './scenes.ts';

/**
 * Takes the pictures of the job summary: `npm run pictures`, after `npm run build`, whenever their texts have changed.
 * Needs Chromium and pngquant (Debian: apt install chromium fonts-noto-cjk pngquant).
 */
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const WIDTH = 1000;

// As GitHub shows a job summary, roughly.
const STYLE = `
  :root { --back: #fff; --text: #1f2328; --line: #d1d9e0; --box: #f6f8fa; --link: #0969da }
  :root.dark { --back: #0d1117; --text: #f0f6fc; --line: #3d444d; --box: #151b23; --link: #4493f8 }
  body { margin: 0; padding: 16px 24px; background: var(--back); color: var(--text);
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", Helvetica, Arial, sans-serif }
  h1, h2, h3, h4 { margin: 16px 0 10px; line-height: 1.25; font-weight: 600 }
  h1, h2 { font-size: 21px; padding-bottom: 6px; border-bottom: 1px solid var(--line) }
  h3 { font-size: 17.5px } h4 { font-size: 14px } p, ul, ol, table, pre, details { margin: 0 0 12px }
  table { border-collapse: collapse; display: block } th, td { border: 1px solid var(--line); padding: 5px 11px; text-align: left }
  th { font-weight: 600 } tr:nth-child(2n) td { background: var(--box) } ul, ol { padding-left: 26px }
  a { color: var(--link) } code, pre { font: 12px/1.45 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; background: var(--box); border-radius: 6px }
  code { padding: 2px 5px } pre { padding: 12px; white-space: pre-wrap } th, td code { white-space: nowrap } pre code { padding: 0 }
`;

const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const hashes: Record<string, string> = {};
try {
  for (const [name, scene] of Object.entries(SCENES)) {
    for (const language of LANGUAGES) {
      const summary = await summaryOf(scene, language);
      hashes[`${name}.${language}`] = hashOf(summary);
      for (const theme of ['light', 'dark']) {
        const page = join(work, 'page.html');
        writeFileSync(page, pageOf(summary, language, theme));
        takePicture(page, `${FOLDER}${name}.${language}.${theme}.png`);
      }
    }
  }
  writeFileSync(`${FOLDER}texts.json`, `${JSON.stringify(hashes, undefined, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pageOf(summary: string, language: string, theme: string): string {
  return `<!doctype html>
<html class="${theme}" lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><style>${STYLE}</style>
<body>${summary}
<script>document.documentElement.dataset.height = document.body.scrollHeight</script></body></html>
`;
}

function takePicture(page: string, file: string): void {
  const address = pathToFileURL(page).href;
  const [, height = ''] = /data-height="(\d+)"/.exec(chromium(WIDTH, 800, '--dump-dom', address)) ?? [];
  if (height === '') throw new Error('Chromium did not say how high the page is.');
  chromium(WIDTH, Number(height), '--force-device-scale-factor=1.5', `--screenshot=${file}`, address);
  // A quarter of the size, and no difference to see.
  execFileSync('pngquant', ['--force', '--strip', '--output', file, '64', file]);
}

function chromium(width: number, height: number, ...args: readonly string[]): string {
  return execFileSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
      ...[`--user-data-dir=${join(work, 'profile')}`, `--window-size=${width},${height}`, ...args],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
  );
}
