import type { Messages } from '../languages.ts';
import { seconds } from './words.ts';

/** Why a request was not tried again, in Chinese. */
export const reason: Messages['reason'] = {
  attempts: (tries, limit) =>
    limit === 'inputs' && tries === 1
      ? '未重试：`max_attempts` 为 1。'
      : limit === 'inputs'
        ? `已尝试 ${tries} 次（\`max_attempts\`），不再重试。`
        : `已尝试 ${tries} 次，不再重试。`,
  fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再重试。`,
  budget: (budgetSeconds, limit) =>
    limit === 'inputs'
      ? `\`timeout_seconds\`（${budgetSeconds} 秒）已用完。`
      : `总时限（${budgetSeconds} 秒）已用完。`,
  budgetWait: (waitMs, budgetSeconds, limit) =>
    `下一次重试（${seconds(waitMs)}后）将超出${limit === 'inputs' ? ' `timeout_seconds`' : '总时限'}（${budgetSeconds} 秒）。`,
  raiseBudget: '请调大 `timeout_seconds`。',
  waitFor: (minutes) => `请在 ${minutes} 分钟后（服务器允许下一次请求时）重新运行作业。`,
  waitOrRaise: (leastSeconds) =>
    `请在一分钟后重新运行作业，或将 \`timeout_seconds\` 调大到至少 ${leastSeconds}。`,
  stage: '因导致该步骤终止的错误，未再重试。',
  cancelled: '作业已取消，未再重试。',
};
