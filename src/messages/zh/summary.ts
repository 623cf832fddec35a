import type { Messages } from '../languages.ts';

/** What the job summary says, in Chinese. */
export const summary: Messages['summary'] = {
  title: (status) => `多维表格自动化流程：${status}`,
  dryRunTitle: (status) => `多维表格自动化流程：${status}（试运行）`,
  leftTitle: (status) => `多维表格自动化流程：保持 ${status}`,
  restoreTitle: (former) => `多维表格自动化流程：恢复为 ${former}`,
  automation: '名称',
  id: '自动化流程 ID',
  before: '原状态',
  now: '当前状态',
  wouldBe: '将变为',
  result: '结果',
  requests: '请求次数',
  code: '错误码',
  logId: '日志 ID',
  results: {
    switched: '已切换',
    unchanged: '保持不变',
    refused: '未切换',
    unknown: '无法确定',
    untried: '未尝试',
  },
  restoreResults: { back: '已恢复', unconfirmed: '未确认', deleted: '已被删除', failed: '未能恢复' },
  base: (appToken, host) => `多维表格 ${appToken}（${host}）`,
  more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志。`,
  failures: '失败原因与处理建议',
};
