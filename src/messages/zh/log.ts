import type { Messages } from '../languages.ts';
import { after, attempt, FAMILIES, FAMILY_NAMES, inside, STATUSES } from './words.ts';

/** What the log says while all goes well, and around what does not, in Chinese. */
export const log: Messages['log'] = {
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
  subjects: {
    switch: (automation) => automation,
    mint: '访问凭证',
    list: '自动化流程列表',
    'workflow-list': '工作流（ID 以 wkf 开头）列表',
    wiki: '知识库页面',
  },
  retry: (subject, retry) => `${subject}：${after(retry.waitMs)}重试（${attempt(retry)}）。${retry.why}`,
  retryRenewed: (subject, retry) => `${subject}：使用新的访问凭证重试（${attempt(retry)}）。${retry.why}`,
  cancelled: (signal) => `作业已取消（${signal}），不再发送请求。`,
  summaryMissing: '未写入作业摘要：此运行器未设置 GITHUB_STEP_SUMMARY。',
  summaryFailed: (why) => `未能写入作业摘要：${why}`,
  listFailed: (family, status) =>
    `未能读取${FAMILIES[family]}的列表，因此${FAMILY_NAMES[family]}未${STATUSES[status]}，其他自动化流程照常处理。如果该多维表格没有${FAMILY_NAMES[family]}（打开后地址中含 \`table=wkf\`），可忽略此提示。`,
  listAbsent: (family, status) =>
    `该主机没有${FAMILIES[family]}列表的接口，因此未${STATUSES[status]}。如果该多维表格没有${FAMILY_NAMES[family]}，可忽略此提示。`,
  listMayBeCut: (family, rows) =>
    `${FAMILIES[family]}列表可能不完整：末页恰好为 ${rows} 条，且未说明是否还有更多。如需确保全部处理，请不要使用 \`all\`，改为在 \`workflow_id\` 或 \`workflow_title\` 中逐一指定。`,
  leftBefore: (_automations, status, opposite, base) =>
    `可能是有人有意${STATUSES[status]}、之前的运行未恢复，或被其他作业${STATUSES[status]}。本作业不会将其${STATUSES[opposite]}；如本应${STATUSES[opposite]}，请在${inside(base)}中手动${STATUSES[opposite]}。`,
  noteFailed: (why) => `未能保存该自动化流程的处理结果，恢复时会再次检查：${why}`,
};
