import type { Trace } from './play.ts';
import type { Phase } from './world.ts';

/** All that happened in a scenario, to read. */
export function show({ scenario, world, main, post }: Trace): string {
  const phase = (name: Phase) => {
    const { step, told } = name === 'main' ? main : post;
    const requests = world.asked
      .filter((one) => one.phase === name)
      .map(({ number, at, record, mishap, late, delayMs }) =>
        [
          `  ${String(number).padStart(3)} at ${at}: ${record.method} ${record.path} ${record.body}`,
          ` → ${record.status ?? 'nothing'} ${record.code ?? ''}`,
          mishap ? ` (${mishap.name})` : '',
          delayMs > 0 ? ` after ${delayMs} ms` : '',
          told.answered.includes(number) ? '' : ', not read',
          late === undefined ? '' : `, carried out at ${late}`,
        ].join(''),
      );
    return [
      `${name.toUpperCase()}: exit ${step.exitCode} ${step.signal ?? ''} ${JSON.stringify(told)}`,
      ...requests,
      step.stdout,
      step.stderr,
      ...(name === 'main'
        ? [JSON.stringify(step.outputs, null, 1), JSON.stringify(step.state, null, 1)]
        : []),
    ];
  };
  const { automations, ...others } = scenario;
  return [
    JSON.stringify(others, null, 1),
    ...automations.map((one) => `  ${JSON.stringify(one)} → ${world.status(one.id) ?? 'gone'}`),
    ...phase('main'),
    ...phase('post'),
    'CHANGES',
    ...world.changes.map((one) => `  ${JSON.stringify(one)}`),
    `  touched: ${JSON.stringify([...world.touched])}`,
  ].join('\n');
}
