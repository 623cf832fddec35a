import { factsOf, isDoubtful, isOrderly, type JobFacts, listOf } from './job-facts.ts';
import type { Played, Trace } from './play.ts';
import { FORGED, type Scenario } from './scenario.ts';
import {
  ENDING_CODES,
  FEW_CODES,
  KNOWN_CODES,
  MINT_CODES,
  RATE_CODES,
  REPEATED_CODES,
  REPEATED_HTTP,
} from './tables.ts';
import { type Asked, anewId } from './world.ts';

/** What is wrong with a job, in words; nothing where the promise is kept. */
type Check = (facts: JobFacts) => readonly string[];

/** What the interface promises of every job, by what is promised. */
export const promises = {
  'a green step has switched all that it names': ({ trace, named, writes, meaning, lists }) => {
    const { main, scenario } = trace;
    if (main.step.exitCode !== 0 || scenario.isDryRun) return [];
    if (named === undefined) return ['it is green, and what it names cannot be told'];
    const canDoWithout = scenario.named.isAll;
    return named.flatMap((id) => {
      if (writes('main', id).some((one) => meaning(one) === 'done')) return [];
      const read = lists('main', id);
      if (read.some(({ rows }) => rows.some((row) => row.id === id && row.status === scenario.wanted)))
        return [];
      if (canDoWithout && id.startsWith('wkf') && read.length === 0) return [];
      return [`${id} has no answer with code 0 and was not read as wanted`];
    });
  },

  'what cannot be told switches nothing': ({ trace: { main, scenario }, named, writes }) => {
    if (named !== undefined && !isRefusedInComposite(scenario)) return [];
    return [
      ...writes('main').map(({ write }) => `${write?.id} was written`),
      ...(main.step.exitCode === 0 ? ['it is green'] : []),
    ];
  },

  'everything is resolved before the first write': ({ trace, writes }) => {
    const firstWrite = writes('main')[0]?.number ?? Number.POSITIVE_INFINITY;
    return trace.world.asked
      .filter(({ phase, number }) => phase === 'main' && number > firstWrite)
      .filter(({ record: { call }, number }) => {
        if (call === 'list' || call === 'wiki') return true;
        // A base/v3 write may need to be read.
        const isAfterWorkflow = writes('main').some(
          (one) => one.write?.id.startsWith('wkf') && one.number < number,
        );
        return call === 'workflow-list' && !isAfterWorkflow;
      })
      .map(
        ({ record, number }) => `request ${number} is a ${record.call} after the first write (${firstWrite})`,
      );
  },

  'each automation gets its first try before any gets a second': ({ writes }) => {
    const all = triesAmong(writes('main')).map(({ write }) => write?.id ?? '');
    const firstRepeat = all.findIndex((id, at) => all.indexOf(id) < at);
    return all.flatMap((id, at) =>
      firstRepeat >= 0 && at > firstRepeat && all.indexOf(id) === at
        ? [`${id} has its first try after the second of ${all[firstRepeat]}`]
        : [],
    );
  },

  'no more tries than allowed': ({ trace: { scenario }, writes, named = [] }) =>
    named.flatMap((id) => {
      const tries = triesAmong(writes('main', id)).length;
      return tries > scenario.maxAttempts ? [`${id} was tried ${tries} times`] : [];
    }),

  'an error that is final is not tried again': ({ trace, named = [], writes }) =>
    named.flatMap((id) => {
      const tries = writes('main', id);
      const last = tries.findIndex((one) => isFinal(one, trace));
      const few = tries.filter(
        ({ record, number }) => FEW_CODES.has(record.code ?? 0) && trace.main.told.answered.includes(number),
      ).length;
      return [
        ...(last >= 0 && last < tries.length - 1
          ? [`${id} was tried again after ${tries[last]?.record.code} at HTTP ${tries[last]?.record.status}`]
          : []),
        ...(few > 3 ? [`${id} was tried again ${few} times after an error that allows a few`] : []),
      ];
    }),

  'an error that ends the stage ends it': ({ trace, writes, lists }) => {
    const all = writes('main');
    // A repeat of a base/v3 write that was read as wanted after it has come to its goal.
    const isDoneAfterAll = ({ number, write }: Asked) =>
      lists('main', write?.id ?? '').some(
        (list) =>
          list.number > number &&
          list.rows.some(({ id, status }) => id === write?.id && status === write.status),
      );
    const at = all.findIndex((one) => endsStage(one, trace) && !isDoneAfterAll(one));
    return at < 0 || at === all.length - 1
      ? []
      : [`${all[at + 1]?.write?.id} was tried after ${all[at]?.record.code}`];
  },

  'a wait that the server names is kept': ({ trace, writes }) =>
    writes('main').flatMap((one) => {
      const seconds = waitOf(one, trace);
      if (seconds === undefined) return [];
      const limitsAll = one.record.status === 429 || RATE_CODES.has(one.record.code ?? 0);
      const endsAt = one.at + one.delayMs + seconds * 1000;
      return writes('main')
        .filter(({ number, write }) => number > one.number && (limitsAll || write?.id === one.write?.id))
        .filter(({ at }) => at < endsAt - 0.001)
        .map(({ at, write }) => `${write?.id} was written at ${at}, before ${endsAt}`);
    }),

  'at most 10 writes in any second': ({ trace, writes }) =>
    (['main', 'post'] as const).flatMap((phase) => {
      // After a signal, all that are left are written together.
      if (phase === 'post' && trace.post.told.signalled.length > 0) return [];
      // What a kept connection swallowed, as one does that the server has closed, never arrives.
      const times = triesAmong(writes(phase)).map(({ at }) => at);
      return times.flatMap((at, nth) => {
        const tenth = times[nth + 10];
        return tenth !== undefined && tenth - at < 999.9 ? [`11 from ${at} to ${tenth} in ${phase}`] : [];
      });
    }),

  'a dry run and a guard that finds something write nothing': ({
    trace: { scenario, main },
    named,
    hasRead,
    writes,
  }) => {
    const { isDryRun, ifUnchanged, automations, wanted } = scenario;
    const found = automations.filter(
      ({ id, status }) => status === wanted && named?.includes(id) && hasRead(id),
    );
    const isGuarded = ifUnchanged === 'fail' && found.length > 0;
    return [
      ...(isDryRun || isGuarded ? writes('main').map(({ write }) => `${write?.id} was written`) : []),
      ...(isGuarded && main.step.exitCode === 0 ? ['it is green'] : []),
    ];
  },

  'what is read as wanted is not written': ({ trace: { scenario }, hasRead, writes }) =>
    scenario.automations
      .filter(({ id, status }) => status === scenario.wanted && hasRead(id))
      .flatMap(({ id }) => [...writes('main', id), ...writes('post', id)])
      .map(({ phase, write }) => `${write?.id} was written in ${phase}`),

  'nothing else is touched': ({ trace, named = [], writes, mayCount, former }) => {
    const { scenario, main } = trace;
    const own = new Set(isOrderly(main) ? mayCount : named);
    const isOwn = scenario.restore !== 'never' && !scenario.isDryRun;
    return [
      ...writes('main').flatMap(({ write }) =>
        write && named.includes(write.id) && write.status === scenario.wanted
          ? []
          : [`main wrote ${write?.id} ${write?.status}`],
      ),
      ...writes('post').flatMap(({ write }) =>
        write && isOwn && own.has(write.id) && write.status === former
          ? []
          : [`post wrote ${write?.id} ${write?.status}`],
      ),
    ];
  },

  'changed_workflow_ids are never too few': ({ trace, writes, meaning }) => {
    const { main, world } = trace;
    const value = main.step.outputs.changed_workflow_ids;
    const told = new Set(value?.split('\n'));
    const changed = world.changes.filter(({ by }) => by === 'main').map(({ id }) => id);
    const unknown = writes('main').filter((one) => meaning(one) === 'unanswered');
    const needed = new Set([...changed, ...unknown.map(({ write }) => write?.id ?? '')]);
    return [...needed].filter((id) => !told.has(id)).map((id) => `${id} is not in “${value}”`);
  },

  'changed_workflow_ids are not too many at an orderly end': ({ trace: { main }, writes, meaning }) => {
    if (!isOrderly(main)) return [];
    const value = main.step.outputs.changed_workflow_ids ?? '';
    if (writes('main').length === 0)
      return value === 'none' ? [] : [`nothing was sent, and it is “${value}”`];
    return value
      .split('\n')
      .filter((id) => id !== 'none')
      .filter((id) => writes('main', id).every((one) => meaning(one) === 'refused' && !isDoubtful(one, main)))
      .map((id) => `${id} was refused or never sent, and is in “${value}”`);
  },

  'the record is there before the first write': ({ trace: { scenario, world }, writes }) => {
    if (scenario.restore === 'never') return [];
    const state = world.stateAtFirstWrite ?? '';
    const written = new Set(writes('main').map(({ write }) => write?.id ?? ''));
    return [...written].filter((id) => !state.includes(id)).map((id) => `${id} was not in the state`);
  },

  'the outputs tell what happened': ({ trace: { main, scenario }, writes, named = [] }) => {
    if (!isOrderly(main)) return [];
    const { outputs, exitCode } = main.step;
    const missing = [
      'status',
      'code',
      'msg',
      'error',
      'log_id',
      'attempts',
      'workflows',
      'app_token',
      'domain',
    ]
      .filter((name) => outputs[name] === undefined)
      .map((name) => `${name} is missing`);
    // One that a signal cut off may never have arrived.
    const most = writes('main').length + (main.told.signalled.length > 0 ? 1 : 0);
    const attempts = Number(outputs.attempts);
    const isEmpty = named.length === 0;
    return [
      ...missing,
      ...(attempts >= writes('main').length && attempts <= most
        ? []
        : [`attempts is ${outputs.attempts} and not ${most}`]),
      ...(Array.isArray(parsed(outputs.workflows)) ? [] : ['workflows is no JSON array']),
      ...(exitCode === 0 && !isEmpty && !scenario.isDryRun && outputs.status !== scenario.wanted
        ? [`status is ${outputs.status}`]
        : []),
      ...((exitCode === 0) === (outputs.error === '') ? [] : [`error is ${outputs.error}`]),
    ];
  },

  'the output workflows is true': ({ trace: { main, world }, writes, meaning }) => {
    const rows = parsed(main.step.outputs.workflows);
    if (!isOrderly(main) || !Array.isArray(rows)) return [];
    return (rows as { workflow_id: string; changed: boolean | null; status: string | null }[]).flatMap(
      (row) => {
        const id = row.workflow_id;
        const isChanged = world.changes.some((one) => one.by === 'main' && one.id === id);
        const isDone = writes('main', id).some((one) => meaning(one) !== 'refused');
        return [
          ...(row.changed === false && isChanged ? [`${id} was changed, and it says no`] : []),
          ...(row.changed === true && !isDone
            ? [`${id} was not written, and it says that it was changed`]
            : []),
          ...(row.changed === null && writes('main', id).length === 0
            ? [`${id} was never sent, and it does not know`]
            : []),
        ];
      },
    );
  },

  'nothing is asked where nothing is named': ({ trace: { scenario, world, main } }) => {
    const { ids, titles, isAll } = scenario.named;
    if (isAll || ids.length + titles.length > 0) return [];
    const isRefused = isRefusedInComposite(scenario);
    return [
      ...world.asked.map(({ record }) => `${record.method} ${record.path}`),
      ...(isRefused || main.step.exitCode === 0 || !isOrderly(main) || main.told.signalled.length > 0
        ? []
        : ['it is red']),
    ];
  },

  'a job restores in reverse order': ({ trace: { post }, writes }) => {
    if (post.told.signalled.length > 0) return [];
    const firsts = (phase: 'main' | 'post') => [
      ...new Set(writes(phase).map(({ write }) => write?.id ?? '')),
    ];
    const restored = firsts('post');
    const switched = firsts('main').filter((id) => restored.includes(id));
    const inReverse = restored.filter((id) => switched.includes(id)).reverse();
    return inReverse.join() === switched.join() ? [] : [`${switched} came back as ${restored}`];
  },

  'the end of the job keeps to its budget': ({ trace: { scenario, post }, named = [] }) => {
    const { jobStatus, timeoutSeconds } = scenario;
    const hasTime = jobStatus === 'success' || jobStatus === 'failure';
    const budgetSeconds = hasTime ? Math.max(240, timeoutSeconds) : 240;
    // Each gets a try even past it, and its look after 5 s.
    const mostMs = (budgetSeconds + 5 * named.length + 30) * 1000;
    const took = post.told.now - post.startedAt;
    return took > mostMs ? [`it took ${took} ms`] : [];
  },

  'a green end of the job leaves nothing off': (facts) => {
    const { trace, mayBeSwitched, restores, former } = facts;
    const { post, world } = trace;
    if (post.step.exitCode !== 0 || restores !== true) return [];
    return mayBeSwitched
      .filter((id) => !world.touched.has(id) && !isOvertakenLate(facts, id) && world.status(id) !== former)
      .map((id) => `${id} is at ${world.status(id)} in the end`);
  },

  'a green end of the job has an answer for each': ({
    trace,
    mayBeSwitched,
    restores,
    writes,
    meaning,
    lists,
    former,
  }) => {
    const { post, world } = trace;
    if (post.step.exitCode !== 0 || restores !== true) return [];
    return mayBeSwitched
      .filter((id) => !world.touched.has(id))
      .filter((id) => {
        const isWritten = writes('post', id).some((one) => meaning(one) === 'done');
        const rows = lists('post', id).flatMap((one) => one.rows);
        return !isWritten && !rows.some((row) => row.id === id && row.status === former);
      })
      .map((id) => `${id} has none`);
  },

  'a green end of the job has looked again where a late request may win': (facts) => {
    const { trace, mayBeSwitched, restores, writes, meaning } = facts;
    const { post, world } = trace;
    if (post.step.exitCode !== 0 || restores !== true) return [];
    return mayBeSwitched
      .filter(
        (id) => !world.touched.has(id) && writes('main', id).some((one) => meaning(one) === 'unanswered'),
      )
      .filter((id) => !isReadLate(facts, id))
      .map((id) => `${id} was not read 5 s after it was written`);
  },

  'a red end of the job names what is off': (facts) => {
    const { trace, mayBeSwitched, restores, former } = facts;
    const { post, world } = trace;
    if (post.step.exitCode !== 1 || restores !== true) return [];
    const [error = ''] = post.step.errors;
    // An annotation stands in the log, too.
    const log = [error, ...post.step.log].join('\n');
    const isFull = error.length > 3000;
    return mayBeSwitched
      .filter((id) => !world.touched.has(id) && !isOvertakenLate(facts, id) && world.status(id) !== former)
      .flatMap((id) => [
        ...(error.includes(id) || isFull ? [] : [`the annotation does not name ${id}`]),
        ...(log.includes(id) ? [] : [`the log does not name ${id}`]),
      ]);
  },

  'a red end of the job names what is not confirmed': (facts) => {
    const { trace, mayBeSwitched, restores, writes, meaning } = facts;
    const { post, world } = trace;
    if (post.step.exitCode !== 1 || restores !== true) return [];
    const [error = ''] = post.step.errors;
    return mayBeSwitched
      .filter(
        (id) => !world.touched.has(id) && writes('main', id).some((one) => meaning(one) === 'unanswered'),
      )
      .filter((id) => !isReadLate(facts, id))
      .filter((id) => !error.includes(id) && error.length <= 3000)
      .map((id) => `${id} is not named`);
  },

  'what was deleted meanwhile is told': ({ trace: { post, world }, mayBeSwitched, restores }) => {
    if (post.step.exitCode !== 0 || restores !== true) return [];
    return mayBeSwitched
      .filter((id) => world.status(id) === undefined && world.removedBeforePost.has(id))
      .filter((id) => !post.step.warnings.some((text) => text.includes(id)))
      .map((id) => `${id} is gone, and no warning names it`);
  },

  'what was made anew and stands otherwise is told': ({
    trace: { post, world },
    mayBeSwitched,
    restores,
    former,
  }) => {
    if (post.step.exitCode !== 0 || restores !== true) return [];
    return mayBeSwitched
      .filter((id) => world.removedBeforePost.has(id) && world.touched.get(id) === 'recreate')
      .map((id) => anewId(id))
      .filter((id) => world.status(id) !== former && !post.step.warnings.some((text) => text.includes(id)))
      .map((id) => `${id} is off, and no warning names it`);
  },

  'the end of the job is green where all is well': ({ trace, mayBeSwitched, restores }) => {
    const { scenario, world, post, main } = trace;
    const { workflowCalls, emptyList } = scenario.sandbox;
    const isWell =
      restores !== undefined &&
      isOrderly(post) &&
      isOrderly(main) &&
      post.told.signalled.length === 0 &&
      world.touched.size === 0 &&
      // One late request after another may win each time that it has looked.
      !world.changes.some(({ by, at }) => by === 'main' && at > post.startedAt) &&
      workflowCalls === 'available' &&
      !emptyList &&
      (scenario.hasPostCredentials || scenario.isComposite || mayBeSwitched.length === 0 || !restores) &&
      world.asked.every(
        ({ phase, mishap }) => phase === 'main' || mishap === undefined || mishap.name === 'compressed',
      );
    return isWell && post.step.exitCode !== 0
      ? [`it ends with ${post.step.exitCode}: ${post.step.errors}`]
      : [];
  },

  'the policy is kept': ({ trace, restores, mayBeSwitched, writes }) => {
    const { post, scenario } = trace;
    if (restores !== false || !isOrderly(post)) return [];
    const isTold = mayBeSwitched.every((id) =>
      post.step.warnings.some((text) => text.includes(id) || text.length > 3000),
    );
    return [
      ...writes('post').map(
        ({ write }) => `${write?.id} was written though the policy is ${scenario.restore}`,
      ),
      ...(post.step.exitCode === 0 ? [] : [`post ends with ${post.step.exitCode}`]),
      ...(isTold ? [] : ['what is left is not told']),
    ];
  },

  'without credentials the end of the job is red': ({
    trace: { scenario, post },
    mayBeSwitched,
    restores,
  }) => {
    if (scenario.hasPostCredentials || scenario.isComposite || restores !== true || !isOrderly(post))
      return [];
    if (mayBeSwitched.length === 0 || post.step.exitCode === 1) return [];
    return ['it is green'];
  },

  'a signal ends main within a second': ({ trace: { main } }) => {
    const at = main.told.signalled[0]?.at ?? Number.POSITIVE_INFINITY;
    return main.told.now > at + 1000 ? [`it took ${main.told.now - at} ms`] : [];
  },

  'a signal ends post within 6 seconds': ({ trace: { post } }) => {
    const at = post.told.signalled[0]?.at ?? Number.POSITIVE_INFINITY;
    return post.told.now > at + 6000 ? [`it took ${post.told.now - at} ms`] : [];
  },

  'main keeps to its budget': ({ trace: { main, scenario } }) => {
    const took = main.told.now - main.startedAt;
    return took > scenario.timeoutSeconds * 1000 + 10 ? [`it took ${took} ms`] : [];
  },

  'each process comes to its end, and says so once': ({ trace }) =>
    phases(trace).flatMap(([name, { step, told }, disturbance]) => {
      const { exitCode, signal, errors, stderr } = step;
      const isKilled = disturbance.kill !== undefined || disturbance.signals !== undefined;
      return [
        ...(told.isHeldUp ? [`${name} waits for ever`] : []),
        ...(signal !== null && !isKilled ? [`${name} was killed`] : []),
        ...(signal === null && exitCode !== 0 && exitCode !== 1 ? [`${name} ends with ${exitCode}`] : []),
        ...(signal === null && errors.length !== exitCode
          ? [`${name} has ${errors.length} errors at ${exitCode}`]
          : []),
        ...(stderr === '' ? [] : [`${name} writes ${stderr.slice(0, 300)}`]),
      ];
    }),

  'an annotation is not cut by the runner': ({ trace }) =>
    phases(trace).flatMap(([name, { step }]) =>
      [...step.errors, ...step.warnings].some((text) => text.length > 4096)
        ? [`${name} has one too long`]
        : [],
    ),

  'no secret gets out': ({ trace }) =>
    phases(trace).flatMap(([name, { step }]) => {
      const lines = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const state = trace.scenario.isComposite ? '' : JSON.stringify(step.state);
      const shown = {
        log: lines.join('\n'),
        outputs: JSON.stringify(step.outputHistory),
        summary: step.summary,
        state,
      };
      return secretsOf(trace).flatMap((secret) =>
        Object.entries(shown).flatMap(([where, text]) =>
          text.includes(secret) ? [`${secret} in the ${where} of ${name}`] : [],
        ),
      );
    }),

  'secrets are masked before anything else is printed': ({ trace }) =>
    phases(trace).flatMap(([name, { step }]) => {
      const lines = step.stdout.split('\n');
      const at = lines.indexOf(`::add-mask::${trace.scenario.secret}`);
      return lines.slice(0, Math.max(0, at)).every((line) => line.startsWith('::add-mask::'))
        ? []
        : [`not in ${name}`];
    }),

  'no text of the server is a command': ({ trace }) =>
    phases(trace).flatMap(([name, { step }]) =>
      step.commands
        .filter(({ name: command, message }) => !OWN_COMMANDS.has(command) || message.startsWith(FORGED))
        .map(({ name: command, message }) => `${name}: ${command} ${message.slice(0, 80)}`),
    ),
} satisfies Record<string, Check>;

export type Promised = keyof typeof promises;

/** A promise that a job broke. */
export interface Broken {
  readonly promise: Promised;
  readonly seed: string;
  readonly what: string;
}

/** Every promise that a job broke. */
export function brokenBy(trace: Trace): Broken[] {
  const facts = factsOf(trace);
  return (Object.keys(promises) as Promised[]).flatMap((promise) =>
    promises[promise](facts).map((what) => ({ promise, seed: trace.scenario.seed, what })),
  );
}

const OWN_COMMANDS = new Set(['add-mask', 'error', 'warning', 'notice', 'debug', 'group', 'endgroup']);

function phases({ main, post, scenario }: Trace): ['main' | 'post', Played, Trace['scenario']['main']][] {
  return [
    ['main', main, scenario.main],
    ['post', post, scenario.post],
  ];
}

function secretsOf({ world, scenario }: Trace): string[] {
  const sent = world.requests.flatMap(({ headers }) => headers.authorization?.slice('Bearer '.length) ?? []);
  return [...new Set([scenario.secret, ...sent])].filter((one) => one !== '');
}

/** Whether the answer of a write says that another try would fail in the same way. */
function isFinal({ record, mishap, number, phase }: Asked, trace: Trace): boolean {
  const { code, status = 0 } = record;
  if (!trace[phase].told.answered.includes(number)) return false;
  if (mishap?.name === 'http') return !REPEATED_HTTP.has(status) && status < 500;
  if (mishap?.name !== 'code' || code === undefined || code === 800070003) return false;
  if (!KNOWN_CODES.has(code)) return status >= 200 && status <= 299;
  const isMinted = trace.scenario.usesApp && MINT_CODES.has(code);
  return !REPEATED_CODES.has(code) && !FEW_CODES.has(code) && !isMinted;
}

function endsStage(asked: Asked, trace: Trace): boolean {
  return isFinal(asked, trace) && ENDING_CODES.has(asked.record.code ?? 0);
}

/** How many seconds an answer asks to wait. */
function waitOf({ mishap, number, phase }: Asked, trace: Trace): number | undefined {
  if (!trace[phase].told.answered.includes(number)) return undefined;
  const { headers, retryAfter } = mishap?.fault ?? {};
  const reset = headers?.['x-ogw-ratelimit-reset'];
  return retryAfter?.seconds ?? (reset === undefined ? undefined : Number(reset));
}

/**
 * Writes that count as tries. One that a kept connection swallowed without a byte, as where the server has closed it
 * while it was idle, is sent again at once and costs none.
 */
function triesAmong(writes: readonly Asked[]): Asked[] {
  return writes.filter(({ mishap, number, write }) => {
    const isAgain = writes.some((one) => one.number === number + 1 && one.write?.id === write?.id);
    return !(isAgain && SWALLOWED.has(mishap?.name ?? ''));
  });
}

const SWALLOWED = new Set(['reset', 'cut in the headers']);

/** Whether a late request of main has won more than 5 s after the restore's write: nobody could see it. */
function isOvertakenLate({ trace: { world }, writes }: JobFacts, id: string): boolean {
  const writtenAt = writes('post', id)[0]?.at ?? Number.POSITIVE_INFINITY;
  return world.changes.some((one) => one.id === id && one.by === 'main' && one.at >= writtenAt + 5000);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Whether the job's end has read an automation 5 s or more after it wrote it first. */
function isReadLate({ trace, writes, lists }: JobFacts, id: string): boolean {
  const writtenAt = writes('post', id)[0]?.at ?? Number.POSITIVE_INFINITY;
  // A page that leads in a circle still shows what stands on it.
  const strange = trace.world.asked.filter(
    ({ phase, record, mishap }) =>
      phase === 'post' && record.call === listOf(id) && mishap?.name === 'strange list',
  );
  return [...lists('post', id), ...strange].some(({ at }) => at >= writtenAt + 4999.9);
}

/** Whether the policy is one that a composite action cannot have. */
function isRefusedInComposite({ isComposite, restore }: Scenario): boolean {
  return isComposite && ['success', 'failure'].includes(restore);
}
