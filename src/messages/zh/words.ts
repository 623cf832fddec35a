import type { OtherPage } from '../../platform/addresses.ts';
import type { ListCall } from '../../platform/fault.ts';
import { BRANDS, type Brand } from '../../platform/hosts.ts';
import type { ForeignKind } from '../../platform/ids.ts';
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

/** A brand's name as it stands after Chinese: a Latin name needs a blank before it. */
export const spacedBrand = (brand: Brand) => BRANDS[brand].chineseName.replace(/^(?=\w)/, ' ');

/** The families of automations. */
export const FAMILIES: Record<ListCall, string> = {
  list: '自动化流程',
  'workflow-list': '工作流（ID 以 wkf 开头）',
};

export const FOREIGN: Record<ForeignKind, string> = {
  table: '数据表',
  view: '视图',
  dashboard: '仪表盘',
  document: '多维表格内文档',
  'app-page': '应用页面',
  'base-workflow': '工作流',
  app: '应用',
};

export const OTHER_PAGES: Record<OtherPage, string> = {
  share: '是多维表格中表单、视图或仪表盘的分享链接',
  record: '是多维表格中单条记录的链接',
  app: '是基于多维表格搭建的应用的地址',
  workspace: '是多维表格工作空间的地址',
  sheet: '是电子表格的地址',
  document: '是文档或文件的地址',
  folder: '是文件夹的地址',
  unknown: '不是可识别的多维表格地址',
};

export const IDS_HINT =
  '请填写自动化流程的 ID，以逗号或换行分隔；将 workflow_id 设为 all、dry_run 设为 true 运行一次，即可查看多维表格中各自动化流程的 ID。';
export const EMPTY_LIST =
  '平台返回的列表为空，而有时即使存在自动化流程也会如此：请确认调用身份有该多维表格的阅读权限，在 workflow_id 中填写 ID，并去掉需要读取列表的设置（restore、if_unchanged、dry_run、workflow_title，以及 workflow_id 中的 all）。';
export const FORK_HINT =
  '来自 fork 仓库的拉取请求和 Dependabot 触发的工作流无法获取 secret，请同时确认本次运行是否属于这两种情况。';
export const BASE_ADDRESS =
  '请打开多维表格本身并复制其地址：https://<host>/base/<app_token> ；如位于知识库中，则为 https://<host>/wiki/<node_token> 。';
export const AUTOMATION_ADDRESS =
  '请在多维表格中打开该自动化流程，再从浏览器复制地址，地址中应含有 ?table=wkf…。';
export const PROXY_OR_NONE = '或将该主机加入 no_proxy。';
