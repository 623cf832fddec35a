import type { Messages } from '../languages.ts';
import {
  AUTOMATION_ADDRESS,
  BASE_ADDRESS,
  FOREIGN,
  FORK_HINT,
  IDS_HINT,
  OTHER_PAGES,
  spacedBrand,
} from './words.ts';

/** What is wrong with an input, in Chinese. */
export const input: Messages['input'] = {
  heading: (problems) =>
    `${problems === 1 ? '输入参数有误' : `输入参数有 ${problems} 处错误`}，未发送任何请求。`,
  problem: (input, problem) => `输入参数 ${input}：${problem}`,
  missing: {
    app_token: '必填。请填写多维表格的地址或 app_token，后者即地址中 /base/ 之后、问号之前的部分。',
    status: '必填。请填写 Enable 或 Disable。',
    workflow_id: `未指定要开关的自动化流程。${IDS_HINT}如果该值取自其他步骤或任务的输出，说明该输出已丢失，或该步骤未运行：输出 changed_workflow_ids 始终不为空。`,
    credentials: `未提供凭证。请通过 secret 传入 access_token，或 app_id 和 app_secret。${FORK_HINT}`,
    app_secret: `填写了 app_id，但缺少 app_secret。请同时填写两者，或仅填写 access_token。${FORK_HINT}`,
    app_id: '填写了 app_secret，但缺少 app_id。请同时填写两者，或仅填写 access_token。',
  },
  bothCredentials: '不能与 app_id、app_secret 同时填写，请任选一种方式。',
  word: (value, allowed) => `“${value}”不是可选值，可选值为：${allowed.join('、')}。`,
  number: (value, least, most) =>
    `“${value}”不是 ${least} 至 ${most} 之间的十进制整数。请仅填写数字，不带单位和正负号。`,
  tokenBearer: '不应包含 Bearer 前缀。请仅填写访问凭证本身，前缀由本 Action 添加。',
  tokenBlank: '含有空格或换行。请重新复制完整的访问凭证并更新 secret。',
  tokenCharacters: '含有访问凭证中不会出现的字符（例如引号）。请仅保存访问凭证本身。',
  secretCharacters: '含有空格、换行或其他 App Secret 中不会出现的字符。请重新复制并更新 secret。',
  appIdCharacters: (value) =>
    `“${value}”不是有效的 app_id。请从开发者后台的「凭证与基础信息」中复制，形如 cli_a1b2c3。`,
  pathCharacters: (value) => `“${value}”不是有效的 ID：仅支持字母、数字、- 和 _，最多 100 个字符。`,
  blankInId: (value) => `“${value}”中含有空格。多个 ID 请以逗号或换行分隔。`,
  foreignId: (value, kind) => `“${value}”是${FOREIGN[kind]}的 ID，不是自动化流程的 ID。${IDS_HINT}`,
  foreignAppToken: (value, kind) =>
    `“${value}”是${FOREIGN[kind]}的 ID，不是多维表格的 app_token。请填写多维表格的地址，或地址中 /base/ 之后、问号之前的部分。`,
  aloneWord: (word) => `${word} 不能与其他内容同时填写。请仅填写 ${word}，或逐一指定自动化流程。`,
  domainScheme: (value) =>
    `“${value}”缺少协议。请填写 feishu、lark 或 API 地址，例如 https://${value.replace(/^\/+/, '')} 。`,
  domainNotHttp: (value) =>
    `“${value}”的协议不是 https 或 http。请填写 feishu、lark 或 https://host[:port] 。`,
  domainPlainHttp: (value) =>
    `“${value}”会以明文传输凭证。http 仅可用于 localhost、127.0.0.0/8 和 [::1]，请改用 https://…。`,
  domainExtraParts: (value) =>
    `“${value}”含有协议、主机和端口以外的内容。请去掉路径、查询参数和用户名，仅保留 https://host[:port] 。`,
  domainNotUrl: (value) => `“${value}”不是有效的地址。请填写 feishu、lark 或 https://host[:port] 。`,
  jobStatus: (value) =>
    `“${value}”不是 success、failure 或 cancelled，而 restore 需要据此判断。请勿设置该参数，其默认值会读取任务的状态。`,
  notAnAddress: (value) =>
    `“${value}”既不是 ID 也不是地址。请从浏览器复制以 https:// 开头的完整地址，不要包含用户名。`,
  otherPage: (value, page, input) =>
    `“${value}”${OTHER_PAGES[page]}。${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
  otherInside: (value, kind) =>
    `“${value}”指向${kind === undefined ? '其他内容' : FOREIGN[kind]}，而不是自动化流程。${AUTOMATION_ADDRESS}`,
  nothingInside: (value) => `“${value}”是多维表格的地址，未指向其中的自动化流程。${AUTOMATION_ADDRESS}`,
  otherBase: (value) =>
    `“${value}”不属于 app_token 对应的多维表格。一个步骤只能开关同一个多维表格的自动化流程。`,
  otherBrand: (brand, input, hostname) =>
    `${input} 中的地址位于 ${hostname}，不属于${spacedBrand(brand)}。飞书与 Lark 相互独立，一方的应用无法访问另一方的多维表格。请将 domain 留空，由地址决定。`,
  mixedBrands: (inputs) =>
    `${inputs.join(' 与 ')} 中的地址分属飞书与 Lark。二者相互独立，一个步骤只能开关同一个多维表格的自动化流程。`,
  unknownWebHost: (input, hostname) =>
    `此处必填，因为 ${input} 中的地址位于 ${hostname}，不属于飞书或 Lark，而凭证将发送至 domain 指定的主机。请填写该私有化部署的 API 地址，例如 https://open.example.com ；如果该地址最终跳转至飞书或 Lark，请填写 feishu 或 lark。`,
};
