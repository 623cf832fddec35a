import { describe, expect, it } from 'vitest';
import type { CodeText } from '../../src/messages/code-text.ts';
import { codes as enCodes } from '../../src/messages/en/codes.ts';
import { codes as zhCodes } from '../../src/messages/zh/codes.ts';
import { CODES, type KnownCode } from '../../src/platform/codes.ts';

const MAX_LENGTH = 900;
const SUPPORT_LINK = 'https://applink.feishu.cn/TLJpeNdW';
const CODE_LIST = Object.keys(CODES);

type Row = [code: string, whole: string, text: CodeText];
const rowsOf = (texts: Record<KnownCode, CodeText>): Row[] =>
  Object.entries(texts).map(([code, text]) => [code, [text.meaning, ...text.advice].join(' '), text]);

const EN = rowsOf(enCodes);
const ZH = rowsOf(zhCodes);

/** The codes whose text breaks a rule; empty is what every rule wants. */
const breaking = (rows: Row[], breaks: (row: Row) => boolean) => rows.filter(breaks).map(([code]) => code);

describe.each([
  ['English', EN, '.'],
  ['Chinese', ZH, '。'],
])('the %s texts', (_language, rows, stop) => {
  it('cover every code of the table and no other', () => {
    expect(rows.map(([code]) => code)).toEqual(CODE_LIST);
  });

  it('are one line of plain text', () => {
    expect(breaking(rows, ([, whole]) => /[\n\r\t`*<>[\]]| {2}/.test(whole))).toEqual([]);
  });

  it('end in a full stop, meaning and advice alike, without blanks around', () => {
    const isSentence = (part: string) =>
      part.trim() === part && part.endsWith(stop) && !part.endsWith(stop + stop) && part.length > 1;
    expect(breaking(rows, ([, , { meaning, advice }]) => ![meaning, ...advice].every(isSentence))).toEqual(
      [],
    );
  });

  it(`are no longer than ${MAX_LENGTH} characters`, () => {
    expect(breaking(rows, ([, whole]) => whole.length > MAX_LENGTH)).toEqual([]);
  });

  it('repeat neither the code nor a message of the platform that is a name', () => {
    const repeats = ([code, whole]: Row) => {
      const { msg } = CODES[Number(code) as KnownCode];
      return new RegExp(`\\b${code}\\b`).test(whole) || (/^[A-Z]\w+$/.test(msg) && whole.includes(msg));
    };
    expect(breaking(rows, repeats)).toEqual([]);
  });

  it('number several ways from 1 upwards', () => {
    const misnumbered = ([, whole]: Row) => {
      const numbers = [...whole.matchAll(/[(（](\d)[)）]/g)].map(([, digit]) => Number(digit));
      return numbers.length === 1 || numbers.some((number, index) => number !== index + 1);
    };
    expect(breaking(rows, misnumbered)).toEqual([]);
  });

  it('keep the link free of what follows it', () => {
    const glued = ([, whole]: Row) => whole.replaceAll(`${SUPPORT_LINK} `, '').includes('://');
    expect(breaking(rows, glued)).toEqual([]);
  });

  it('name both brands wherever they name domain as a choice between them', () => {
    const oneBrand = ([, whole]: Row) =>
      whole.includes('domain') && !(/Feishu|feishu|飞书/.test(whole) && /Lark|lark/.test(whole));
    expect(breaking(rows, oneBrand)).toEqual([]);
  });
});

describe('the English texts', () => {
  it('contain no Chinese and no full-width punctuation', () => {
    expect(breaking(EN, ([, whole]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(whole))).toEqual(
      [],
    );
  });

  it("keep the word workflow for GitHub's, except in inputs and scopes", () => {
    const misused = ([, whole]: Row) =>
      /workflow/.test(whole.replaceAll(/workflow_id|base:workflow:\w+|the workflows that use the Base/g, ''));
    expect(breaking(EN, misused)).toEqual([]);
  });
});

describe('the Chinese texts', () => {
  it('are Chinese in every sentence', () => {
    const hasForeign = ([, whole]: Row) =>
      whole
        .split(/[。；]/)
        .filter((sentence) => sentence.trim() !== '')
        .some((sentence) => !/\p{Script=Han}/u.test(sentence));
    expect(breaking(ZH, hasForeign)).toEqual([]);
  });

  it('use full-width punctuation', () => {
    const halfWidth = ([, whole]: Row) =>
      /[\p{Script=Han}」）。，：；][,.:;!?()]|[,;!?()]\p{Script=Han}/u.test(whole);
    expect(breaking(ZH, halfWidth)).toEqual([]);
  });

  it('put a blank between Chinese and Latin, and none beside full-width punctuation', () => {
    const spacing = ([, , { meaning, advice }]: Row) =>
      [meaning, ...advice]
        .map((part) => part.replaceAll(`${SUPPORT_LINK} `, ''))
        .some((part) =>
          /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|[。，：；、（）「」] | [。，：；、（）「」]/u.test(
            part,
          ),
        );
    expect(breaking(ZH, spacing)).toEqual([]);
  });

  it('call the automation 自动化流程', () => {
    expect(breaking(ZH, ([, whole]) => /自动化(?!流程)|自动化工作流/.test(whole))).toEqual([]);
  });
});

// What the reference page of the call advises, code by code.
const ADVICE: [code: KnownCode, says: string, en: RegExp[], zh: RegExp[]][] = [
  [1254000, 'the body is wrong', [/request body/], [/请求体错误/]],
  [1254001, 'the body is wrong', [/request body/, /Enable or Disable/], [/请求体错误/, /Enable 或 Disable/]],
  [
    1254002,
    'five causes',
    [
      /\(1\).*too much/i,
      /\(2\) Concurrent/,
      /\(3\).*wiki/,
      /\(4\).*parameter.*workflow_id/,
      /\(5\).*run the step again/,
    ],
    [
      /（1）.*变更较大/,
      /（2）并发/,
      /（3）.*知识库.*创建知识空间节点/,
      /（4）参数有误/,
      /（5）.*超时或不稳定.*重新运行/,
    ],
  ],
  [1254003, 'both addresses', [/\/base\//, /\/wiki\//, /obj_token/], [/\/base\//, /\/wiki\//, /obj_token/]],
  [1254010, 'the request is wrong', [/workflow_id/, /app_token/], [/请求错误/, /workflow_id/]],
  [1254036, 'wait for the copy', [/copied/, /Wait until the copy is complete/], [/复制中/, /等待复制完成/]],
  [
    1254040,
    'both addresses and both brands',
    [/\/base\//, /\/wiki\//, /Feishu and Lark are separate/],
    [/\/base\//, /\/wiki\//, /飞书与 Lark 相互独立/],
  ],
  [1254290, 'slow down', [/too many requests/, /later/], [/请求过快/, /稍后/]],
  [
    1254302,
    'an app, a user, a group',
    [/More → Add document app/, /API scope/, /Share at the top right/, /group that contains the app/],
    [
      /「\.\.\.更多」→「添加文档应用」/,
      /API 权限/,
      /右上方「分享」/,
      /高级权限设置中添加用户或一个包含该应用的群组/,
    ],
  ],
  [1255001, 'support', [/support/, /applink/], [/技术支持/, /applink/]],
  [1255002, 'support', [/support/, /applink/], [/技术支持/, /applink/]],
  [1255003, 'support', [/encode/, /applink/], [/序列化错误/, /applink/]],
  [1255004, 'support', [/decode/, /applink/], [/反序列化错误/, /applink/]],
  [1255040, 'run it again', [/in time/, /Run the step again/], [/及时/, /重新运行/]],
];

describe('the advice of the reference page', () => {
  it.each(ADVICE)('%i: %s', (code, _says, en, zh) => {
    const english = [enCodes[code].meaning, ...enCodes[code].advice].join(' ');
    const chinese = [zhCodes[code].meaning, ...zhCodes[code].advice].join('');
    for (const pattern of en) expect(english).toMatch(pattern);
    for (const pattern of zh) expect(chinese).toMatch(pattern);
  });
});

/** The codes whose text matches in English, and those whose text matches in Chinese. */
const naming = (en: RegExp, zh: RegExp) => ({
  en: EN.filter(([, whole]) => en.test(whole)).map(([code]) => Number(code)),
  zh: ZH.filter(([, whole]) => zh.test(whole)).map(([code]) => Number(code)),
});

describe('texts that hang together', () => {
  it('say that a switch may have taken effect exactly where the outcome is unknown', () => {
    const unknown = Object.entries(CODES).filter(([code, { definite }]) => !definite && code !== '1254002');
    const codes = unknown.map(([code]) => Number(code));
    expect(naming(/may have taken effect/, /可能已经生效/)).toEqual({ en: codes, zh: codes });
  });

  it('send people to the link of the answer for a missing scope', () => {
    const codes = [99991672, 99991679];
    expect(naming(/Open the link, grant/, /打开链接，为应用开通/)).toEqual({ en: codes, zh: codes });
  });

  it('point to the fields that are named after the text', () => {
    const codes = [9499, 99992402];
    expect(naming(/fields that are named after/, /其后列出的字段/)).toEqual({ en: codes, zh: codes });
  });

  it('give the address of support for the same codes in both languages', () => {
    const { en, zh } = naming(/applink/, /applink/);
    expect(en).toEqual(zh);
  });
});
