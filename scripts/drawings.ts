import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Draws the pictures of the documents: `npm run drawings` writes them to docs/pictures. */
const FOLDER = new URL('../docs/pictures/', import.meta.url);

interface Colors {
  readonly back: string;
  readonly box: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly on: string;
  readonly off: string;
  readonly bad: string;
}

const THEMES: Readonly<Record<'light' | 'dark', Colors>> = {
  light: {
    back: '#ffffff',
    box: '#f6f8fa',
    line: '#57606a',
    text: '#1f2328',
    quiet: '#59636e',
    on: '#1a7f37',
    off: '#8c959f',
    bad: '#cf222e',
  },
  dark: {
    back: '#0d1117',
    box: '#151b23',
    line: '#9198a1',
    text: '#f0f6fc',
    quiet: '#9198a1',
    on: '#238636',
    off: '#656c76',
    bad: '#f85149',
  },
};

const LIFE = {
  en: {
    title: 'The life of a pause',
    step: 'Pausing step',
    deploy: 'Your deploy',
    end: "Job's end",
    boxes: [
      'Read status',
      'Save record',
      'Turn off',
      'Steps that\nchange the Base',
      'Restore\nformer status',
    ],
    automation: 'Automation',
    on: 'on',
    off: 'off',
    back: 'on again',
    refused: "fails or is canceled: the deploy doesn't start",
    failed: 'fails or is canceled',
    lost: "The machine is lost: no job's end, the automation stays off",
    net: 'A safety net turns it on',
  },
  zh: {
    title: '暂停的全过程',
    step: '暂停步骤',
    deploy: '你的部署',
    end: '作业结束',
    boxes: ['读取状态', '保存记录', '关闭', '改动多维表格\n的步骤', '恢复\n原状态'],
    automation: '自动化流程',
    on: '开启',
    off: '关闭',
    back: '重新开启',
    refused: '失败或被取消：部署不会开始',
    failed: '失败或被取消',
    lost: '机器失联：作业结束时的恢复不执行，流程保持关闭',
    net: '由安全网开启',
  },
} as const;

/** The layers of `src/`, from the entries down: what each part is for. */
const LAYERS: readonly Readonly<Record<string, string>>[] = [
  { 'entries/, action.ts': 'what the runner starts' },
  { 'steps/': 'a step, from its inputs to its end' },
  { 'reporting/': 'what people are told', 'runner/': 'inputs, outputs, state' },
  { 'messages/': 'every text, by language' },
  { 'restoring/': 'the way back', 'switching/': 'what is switched' },
  { 'retry/': 'whether, when, in which order' },
  { 'platform/': 'hosts, calls, codes' },
  { 'text/': 'plain functions' },
];

/** Every drawing by its file name. */
export function drawings(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [theme, colors] of Object.entries(THEMES)) {
    for (const [language, words] of Object.entries(LIFE)) {
      files[`life.${language}.${theme}.svg`] = life(words, colors);
    }
    files[`rooms.${theme}.svg`] = rooms(colors);
  }
  return files;
}

function life(words: (typeof LIFE)[keyof typeof LIFE], colors: Colors): string {
  const { on, off, bad, text, quiet } = colors;
  const lefts = [20, 150, 280, 440, 640];
  const widths = [110, 110, 110, 150, 160];
  const boxes = words.boxes.map((label, at) => box(lefts[at] ?? 0, 62, widths[at] ?? 0, 56, label, colors));
  return svg(820, 310, words.title, colors, [
    label(words.step, 205, 32, quiet),
    bracket(20, 390, 44, quiet),
    label(words.deploy, 515, 32, quiet),
    bracket(440, 590, 44, quiet),
    label(words.end, 720, 32, quiet),
    bracket(640, 800, 44, quiet),
    ...boxes,
    arrow('M130 90 H147', colors.line),
    arrow('M260 90 H277', colors.line),
    arrow('M390 90 H437', colors.line),
    arrow('M590 90 H637', colors.line),
    // What goes wrong leads to the same end.
    arrow('M515 118 V150 H690 V121', bad, true),
    label(words.failed, 602, 144, bad),
    arrow('M335 118 V178 H750 V121', bad, true),
    label(words.refused, 525, 172, bad),
    // The automation itself.
    `<text x="20" y="216" class="a" fill="${text}">${words.automation}</text>`,
    bar(20, 335, on, words.on),
    bar(335, 720, off, words.off),
    bar(720, 800, on, words.back),
    // The machine that is lost.
    `<path d="M515 252 V276" stroke="${bad}" stroke-width="2" stroke-dasharray="3 3"/>`,
    `<path d="M508 279 l14 14 m0 -14 l-14 14" stroke="${bad}" stroke-width="2.5"/>`,
    `<text x="535" y="291" class="s" text-anchor="start" fill="${bad}">${words.net}</text>`,
    `<text x="495" y="291" class="s" text-anchor="end" fill="${bad}">${words.lost}</text>`,
  ]);
}

function rooms(colors: Colors): string {
  const height = 74;
  const [middle, width, gap] = [250, 200, 12];
  const parts = LAYERS.flatMap((layer, depth) => {
    const top = 20 + depth * height;
    const names = Object.keys(layer);
    const left = middle - (width * names.length + gap * (names.length - 1)) / 2;
    return [
      ...names.flatMap((name, at) => [
        box(left + at * (width + gap), top, width, 30, name, colors, 'm'),
        label(layer[name] ?? '', left + at * (width + gap) + width / 2, top + 46, colors.quiet),
      ]),
      ...(depth === LAYERS.length - 1 ? [] : [arrow(`M250 ${top + 53} V${top + height - 4}`, colors.line)]),
    ];
  });
  return svg(500, 5 + LAYERS.length * height, 'The folders of src, in layers', colors, parts);
}

function svg(width: number, height: number, title: string, colors: Colors, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t">
<title id="t">${title}</title>
<style>
text { font: 14px -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", Helvetica, Arial, sans-serif; text-anchor: middle }
.s { font-size: 12px } .a { font-weight: 600; text-anchor: start } .m { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.s[text-anchor=start] { text-anchor: start } .s[text-anchor=end] { text-anchor: end }
</style>
<rect width="100%" height="100%" fill="${colors.back}"/>
${parts.join('\n')}
</svg>
`;
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  text: string,
  colors: Colors,
  kind = '',
): string {
  const lines = text.split('\n');
  const first = y + height / 2 + 5 - (lines.length - 1) * 9;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${colors.box}" stroke="${colors.line}"/>`,
    ...lines.map(
      (line, at) =>
        `<text x="${x + width / 2}" y="${first + at * 18}" class="${kind}" fill="${colors.text}">${line}</text>`,
    ),
  ].join('\n');
}

function label(text: string, x: number, y: number, fill: string): string {
  return `<text x="${x}" y="${y}" class="s" fill="${fill}">${text}</text>`;
}

function bracket(from: number, to: number, y: number, stroke: string): string {
  return `<path d="M${from} ${y + 6} V${y} H${to} V${y + 6}" fill="none" stroke="${stroke}"/>`;
}

/** A line that ends in a point: to the right or, after a `V`, up or down. */
function arrow(path: string, stroke: string, dashed = false): string {
  const [, x = 0, y = 0] = /M(\d+) (\d+)/.exec(path)?.map(Number) ?? [];
  const moves = [...path.matchAll(/([HV])(\d+)/g)].map(([, way = '', to = '']) => ({ way, to: Number(to) }));
  let [endX, endY, lastX, lastY] = [x, y, x, y];
  for (const { way, to } of moves) {
    [lastX, lastY] = [endX, endY];
    if (way === 'H') endX = to;
    else endY = to;
  }
  const [dx, dy] = [Math.sign(endX - lastX), Math.sign(endY - lastY)];
  const point = [
    [endX, endY],
    [endX - 7 * dx - 4 * dy, endY - 7 * dy - 4 * dx],
    [endX - 7 * dx + 4 * dy, endY - 7 * dy + 4 * dx],
  ];
  return [
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.5"${dashed ? ' stroke-dasharray="5 3"' : ''}/>`,
    `<path d="M${point.map((at) => at.join(' ')).join(' L')} Z" fill="${stroke}"/>`,
  ].join('\n');
}

function bar(from: number, to: number, fill: string, text: string): string {
  return [
    `<rect x="${from}" y="226" width="${to - from}" height="24" fill="${fill}"/>`,
    `<text x="${(from + to) / 2}" y="243" class="s" fill="#ffffff">${text}</text>`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, drawing] of Object.entries(drawings())) writeFileSync(new URL(name, FOLDER), drawing);
}
