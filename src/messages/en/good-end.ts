import type { Status } from '../../platform/automations.ts';
import { BRANDS, type Brand } from '../../platform/hosts.ts';
import { count, STATUSES, them } from './words.ts';

/** What a report says of a good end, in English: its title, where it was, what will become of what changed. */
export const goodEnd = {
  title: (brand: Brand, outcome: string) => `${BRANDS[brand].name} automations: ${outcome}`,
  outcomes: {
    /** By what the end of the job does with them. */
    done: {
      always: (automations: number, status: Status) =>
        `${automations} ${STATUSES[status].done} until this job ends`,
      success: (automations: number, status: Status) =>
        `${automations} ${STATUSES[status].done}, restored if this job succeeds`,
      failure: (automations: number, status: Status) =>
        `${automations} ${STATUSES[status].done}, restored unless this job succeeds`,
      never: (automations: number, status: Status) =>
        `${automations} ${STATUSES[status].done}${status === 'Disable' ? `, this job won't turn ${them(automations)} back on` : ''}`,
    },
    unchanged: (automations: number, status: Status) => `${automations} already ${STATUSES[status].state}`,
    planned: (automations: number, all: number, status: Status) =>
      automations === 0
        ? `dry run, nothing would be ${STATUSES[status].done}`
        : `dry run, ${all === 1 ? '1' : `${automations} of ${all}`} would be ${STATUSES[status].done}`,
  },
  where: (where: { base: string; host: string; proxy: string }) =>
    [
      where.base.includes('://') ? where.base : where.base && `Base ${where.base}`,
      `API ${where.host}`,
      where.proxy && `proxy \`${where.proxy}\``,
    ]
      .filter((part) => part !== '')
      .join(', '),
  base: (appToken: string) => `Base ${appToken}`,
  promise: {
    nothingChanged: 'Nothing was changed.',
    always: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends.`,
    success: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends, if it succeeds.`,
    failure: (automations: number) =>
      `${count(automations, 'automation')} will be restored when this job ends, unless it succeeds.`,
    never: (automations: number) =>
      `\`restore\` is \`never\`: nothing restores ${automations === 1 ? 'it' : `these ${automations}`}.`,
  },
};
