import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGE_NAMES, type Language } from '../src/messages/languages.ts';
import { type Run, runScene, SCENES, type Scene } from '../test/scenes/scenes.ts';
import { logLines, titleOf } from '../test/scenes/told.ts';

/**
 * Writes `build/preview-<language>.html`: what people see of every scene, with GitHub's look. Runs the built action
 * against the sandbox. Arguments: names of scenes, by default all.
 */
const css = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);

const LOOK = `
  body { margin: 24px auto; max-width: 1100px; background: #f6f8fa; font-family: -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", Helvetica, Arial, sans-serif; }
  section { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; margin: 0 0 40px; padding: 16px 24px; }
  h1 { font-size: 18px; margin: 0 0 8px; } h2 { font-size: 12px; color: #59636e; margin: 16px 0 6px; font-weight: 600; }
  .note { border: 1px solid #d1d9e0; border-left: 4px solid; border-radius: 6px; padding: 10px 14px; margin: 6px 0; font-size: 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .note b { display: block; margin-bottom: 4px; } .error { border-left-color: #d1242f; } .warning { border-left-color: #9a6700; }
  .log { background: #24292f; color: #e6edf3; border-radius: 6px; padding: 12px 16px; font: 12px/1.6 ui-monospace, Menlo, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .log .error { color: #ff8182; } .log .warning { color: #d4a72c; } .log summary { cursor: default; }
  .summary { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; }
`;

const wanted = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync('build', { recursive: true });
for (const language of LANGUAGE_NAMES) {
  const sections: string[] = [];
  for (const scene of scenes) sections.push(sectionOf(scene, await runScene(scene, language)));
  writeFileSync(`build/preview-${language}.html`, page(language, sections));
}

function page(language: Language, sections: readonly string[]): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Preview</title><style>${css}${LOOK}</style>${sections.join('\n')}</html>`;
}

function sectionOf({ name, about }: Scene, runs: readonly Run[]): string {
  return `<section id="${name}"><h1>${escaped(about)}</h1>${runs.map(runHtml).join('')}</section>`;
}

function runHtml({ entry, step }: Run): string {
  const notes = step.commands
    .filter(({ name }) => name === 'error' || name === 'warning')
    .map(
      (command) =>
        `<div class="note ${command.name}"><b>${escaped(titleOf(command).replace(/^\w+: /, ''))}</b>${escaped(command.message)}</div>`,
    );
  const log = logLines(step.stdout).map((line) => {
    const level = /^(Error|Warning): /.exec(line)?.[1]?.toLowerCase() ?? '';
    return `<span class="${level}">${escaped(line)}</span>`;
  });
  return [
    `<h2>${entry === 'main' ? 'Step' : 'End of the job'}: exit code ${step.exitCode}</h2>`,
    ...(notes.length > 0 ? ['<h2>Annotations</h2>', ...notes] : []),
    '<h2>Log</h2>',
    `<div class="log">${log.join('\n')}</div>`,
    ...(step.summary === ''
      ? []
      : ['<h2>Job summary</h2>', `<div class="summary markdown-body">${step.summary}</div>`]),
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
