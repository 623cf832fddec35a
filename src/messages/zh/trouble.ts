import type { Lines, Messages } from '../languages.ts';
import { after, attempt, FAMILIES, FAMILY_NAMES, inside, STATUSES } from './words.ts';

/** What the log says around what does not go well, in Chinese. */
export const trouble: Omit<Messages['log'], keyof Lines['log']> = {
  subjects: {
    switch: (automation) => automation,
    mint: '访问凭证',
    list: '自动化流程列表',
    'workflow-list': '工作流（ID 以 wkf 开头）列表',
    wiki: '知识库页面',
  },
  retry: (subject, retry) => `${subject}：${after(retry.waitMs)}重试（${attempt(retry)}）。${retry.why}`,
  retryRenewed: (subject, retry) => `${subject}：使用新的访问凭证重试（${attempt(retry)}）。${retry.why}`,
  listFailed: (family, status) =>
    `未能读取${FAMILIES[family]}的列表，因此${FAMILY_NAMES[family]}未${STATUSES[status]}，其他自动化流程照常处理。如果该多维表格没有${FAMILY_NAMES[family]}（打开后地址中含 \`table=wkf\`），可忽略此提示。`,
  listAbsent: (family, status) =>
    `该主机没有${FAMILIES[family]}列表的接口，因此未${STATUSES[status]}。如果该多维表格没有${FAMILY_NAMES[family]}，可忽略此提示。`,
  leftBefore: (_automations, status, opposite, base) =>
    `可能是有人有意${STATUSES[status]}、之前的运行未恢复，或被其他作业${STATUSES[status]}。本作业不会将其${STATUSES[opposite]}；如本应${STATUSES[opposite]}，请在${inside(base)}中手动${STATUSES[opposite]}。`,
};
