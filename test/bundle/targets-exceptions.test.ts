import { describe, expect, test } from 'vitest';
import { sampleAppToken } from '../../sandbox/sample.ts';
import { messages as en } from '../../src/messages/en/index.ts';
import { calls, IDS, platform, rows, statuses, step, switchedIds, UNTOUCHED } from './targets-scene.ts';

const ADDRESS = `https://sandbox.feishu.cn/base/${sampleAppToken}`;
const ALL = { workflow_id: 'all' };
const say = en.failure.unresolved;

/** The automations of the sample Base that are on, in the order in which they are switched. */
const ON = [IDS.orders, IDS.nightly, IDS.weekly];

describe('all but an exception', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['by id', { exclude_workflow_id: IDS.orders }, [IDS.orders]],
    ['by the id of a Base workflow', { exclude_workflow_id: IDS.weekly }, [IDS.weekly]],
    ['by address', { exclude_workflow_id: `${ADDRESS}?table=${IDS.weekly}` }, [IDS.weekly]],
    ['by title', { exclude_workflow_title: ' Nightly export ' }, [IDS.nightly]],
    [
      'by id and title',
      { exclude_workflow_id: `${IDS.orders}，${IDS.weekly}`, exclude_workflow_title: 'Nightly export' },
      ON,
    ],
  ])('leaves it alone: %s', async (_, exceptions, excluded) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...ALL, ...exceptions });
    const switched = ON.filter((id) => !excluded.includes(id));
    expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(switchedIds(sandbox)).toEqual(switched);
    expect(result.outputs.changed_workflow_ids).toBe(switched.join('\n') || 'none');
    expect(rows(result).filter(({ workflow_id: id }) => excluded.includes(String(id)))).toEqual([]);
    expect(result.outputs.status).toBe('Disable');
  });

  test('leaves it out of a dry run', async () => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...ALL, exclude_workflow_id: IDS.orders, dry_run: 'true' });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(rows(result)).toHaveLength(4);
    expect(result.log.join('\n')).not.toContain(IDS.orders);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('leaves it out of what the end of the job restores', async () => {
    const sandbox = await platform();
    const inputs = { ...ALL, exclude_workflow_id: IDS.orders, restore: 'always', job_status: 'success' };
    const result = await step(sandbox, inputs);
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    const state = Object.values(result.state).join('\n');
    expect([IDS.orders, IDS.nightly, IDS.weekly].filter((id) => state.includes(id))).toEqual([
      IDS.nightly,
      IDS.weekly,
    ]);
  });

  test('may be off already where if_unchanged is fail', async () => {
    const sandbox = await platform();
    const off = `${IDS.stock},${IDS.cleanup}`;
    const result = await step(sandbox, { ...ALL, exclude_workflow_id: off, if_unchanged: 'fail' });
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(switchedIds(sandbox)).toEqual(ON);
  });

  test.each<[string, Record<string, string>]>([
    ['', {}],
    [' of a dry run', { dry_run: 'true' }],
    [' of a restore', { restore: 'always', job_status: 'success' }],
  ])('is nothing to do where that is all: one line%s, and success', async (_, more) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...ALL, exclude_workflow_id: Object.values(IDS).join(), ...more });
    expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [], state: {}, summary: '' });
    expect(result.log.at(-1)).toBe(en.log.nothingLeft);
    expect(switchedIds(sandbox)).toEqual([]);
    expect(result.outputs).toMatchObject({
      code: '0',
      changed_workflow_ids: 'none',
      workflows: '[]',
      status: 'Disable',
    });
  });
});

describe('an exception that is not certain', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'an id',
      { exclude_workflow_id: '7308870000000000099' },
      say['exception-id-not-found']('7308870000000000099'),
    ],
    ['a Base workflow', { exclude_workflow_id: 'wkfGone' }, say['exception-id-not-found']('wkfGone')],
    [
      'a title',
      { exclude_workflow_title: 'Nightly exports' },
      say['exception-title-not-found']('Nightly exports', ['Nightly export']),
    ],
  ])('fails the step with nothing switched: %s', async (_, exceptions, problem) => {
    const sandbox = await platform();
    const result = await step(sandbox, { ...ALL, ...exceptions });
    expect(result.exitCode).toBe(1);
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain(problem);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
    expect(result.outputs).toMatchObject({ changed_workflow_ids: 'none', status: '' });
  });

  test.each<[string, Record<string, string>, string]>([
    ['an id', { exclude_workflow_id: IDS.weekly }, IDS.weekly],
    ['a title', { exclude_workflow_title: 'Weekly report' }, 'Weekly report'],
  ])('is one that may be in a list that could not be read: %s', async (_, exceptions, name) => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-list', code: 99991672, times: Number.POSITIVE_INFINITY });
    const result = await step(sandbox, { ...ALL, ...exceptions });
    expect(result.exitCode).toBe(1);
    expect(result.errors[0]).toContain(say['exception-unchecked'](Object.keys(exceptions).join(), name));
    expect(result.errors[0]).toContain(en.failure.calls['workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });

  test('is one of another Base', async () => {
    const sandbox = await platform();
    const other = 'https://sandbox.feishu.cn/base/bascnOther?table=wkfA';
    const result = await step(sandbox, { ...ALL, exclude_workflow_id: other });
    expect(result.errors).toEqual([
      `${en.report.promise.nothingSent}\n${en.input.problem('exclude_workflow_id', en.input.otherBase(other))}`,
    ]);
    expect(calls(sandbox)).toEqual([]);
  });
});

describe('a list that could not be read', () => {
  test('is not read again for another automation, and its failure is that of the step', async () => {
    const sandbox = await platform();
    sandbox.script({ call: 'workflow-list', http: 500, times: 3 });
    const result = await step(sandbox, {
      workflow_id: IDS.weekly,
      workflow_title: 'No such title',
      restore: 'always',
      job_status: 'success',
      max_attempts: '3',
    });
    expect(result.exitCode).toBe(1);
    expect(calls(sandbox)).toEqual(['list', 'workflow-list', 'workflow-list', 'workflow-list']);
    expect(result.errors[0]).toContain(en.failure.calls['workflow-list']);
    expect(statuses(sandbox)).toEqual(UNTOUCHED);
  });
});
