import type { Messages } from '../languages.ts';
import { noted, seconds } from './words.ts';

/** Why a request was not tried again, in Chinese. */
export const reason: Messages['reason'] = {
  attempts: (tries, limit) => `已尝试 ${tries} 次${noted(limit, 'max_attempts')}。`,
  fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再重试。`,
  budget: (budgetSeconds, limit) =>
    limit === 'inputs'
      ? `\`timeout_seconds\`（${budgetSeconds} 秒）已用完。`
      : `总时限（${budgetSeconds} 秒）已用完。`,
  budgetWait: (waitMs, budgetSeconds, limit) =>
    `下一次重试（${seconds(waitMs)}后）将超出${limit === 'inputs' ? ' `timeout_seconds`' : '总时限'}（${budgetSeconds} 秒）。`,
  raiseBudget: '请调大 `timeout_seconds`。',
  stage: '因导致该步骤终止的错误，未再重试。',
  cancelled: '作业已取消，未再重试。',
};
