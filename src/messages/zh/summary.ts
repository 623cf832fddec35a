import type { Messages } from '../languages.ts';
import { STATUSES } from './words.ts';

/** What the job summary says, in Chinese. */
export const summary: Messages['summary'] = {
  automation: '自动化流程',
  id: '自动化流程 ID',
  before: '原状态',
  now: '当前状态',
  wouldBe: '将变为',
  result: '结果',
  requests: '请求次数',
  code: '错误码',
  logId: '日志 ID',
  state: (status) => STATUSES[status],
  results: {
    switched: (status) => `已${STATUSES[status]}`,
    unchanged: (status) => `已处于${STATUSES[status]}状态`,
    refused: (status) => `未${STATUSES[status]}`,
    unknown: (status) => `可能已${STATUSES[status]}`,
    untried: () => '未尝试',
  },
  restoreResults: {
    back: '已恢复',
    unconfirmed: '已恢复，未能确认',
    deleted: '已被删除',
    failed: '未能恢复',
  },
  more: (hidden) => `……另有 ${hidden} 个，见该步骤的日志。`,
};
