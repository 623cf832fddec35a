import type { Status } from '../../platform/automations.ts';
import type { ListCall } from '../../platform/fault.ts';
import type { Limit, RetryLine } from '../en/words.ts';

/** Puts a duration into words, to a tenth of a second. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} 秒`;
export const after = (ms: number) => (ms < 50 ? '立即' : `${seconds(ms)}后`);
/** Puts texts one after the other. */
export const enumerated = (texts: readonly string[]) => texts.join('、') || '无';

/** What people call what leads to the two statuses; the platform's own words. */
export const STATUSES: Record<Status, string> = { Enable: '开启', Disable: '关闭' };

export const attempt = ({ next, of }: RetryLine) =>
  of !== undefined ? `第 ${next} 次尝试，最多 ${of} 次` : `第 ${next} 次尝试`;

export const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

export const noted = (limit: Limit, input: string) => (limit === 'inputs' ? `（\`${input}\`）` : '');

/** A name as it stands after Chinese: a Latin one needs a blank before it. */
export const spaced = (name: string) => name.replace(/^(?=\w)/, ' ');

/** A Base in a sentence: an address needs a blank on both sides, so that a reader can copy it. */
export const inside = (base: string) => `${/^\p{Script=Han}/u.test(base) ? '' : ' '}${base} `;

/** The families of automations, as titles name them. */
export const FAMILY_NAMES: Record<ListCall, string> = { list: '自动化流程', 'workflow-list': '工作流' };

/** The families of automations. */
export const FAMILIES: Record<ListCall, string> = {
  list: '自动化流程',
  'workflow-list': '工作流（ID 以 wkf 开头）',
};

export const EMPTY_LIST =
  '平台返回的列表为空，有时即使存在自动化流程也会如此。请确认凭证有该多维表格的阅读权限；或在 `workflow_id` 中填写 ID，并去掉需要读取列表的设置（`restore`、`if_unchanged`、`dry_run`、`workflow_title`、`all`）。';
export const PROXY_OR_NONE = '或将该主机加入 no_proxy。';
