// What is to be done about several causes, with a code and without, in Chinese.
import { BRAND_WORDS } from '../../platform/hosts.ts';
import type { Advice } from '../code-text.ts';
import { inside, STATUSES } from './words.ts';

/** To run the job again at some time, which does not repair what its end left undone. */
export const again =
  (when: string, why = ''): Advice =>
  ({ isRestore }) =>
    isRestore ? '' : `请${when}重新运行作业${why}。`;

export const LATER: Advice = ({ isRestore, isTimeSaid }) =>
  isRestore || isTimeSaid ? '' : '请在几分钟后重新运行作业。';
export const FEWER = '如经常出现，请减少同时使用同一应用的作业和脚本。';
export const SUPPORT_NOW =
  '请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过开发者后台联系）。';
export const CHECK_DOMAIN = `请检查 \`domain\`：应为 ${BRAND_WORDS.map((word) => `\`${word}\``).join('、')} 或私有化部署的 API 地址，而不是网页地址。`;
export const LOOK = '请在多维表格中查看该自动化流程的状态。';
export const OWN_WIKI_TOKEN = '如知道多维表格自身的 app_token，请直接填写，不使用知识库地址。';
export const MANUALLY: Advice = ({ wanted, base, isRestore }) =>
  isRestore
    ? ''
    : `目前请在${base === undefined ? '多维表格' : inside(base)}中手动${wanted === undefined ? '开启或关闭' : STATUSES[wanted]}自动化流程。`;
