import type { Messages } from '../languages.ts';
import { enumerated, named, share } from './words.ts';

/** What the job's end says, in Chinese. */
export const restore: Messages['restore'] = {
  nothingSwitched: '无需恢复：没有自动化流程被切换。',
  jobStatusUnreadable: (value) =>
    `无法识别任务的状态（“${value}”），按未成功处理。请勿设置输入参数 job_status，使用其默认值即可。`,
  left: ({ policy, job, automations, status, former, base }) =>
    `${job === undefined ? '任务的结果未知' : `任务以 ${job} 结束`}，按 restore: ${policy} 的设置，以下自动化流程保持 ${status} 状态，不予恢复：${enumerated(automations)}。如需撤销（${base}），请在多维表格中或通过本 Action 将其切换为 ${former}。`,
  start: (automations, appToken, former, host) =>
    `正在将多维表格 ${appToken} 的 ${automations} 个自动化流程恢复为 ${former}（${host}）。`,
  confirming: (automations, waitSeconds) =>
    `有 ${automations} 个自动化流程的切换请求未得到明确的响应，仍可能生效；将在最后一次写入 ${waitSeconds} 秒后读取状态进行确认。`,
  outcomes: {
    back: (automation, former) => `${named(automation)}：已恢复为 ${former}。`,
    written: (automation, former) => `${named(automation)}：已写入 ${former}。`,
    deleted: (automation) => `${named(automation)}：在此期间已被删除，无需恢复。`,
  },
  deleted: (automations) => `以下自动化流程在此期间已被删除，无需恢复：${enumerated(automations)}。`,
  recreated: (successors, former) =>
    `以下自动化流程与已删除的同名，请检查，它们未被恢复为 ${former}：${enumerated(successors.map(({ automation, status }) => `${automation}（当前为 ${status}）`))}。`,
  cancelled: (signal) => `运行器正在终止该步骤（${signal}）：将对每个自动化流程做最后一次尝试。`,
  noCredentials: (problems) =>
    `任务结束时没有可用的凭证，未能恢复任何自动化流程。${problems.join('')}任务结束时会重新读取输入参数，请确认 secret 不是取自届时已失效的环境变量或输出。`,
  credentialsSaved:
    '当时已设置 GITHUB_ACTION_PATH（与复合操作中相同）：使用该步骤保存的凭证，而不是输入参数中的凭证。',
  unreadableRecord: (why) =>
    `无法读取恢复记录（${why}）。请查看执行切换的步骤的日志，并手动恢复各自动化流程。`,
  failedHeading: (failed, all, former) =>
    `${share(failed, all)}未能恢复为 ${former}。重新运行任务无法解决：届时它们已处于切换后的状态，不会再被处理。`,
  byHand: (former, base) =>
    `请立即恢复（${base}）：打开多维表格的自动化流程，将以下各项设为 ${former}；或运行该步骤的摘要和日志中提供的步骤。`,
  failedOne: ({ automation, present, former, what, logId }) =>
    `${named(automation)}：${present === undefined ? '当前状态未知' : `当前为 ${present}`}，原为 ${former}。${what}${logId === undefined ? '' : `日志 ID：${logId}`}`,
  unconfirmedHeading: (unconfirmed, all, former) =>
    `${share(unconfirmed, all)}已设为 ${former}，但未能确认：关闭或开启它们的步骤仍可能有迟到的请求生效。`,
  unconfirmedOne: ({ automation, former, what, logId }) =>
    `${named(automation)}：已设为 ${former}，但未确认。${what}${logId === undefined ? '' : `日志 ID：${logId}`}`,
  notRead: '此后未能读取其状态。',
  cause: (advice) => `原因（请在下次运行前处理）：${advice}`,
  notTried: '未尝试恢复。',
  step: '用于恢复的步骤（凭证与执行切换的步骤相同）：',
  more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志和摘要。`,
};
