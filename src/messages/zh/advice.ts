// What is to be done about several causes, with a code and without, in Chinese.
export const LATER = '请在几分钟后重试。';
export const FEWER = '请减少同时使用同一应用的作业和脚本。';
export const SUPPORT_NOW =
  '请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过开发者后台联系）。';
export const CHECK_DOMAIN =
  '请检查 `domain`：应为 `feishu`、`lark` 或私有化部署的 API 地址，而不是网页地址。';
export const LOOK = '请在多维表格中查看该自动化流程的状态。';
export const OWN_WIKI_TOKEN = '如知道多维表格自身的 app_token，请直接填写，不使用知识库地址。';
