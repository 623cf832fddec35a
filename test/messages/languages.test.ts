import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/languages.ts';
import { LANGUAGE_WORDS, languageOf, loadMessages } from '../../src/messages/languages.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import type { Status } from '../../src/platform/automations.ts';

type Message = (...args: never) => string;
type TakesValues<T> = T extends string
  ? false
  : T extends Message
    ? true
    : true extends { [Key in keyof T]: TakesValues<T[Key]> }[keyof T]
      ? true
      : false;

/** For each message that takes values the lists of values to try it with; a message without one breaks the compile. */
type SamplesOf<T> = T extends (...args: infer Args) => string
  ? readonly Args[]
  : { readonly [Key in keyof T as TakesValues<T[Key]> extends true ? Key : never]: SamplesOf<T[Key]> };

// Values that no sentence of ours holds. Automations come as `automation` makes them, with and without a title.
const BARE = '7308870000000000001';
const COUNTED: readonly [number, Status][] = [
  [1, 'Enable'],
  [1, 'Disable'],
  [2, 'Disable'],
  [7, 'Disable'],
];
const SHARES: readonly [number, number, Status][] = [
  [1, 1, 'Disable'],
  [7, 9, 'Enable'],
  [9, 9, 'Disable'],
];

/** What is said of causes has a test of its own. */
type Texts = Omit<Messages, 'codes' | 'conditions' | 'nothingLeft'>;

const SAMPLES: SamplesOf<Texts> = {
  sentences: [[['ARG1.', '', 'ARG2.']]],
  andMore: [[7]],
  automation: [
    [BARE, undefined],
    [BARE, 'ARG1'],
  ],

  input: {
    heading: [[1], [3]],
    problem: [['ARG1', 'ARG2']],
    word: [['ARG1', ['ARG2', 'ARG3']]],
    unknown: [['ARG1']],
    number: [['ARG1', 7, 77]],
    appIdCharacters: [['ARG1']],
    notAnAppToken: [['ARG1', 77]],
    notAnId: [['ARG1', 77]],
    roundedId: [['ARG1']],
    blankInId: [['ARG1 ARG2']],
    foreignId: [
      ['ARG1', 'table'],
      ['ARG1', 'view'],
      ['ARG1', 'dashboard'],
      ['ARG1', 'document'],
      ['ARG1', 'app-page'],
      ['ARG1', 'app'],
    ],
    foreignAppToken: [
      ['ARG1', 'table'],
      ['ARG1', 'base-workflow'],
    ],
    aloneWord: [['ARG1']],
    excludeWord: [['ARG1']],
    domainScheme: [['ARG1', ['ARG2', 'ARG3']]],
    domainNotHttp: [['ARG1', ['ARG2', 'ARG3']]],
    domainPlainHttp: [['ARG1']],
    domainExtraParts: [['ARG1']],
    domainNotUrl: [['ARG1', ['ARG2', 'ARG3']]],
    jobStatus: [
      ['ARG1', 'ARG2'],
      ['', 'ARG2'],
    ],
    insideComposite: [['ARG1']],
    userInAddress: [['ARG1']],
    notAnAddress: [['ARG1']],
    otherPage: [
      ['ARG1', 'share', 'app_token'],
      ['ARG1', 'record', 'app_token'],
      ['ARG1', 'app', 'app_token'],
      ['ARG1', 'workspace', 'app_token'],
      ['ARG1', 'sheet', 'app_token'],
      ['ARG1', 'document', 'app_token'],
      ['ARG1', 'folder', 'app_token'],
      ['ARG1', 'unknown', 'app_token'],
      ['ARG1', 'share', 'workflow_id'],
    ],
    otherInside: [
      ['ARG1', 'table'],
      ['ARG1', undefined],
    ],
    nothingInside: [['ARG1']],
    otherBase: [['ARG1']],
    otherBrand: [[{ name: 'ARG3', chineseName: 'ARG3' }, 'ARG1', 'ARG2']],
    mixedBrands: [[['ARG1', 'ARG2'], [{ name: 'ARG3', chineseName: 'ARG3' }]]],
    unknownWebHost: [['ARG1', 'ARG2', ['ARG3', 'ARG4']]],
  },

  proxy: {
    noScheme: [['ARG1']],
    scheme: [['ARG1']],
    unreadable: [['ARG1']],
  },

  log: {
    resolving: [['ARG1', 'ARG2']],
    lookingUp: [['ARG1']],
    start: [
      [1, 'ARG1', 'Enable', 'ARG3'],
      [7, 'ARG1', 'Disable', 'ARG3'],
    ],
    outcomes: { switched: [[BARE, 'Enable']], unchanged: [[BARE, 'Disable']] },
    wouldSwitch: [[BARE, 'Disable']],
    wouldStay: [[BARE, 'Enable']],
    subjects: { switch: [[BARE]] },
    retry: [['ARG1', { next: 7, of: 8, waitMs: 1500, why: 'ARG2.' }]],
    retryRenewed: [['ARG1', { next: 7, of: 8, waitMs: 0, why: 'ARG2.' }]],
    cancelled: [['ARG1']],
    summaryFailed: [['ARG1']],
    listFailed: [
      ['list', 'Enable'],
      ['workflow-list', 'Disable'],
    ],
    listAbsent: [
      ['list', 'Enable'],
      ['workflow-list', 'Disable'],
    ],
    listMayBeCut: [['list', 7]],
    leftBefore: [
      [1, 'Enable', 'Disable', 'ARG1'],
      [7, 'Disable', 'Enable', 'ARG1'],
    ],
    noteFailed: [['ARG1']],
  },

  failure: {
    calls: { mint: [['ARG1']], wiki: [['ARG1']] },
    unresolved: {
      'not-a-base': [['ARG1', 'ARG2']],
      'other-base': [['ARG1', 'ARG2', 'ARG3']],
      'title-not-found': [
        ['ARG1', ['ARG2', 'ARG3'], 7],
        ['ARG1', [], 1],
        ['ARG1', [], 0],
      ],
      'title-shared': [['ARG1', ['ARG2', 'ARG3']]],
      'id-not-found': [
        ['ARG1', 7],
        ['ARG1', 0],
      ],
      'status-unknown': [[BARE, 'ARG1']],
      'nothing-at-all': [[]],
      'exception-id-not-found': [[BARE]],
      'exception-title-not-found': [
        ['ARG1', []],
        ['ARG1', ['ARG2', 'ARG3']],
      ],
      'exception-unchecked': [['ARG1', 'ARG2']],
      'exception-title-shared': [['ARG1', [BARE, 'wkfAutomationTwo']]],
    },
    alreadySo: [[1], [7]],
    outputFile: [['ARG1']],
    stateFile: [['ARG1']],
    internal: [['ARG1']],
  },

  fault: {
    code: [
      [7777777, 'ARG1'],
      [7777777, 'ARG1'],
    ],
    http: [
      [577, 'ARG1', 'ARG2'],
      [577, 'ARG1', ''],
    ],
    unreadable: [
      [277, 'ARG1', undefined],
      [277, 'ARG1', 'ARG2'],
      [277, 'ARG1', ''],
    ],
    answered: [[277, 'ARG1']],
    tooLarge: [[277, 'ARG1', 7 * 1024 * 1024]],
    headersTooLarge: [[577 * 1024]],
    connectTimeout: [
      [577_000, 'ARG1', { addresses: [] }],
      [577_000, 'ARG1', { proxy: 'ARG2', addresses: ['ARG3', 'ARG4'] }],
    ],
    timeout: [[15_000]],
    notConnected: [['ARG1', 'ARG2']],
    broken: [['ARG1', 'ARG2']],
    unknownHost: [['ARG1', 'ARG2']],
    certificate: [['ARG1', 'ARG2']],
    proxyCertificate: [['ARG1']],
    proxyConnection: [['ARG1', 'ARG2']],
    proxy: [[577, 'ARG1']],
    words: [[['ARG1', 'ARG2']]],
    scopes: [[['ARG1']], [['ARG1', 'ARG2']]],
    fields: [[['ARG1', 'ARG2']]],
    link: [['https://ARG1']],
  },

  reason: {
    waitFor: [[1], [7]],
    waitOrRaise: [[77]],
    attempts: [
      [1, 'inputs'],
      [7, 'inputs'],
      [7, 'own'],
    ],
    fewAttempts: [[7]],
    budget: [
      [77, 'inputs'],
      [77, 'own'],
    ],
    budgetWait: [
      [1500, 77, 'inputs'],
      [1500, 77, 'own'],
    ],
  },

  report: {
    title: [
      ['feishu', 'ARG1'],
      ['lark', 'ARG1'],
    ],
    outcomes: {
      done: { always: COUNTED, success: COUNTED, failure: COUNTED, never: COUNTED },
      unchanged: COUNTED,
      planned: [
        [0, 7, 'Enable'],
        [1, 1, 'Disable'],
        [7, 9, 'Disable'],
      ],
      refused: SHARES,
      unknown: SHARES,
      refusedAndUnknown: [[7, 8, 19, 'Disable']],
      nothing: [['Enable'], ['Disable']],
      canceled: [
        [0, 0, 'Enable'],
        [7, 0, 'Enable'],
        [0, 8, 'Disable'],
        [7, 8, 'Disable'],
      ],
      inputs: [[1], [7]],
      unsaved: [['Enable'], ['Disable']],
      restored: COUNTED,
      deleted: [[1], [7]],
      recreated: [[1], [7]],
      notRestored: [
        [1, 1],
        [7, 9],
        [9, 9],
      ],
      notConfirmed: [
        [1, 1],
        [7, 9],
      ],
      left: COUNTED,
      heldBefore: COUNTED,
      listMissing: [
        ['list', 'Enable'],
        ['workflow-list', 'Disable'],
      ],
    },
    because: [['ARG1', 'ARG2']],
    groups: {
      done: [['Enable'], ['Disable']],
      refused: [['Enable'], ['Disable']],
      noResponse: [['Enable'], ['Disable']],
      inconclusive: [['Enable'], ['Disable']],
      unchanged: [['Enable'], ['Disable']],
      stillAt: [['Disable', 'Enable']],
      untouched: [['Disable', 'Enable']],
      statusUnknown: [['Enable'], ['Disable']],
      unconfirmed: [['Enable'], ['Disable']],
      left: [
        ['Enable', 'ARG1'],
        ['Disable', 'ARG1'],
      ],
      successors: [['Enable'], ['Disable']],
    },
    line: [['ARG1', 'ARG2']],
    sentence: [['ARG1']],
    where: [
      [{ base: 'ARG1', host: 'ARG2', proxy: '' }],
      [{ base: 'https://ARG1', host: 'ARG2', proxy: 'ARG3' }],
    ],
    names: [[['ARG1', 'ARG2']]],
    moreCauses: [[1], [7]],
    base: [['ARG1']],
    labels: {
      logIds: [[1], [7]],
    },
    labelFor: [
      ['ARG1', 'ARG2'],
      ['ARG1', ''],
    ],
    step: [[7, 'ARG1']],
    doNowRestored: [['ARG1']],
    doNowLeft: [
      [1, 'Enable', 'Disable', 'ARG1'],
      [7, 'Disable', 'Enable', 'ARG1'],
    ],
    onlyIfAny: [['list'], ['workflow-list']],
    promise: {
      doneNow: [[7, 'Disable']],
      always: [[1], [7]],
      success: [[1], [7]],
      failure: [[1], [7]],
      never: [[1], [7]],
    },
  },

  restore: {
    jobStatusUnreadable: [['ARG1']],
    start: [
      [1, 'ARG1', 'Enable', 'ARG3'],
      [7, 'ARG1', 'Disable', 'ARG3'],
    ],
    confirming: [
      [1, 5],
      [7, 5],
    ],
    outcomes: { back: [[BARE, 'Enable']], written: [[BARE, 'Enable']], deleted: [[BARE]] },
    cancelled: [['ARG1']],
    noCredentials: [[['ARG1.', 'ARG2.']]],
    unreadableRecord: [['ARG1']],
    leftBecause: [
      ['ARG1', 'ARG2'],
      ['ARG1', undefined],
    ],
    undo: COUNTED.map(([count, status]) => [count, status, 'ARG1']),
    byHand: COUNTED.map(([count, status]) => [count, status, 'ARG1']),
    check: COUNTED.map(([count, status]) => [count, status, 'ARG1']),
    rerun: COUNTED,
  },

  summary: {
    state: [['Enable'], ['Disable']],
    results: {
      switched: [['Enable']],
      unchanged: [['Enable']],
      refused: [['Enable']],
      unknown: [['Enable']],
      untried: [['Enable']],
    },
    more: [[7]],
  },
};

/** One text that the action may say: by which message, with which values. */
interface Said {
  readonly at: string;
  readonly values: readonly string[];
  readonly text: string;
}

/** Everything that can be said by `messages`, which is one text, a message that takes values, or a group. */
function everything(messages: unknown, samples: unknown, at = ''): Said[] {
  if (typeof messages === 'string') return [{ at, values: [], text: messages }];
  if (typeof messages === 'function') {
    const say = messages as (...args: unknown[]) => string;
    return (samples as unknown[][]).map((args) => ({ at, values: stringsIn(args), text: say(...args) }));
  }
  const samplesOf = (key: string) => (samples as Record<string, unknown> | undefined)?.[key];
  return Object.entries(messages as object).flatMap(([key, value]) =>
    everything(value, samplesOf(key), at === '' ? key : `${at}.${key}`),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function keysOf(messages: unknown, at = ''): string[] {
  if (typeof messages !== 'object' || messages === null) return [`${at}: ${typeof messages}`];
  return Object.entries(messages).flatMap(([key, value]) => keysOf(value, `${at}.${key}`));
}

function textsOf({ codes: _, conditions: __, nothingLeft: ___, ...texts }: Messages): Said[] {
  return everything(texts, SAMPLES);
}

const EN = textsOf(en);
const ZH = textsOf(zh);

// These put together what others say, and have no words of their own.
const FRAMES = [
  'sentences',
  'automation',
  'input.problem',
  'log.subjects.switch',
  'report.title',
  'report.line',
  'report.sentence',
  'report.names',
  'report.because',
  'report.step',
  'report.labelFor',
  'failure.page',
];
// Which page or thing it is, is said in words.
const WORDED =
  /^(app_token|workflow_id|inputs|own|always|success|failure|table|view|dashboard|document|app|app-page|base-workflow|share|record|workspace|sheet|folder|unknown|feishu|lark|list|workflow-list|Enable|Disable)$/;

/** What breaks a rule, as a reader of the report wants to see it; empty is what every rule wants. */
const breaking = (said: readonly Said[], breaks: (one: Said, at: number) => boolean) =>
  said.filter(breaks).map(({ at, text }) => `${at}: ${text}`);

const without = (text: string, values: readonly string[]) =>
  values.reduce((rest, value) => (value === '' ? rest : rest.replaceAll(value, '')), text);

const inChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe('both languages', () => {
  it('have the same messages all the way down', () => {
    expect(keysOf(zh)).toEqual(keysOf(en));
  });

  it('say the same numbers', () => {
    const numbersIn = (text: string) => [...new Set(text.match(/\d+(\.\d+)?/g))].sort().join(' ');
    const differs = ({ text }: Said, at: number) => numbersIn(text) !== numbersIn(EN[at]?.text ?? '');
    expect(breaking(ZH, differs)).toEqual([]);
  });

  it('name the same inputs, outputs, variables and addresses', () => {
    const namesIn = (text: string) =>
      text.match(/https?:\/\/[\w./:<>[\]]*[\w>\]]|[a-z]+_[a-z_]*[a-z]|[A-Z]+_[A-Z_]*[A-Z]/g) ?? [];
    const lacks = ({ text }: Said, at: number) =>
      namesIn(EN[at]?.text ?? '').some((name) => !text.includes(name));
    expect(breaking(ZH, lacks)).toEqual([]);
  });
});

describe.each([
  ['English', EN],
  ['Chinese', ZH],
])('the %s messages', (_language, said) => {
  it('are one line each, without blanks around or doubled', () => {
    // Texts that another follows at once may end in a blank.
    const isUntidy = ({ text }: Said) => text === '' || /[\n\r\t]|^ | {2}/.test(text);
    expect(breaking(said, isUntidy)).toEqual([]);
  });

  it('show every text that they are given', () => {
    const hides = ({ text, values }: Said) =>
      values.some((value) => !WORDED.test(value) && !text.includes(value));
    expect(breaking(said, hides)).toEqual([]);
  });

  it('leave no value unsaid that is not there', () => {
    expect(breaking(said, ({ text }) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe('the English messages', () => {
  it('use the words that everybody knows', () => {
    const stiff =
      /\b(mint(ed|ing)?|anew|mended|by hand|put back|blanks?|cancelled|switch(ed)? to|whole(?! number))\b/i;
    expect(breaking(EN, ({ text }) => stiff.test(text))).toEqual([]);
  });

  it('contain no Chinese and no full-width punctuation', () => {
    const isForeign = ({ text }: Said) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
    expect(breaking(EN, isForeign)).toEqual([]);
  });
});

describe('the Chinese messages', () => {
  const worded = ZH.filter(({ at }) => !FRAMES.includes(at));

  it('are Chinese in every sentence', () => {
    const sentencesOf = ({ text, values }: Said) =>
      without(text, values)
        .split(/[。；！？]|\. /)
        .filter((sentence) => /[\p{Script=Latin}\p{Script=Han}]/u.test(sentence));
    const hasForeign = (one: Said) =>
      !inChinese(without(one.text, one.values)) || !sentencesOf(one).every(inChinese);
    expect(breaking(worded, hasForeign)).toEqual([]);
  });

  it('use full-width punctuation beside Chinese', () => {
    const halfWidth = ({ text }: Said) =>
      /[\p{Script=Han}“”（）「」。，：；、！][,.:;!?()]|[,;!?()"]\p{Script=Han}/u.test(text);
    expect(breaking(ZH, halfWidth)).toEqual([]);
  });

  it('put a blank between Chinese and Latin letters or digits', () => {
    expect(
      breaking(ZH, ({ text }) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it('put none beside full-width punctuation, except after an address', () => {
    const isSpaced = ({ text }: Said) =>
      /[。，：；、（）「」“”！] | [。，：；、（）「」“”！]/u.test(
        text.replaceAll(/(https?:\/\/\S+) /g, '$1'),
      );
    expect(breaking(ZH, isSpaced)).toEqual([]);
  });

  it('put a blank between an address and what follows it, so that a reader can copy it', () => {
    const isGlued = ({ text, values }: Said) =>
      values.every((value) => !value.includes('://')) && /:\/\/[\w.:<>/[\]]*[。，；、（）]/u.test(text);
    expect(breaking(ZH, isGlued)).toEqual([]);
  });

  it('call the automation 自动化流程, and what GitHub runs neither this nor 流程 alone', () => {
    expect(breaking(ZH, ({ text }) => /自动化(?!流程)|(?<!自动化)流程/.test(text))).toEqual([]);
  });

  it('use the words of the platform and of GitHub', () => {
    expect(breaking(ZH, ({ text }) => /任务|启用|停用|批注|较新/.test(text))).toEqual([]);
  });

  it('say 恢复 for putting back', () => {
    expect(breaking(ZH, ({ text }) => /还原|回滚|复原/.test(text))).toEqual([]);
  });

  it('join sentences without a blank after full-width punctuation, and with one after anything else', () => {
    expect(zh.sentences(['错误码 1254302（Permission denied.）。', '', '请重试。'])).toBe(
      '错误码 1254302（Permission denied.）。请重试。',
    );
    expect(zh.sentences(['请打开：https://open.feishu.cn/app', '日志 ID：2026'])).toBe(
      '请打开：https://open.feishu.cn/app 日志 ID：2026',
    );
    expect(zh.sentences([])).toBe('');
  });

  it('name an automation by its title first, in quotation marks that set it off', () => {
    expect(zh.automation(BARE, '库存不足提醒')).toBe('“库存不足提醒”（7308870000000000001）');
    expect(zh.automation(BARE, undefined)).toBe(BARE);
  });

  it.each([
    [0, '立即重试'],
    [49, '立即重试'],
    [50, '0.1 秒后重试'],
    [2000, '2 秒后重试'],
  ])('tell a wait of %i ms', (waitMs, words) => {
    expect(zh.log.retry('S', { next: 2, of: 6, waitMs, why: '连接失败。' })).toBe(
      `S：${words}（第 2 次尝试，最多 6 次）。连接失败。`,
    );
  });

  it('leave out a limit of tries that does not exist', () => {
    const retry = { next: 2, of: undefined, waitMs: 500, why: '连接失败。' };
    expect(zh.log.retry('访问凭证', retry)).toBe('访问凭证：0.5 秒后重试（第 2 次尝试）。连接失败。');
  });
});

describe('loadMessages', () => {
  it('gives the messages of a language', async () => {
    expect(await loadMessages('en')).toBe(en);
    expect(await loadMessages('zh')).toBe(zh);
  });

  it.each(Object.entries(LANGUAGE_WORDS))('knows the language of the word %s', (word, language) => {
    expect(languageOf(word.toUpperCase())).toBe(language);
  });
});
