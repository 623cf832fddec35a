// What is to be done about several causes, with a code and without, in English.
import { BRAND_WORDS } from '../../platform/hosts.ts';
import type { Advice } from '../code-text.ts';
import { STATUSES } from './words.ts';

/** To run the job again at some time, which does not repair what its end left undone. */
export const again =
  (when: string): Advice =>
  ({ isRestore }) =>
    isRestore ? '' : `Run the job again${when}.`;

export const LATER: Advice = ({ isRestore, isTimeSaid }) =>
  isRestore || isTimeSaid ? '' : 'Run the job again in a few minutes.';
export const FEWER = 'If it happens often, let fewer jobs and scripts use the same app at the same time.';
export const SUPPORT_NOW =
  'Give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
export const CHECK_DOMAIN = `Check \`domain\`: it must be ${BRAND_WORDS.map((word) => `\`${word}\``).join(', ')}, or the API address (not the web address) of your own deployment.`;
export const LOOK = "Check the automation's status in the Base.";
export const OWN_WIKI_TOKEN = "If you know the Base's own app_token, use it instead of the wiki address.";
export const MANUALLY: Advice = ({ wanted, base, isRestore }) =>
  isRestore
    ? ''
    : `Turn the automations ${wanted === undefined ? 'on or off' : STATUSES[wanted].state} manually in ${base ?? 'the Base'} for now.`;
