import type { Messages } from '../languages.ts';
import { after, attempt, enumerated, FAMILIES, named } from './words.ts';

/** What the log says while all goes well, and around what does not, in Chinese. */
export const log: Messages['log'] = {
  nothingToDo: 'workflow_id 为 none，没有需要开关的自动化流程。',
  nothingLeft: '该多维表格的自动化流程已全部排除，无需任何操作。',
  credentialsSaved:
    '已设置 GITHUB_ACTION_PATH（与复合操作中相同）：凭证将以明文保存在运行器的磁盘上，直至作业结束。',
  nothingToRestore: '无需恢复：该步骤未改动任何自动化流程，或 restore 为 never。',
  resolving: (appToken, host) => `正在读取多维表格 ${appToken} 的自动化流程列表（${host}）。`,
  lookingUp: (host) => `正在查询知识库页面对应的多维表格（${host}）。`,
  start: (automations, appToken, status, host) =>
    `正在将多维表格 ${appToken} 的 ${automations} 个自动化流程切换为 ${status}（${host}）。`,
  outcomes: {
    switched: (automation, status) => `${named(automation)}：已切换为 ${status}。`,
    unchanged: (automation, status) => `${named(automation)}：已处于 ${status} 状态，未发送请求。`,
    refused: (automation, status) => `${named(automation)}：未切换为 ${status}。`,
    unknown: (automation, status) =>
      `${named(automation)}：未收到明确的响应，无法确定是否已切换为 ${status}。`,
    untried: (automation, status) => `${named(automation)}：未切换为 ${status}，未发送请求。`,
  },
  dryRun: '试运行（dry_run）：不做任何改动，也不检查凭证是否有开关权限。',
  wouldSwitch: (automation, former, status) => `${named(automation)}：当前为 ${former}，将切换为 ${status}。`,
  wouldStay: (automation, status) => `${named(automation)}：已处于 ${status} 状态，不会发送请求。`,
  subjects: {
    switch: named,
    mint: '获取 tenant_access_token',
    list: '读取自动化流程列表',
    'workflow-list': '读取工作流（ID 以 wkf 开头）列表',
    wiki: '查询知识库页面',
  },
  retry: (subject, retry) =>
    `${subject}：${after(retry.waitMs)}重试（${attempt(retry)}），原因：${retry.why}`,
  retryRenewed: (subject, retry) =>
    `${subject}：将使用新的访问凭证重试（${attempt(retry)}），原因：${retry.why}`,
  cancelled: (signal) => `任务已取消（${signal}），不再发送请求。`,
  summaryMissing: '未写入任务摘要：此运行器未设置 GITHUB_STEP_SUMMARY。',
  summaryFailed: (why) => `未能写入任务摘要：${why}`,
  listFailed: (family, why) => `未能读取${FAMILIES[family]}列表，因此未处理${FAMILIES[family]}：${why}`,
  listAbsent: (family, what) =>
    `该主机没有列出${FAMILIES[family]}的接口，因此未处理${FAMILIES[family]}。如多维表格中没有，则无需处理。${what}`,
  listMayBeCut: (family, rows) =>
    `${FAMILIES[family]}列表可能不完整：末页恰好为 ${rows} 条，且未说明是否还有更多。如需确保全部处理，请不要使用 all，改为在 workflow_id 或 workflow_title 中逐一指定。`,
  leftBefore: (automations, status, opposite) =>
    `以下自动化流程在该步骤之前已处于 ${status} 状态：${enumerated(automations)}。可能由之前的运行遗留，也可能正由其他任务占用；本任务不会恢复其状态。如应为 ${opposite}，请手动切换。`,
  willRestore: (automations, former, policy) =>
    policy === 'always'
      ? `任务结束时，将把 ${automations} 个自动化流程恢复为 ${former}。`
      : `任务结束时，将按 restore: ${policy} 决定是否把 ${automations} 个自动化流程恢复为 ${former}。`,
  noteFailed: (why) => `未能更新恢复记录，仅会延长恢复所需的时间：${why}`,
};
