import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/platform/addresses.ts';
import type { ApiRequest } from '../../src/platform/exchange.ts';
import { PrerequisiteError } from '../../src/retry/stage.ts';
import { Base } from '../../src/switching/base.ts';
import { resolveAppToken, resolveAutomations, UnresolvedError } from '../../src/switching/resolve.ts';
import type { Exceptions, Targets } from '../../src/switching/targets.ts';
import { httpFault } from '../platform/faults.ts';
import { type Platform, sessionWith } from './session.ts';

const base = (appToken: string): Place => ({ kind: 'base', appToken });
const wiki = (node: string): Place => ({ kind: 'wiki', node });

function targets(named: Partial<Targets>): Targets {
  return { place: base('bascnA'), otherPlaces: [], ids: [], titles: [], all: false, ...named };
}

async function problemsOf(resolving: Promise<unknown>) {
  const error: unknown = await resolving.catch((thrown: unknown) => thrown);
  if (!(error instanceof UnresolvedError)) throw error;
  return error.problems;
}

describe('the Base', () => {
  const NODES: Record<string, object> = {
    pageA: { obj_type: 'bitable', obj_token: 'bascnA' },
    alsoA: { obj_type: 'bitable', obj_token: 'bascnA' },
    pageB: { obj_type: 'bitable', obj_token: 'bascnB' },
    notes: { obj_type: 'docx', obj_token: 'doxcnA' },
  };
  const platform: Platform = ({ path }: ApiRequest) => {
    const node = NODES[path.split('=')[1] ?? ''];
    return node ? { code: 0, data: { node } } : { code: 131005 };
  };

  it.each<[string, Place, readonly Place[], number]>([
    ['a Base', base('bascnA'), [], 0],
    ['a page', wiki('pageA'), [], 1],
    ['a Base and its page', base('bascnA'), [wiki('pageA')], 1],
    ['a page and its Base', wiki('pageA'), [base('bascnA')], 1],
    ['a page, thrice', wiki('pageA'), [wiki('pageA'), wiki('pageA')], 1],
    ['a Base and its page, twice', base('bascnA'), [wiki('pageA'), wiki('pageA')], 1],
    ['two pages of one Base', wiki('pageA'), [wiki('alsoA')], 2],
    ['a Base, twice', base('bascnA'), [base('bascnA')], 0],
  ])('is found with as few look-ups as can be: %s', async (_, place, otherPlaces, lookUps) => {
    const { session, sent } = sessionWith(platform);
    expect(await resolveAppToken(targets({ place, otherPlaces }), session)).toBe('bascnA');
    expect(sent).toHaveLength(lookUps);
  });

  const other = { kind: 'other-base', appToken: 'bascnA', otherAppToken: 'bascnB', input: 'workflow_id' };
  const notes = { kind: 'not-a-base', node: 'notes', objType: 'docx' };
  it.each<[string, Place, readonly Place[], readonly object[]]>([
    ['another one in a page', base('bascnA'), [wiki('pageB')], [other]],
    ['another one than that of the page', wiki('pageA'), [base('bascnB')], [other]],
    ['two pages of two', wiki('pageA'), [wiki('pageB')], [other]],
    ['no Base in the page', wiki('notes'), [], [notes]],
    ['no Base in another page, named twice', base('bascnA'), [wiki('notes'), wiki('notes')], [notes]],
    ['several things at once', base('bascnA'), [wiki('notes'), wiki('pageB')], [notes, other]],
    ['no Base in the page, and a Base', wiki('notes'), [base('bascnB')], [notes]],
  ])('is not certain: %s', async (_, place, otherPlaces, problems) => {
    const { session } = sessionWith(platform);
    expect(await problemsOf(resolveAppToken(targets({ place, otherPlaces }), session))).toEqual(problems);
  });

  it('is another one in an address of an exception', async () => {
    const { session } = sessionWith(platform);
    const excluding = targets({ place: base('bascnA'), otherPlaces: [wiki('pageB')], all: true });
    expect(await problemsOf(resolveAppToken(excluding, session))).toEqual([
      { ...other, input: 'exclude_workflow_id' },
    ]);
  });

  it('cannot be found where the look-up fails', async () => {
    const { session } = sessionWith(platform);
    const resolving = resolveAppToken(targets({ place: wiki('gone') }), session);
    await expect(resolving).rejects.toBeInstanceOf(PrerequisiteError);
  });
});

type Row = readonly [id: string, title: string, status: string];
const V1: readonly Row[] = [
  ['1', 'Orders', 'Enable'],
  ['2', ' Stock\t', 'Disable'],
  ['3', 'Twice', 'Enable'],
  ['4', 'Twice', 'Enable'],
  ['5', 'Draft', 'Draft'],
];
const WORKFLOWS: readonly Row[] = [
  ['wkf1', 'Weekly', 'enabled'],
  ['wkf2', 'Orders', 'disabled'],
  ['wkf3', 'Caf\u0065\u0301', 'disabled'],
];

const rows = (list: readonly Row[]) =>
  list.map(([workflow_id, title, status]) => ({ workflow_id, title, status }));

/** A Base with these lists, or with what its list of Base workflows answers instead. */
function listing(v1 = V1, workflows: readonly Row[] | ReturnType<Platform> = WORKFLOWS) {
  const { session, sent } = sessionWith(({ method }) => {
    if (method === 'GET') return { code: 0, data: { workflows: rows(v1) } };
    return Array.isArray(workflows)
      ? { code: 0, data: { items: rows(workflows) } }
      : (workflows as ReturnType<Platform>);
  });
  return { base: new Base('bascnA', session), sent };
}

const V1_LIST = 'GET /bitable/v1/apps/bascnA/workflows';
const WORKFLOWS_LIST = 'POST /base/v3/bases/bascnA/workflows/list';

describe('the automations', () => {
  const resolve = async (named: Partial<Targets>, withStatus = false) => {
    const { base: found, sent } = listing();
    const { automations } = await resolveAutomations(targets(named), found, withStatus);
    return { named: automations.map(({ id, formerStatus }) => [id, formerStatus]), sent };
  };

  it('of ids are taken at their word where no status is wanted', async () => {
    expect(await resolve({ ids: ['7', 'wkf7'] })).toEqual({
      named: [
        ['7', undefined],
        ['wkf7', undefined],
      ],
      sent: [],
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['automations', ['1', '2'], [V1_LIST]],
    ['Base workflows', ['wkf1', 'wkf2'], [WORKFLOWS_LIST]],
    ['both', ['wkf1', '1'], [WORKFLOWS_LIST, V1_LIST]],
  ])('of ids are read, a list a family, where a status is wanted: %s', async (_, ids, sent) => {
    const resolved = await resolve({ ids }, true);
    expect(resolved.named.map(([id]) => id)).toEqual(ids);
    expect(resolved.named.every(([, status]) => status !== undefined)).toBe(true);
    expect(resolved.sent).toEqual(sent);
  });

  it.each<[string, string, readonly (readonly [string, string])[], readonly string[]]>([
    ['the list of automations first', 'Orders', [['1', 'Enable']], [V1_LIST]],
    ['the list of Base workflows then', 'Weekly', [['wkf1', 'Enable']], [V1_LIST, WORKFLOWS_LIST]],
    ['outer blanks aside', 'Stock', [['2', 'Disable']], [V1_LIST]],
    ['in NFC', 'Caf\u00e9', [['wkf3', 'Disable']], [V1_LIST, WORKFLOWS_LIST]],
  ])('of a title are looked for in %s', async (_, title, named, sent) => {
    expect(await resolve({ titles: [title] })).toEqual({ named, sent });
  });

  it('of ids and titles are each there once, ids first, each with what is known', async () => {
    expect(await resolve({ ids: ['2', '1', 'wkf9'], titles: ['Orders'] })).toEqual({
      named: [
        ['2', 'Disable'],
        ['1', 'Enable'],
        ['wkf9', undefined],
      ],
      sent: [V1_LIST],
    });
  });

  it.each<[string, Partial<Targets>, boolean, readonly object[]]>([
    ['an id', { ids: ['9'] }, true, [{ kind: 'id-not-found', id: '9', automations: 5 }]],
    [
      'the id of a Base workflow',
      { ids: ['wkf9'] },
      true,
      [{ kind: 'id-not-found', id: 'wkf9', automations: 3 }],
    ],
    [
      'a shared title',
      { titles: ['Twice'] },
      false,
      [{ kind: 'title-shared', title: 'Twice', ids: ['3', '4'] }],
    ],
    [
      'a title',
      { titles: ['Order'] },
      false,
      [{ kind: 'title-not-found', title: 'Order', nearest: ['Orders'], automations: 8 }],
    ],
    [
      'a status',
      { titles: ['Draft'] },
      false,
      [{ kind: 'status-unknown', id: '5', title: 'Draft', word: 'Draft' }],
    ],
    [
      'everything',
      { ids: ['9', '5'], titles: ['Twice', 'zzz'] },
      true,
      [
        { kind: 'id-not-found', id: '9', automations: 5 },
        { kind: 'status-unknown', id: '5', title: 'Draft', word: 'Draft' },
        { kind: 'title-shared', title: 'Twice', ids: ['3', '4'] },
        { kind: 'title-not-found', title: 'zzz', nearest: [], automations: 8 },
      ],
    ],
  ])('are not certain, and all that is wrong is named: %s', async (_, named, withStatus, problems) => {
    expect(await problemsOf(resolve(named, withStatus))).toEqual(problems);
  });
});

describe('a list that cannot be read', () => {
  const unreadable = { code: 91403 };

  it('is not read again for an id when it was read for a title, and both are named', async () => {
    const { base: found, sent } = listing(V1, unreadable);
    const named = targets({ ids: ['wkf1', '9'], titles: ['zzz'] });
    const error: unknown = await resolveAutomations(named, found, true).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      problems: [{ kind: 'title-not-found', title: 'zzz' }],
      listFailure: { call: 'workflow-list' },
    });
    expect(sent).toEqual([V1_LIST, WORKFLOWS_LIST]);
  });

  it('fails all that need it, where nothing else is wrong', async () => {
    const { base: found, sent } = listing(V1, unreadable);
    const named = targets({ ids: ['1', 'wkf1'], titles: ['Orders'] });
    await expect(resolveAutomations(named, found, true)).rejects.toMatchObject({ call: 'workflow-list' });
    expect(sent).toEqual([V1_LIST, WORKFLOWS_LIST]);
  });

  it('does not matter where every title is in the other', async () => {
    const { base: found } = listing(V1, unreadable);
    const { automations } = await resolveAutomations(targets({ titles: ['Orders'] }), found, true);
    expect(automations.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('all automations', () => {
  const all = targets({ all: true });
  const certain = V1.slice(0, 4);

  it('are those of both lists', async () => {
    const { base: found, sent } = listing(certain);
    const { automations, unread } = await resolveAutomations(all, found, false);
    expect(automations.map(({ id }) => id)).toEqual(['1', '2', '3', '4', 'wkf1', 'wkf2', 'wkf3']);
    expect(unread).toEqual([]);
    expect(sent).toEqual([V1_LIST, WORKFLOWS_LIST]);
  });

  it.each<[string, ReturnType<Platform>]>([
    ...[99991672, 99991676, 99991679, 99991201, 99991301, 800004045].map(
      (code): [string, { code: number }] => [String(code), { code }],
    ),
    ['HTTP 404', { fault: httpFault(404) }],
    ['HTTP 405', { fault: httpFault(405) }],
  ])(
    'are those of the list of automations where the list of Base workflows answers %s',
    async (_, workflows) => {
      const { base: found } = listing(certain, workflows);
      const { automations, unread } = await resolveAutomations(all, found, false);
      expect(automations).toHaveLength(4);
      expect(unread).toMatchObject([{ failure: { call: 'workflow-list' } }]);
    },
  );

  it.each<[string, ReturnType<Platform>]>([
    ['91403', { code: 91403 }],
    ['an unknown code', { code: 424242 }],
    ['HTTP 403', { fault: httpFault(403) }],
    ['a timeout', { fault: { kind: 'timeout', limitMs: 1 } }],
    ['a name that does not exist', { fault: { kind: 'unknown-host', detail: 'x' } }],
  ])('cannot be had where the list of Base workflows answers %s', async (_, workflows) => {
    const { base: found } = listing(certain, workflows);
    await expect(resolveAutomations(all, found, false)).rejects.toMatchObject({ call: 'workflow-list' });
  });

  it('are there once each, should both lists have one', async () => {
    const { base: found } = listing([['wkf1', 'Weekly', 'Enable']], [['wkf1', 'Weekly', 'enabled']]);
    const { automations } = await resolveAutomations(all, found, false);
    expect(automations.map(({ id }) => id)).toEqual(['wkf1']);
  });

  it.each([
    [19, []],
    [20, ['list']],
  ])('may be cut where the list of automations has %d and says nothing of more', async (size, cut) => {
    const many = Array.from({ length: size }, (_, at): Row => [`${at}`, `A${at}`, 'Enable']);
    const { maybeCut } = await resolveAutomations(all, listing(many).base, false);
    expect(maybeCut.map(({ listCall }) => listCall)).toEqual(cut);
  });

  it.each<[string, readonly Row[], readonly Row[], number]>([
    ['of automations', [], WORKFLOWS, 3],
    ['of Base workflows', certain, [], 4],
  ])('are those of one list where the other is empty: that %s', async (_, v1, workflows, count) => {
    const { automations, unread } = await resolveAutomations(all, listing(v1, workflows).base, false);
    expect([automations.length, unread]).toEqual([count, []]);
  });

  it('cannot be none', async () => {
    const { base: found } = listing([], []);
    expect(await problemsOf(resolveAutomations(all, found, false))).toEqual([{ kind: 'nothing-at-all' }]);
  });

  it('cannot be had where a status is not known', async () => {
    const { base: found } = listing(V1, WORKFLOWS);
    expect(await problemsOf(resolveAutomations(all, found, false))).toEqual([
      { kind: 'status-unknown', id: '5', title: 'Draft', word: 'Draft' },
    ]);
  });
});

describe('all automations but the exceptions', () => {
  const certain = V1.slice(0, 4);
  const butFor = (exceptions: Partial<Exceptions>) =>
    targets({ all: true, exceptions: { ids: [], titles: [], ...exceptions } });
  const left = async (exceptions: Partial<Exceptions>, ...lists: Parameters<typeof listing>) => {
    const { automations } = await resolveAutomations(butFor(exceptions), listing(...lists).base, false);
    return automations.map(({ id }) => id);
  };

  it.each<[string, Partial<Exceptions>, readonly string[]]>([
    ['an id', { ids: ['1'] }, ['2', '3', '4', 'wkf1', 'wkf2', 'wkf3']],
    ['the id of a Base workflow', { ids: ['wkf2'] }, ['1', '2', '3', '4', 'wkf1', 'wkf3']],
    ['a title', { titles: ['Stock'] }, ['1', '3', '4', 'wkf1', 'wkf2', 'wkf3']],
    ['a title in NFC', { titles: ['Caf\u00e9'] }, ['1', '2', '3', '4', 'wkf1', 'wkf2']],
    ['one twice', { ids: ['2'], titles: ['Stock'] }, ['1', '3', '4', 'wkf1', 'wkf2', 'wkf3']],
    ['all', { ids: ['1', '2', '3', '4', 'wkf1', 'wkf2', 'wkf3'] }, []],
  ])('are the rest: %s', async (_, exceptions, expected) => {
    expect(await left(exceptions, certain)).toEqual(expected);
  });

  it('need no status of those that are left alone', async () => {
    expect(await left({ ids: ['5'] }, V1, [])).toEqual(['1', '2', '3', '4']);
  });

  it.each<[string, Partial<Exceptions>, readonly object[]]>([
    ['an id that is not there', { ids: ['9'] }, [{ kind: 'exception-id-not-found', id: '9' }]],
    [
      'a title that is not there',
      { titles: ['Stocks'] },
      [{ kind: 'exception-title-not-found', title: 'Stocks', nearest: ['Stock'] }],
    ],
    [
      'a title that two share',
      { titles: ['Twice'] },
      [{ kind: 'exception-title-shared', title: 'Twice', ids: ['3', '4'] }],
    ],
    [
      'a title that is in both lists',
      { titles: ['Orders'] },
      [{ kind: 'exception-title-shared', title: 'Orders', ids: ['1', 'wkf2'] }],
    ],
    [
      'several things',
      { ids: ['1', 'wkf9'], titles: ['Twice'] },
      [
        { kind: 'exception-id-not-found', id: 'wkf9' },
        { kind: 'exception-title-shared', title: 'Twice', ids: ['3', '4'] },
      ],
    ],
  ])('are not certain, and all that is wrong is named: %s', async (_, exceptions, problems) => {
    const { base: found } = listing(certain);
    expect(await problemsOf(resolveAutomations(butFor(exceptions), found, false))).toEqual(problems);
  });

  it('are nothing at all where there is nothing at all', async () => {
    const { base: found } = listing([], []);
    const problems = await problemsOf(resolveAutomations(butFor({ ids: ['1'] }), found, false));
    expect(problems).toEqual([{ kind: 'nothing-at-all' }]);
  });

  const unreadable = { code: 99991672 };
  it('can be found in the list that was read', async () => {
    expect(await left({ ids: ['1'], titles: ['Stock'] }, certain, unreadable)).toEqual(['3', '4']);
  });

  it.each<[string, Partial<Exceptions>, object]>([
    [
      'the id of a Base workflow',
      { ids: ['wkf1'] },
      { kind: 'exception-unchecked', input: 'exclude_workflow_id', name: 'wkf1' },
    ],
    [
      'a title',
      { titles: ['Weekly'] },
      { kind: 'exception-unchecked', input: 'exclude_workflow_title', name: 'Weekly' },
    ],
    ['an id that is not in the other one', { ids: ['9'] }, { kind: 'exception-id-not-found', id: '9' }],
  ])('are not certain where the list that may hold it was not read: %s', async (_, exceptions, problem) => {
    const { base: found } = listing(certain, unreadable);
    const error: unknown = await resolveAutomations(butFor(exceptions), found, false).catch(
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ problems: [problem], listFailure: { call: 'workflow-list' } });
  });
});
