import type { ListCall } from '../../platform/fault.ts';
import type { Limit, RetryLine } from '../en/words.ts';

/** Puts a duration into words, to a tenth of a second. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} 秒`;
export const after = (ms: number) => (ms < 50 ? '立即' : `${seconds(ms)}后`);
/** Puts texts one after the other. */
export const enumerated = (texts: readonly string[]) => texts.join('、') || '无';

/** Names an automation: a bare id needs a blank after Chinese, a title in quotation marks must have none. */
export const named = (automation: string) =>
  `自动化流程${automation.startsWith('“') ? '' : ' '}${automation}`;

export const attempt = ({ next, of }: RetryLine) =>
  of !== undefined ? `第 ${next} 次尝试，最多 ${of} 次` : `第 ${next} 次尝试`;

export const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

export const share = (part: number, all: number) =>
  part === all ? `${all} 个自动化流程` : `${all} 个自动化流程中有 ${part} 个`;

export const noted = (limit: Limit, input: string) => (limit === 'inputs' ? `（${input}）` : '');

/** A name as it stands after Chinese: a Latin one needs a blank before it. */
export const spaced = (name: string) => name.replace(/^(?=\w)/, ' ');

/** The families of automations. */
export const FAMILIES: Record<ListCall, string> = {
  list: '自动化流程',
  'workflow-list': '工作流（ID 以 wkf 开头）',
};

export const EMPTY_LIST =
  '平台返回的列表为空，而有时即使存在自动化流程也会如此：请确认调用身份有该多维表格的阅读权限，在 workflow_id 中填写 ID，并去掉需要读取列表的设置（restore、if_unchanged、dry_run、workflow_title，以及 workflow_id 中的 all）。';
export const PROXY_OR_NONE = '或将该主机加入 no_proxy。';
