import type { Lines } from '../languages.ts';
import { FAMILIES, inside, STATUSES } from './words.ts';

/** What the log says while all goes well, in Chinese. */
export const log: Lines['log'] = {
  nothingToDo: '`workflow_id` 为 `none`，未做任何改动。',
  nothingLeft: '该多维表格的自动化流程已全部排除，无需任何操作。',
  credentialsSaved:
    '已设置 GITHUB_ACTION_PATH（与复合操作中相同）：凭证将以明文保存在运行器的磁盘上，直至作业结束。',
  nothingToRestore: '无需恢复：该步骤未做任何改动，或 `restore` 为 `never`。',
  resolving: (base, host) => `正在读取${inside(base)}的自动化流程（API ${host}）。`,
  lookingUp: (host) => `正在查询知识库页面对应的多维表格（API ${host}）。`,
  start: (automations, base, status, host) =>
    `正在${STATUSES[status]}${inside(base)}中的 ${automations} 个自动化流程（API ${host}）。`,
  outcomes: {
    switched: (automation, status) => `已${STATUSES[status]}：${automation}`,
    unchanged: (automation, status) => `已处于${STATUSES[status]}状态，未发送请求：${automation}`,
  },
  dryRun: '试运行：不做任何改动，也不检查是否有权开启或关闭。',
  wouldSwitch: (automation, status) => `会${STATUSES[status]}：${automation}`,
  wouldStay: (automation, status) => `已处于${STATUSES[status]}状态：${automation}`,
  cancelled: (signal) => `作业已取消（${signal}），不再发送请求。`,
  summaryMissing: '未写入作业摘要：此运行器未设置 GITHUB_STEP_SUMMARY。',
  summaryFailed: (why) => `未能写入作业摘要：${why}`,
  listMayBeCut: (family, rows) =>
    `${FAMILIES[family]}列表可能不完整：末页恰好为 ${rows} 条，且未说明是否还有更多。如需确保全部处理，请不要使用 \`all\`，改为在 \`workflow_id\` 或 \`workflow_title\` 中逐一指定。`,
  noteFailed: (why) => `未能保存该自动化流程的处理结果，恢复时会再次检查：${why}`,
};
