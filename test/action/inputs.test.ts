import { describe, expect, it } from 'vitest';
import { messages as en } from '../../src/messages/en/index.ts';
import { messages as zh } from '../../src/messages/zh/index.ts';
import { BRANDS as BRAND_TABLE } from '../../src/platform/hosts.ts';
import {
  BOUNDS,
  INPUT_DEFAULTS,
  type InputName,
  readCredentials,
  readInputs,
  secretValues,
  WORDS,
} from '../../src/runner/inputs.ts';
import { likelyBaseUrl } from '../../src/runner/likely-host.ts';
import { manner, PLAIN, problemsOf, rawInputs, read, told, valid } from './given.ts';

const say = en.input;
const wrong = (name: InputName, problem: string) => [say.problem(name, problem)];

describe('how a step speaks', () => {
  it('is English with a summary, where nothing is given', () => {
    expect(manner({})).toEqual({ language: 'en', jobSummary: true });
  });

  it.each(['x', '__proto__', 'constructor'])('is the default where the inputs say %s', (nonsense) => {
    expect(manner({ language: nonsense, job_summary: nonsense })).toEqual(manner({}));
  });
});

describe('the host that bad inputs mean', () => {
  const lark = 'https://acme.larksuite.com/base/bascnA';
  it.each<[Partial<Record<InputName, string>>, string]>([
    [{}, ''],
    [{ app_token: lark }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: 'https://acme.larksuite.com/sheets/a' }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: 'bascnA', workflow_id: `1,${lark}?table=wkfA` }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: 'bascnA', exclude_workflow_id: `${lark}?table=wkfA` }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: 'https://acme.feishu.cn/base/bascnA' }, BRAND_TABLE.feishu.apiUrl],
    [{ app_token: 'https://example.com/larksuite.com/base/a' }, ''],
    [{ app_token: 'https://notlarksuite.com/base/a' }, ''],
    [{ app_token: 'bascnA', domain: 'LARK' }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: 'bascnA', domain: BRAND_TABLE.lark.apiUrl }, BRAND_TABLE.lark.apiUrl],
    [{ app_token: lark, domain: 'https://open.example.com' }, 'https://open.example.com'],
    [{ app_token: lark, domain: 'nonsense' }, ''],
  ])('is told by %o', (inputs, baseUrl) => {
    expect(likelyBaseUrl((name) => inputs[name] ?? '')).toBe(baseUrl);
  });
});

describe('the plain inputs', () => {
  it('come to the plain case, with every default', () => {
    expect(read({})).toEqual({
      inputs: {
        targets: {
          place: { kind: 'base', appToken: 'bascnExampleBase' },
          otherPlaces: [],
          ids: ['7308870000000000001'],
          titles: [],
          all: false,
        },
        status: 'Enable',
        credentials: { token: 't-example-token' },
        baseUrl: 'https://open.feishu.cn',
        restore: 'never',
        ifUnchanged: 'send',
        isDryRun: false,
        maxAttempts: 6,
        timeoutSeconds: 120,
        requestTimeoutSeconds: 15,
      },
    });
  });

  it('are all that is required', () => {
    for (const name of Object.keys(PLAIN)) expect(problemsOf({ [name]: '' })).toHaveLength(1);
  });
});

describe('an input that takes a word', () => {
  const cases = Object.entries(WORDS).flatMap(([name, words]) =>
    Object.entries(words).map(([word, meaning]) => [name, word, meaning] as const),
  );
  const needs: Record<string, string> = { job_status: 'success' };
  const field: Record<string, (given: Record<string, string>) => unknown> = {
    status: (given) => valid(given).status,
    restore: (given) => valid(given).restore,
    if_unchanged: (given) => valid(given).ifUnchanged,
    dry_run: (given) => valid(given).isDryRun,
    job_summary: (given) => manner(given).jobSummary,
    language: (given) => manner(given).language,
  };

  it.each(cases)('%s: %s, in any letter case', (name, word, meaning) => {
    const mixed = word.charAt(0).toUpperCase() + word.slice(1);
    for (const spelling of [word, word.toUpperCase(), mixed, `  ${word} `]) {
      expect(field[name]?.({ ...needs, [name]: spelling })).toBe(meaning);
    }
  });

  it.each([
    ['status', 'on'],
    ['status', 'constructor'],
    ['restore', 'yes'],
    ['restore', 'cancelled'],
    ['if_unchanged', 'true'],
    ['dry_run', '1'],
    ['dry_run', 'yes'],
    ['job_summary', 'no'],
    ['language', 'fr'],
    ['language', '__proto__'],
    ['language', 'constructor'],
  ] as const)('%s: refuses "%s" and names its words', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual(
      wrong(name, say.word(value, [...new Set(Object.values(WORDS[name]).map(String))])),
    );
  });

  it('is the default where only blanks are given', () => {
    expect(valid({ restore: '  ', dry_run: '\n', language: ' ' })).toMatchObject({ restore: 'never' });
  });
});

describe('an input that takes a number', () => {
  const names = Object.keys(BOUNDS) as (keyof typeof BOUNDS)[];
  const field = {
    max_attempts: 'maxAttempts',
    timeout_seconds: 'timeoutSeconds',
    request_timeout_seconds: 'requestTimeoutSeconds',
  } as const;

  it('has these bounds', () => {
    expect(BOUNDS).toEqual({
      max_attempts: { least: 1, most: 20 },
      timeout_seconds: { least: 1, most: 3600 },
      request_timeout_seconds: { least: 1, most: 120 },
    });
  });

  it.each(names)('%s takes both its bounds', (name) => {
    for (const bound of Object.values(BOUNDS[name]))
      expect(valid({ [name]: String(bound) })[field[name]]).toBe(bound);
  });

  const { least, most } = BOUNDS.timeout_seconds;
  it.each([
    '0',
    '3601',
    '-5',
    '+5',
    '5m',
    '5s',
    '1.5',
    '1e2',
    '0x5',
    '５',
    '1,000',
    '9'.repeat(400),
    'NaN',
    'six',
  ])('refuses "%s"', (value) => {
    const [problem, ...more] = problemsOf({ timeout_seconds: value });
    expect(more).toEqual([]);
    expect(problem).toContain(say.number('', least, most).slice('``'.length));
  });
});

describe('the credentials', () => {
  const secret = { app_id: 'cli_a1b2c3', app_secret: 'example-secret' };
  const none = { access_token: '' };

  it('are a token', () => {
    expect(valid({ access_token: 'u-example.token_~+/-==' }).credentials).toEqual({
      token: 'u-example.token_~+/-==',
    });
  });

  it.each(['t-abc', 'u-abc', 'eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln', 'anything'])(
    'are a token with whatever prefix: %s',
    (token) => {
      expect(valid({ access_token: token }).credentials).toEqual({ token });
    },
  );

  it('are an app', () => {
    expect(valid({ ...none, ...secret }).credentials).toEqual({
      app: { appId: 'cli_a1b2c3', appSecret: 'example-secret' },
    });
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['none at all', none, wrong('access_token', say.missing.credentials)],
    ['app_id alone', { ...none, app_id: 'cli_a1b2c3' }, wrong('app_secret', say.missing.app_secret)],
    ['app_secret alone', { ...none, app_secret: 'example-secret' }, wrong('app_id', say.missing.app_id)],
    ['a token and a pair', secret, wrong('access_token', say.bothCredentials)],
    ['a token and app_id', { app_id: 'cli_a1b2c3' }, wrong('access_token', say.bothCredentials)],
    ['a token and app_secret', { app_secret: 'x' }, wrong('access_token', say.bothCredentials)],
    ['Bearer before the token', { access_token: 'Bearer t-abc' }, wrong('access_token', say.tokenBearer)],
    ['bearer in small letters', { access_token: 'bearer t-abc' }, wrong('access_token', say.tokenBearer)],
    ['a line break in the token', { access_token: 't-abc\ndef' }, wrong('access_token', say.tokenBlank)],
    ['a blank in the token', { access_token: 't-abc def' }, wrong('access_token', say.tokenBlank)],
    ['quotation marks', { access_token: '"t-abc"' }, wrong('access_token', say.tokenCharacters)],
    ['a character that is not ASCII', { access_token: 't-äbc' }, wrong('access_token', say.tokenCharacters)],
    [
      'an app_id that is none',
      { ...none, ...secret, app_id: 'cli/a1' },
      wrong('app_id', say.appIdCharacters('cli/a1')),
    ],
    [
      'a secret with a blank',
      { ...none, ...secret, app_secret: 'a b' },
      wrong('app_secret', say.secretCharacters),
    ],
    [
      'a secret with a line break',
      { ...none, ...secret, app_secret: 'a\nb' },
      wrong('app_secret', say.secretCharacters),
    ],
  ])('are refused: %s', (_, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  it('are told who gets no secrets where none arrived', () => {
    for (const text of [say.missing.credentials, say.missing.app_secret]) {
      for (const word of [/forks/, /Dependabot/, /`secrets: inherit`/, /`environment`/])
        expect(text).toMatch(word);
    }
  });

  it('never stand in what is said about them', () => {
    const given = { access_token: 'Bearer t-hidden-value', app_secret: 'hidden secret', app_id: 'cli_a' };
    expect(problemsOf(given).join('\n')).not.toMatch(/hidden/);
  });

  it('are read alone at the end of the job, whatever the rest is', () => {
    const nonsense = Object.fromEntries(Object.keys(INPUT_DEFAULTS).map((name) => [name, '!!']));
    const raw = rawInputs({ ...nonsense, access_token: 't-example', app_id: '', app_secret: '' });
    expect(readCredentials(raw)).toEqual({ credentials: { token: 't-example' } });
  });

  it('are told to be missing at the end of the job', () => {
    const result = readCredentials(rawInputs({}));
    expect('problems' in result && told(result.problems)).toEqual([
      en.input.problem('access_token', en.input.missing.credentials),
    ]);
  });

  it('are secrets as a whole and in their parts', () => {
    const raw = rawInputs({ access_token: 'Bearer t-0123456789', app_secret: 'short\nlonger-part-of-it' });
    expect(secretValues(raw)).toEqual([
      'Bearer t-0123456789',
      't-0123456789',
      'short\nlonger-part-of-it',
      'longer-part-of-it',
    ]);
  });
});

const BASE = 'https://example.feishu.cn/base/bascnExampleBase';
const WIKI = 'https://example.feishu.cn/wiki/wikcnExampleNode';
const AT_BASE = { kind: 'base', appToken: 'bascnExampleBase' };
const AT_WIKI = { kind: 'wiki', node: 'wikcnExampleNode' };

describe('app_token', () => {
  it.each<[string, object]>([
    ['bascnExampleBase', AT_BASE],
    ['a'.repeat(200), { kind: 'base', appToken: 'a'.repeat(200) }],
    ['  bascnExampleBase\n', AT_BASE],
    [BASE, AT_BASE],
    [`${BASE}/`, AT_BASE],
    [`${BASE}?table=tblAbc&view=vewAbc`, AT_BASE],
    [`${BASE}?table=wkfAbc`, AT_BASE],
    [`${BASE}?table=ldxAbc`, AT_BASE],
    [`${BASE}/?from=from_copylink#part?a/b`, AT_BASE],
    [`${BASE}#fragment`, AT_BASE],
    ['HTTPS://EXAMPLE.FEISHU.CN/base/bascnExampleBase', AT_BASE],
    ['http://example.feishu.cn/base/bascnExampleBase', AT_BASE],
    ['https://example.feishu.cn:443/base/bascnExampleBase', AT_BASE],
    [WIKI, AT_WIKI],
    [`${WIKI}/`, AT_WIKI],
    [`${WIKI}?table=tblAbc&view=vewAbc#fragment`, AT_WIKI],
    ['https://EXAMPLE.larkoffice.com/wiki/wikcnExampleNode?fromScene=spaceOverview', AT_WIKI],
  ])('names a place: %s', (value, place) => {
    expect(valid({ app_token: value }).targets.place).toEqual(place);
  });

  it.each([
    [
      'that of app_token',
      { app_token: 'https://a.feishu.cn/base/bascnA?table=tblX' },
      'https://a.feishu.cn/base/bascnA',
    ],
    [
      'that of an automation, where app_token is none',
      { app_token: 'bascnA', workflow_id: 'https://a.feishu.cn/base/bascnA?table=wkfA' },
      'https://a.feishu.cn/base/bascnA',
    ],
    ['none', { app_token: 'bascnA' }, undefined],
  ])('leads people to the page of the Base: %s', (_, given, page) => {
    expect(valid(given).targets.webAddress).toBe(page);
  });

  const path = 'https://example.feishu.cn';
  it.each<[string, string]>([
    ['', say.missing.app_token],
    ['tblAbc', say.foreignAppToken('tblAbc', 'table')],
    ['vewAbc', say.foreignAppToken('vewAbc', 'view')],
    ['blkAbc', say.foreignAppToken('blkAbc', 'dashboard')],
    ['ldxAbc', say.foreignAppToken('ldxAbc', 'document')],
    ['wbpAbc', say.foreignAppToken('wbpAbc', 'app-page')],
    ['wkfAbc', say.foreignAppToken('wkfAbc', 'base-workflow')],
    ['cli_abc', say.foreignAppToken('cli_abc', 'app')],
    ['bascn Abc', say.notAnAppToken('bascn Abc', 200)],
    ['bascn?table=x', say.notAnAppToken('bascn?table=x', 200)],
    ['bascn..', say.notAnAppToken('bascn..', 200)],
    ['a'.repeat(201), say.notAnAppToken(`${'a'.repeat(119)}…`, 200)],
    ['多维表格', say.notAnAppToken('多维表格', 200)],
    [
      `${path}/share/base/form/shrcnAbc`,
      say.otherPage(`${path}/share/base/form/shrcnAbc`, 'share', 'app_token'),
    ],
    [
      `${path}/share/base/view/shrcnAbc`,
      say.otherPage(`${path}/share/base/view/shrcnAbc`, 'share', 'app_token'),
    ],
    [`${path}/record/Abc`, say.otherPage(`${path}/record/Abc`, 'record', 'app_token')],
    [`${path}/app/Abc`, say.otherPage(`${path}/app/Abc`, 'app', 'app_token')],
    [`${path}/base/workspace/Abc`, say.otherPage(`${path}/base/workspace/Abc`, 'workspace', 'app_token')],
    [`${path}/base/workspace`, say.otherPage(`${path}/base/workspace`, 'workspace', 'app_token')],
    [`${path}/sheets/shtcnAbc`, say.otherPage(`${path}/sheets/shtcnAbc`, 'sheet', 'app_token')],
    [`${path}/docx/doxcnAbc?x=1`, say.otherPage(`${path}/docx/doxcnAbc?x=1`, 'document', 'app_token')],
    [`${path}/docs/doccnAbc`, say.otherPage(`${path}/docs/doccnAbc`, 'document', 'app_token')],
    [`${path}/mindnotes/bmncnAbc`, say.otherPage(`${path}/mindnotes/bmncnAbc`, 'document', 'app_token')],
    [`${path}/file/boxcnAbc`, say.otherPage(`${path}/file/boxcnAbc`, 'document', 'app_token')],
    [`${path}/minutes/obcnAbc`, say.otherPage(`${path}/minutes/obcnAbc`, 'document', 'app_token')],
    [`${path}/drive/folder/fldcnAbc`, say.otherPage(`${path}/drive/folder/fldcnAbc`, 'folder', 'app_token')],
    [`${path}/`, say.otherPage(`${path}/`, 'unknown', 'app_token')],
    [`${path}/base`, say.otherPage(`${path}/base`, 'unknown', 'app_token')],
    [`${path}/base/`, say.otherPage(`${path}/base/`, 'unknown', 'app_token')],
    [`${path}/base/a/b`, say.otherPage(`${path}/base/a/b`, 'unknown', 'app_token')],
    [`${path}/base/b%61scn`, say.otherPage(`${path}/base/b%61scn`, 'unknown', 'app_token')],
    ['example.feishu.cn/base/bascnExampleBase', say.notAnAddress('example.feishu.cn/base/bascnExampleBase')],
    ['//example.feishu.cn/base/a', say.notAnAddress('//example.feishu.cn/base/a')],
    ['ftp://example.feishu.cn/base/a', say.notAnAddress('ftp://example.feishu.cn/base/a')],
    ['https://a b/base/a', say.notAnAddress('https://a b/base/a')],
    ['https://u:p@example.feishu.cn/base/a', say.userInAddress('…@example.feishu.cn/base/a')],
    ['u:p@example.feishu.cn/base/a', say.userInAddress('…@example.feishu.cn/base/a')],
    ['https://u:p@x@example.feishu.cn/base/a', say.userInAddress('…@example.feishu.cn/base/a')],
    ['https://u:p/w@example.feishu.cn/base/a', say.notAnAddress('…@example.feishu.cn/base/a')],
    ['https://feishu.cn@evil.example/base/a', say.userInAddress('…@evil.example/base/a')],
    ['https://evil.example\\@feishu.cn/base/a', say.userInAddress('…@feishu.cn/base/a')],
    ['/base/bascnExampleBase', say.notAnAddress('/base/bascnExampleBase')],
    ['https://', say.notAnAddress('https://')],
  ])('is refused with a sentence that says what it is: %s', (value, problem) => {
    expect(problemsOf({ app_token: value })).toEqual(wrong('app_token', problem));
  });
});

describe('workflow_id', () => {
  const ids = (workflow_id: string, more: Record<string, string> = {}) =>
    valid({ workflow_id, ...more }).targets.ids;

  it.each([
    ['1,2,3', ['1', '2', '3']],
    ['1, 2 ,3', ['1', '2', '3']],
    ['1，2、3', ['1', '2', '3']],
    ['1\n2\r\n3\n\n', ['1', '2', '3']],
    [',1,,2,', ['1', '2']],
    ['1,2,1', ['1', '2']],
    ['7308870000000000001,wkfAbc', ['7308870000000000001', 'wkfAbc']],
    [`${BASE}?table=wkfAbc&view=vewX`, ['wkfAbc']],
    [`${BASE}?view=vewX&table=wkfAbc#fragment`, ['wkfAbc']],
    [`${BASE}/?table=wkfAbc,${BASE}?table=wkfAbc&view=vewX,wkfAbc`, ['wkfAbc']],
    [`1,${BASE}?table=wkfAbc`, ['1', 'wkfAbc']],
  ])('takes several, each once: %s', (value, expected) => {
    expect(ids(value)).toEqual(expected);
  });

  it('is no address of the Base that is already known', () => {
    expect(valid({ workflow_id: `${WIKI}?table=wkfAbc` }).targets).toMatchObject({
      place: AT_BASE,
      otherPlaces: [AT_WIKI],
      ids: ['wkfAbc'],
    });
  });

  it.each(['all', 'ALL', 'All'])('means every automation: %s', (word) => {
    expect(valid({ workflow_id: word }).targets).toMatchObject({ all: true, ids: [], titles: [] });
  });

  it.each(['none', 'NONE'])('means no automation: %s', (word) => {
    expect(valid({ workflow_id: word }).targets).toMatchObject({ all: false, ids: [], titles: [] });
  });

  it('none adds nothing to titles', () => {
    expect(valid({ workflow_id: 'none', workflow_title: 'A' }).targets).toMatchObject({ titles: ['A'] });
  });

  const other = 'https://example.feishu.cn/base/bascnOther?table=wkfAbc';
  const sheet = 'https://example.feishu.cn/sheets/shtcnAbc?table=wkfAbc';
  const inside = (table: string) => `${BASE}?table=${table}`;
  it.each<[string, string]>([
    ['', say.missing.workflow_id],
    [',,', say.missing.workflow_id],
    ['all,1', say.aloneWord('all')],
    ['1\nNone', say.aloneWord('none')],
    ['all,none', say.aloneWord('all')],
    ['12 34', say.blankInId('12 34')],
    ['tblAbc', say.foreignId('tblAbc', 'table')],
    ['vewAbc', say.foreignId('vewAbc', 'view')],
    ['blkAbc', say.foreignId('blkAbc', 'dashboard')],
    ['ldxAbc', say.foreignId('ldxAbc', 'document')],
    ['wbpAbc', say.foreignId('wbpAbc', 'app-page')],
    ['cli_abc', say.foreignId('cli_abc', 'app')],
    ['7.3E+18', say.roundedId('7.3E+18')],
    ['7.308870000000001e+18', say.roundedId('7.308870000000001e+18')],
    ['7E+18', say.roundedId('7E+18')],
    ['1;2', say.notAnId('1;2', 100)],
    ['..', say.notAnId('..', 100)],
    ['wkf%2e', say.notAnId('wkf%2e', 100)],
    ['9'.repeat(101), say.notAnId('9'.repeat(101), 100)],
    [other, say.otherBase(other)],
    [sheet, say.otherPage(sheet, 'sheet', 'workflow_id')],
    [BASE, say.nothingInside(BASE)],
    [inside(''), say.nothingInside(inside(''))],
    [inside('tblAbc'), say.otherInside(inside('tblAbc'), 'table')],
    [inside('vewAbc'), say.otherInside(inside('vewAbc'), 'view')],
    [inside('blkAbc'), say.otherInside(inside('blkAbc'), 'dashboard')],
    [inside('ldxAbc'), say.otherInside(inside('ldxAbc'), 'document')],
    [inside('abc'), say.otherInside(inside('abc'), undefined)],
    [inside('wkf/abc'), say.otherInside(inside('wkf/abc'), undefined)],
    ['example.feishu.cn/base/a?table=wkfA', say.notAnAddress('example.feishu.cn/base/a?table=wkfA')],
  ])('is refused with a sentence that says what it is: %s', (value, problem) => {
    expect(problemsOf({ workflow_id: value })).toEqual(wrong('workflow_id', problem));
  });

  it.each([
    'https://user:example-secret@example.feishu.cn/base/bascnExampleBase?table=wkfA',
    'https://user:example-secret,x@example.feishu.cn/base/bascnExampleBase?table=wkfA',
    'https://user:example/secret,x@example.feishu.cn/base/bascnExampleBase?table=wkfA',
    'https://user:12/example，secret@x@example.feishu.cn/base/bascnExampleBase?table=wkfA',
    'https://user:12/base/example,secret@example.feishu.cn/base/bascnExampleBase?table=wkfA',
  ])('shows no user name and no password: %s', (workflow_id) => {
    const problems = problemsOf({ workflow_id });
    expect(problems).toEqual(
      wrong('workflow_id', say.userInAddress('…@example.feishu.cn/base/bascnExampleBase?table=wkfA')),
    );
  });

  it.each<[InputName, string]>([
    ['workflow_id', 'https://user:12/base/example,secret@open.feishu.cn'],
    ['exclude_workflow_id', 'https://user:12/base/example,secret@open.feishu.cn'],
    ['exclude_workflow_id', 'wkfA,https://user:example/secret、x@open.feishu.cn/base/a'],
  ])('shows nothing of a password that is in pieces: %s: %s', (name, value) => {
    const problems = problemsOf({ workflow_id: 'all', [name]: value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).not.toMatch(/user:|example|secret/);
  });

  it('all does not go with titles', () => {
    expect(problemsOf({ workflow_id: 'all', workflow_title: 'A' })).toEqual(
      wrong('workflow_id', say.aloneWord('all')),
    );
  });

  it('names every item that is bad', () => {
    expect(problemsOf({ workflow_id: 'tblA,1,vewB' })).toEqual([
      ...wrong('workflow_id', say.foreignId('tblA', 'table')),
      ...wrong('workflow_id', say.foreignId('vewB', 'view')),
    ]);
  });
});

describe.each([
  ['exclude_workflow_id', '1,wkfA', { ids: ['1', 'wkfA'], titles: [] }],
  ['exclude_workflow_title', 'A\n B ', { ids: [], titles: ['A', 'B'] }],
] as const)('%s', (name, value, exceptions) => {
  it('is what all leaves alone', () => {
    expect(valid({ workflow_id: 'all', [name]: value }).targets).toMatchObject({ all: true, exceptions });
  });

  it('counts as not given where it is empty', () => {
    expect(valid({ workflow_id: 'all', [name]: ' \n' }).targets).not.toHaveProperty('exceptions');
    expect(valid({ [name]: ' ' }).targets).not.toHaveProperty('exceptions');
  });

  it.each([{ workflow_id: '1' }, { workflow_id: 'none' }, { workflow_id: '', workflow_title: 'C' }])(
    'is an error without all: %j',
    (given) => {
      expect(problemsOf({ ...given, [name]: value })).toEqual(wrong(name, say.excludeWithoutAll));
    },
  );
});

describe('exclude_workflow_id', () => {
  const all = { workflow_id: 'all' };
  const inside = (base: string, table: string) => `${base}?table=${table}`;

  it('takes addresses, whose places and hosts count as those of workflow_id do', () => {
    const given = { ...all, exclude_workflow_id: `${inside(WIKI, 'wkfA')}, ${inside(BASE, 'wkfB')}` };
    expect(valid(given).targets).toMatchObject({
      otherPlaces: [AT_WIKI, AT_BASE],
      exceptions: { ids: ['wkfA', 'wkfB'] },
    });
    const lark = inside('https://example.larksuite.com/base/bascnExampleBase', 'wkfA');
    expect(valid({ ...all, exclude_workflow_id: lark }).baseUrl).toBe('https://open.larksuite.com');
  });

  const other = inside('https://example.feishu.cn/base/bascnOther', 'wkfA');
  it.each([
    ['all', say.excludeWord('all')],
    ['None', say.excludeWord('none')],
    ['tblA', say.foreignId('tblA', 'table')],
    ['7.3E+18', say.roundedId('7.3E+18')],
    ['1 2', say.blankInId('1 2')],
    // Two outputs that were lost, with the comma between them.
    [',', say.notAnId(',', 100)],
    [' ，、\n', say.notAnId('，、', 100)],
    [BASE, say.nothingInside(BASE)],
    [other, say.otherBase(other)],
  ])('is refused as workflow_id is: %s', (value, problem) => {
    expect(problemsOf({ ...all, exclude_workflow_id: value })).toEqual(wrong('exclude_workflow_id', problem));
  });
});

describe('workflow_title', () => {
  const titles = (workflow_title: string) => valid({ workflow_title, workflow_id: '' }).targets.titles;

  it.each<[string, string, string[]]>([
    ['one', '新订单通知负责人', ['新订单通知负责人']],
    ['one a line', 'A\nB\r\nC', ['A', 'B', 'C']],
    ['with outer blanks', '  A \n\t B\u3000', ['A', 'B']],
    ['with blanks and commas inside', 'A, b，c\nD  e', ['A, b，c', 'D  e']],
    ['in NFD', 'Cafe\u0301', ['Caf\u00e9']],
    ['twice', 'A\nA \nA', ['A']],
    ['twice, in NFC and NFD', 'Caf\u00e9\nCafe\u0301', ['Caf\u00e9']],
    ['named all', 'all', ['all']],
  ])('takes titles: %s', (_, value, expected) => {
    expect(titles(value)).toEqual(expected);
  });

  it('adds to ids', () => {
    expect(valid({ workflow_title: 'A' }).targets).toMatchObject({
      ids: ['7308870000000000001'],
      titles: ['A'],
    });
  });
});

describe('the host', () => {
  const host = (given: Record<string, string>) => valid(given).baseUrl;
  const at = (hostname: string) => `https://${hostname}/base/bascnExampleBase`;
  const FEISHU = 'https://open.feishu.cn';
  const LARK = 'https://open.larksuite.com';
  const BRANDS = ['feishu', 'lark'];

  it.each([
    ['example.feishu.cn', FEISHU],
    ['feishu.cn', FEISHU],
    ['EXAMPLE.FEISHU.CN', FEISHU],
    ['a.b.feishu.cn', FEISHU],
    ['example.larkoffice.com', FEISHU],
    ['larkoffice.com', FEISHU],
    ['example.larksuite.com', LARK],
    ['example.jp.larksuite.com', LARK],
    ['larksuite.com', LARK],
  ])('follows from an address on %s', (hostname, baseUrl) => {
    expect(host({ app_token: at(hostname) })).toBe(baseUrl);
    expect(host({ workflow_id: `${at(hostname)}?table=wkfA` })).toBe(baseUrl);
    expect(host({ app_token: `https://${hostname}/wiki/wikcnA` })).toBe(baseUrl);
  });

  it.each([
    'evilfeishu.cn',
    'feishu.cn.evil.example',
    'feishu.cn.',
    'feishu-cn.example',
    'larksuite.com.example',
    'notlarksuite.com',
    'larksuite.co',
    'feishu.com',
    'feishu.cn。evil.example',
    'docs.example.com',
    '10.0.0.1',
    '[::1]',
    'localhost',
  ])('is asked for with an address on %s', (hostname) => {
    const normal = new URL(at(hostname)).hostname;
    expect(problemsOf({ app_token: at(hostname) })).toEqual(
      wrong('domain', say.unknownWebHost('app_token', normal, [...BRANDS, 'https://host[:port]'])),
    );
    expect(problemsOf({ workflow_id: `${at(hostname)}?table=wkfA` })).toEqual(
      wrong('domain', say.unknownWebHost('workflow_id', normal, [...BRANDS, 'https://host[:port]'])),
    );
  });

  it.each(['acme.larkenterprise.com', 'acme.feishu.net', 'acme.feishu-pre.net'])(
    'is asked for, with its likely values, with an address on %s',
    (hostname) => {
      const likely = ['feishu', 'https://open.larkenterprise.com'];
      expect(problemsOf({ app_token: at(hostname) })).toEqual(
        wrong('domain', say.unknownWebHost('app_token', hostname, likely)),
      );
    },
  );

  it.each([
    ['feishu', FEISHU],
    ['lark', LARK],
    ['FEISHU', FEISHU],
    ['Lark', LARK],
    ['https://open.feishu.cn', FEISHU],
    ['https://open.larksuite.com', LARK],
    ['https://open.example.com', 'https://open.example.com'],
    ['https://open.example.com/', 'https://open.example.com'],
    ['https://open.example.com:8443', 'https://open.example.com:8443'],
    ['https://open.example.com:443', 'https://open.example.com'],
    ['HTTPS://Open.Example.com', 'https://open.example.com'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.255.0.9', 'http://127.255.0.9'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('is what domain says: %s', (domain, baseUrl) => {
    expect(host({ domain })).toBe(baseUrl);
  });

  it.each<[string, string]>([
    ['open.feishu.cn', say.domainScheme('open.feishu.cn', BRANDS)],
    ['//open.feishu.cn', say.domainScheme('//open.feishu.cn', BRANDS)],
    ['fieshu', say.domainScheme('fieshu', BRANDS)],
    ['localhost:4010', say.domainScheme('localhost:4010', BRANDS)],
    ['ftp://open.feishu.cn', say.domainNotHttp('ftp://open.feishu.cn', BRANDS)],
    ['http://open.example.com', say.domainPlainHttp('http://open.example.com')],
    ['http://localhost.example.com', say.domainPlainHttp('http://localhost.example.com')],
    ['http://127.0.0.1.example.com', say.domainPlainHttp('http://127.0.0.1.example.com')],
    ['http://10.0.0.1', say.domainPlainHttp('http://10.0.0.1')],
    ['http://[::2]', say.domainPlainHttp('http://[::2]')],
    ['https://open.example.com/open-apis', say.domainExtraParts('https://open.example.com/open-apis')],
    ['https://open.example.com?x=1', say.domainExtraParts('https://open.example.com?x=1')],
    ['https://open.example.com/#', say.domainExtraParts('https://open.example.com/#')],
    ['https://user@open.example.com', say.userInAddress('…@open.example.com')],
    ['https://user:example@open.example.com/x', say.userInAddress('…@open.example.com/x')],
    ['https://', say.domainNotUrl('https://', BRANDS)],
    ['https://open example.com', say.domainNotUrl('https://open example.com', BRANDS)],
    ['https://open.example.com:99999', say.domainNotUrl('https://open.example.com:99999', BRANDS)],
    ['https:\\\\open.example.com', say.domainScheme('https:\\\\open.example.com', BRANDS)],
    ['https://open.example.com\\x', say.domainNotUrl('https://open.example.com\\x', BRANDS)],
  ])('is no such domain: %s', (domain, problem) => {
    expect(problemsOf({ domain })).toEqual(wrong('domain', problem));
  });

  it('is feishu for a bare app_token', () => {
    expect(host({})).toBe(FEISHU);
  });

  it.each([
    ['feishu', 'example.larksuite.com'],
    ['lark', 'example.feishu.cn'],
    ['lark', 'example.larkoffice.com'],
  ] as const)('is an error where domain is %s and an address is on %s', (domain, hostname) => {
    const problem = say.otherBrand(BRAND_TABLE[domain], 'app_token', hostname);
    expect(problemsOf({ domain, app_token: at(hostname) })).toEqual(wrong('domain', problem));
    const inId = say.otherBrand(BRAND_TABLE[domain], 'workflow_id', hostname);
    expect(problemsOf({ domain, workflow_id: `${at(hostname)}?table=wkfA` })).toEqual(wrong('domain', inId));
  });

  it('is an error where two addresses are of two brands', () => {
    const given = {
      app_token: at('example.feishu.cn'),
      workflow_id: `${at('example.larksuite.com')}?table=wkfA`,
    };
    expect(problemsOf(given)).toEqual(
      wrong('domain', say.mixedBrands(['app_token', 'workflow_id'], Object.values(BRAND_TABLE))),
    );
    const id = (hostname: string) => `${at(hostname)}?table=wkfA`;
    const both = { workflow_id: `${id('example.feishu.cn')}\n${id('example.larksuite.com')}` };
    expect(problemsOf(both)).toEqual(
      wrong('domain', say.mixedBrands(['workflow_id'], Object.values(BRAND_TABLE))),
    );
  });

  it.each(['feishu', 'lark'])('is %s where that is said of an address on an unknown host', (domain) => {
    expect(host({ domain, app_token: at('docs.example.com') })).toBe(domain === 'lark' ? LARK : FEISHU);
  });

  it.each(['example.feishu.cn', 'example.larksuite.com', 'docs.example.com', 'evilfeishu.cn'])(
    'is a base URL whatever the address is on: %s',
    (hostname) => {
      const domain = 'https://open.example.com';
      expect(host({ domain, app_token: at(hostname), workflow_id: `${at(hostname)}?table=wkfA` })).toBe(
        domain,
      );
    },
  );
});

describe('job_status', () => {
  it.each(['success', 'failure', 'cancelled', 'Success'])(
    'is read where restore needs it: %s',
    (job_status) => {
      expect(valid({ restore: 'success', job_status }).restore).toBe('success');
    },
  );

  it.each(['success', 'failure'])('must be a word of the runner where restore is %s', (restore) => {
    for (const job_status of ['', 'skipped', '{{ job.status }}']) {
      expect(problemsOf({ restore, job_status })).toEqual(
        wrong('job_status', say.jobStatus(job_status, restore)),
      );
    }
  });

  it.each(['always', 'never', 'true', 'false'])('is not looked at where restore is %s', (restore) => {
    expect(problemsOf({ restore, job_status: 'nonsense' })).toEqual([]);
  });
});

describe('restore inside a composite action', () => {
  const inside = { GITHUB_ACTION_PATH: '/actions/pause' };
  const job = { job_status: 'success' };

  it.each(['success', 'failure'])('is refused where it depends on the job: %s', (restore) => {
    expect(problemsOf({ restore, ...job }, inside)).toEqual(wrong('restore', say.insideComposite(restore)));
    expect(problemsOf({ restore, job_status: '' }, inside)).toHaveLength(1);
  });

  it.each(['always', 'never'])('is taken where it does not: %s', (restore) => {
    expect(problemsOf({ restore, ...job }, inside)).toEqual([]);
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['a step of the workflow', {}],
    ['a step of the workflow, whose path is empty', { GITHUB_ACTION_PATH: '' }],
    ['any step that act runs', { ...inside, ACT: 'true' }],
  ])('is not meant by %s', (_, env) => {
    expect(problemsOf({ restore: 'success', ...job }, env)).toEqual([]);
  });
});

describe('an input that the action does not have', () => {
  const unknown = (name: string, meant: string) => [say.problem(name, say.unknown(meant))];

  it.each([
    ['DRY-RUN', 'dry_run'],
    ['DRYRUN', 'dry_run'],
    ['IF-UNCHANGED', 'if_unchanged'],
    ['APP-TOKEN', 'app_token'],
    ['WORKFLOW.ID', 'workflow_id'],
    ['MAXATTEMPTS', 'max_attempts'],
    ['EXCLUDE-WORKFLOW-TITLE', 'exclude_workflow_title'],
    ['RESTOR', 'restore'],
    ['RESTORED', 'restore'],
    ['RESTROE', 'restore'],
    ['RESTARE', 'restore'],
    ['ESTORE', 'restore'],
    ['IF_UNCHANGE', 'if_unchanged'],
    ['IF-UNCHANGE', 'if_unchanged'],
    ['DRY_RUNS', 'dry_run'],
    ['EXCLUDE_WORKFLOW_IDS', 'exclude_workflow_id'],
    ['EXCLUDE_WORKFLOW_TITEL', 'exclude_workflow_title'],
  ])('is an error where another one is meant: INPUT_%s', (name, meant) => {
    const env = { [`INPUT_${name}`]: 'x' };
    expect(problemsOf({}, env)).toEqual(unknown(name.toLowerCase(), meant));
  });

  it.each([
    'RESTORING',
    'STORE',
    'STATUSES',
    'WORKFLOW_IDS',
    'ACCESS_TOKENS',
    'DRY',
    'VERSION',
    '',
    ...Object.keys(INPUT_DEFAULTS).map((name) => name.toUpperCase()),
  ])('is nobody’s business otherwise: INPUT_%s', (name) => {
    expect(problemsOf({}, { [`INPUT_${name}`]: 'x', RESTOR: 'x' })).toEqual([]);
  });

  it('counts where it is empty, too: it will not always be', () => {
    expect(problemsOf({}, { 'INPUT_DRY-RUN': '' })).toEqual(unknown('dry-run', 'dry_run'));
  });

  it.each<[string, Record<string, string>, string]>([
    ['where the right one was given', { dry_run: 'true' }, 'yes'],
    ['where it is empty', {}, ' '],
  ])('may be that of a composite action under act, %s', (_, given, value) => {
    expect(problemsOf(given, { 'INPUT_DRY-RUN': value, ACT: 'true' })).toEqual([]);
  });

  it('is an error under act where the right one was not given', () => {
    const env = { 'INPUT_DRY-RUN': 'true', ACT: 'true' };
    expect(problemsOf({}, env)).toEqual(unknown('dry-run', 'dry_run'));
  });

  it('cannot start a command of the runner', () => {
    expect(problemsOf({}, { 'INPUT_DRY\n::error::RUN': 'x' }).join('')).not.toMatch(/\n/);
  });

  it('is named with all else that is wrong', () => {
    expect(problemsOf({ status: 'on' }, { INPUT_RESTOR: 'always' })).toHaveLength(2);
  });
});

describe('several bad inputs', () => {
  it('are all named at once', () => {
    const given = {
      app_token: 'tblAbc',
      workflow_id: 'vewAbc',
      status: 'on',
      access_token: '',
      domain: 'open.feishu.cn',
      restore: 'maybe',
      if_unchanged: 'x',
      dry_run: 'x',
      max_attempts: '0',
      timeout_seconds: '5m',
      request_timeout_seconds: '0x5',
      job_summary: 'x',
      language: 'x',
    };
    const named = problemsOf(given).map((problem) => /^(\w+): /.exec(problem)?.[1]);
    expect(named.toSorted()).toEqual(Object.keys(given).toSorted());
  });

  it('are told in any language', () => {
    const result = readInputs(rawInputs({ ...PLAIN, status: '' }));
    const problems = 'problems' in result ? result.problems : [];
    expect(problems.map((problem) => problem(zh.input))).toEqual([
      zh.input.problem('status', zh.input.missing.status),
    ]);
  });

  it('cannot start a command of the runner', () => {
    const [problem = ''] = problemsOf({ status: 'x\n::error::y ##[z]' });
    expect(problem).not.toMatch(/\n|##\[/);
  });

  it('are quoted at most in part', () => {
    const [problem = ''] = problemsOf({ status: 'x'.repeat(5000) });
    expect(problem.length).toBeLessThan(400);
  });
});
