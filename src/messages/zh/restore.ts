import type { Messages } from '../languages.ts';
import { inside, STATUSES } from './words.ts';

/** What the job's end says, in Chinese. */
export const restore: Messages['restore'] = {
  nothingSwitched: '无需恢复：未改动任何自动化流程。',
  jobStatusUnreadable: (value) =>
    `无法识别作业的状态（“${value}”），按未成功处理。请勿设置 \`job_status\`，使用其默认值即可。`,
  credentialsSaved:
    '当时已设置 GITHUB_ACTION_PATH（与复合操作中相同）：使用该步骤保存的凭证，而不是输入参数中的凭证。',
  start: (automations, base, former, host) =>
    `正在重新${STATUSES[former]}${inside(base)}中的 ${automations} 个自动化流程（API ${host}）。`,
  confirming: (automations, waitSeconds) =>
    `该步骤有 ${automations} 个请求未得到明确的响应，仍可能生效；将在最后一次写入 ${waitSeconds} 秒后确认状态。`,
  outcomes: {
    back: (automation, former) => `已恢复（${STATUSES[former]}）：${automation}`,
    written: (automation, former) => `已重新${STATUSES[former]}，待确认：${automation}`,
    deleted: (automation) => `在此期间已被删除，无需恢复：${automation}`,
  },
  cancelled: (signal) => `运行器正在终止该步骤（${signal}）：将对每个自动化流程做最后一次尝试。`,
  noCredentials: (problems) => `作业结束时会重新读取输入。${problems.join('')}`,
  noneArrived: '作业结束时会重新读取输入，而此时未收到凭证。',
  withoutCredentials: '作业结束时没有凭证',
  fixCredentials: '请直接通过机密（secret）传入凭证，不要使用作业结束时可能已失效的环境变量或输出。',
  unreadableRecord: (why) =>
    `无法读取恢复记录（${why}）。请查看该步骤的日志，并在多维表格中恢复各自动化流程。`,
  leftBecause: (policy, job) =>
    `${job === undefined ? '作业的状态未知' : `作业的状态为 \`${job}\``}，而 \`restore\` 设为 \`${policy}\``,
  undo: (_automations, former, base) =>
    `如现在应${STATUSES[former]}，请在${inside(base)}中手动${STATUSES[former]}，或运行下方给出的步骤（\`status: ${former}\`）。`,
  byHand: (automations, former, base) =>
    `请在${inside(base)}中${STATUSES[former]}上述 ${automations} 个自动化流程；或在处理原因之后，运行下方给出的步骤。`,
  check: (automations, former, base) =>
    `请在${inside(base)}中确认${automations === 1 ? '其' : '它们'}已${STATUSES[former]}。`,
  rerun: (_automations, status) =>
    `重新运行作业无法解决：下次运行不会改动已处于${STATUSES[status]}状态的自动化流程。`,
  step: '用于恢复的步骤（请补上与原步骤相同的凭证）：',
  ids: '单行 ID，可用于 workflow_dispatch 的输入：',
  stepInLog: '用于恢复的步骤见该步骤的日志。',
};
