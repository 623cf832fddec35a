import type { Messages } from '../languages.ts';
import { noted, seconds } from './words.ts';

/** Why a request was not tried again, in Chinese. */
export const reason: Messages['reason'] = {
  attempts: (tries, limit) =>
    tries === 1
      ? `仅尝试了 1 次${noted(limit, 'max_attempts 为 1')}。`
      : `已尝试 ${tries} 次，达到上限${noted(limit, 'max_attempts')}。`,
  fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再继续重试。`,
  budget: (budgetSeconds, limit) =>
    `总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}已用完。${limit === 'inputs' ? '如需更长时间，请调大 timeout_seconds。' : ''}`,
  budgetWait: (waitMs, budgetSeconds, limit) =>
    `下一次重试需等待 ${seconds(waitMs)}，将超出总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}，因此不再等待。${limit === 'inputs' ? '如需等待更久，请调大 timeout_seconds。' : ''}`,
  stage: '前述错误同样会导致重试失败，因此未再重试。',
  cancelled: '任务已取消，未再重试。',
};
