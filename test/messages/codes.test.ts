import { describe, expect, it } from 'vitest';
import { adviceFor, type CodeText } from '../../src/messages/code-text.ts';
import { codes as enCodes } from '../../src/messages/en/codes.ts';
import { conditions as enConditions } from '../../src/messages/en/conditions.ts';
import { codes as zhCodes } from '../../src/messages/zh/codes.ts';
import { conditions as zhConditions } from '../../src/messages/zh/conditions.ts';
import { CODES, type CodeFacts, type KnownCode } from '../../src/platform/codes.ts';
import { CONDITIONS } from '../../src/platform/conditions.ts';
import { BRANDS } from '../../src/platform/hosts.ts';

const SUPPORT_LINK = 'https://applink.feishu.cn/TLJpeNdW';

/** A text as it is where nothing more is known. */
interface General extends Omit<CodeText, 'advice'> {
  readonly advice: readonly string[];
}

type Row = [cause: string, whole: string, text: General];
const generals = new Map<CodeText, General>();
const rowsOf = (texts: Readonly<Record<string, CodeText>>): Row[] =>
  Object.entries(texts).map(([cause, text]) => {
    const general = generals.get(text) ?? { ...text, advice: adviceFor(text.advice) };
    generals.set(text, general);
    return [cause, [general.meaning, ...general.advice].join(' '), general];
  });

const EN = rowsOf({ ...enCodes, ...enConditions });
const ZH = rowsOf({ ...zhCodes, ...zhConditions });

/** The causes whose text breaks a rule; empty is what every rule wants. */
const breaking = (rows: Row[], breaks: (row: Row) => boolean) => rows.filter(breaks).map(([cause]) => cause);
const parts = ({ meaning, advice }: Pick<General, 'meaning' | 'advice'>) => [meaning, ...advice];

describe.each([
  ['English', EN, '.', { meaning: 110, advice: 190 }],
  ['Chinese', ZH, '。', { meaning: 90, advice: 120 }],
])('the %s texts', (_language, rows, stop, most) => {
  it('cover every code of the table, every condition, and nothing else', () => {
    expect(rows.map(([cause]) => cause)).toEqual([...Object.keys(CODES), ...CONDITIONS]);
  });

  it('are plain text in lines, but for names in backticks', () => {
    const isMarkedUp = ([, whole]: Row) =>
      /[\n\r\t*<>[\]]| {2}/.test(whole) || /`/.test(whole.replaceAll(/`[\w:/@ ]+`/g, ''));
    expect(breaking(rows, isMarkedUp)).toEqual([]);
  });

  it('are one sentence each, without blanks around', () => {
    const isSentence = (part: string) =>
      part.trim() === part && part.endsWith(stop) && part.slice(0, -1).search(/[.。] |[。！？]|\.$/) < 0;
    expect(breaking(rows, ([, , text]) => !parts(text).every(isSentence))).toEqual([]);
  });

  it(`are short: at most ${most.meaning} characters of meaning, ${most.advice} of one advice`, () => {
    const isLong = ([, , { meaning, advice }]: Row) =>
      meaning.length > most.meaning || advice.some((one) => one.length > most.advice);
    expect(breaking(rows, isLong)).toEqual([]);
  });

  it('say nothing twice', () => {
    expect(breaking(rows, ([, , text]) => new Set(parts(text)).size < parts(text).length)).toEqual([]);
  });

  it('repeat neither the code nor a message of the platform that is a name', () => {
    const repeats = ([cause, whole]: Row) => {
      const { msg = '' } = (CODES as Record<string, CodeFacts>)[cause] ?? {};
      return new RegExp(`\\b${cause}\\b`).test(whole) || (/^[A-Z]\w+$/.test(msg) && whole.includes(msg));
    };
    expect(
      breaking(
        rows.filter(([cause]) => /^\d/.test(cause)),
        repeats,
      ),
    ).toEqual([]);
  });

  it('have no numbers of their own: who shows them numbers what is ordered', () => {
    expect(breaking(rows, ([, whole]) => /[(（]\d[)）]/.test(whole))).toEqual([]);
    expect(breaking(rows, ([, , { advice, isOrdered }]) => isOrdered === true && advice.length < 2)).toEqual(
      [],
    );
  });

  it('keep an address free of what follows it', () => {
    const glued = ([, , text]: Row) =>
      parts(text).some((part) => /:\/\//.test(part.replaceAll(/https?:\/\/[\w.:@/-]*(?=[` ]|, |\.$)/g, '')));
    expect(breaking(rows, glued)).toEqual([]);
  });

  it('name every brand wherever `domain` is to be checked, but for its spelling and its port', () => {
    const oneBrand = ([, , text]: Row) =>
      parts(text).some(
        (part) =>
          part.includes('`domain`') &&
          !/spelling|port |拼写|端口/.test(part) &&
          !Object.entries(BRANDS).every(([word, { name, chineseName }]) =>
            [word, name, chineseName].some((one) => part.includes(one)),
          ),
      );
    expect(breaking(rows, oneBrand)).toEqual([]);
  });

  it('name inputs in backticks', () => {
    const INPUTS =
      /(?<!`)\b(timeout_seconds|request_timeout_seconds|max_attempts|workflow_id|dry_run|if_unchanged|access_token)\b(?![:`])/;
    const bare = ([, whole]: Row) =>
      INPUTS.test(whole.replaceAll(/`[\w: ]+`|(?:tenant|user|app)_access_token/g, ''));
    expect(breaking(rows, bare)).toEqual([]);
  });

  it('give one text to all that differ in the code alone', () => {
    const byText = new Map<string, General>();
    const isCopy = ([, whole, text]: Row) => {
      const first = byText.get(whole) ?? text;
      byText.set(whole, first);
      return first !== text;
    };
    expect(breaking(rows, isCopy)).toEqual([]);
  });
});

describe('the English texts', () => {
  it('contain no Chinese and no full-width punctuation', () => {
    expect(breaking(EN, ([, whole]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(whole))).toEqual(
      [],
    );
  });

  it("keep the word workflow for GitHub's and for Base workflows, inputs and scopes aside", () => {
    const misused = ([, whole]: Row) =>
      /workflow/i.test(
        whole.replaceAll(
          /workflow_id|base:workflow:\w+|Base workflows?|GitHub workflows|bitable\/v1|base\/v3/g,
          '',
        ),
      );
    expect(breaking(EN, misused)).toEqual([]);
  });

  it('use everyday words', () => {
    expect(
      breaking(EN, ([, whole]) =>
        /by hand|[Tt]ry again|put back|mint|mended|whole answer|cancelled|authoris|log id\b|blanks/.test(
          whole,
        ),
      ),
    ).toEqual([]);
  });
});

describe('the Chinese texts', () => {
  it('are Chinese in every sentence', () => {
    const hasForeign = ([, , text]: Row) => parts(text).some((part) => !/\p{Script=Han}/u.test(part));
    expect(breaking(ZH, hasForeign)).toEqual([]);
  });

  it('use full-width punctuation', () => {
    const halfWidth = ([, whole]: Row) =>
      /[\p{Script=Han}」）。，：；][,.:;!?()]|[,;!?()]\p{Script=Han}/u.test(whole);
    expect(breaking(ZH, halfWidth)).toEqual([]);
  });

  it('put a blank between Chinese and Latin, and none beside full-width punctuation', () => {
    const spacing = ([, , text]: Row) =>
      parts(text)
        .map((part) => part.replaceAll(/https?:\/\/\S* (?=\p{P})/gu, 'x'))
        .some((part) =>
          /\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}|[。，：；、（）「」] | [。，：；、（）「」]/u.test(
            part.replaceAll(/`[^`]*`/g, (name) => `x${name.slice(1, -1)}x`),
          ),
        );
    expect(breaking(ZH, spacing)).toEqual([]);
  });

  it("say the product's and GitHub's words", () => {
    expect(
      breaking(ZH, ([, whole]) =>
        /自动化(?!流程)|自动化工作流|任务|启用/.test(whole.replaceAll(/启用该应用|在该处启用/g, '')),
      ),
    ).toEqual([]);
  });
});

// What the reference page of the call advises, code by code.
const ADVICE: [code: KnownCode, says: string, en: RegExp[], zh: RegExp[]][] = [
  [1254000, 'the body is wrong', [/request body/], [/请求体错误/]],
  [
    1254001,
    'the body is wrong',
    [/request body/, /`Enable` or `Disable`/],
    [/请求体错误/, /`Enable` 或 `Disable`/],
  ],
  [
    1254002,
    'five causes',
    [
      /concurrent calls/,
      /too much may be changing/,
      /in a wiki.*space-node/,
      /Check .*workflow_id/,
      /slow or unstable/,
    ],
    [
      /并发调用/,
      /变更的内容可能较大/,
      /知识库.*创建知识空间节点/,
      /请检查.*workflow_id/,
      /超时或不稳定.*重试/,
    ],
  ],
  [1254003, 'both addresses', [/\/base\//, /\/wiki\//, /obj_token/], [/\/base\//, /\/wiki\//, /obj_token/]],
  [1254010, 'the request is wrong', [/workflow_id/, /app_token/], [/请求错误/, /workflow_id/]],
  [1254036, 'wait for the copy', [/copied/, /when the copy is complete/], [/复制中/, /复制完成后/]],
  [
    1254040,
    'both addresses and both brands',
    [/\/base\//, /\/wiki\//, /Feishu and Lark are separate/],
    [/\/base\//, /\/wiki\//, /飞书与 Lark 相互独立/],
  ],
  [1254290, 'slow down', [/faster than/, /in a few minutes/], [/请求过快/, /几分钟后/]],
  [
    1254302,
    'an app, a user, a group',
    [
      /"…" → More → Add document app/,
      /"can manage"/,
      /a Base scope/,
      /Share at the top right/,
      /a group that contains the app/,
    ],
    [
      /「\.\.\.」→「\.\.\.更多」→「添加文档应用」/,
      /可管理权限/,
      /API 权限/,
      /右上方「分享」/,
      /高级权限设置中添加用户或一个包含该应用的群组/,
    ],
  ],
  [1255001, 'support', [/internal error/, /applink/], [/内部错误/, /applink/]],
  [1255002, 'support', [/internal error/, /applink/], [/内部错误/, /applink/]],
  [1255003, 'support', [/encode/, /applink/], [/序列化错误/, /applink/]],
  [1255004, 'support', [/decode/, /applink/], [/反序列化错误/, /applink/]],
  [1255040, 'run it again', [/in time/, /Run the job again/], [/及时/, /重新运行作业/]],
];

describe('the advice of the reference page', () => {
  it.each(ADVICE)('%i: %s', (code, _says, en, zh) => {
    const english = [enCodes[code].meaning, ...adviceFor(enCodes[code].advice)].join(' ');
    const chinese = [zhCodes[code].meaning, ...adviceFor(zhCodes[code].advice)].join('');
    for (const pattern of en) expect(english).toMatch(pattern);
    for (const pattern of zh) expect(chinese).toMatch(pattern);
  });
});

/** The causes whose text matches in English, and those whose text matches in Chinese. */
const naming = (en: RegExp, zh: RegExp) => ({
  en: breaking(EN, ([, whole]) => en.test(whole)),
  zh: breaking(ZH, ([, whole]) => zh.test(whole)),
});

describe('both languages', () => {
  const shapes = (rows: Row[]) =>
    rows.map(([cause, , { advice, isOrdered }]) => [cause, advice.length, isOrdered]);

  it('give as many pieces of advice, and the same in steps', () => {
    expect(shapes(ZH)).toEqual(shapes(EN));
  });

  it('name the same inputs, variables, scopes and addresses, advice by advice', () => {
    const namesIn = (text: string) =>
      [...new Set(text.match(/`[^`]+`|[A-Z]+_[A-Z_]+|\w+:\w+:\w+|https?:\/\/[\w./-]*\w/g))].sort().join(' ');
    const differs = ([, , text]: Row, other: General) =>
      parts(text).some((part, at) => namesIn(part) !== namesIn(parts(other)[at] ?? ''));
    expect(ZH.filter((row, at) => differs(row, EN[at]?.[2] ?? row[2])).map(([cause]) => cause)).toEqual([]);
  });

  it('leave it to the report to say that a change may have taken effect', () => {
    expect(naming(/taken effect/, /生效。/)).toEqual({ en: [], zh: [] });
  });

  it('send people to the link of the answer for a missing scope', () => {
    const causes = ['99991672', '99991676', '99991679'];
    expect(naming(/open its link/, /打开其中的链接/)).toEqual({ en: causes, zh: causes });
  });

  it('point to the fields that the error names', () => {
    const causes = ['9499', '99992402'];
    expect(naming(/fields that the error names/, /错误信息所列的字段/)).toEqual({ en: causes, zh: causes });
  });

  it('name support only together with its address and the log ID', () => {
    const { en, zh } = naming(
      new RegExp(`log ID to support .*${SUPPORT_LINK} `),
      new RegExp(`日志 ID 提供给技术支持.*${SUPPORT_LINK} `),
    );
    expect(naming(/support \(|applink/, /技术支持|applink/)).toEqual({ en, zh });
    expect(zh).toEqual(en);
    expect(en.length).toBeGreaterThan(10);
  });
});
