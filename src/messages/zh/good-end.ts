import { BRANDS } from '../../platform/hosts.ts';
import type { Lines } from '../languages.ts';
import { STATUSES } from './words.ts';

/** What a report says of a good end, in Chinese: its title, where it was, what will become of what changed. */
export const goodEnd: Lines['report'] = {
  title: (brand, outcome) => `${BRANDS[brand].chineseName.replace(/\w$/, '$& ')}自动化流程：${outcome}`,
  outcomes: {
    done: {
      always: (automations, status) => `${automations} 个已${STATUSES[status]}，作业结束时恢复`,
      success: (automations, status) => `${automations} 个已${STATUSES[status]}，作业成功时恢复`,
      failure: (automations, status) => `${automations} 个已${STATUSES[status]}，作业未成功时恢复`,
      never: (automations, status) =>
        `${automations} 个已${STATUSES[status]}${status === 'Disable' ? '，本作业不会重新开启' : ''}`,
    },
    unchanged: (automations, status) => `${automations} 个已处于${STATUSES[status]}状态`,
    planned: (automations, all, status) =>
      automations === 0
        ? `试运行，无需${STATUSES[status]}`
        : `试运行，${all === 1 ? '1 个' : `${all} 个中有 ${automations} 个`}会${STATUSES[status]}（未实际改动）`,
  },
  where: ({ base, host, proxy }) =>
    [
      base.includes('://') ? `${base} ` : base && `多维表格 ${base}`,
      `API 主机 ${host}`,
      proxy && `代理 \`${proxy}\``,
    ]
      .filter((part) => part !== '')
      .join('；'),
  base: (appToken) => `多维表格 ${appToken}`,
  promise: {
    nothingChanged: '未做任何改动。',
    always: (automations) => `作业结束时将恢复 ${automations} 个自动化流程。`,
    success: (automations) => `如果作业成功，结束时将恢复 ${automations} 个自动化流程。`,
    failure: (automations) => `如果作业未成功，结束时将恢复 ${automations} 个自动化流程。`,
    never: (automations) =>
      `\`restore\` 为 \`never\`，${automations === 1 ? '该自动化流程' : `这 ${automations} 个自动化流程`}不会自动恢复。`,
  },
};
