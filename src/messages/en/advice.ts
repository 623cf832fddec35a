// What is to be done about several causes, with a code and without, in English.
export const LATER = 'Try again in a few minutes.';
export const FEWER = 'Let fewer jobs and scripts use the same app at the same time.';
export const SUPPORT_NOW =
  'Give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
export const CHECK_DOMAIN =
  'Check `domain`: it must be `feishu`, `lark`, or the API address (not the web address) of your own deployment.';
export const LOOK = "Check the automation's status in the Base.";
export const OWN_WIKI_TOKEN = "If you know the Base's own app_token, use it instead of the wiki address.";
