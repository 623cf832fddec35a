import type { OtherPage } from '../../platform/addresses.ts';
import type { ForeignKind } from '../../platform/ids.ts';
import type { Messages } from '../languages.ts';
import { spaced } from './words.ts';

const FOREIGN: Record<ForeignKind, string> = {
  table: '数据表',
  view: '视图',
  dashboard: '仪表盘',
  document: '多维表格内文档',
  'app-page': '应用页面',
  app: '应用',
  'base-workflow': '工作流',
};

const OTHER_PAGES: Record<OtherPage, string> = {
  share: '是表单、视图或仪表盘的分享链接',
  record: '是单条记录的链接',
  app: '是基于多维表格搭建的应用的地址',
  workspace: '是多维表格工作空间的地址',
  sheet: '是电子表格的地址',
  document: '是文档或文件的地址',
  folder: '是文件夹的地址',
  unknown: '不是多维表格的地址',
};

const BASE_ADDRESS = '请打开多维表格并复制其地址（`https://<host>/base/…` 或 `https://<host>/wiki/…`）。';
const AUTOMATION_ADDRESS = '请在多维表格中打开该自动化流程，再复制地址，其中应含有 ?table=wkf…。';
const IDS_HINT = '将 `workflow_id` 设为 `all`、`dry_run` 设为 `true` 运行一次，即可查看 ID。';
const SECRETS_HINT =
  '来自 fork 的拉取请求、Dependabot 触发的 GitHub Actions 工作流，以及调用时未设置 `secrets: inherit` 的可复用的 GitHub Actions 工作流，都无法获取机密（secret）；使用 GitHub 环境（environment）中的机密（secret）时，须在作业中设置 `environment`。';
const CHARACTERS = '仅含字母、数字、`-` 和 `_`';
const FRESH_COPY = '请重新复制并更新机密（secret）。';

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? ` ${last}` : ` ${quoted.join('、')} 或 ${last}`;
}

/** What is wrong with an input, in Chinese. */
export const input: Messages['input'] = {
  heading: (problems) => `${problems} 处输入参数无效，未发送任何请求。`,
  problem: (input, problem) => `${input}：${problem}`,
  unknown: (meant) => `本 Action 没有该输入参数。请使用 \`${meant}\`。`,
  missing: {
    app_token: '必填。请填写多维表格的地址，或其 app_token（地址中 /base/ 之后的部分）。',
    status: `必填。请使用${oneOf(['Enable', 'Disable'])}。`,
    workflow_id: `未指定自动化流程。请填写 \`workflow_id\` 或 \`workflow_title\`。${IDS_HINT}如果该值取自某个输出，说明该输出已丢失或对应步骤未运行：\`changed_workflow_ids\` 始终不为空。`,
    credentials: `未收到凭证。请通过机密（secret）设置 \`access_token\`，或 \`app_id\` 和 \`app_secret\`。${SECRETS_HINT}`,
    app_secret: `值为空，但已设置 \`app_id\`。请同时设置两者，或仅设置 \`access_token\`。${SECRETS_HINT}`,
    app_id: '值为空，但已设置 `app_secret`。请同时设置两者，或仅设置 `access_token`。',
  },
  bothCredentials: '不能与 `app_id`、`app_secret` 同时使用。请去掉其中一种。',
  word: (value, allowed) => `\`${value}\` 无效。请使用${oneOf(allowed)}。`,
  number: (value, least, most) => `\`${value}\` 无效。请使用 ${least} 至 ${most} 的整数，不带单位。`,
  tokenBearer: '以 `Bearer` 开头，该前缀由本 Action 添加。请仅保存访问凭证本身。',
  tokenBlank: `含有空格或换行。${FRESH_COPY}`,
  tokenCharacters: `含有访问凭证中不会出现的字符，例如引号。${FRESH_COPY}`,
  secretCharacters: `含有空格、换行或其他 App Secret 中不会出现的字符。${FRESH_COPY}`,
  appIdCharacters: (value) =>
    `\`${value}\` 不是 App ID（形如 \`cli_a1b2c3\`）。请从开发者后台的「凭证与基础信息」中复制。`,
  notAnAppToken: (value, longest) =>
    `\`${value}\` 不是 app_token，后者${CHARACTERS}，最多 ${longest} 个字符。${BASE_ADDRESS}`,
  notAnId: (value, longest) =>
    `\`${value}\` 不是 ID，后者${CHARACTERS}，最多 ${longest} 个字符。多个 ID 请以逗号或换行分隔。`,
  roundedId: (value) => `\`${value}\` 是被 YAML 当作数字舍入后的 ID。请给 ID 加上引号。`,
  blankInId: (value) => `\`${value}\` 含有空格。多个 ID 请以逗号或换行分隔。`,
  foreignId: (value, kind) => `\`${value}\` 是${FOREIGN[kind]}的 ID，不是自动化流程的 ID。${IDS_HINT}`,
  foreignAppToken: (value, kind) =>
    `\`${value}\` 是${FOREIGN[kind]}的 ID，不是多维表格的 app_token。${BASE_ADDRESS}`,
  aloneWord: (word) => `\`${word}\` 不能与其他 ID 或标题同时使用。请去掉其中一种。`,
  excludeWithoutAll: '仅可与 `workflow_id: all` 同时使用。请去掉该参数，或将 `workflow_id` 设为 `all`。',
  excludeWord: (word) => `此处不能使用 \`${word}\`。请指定不切换的自动化流程。`,
  domainScheme: (value, brands) =>
    `\`${value}\` 无效。请使用${oneOf(brands)}；如为私有化部署，地址须以 \`https://\` 开头。`,
  domainNotHttp: (value, brands) =>
    `\`${value}\` 不是 https 地址。请使用${oneOf([...brands, 'https://host[:port]'])}。`,
  domainPlainHttp: (value) =>
    `\`${value}\` 会以明文传输凭证。请使用 \`https://\`（\`http://\` 仅可用于 localhost、127.0.0.0/8 和 [::1]）。`,
  domainExtraParts: (value) =>
    `\`${value}\` 含有主机和端口以外的内容。请去掉路径和查询参数：\`https://host[:port]\`。`,
  domainNotUrl: (value, brands) =>
    `\`${value}\` 不是有效的地址。请使用${oneOf([...brands, 'https://host[:port]'])}。`,
  jobStatus: (value, policy) =>
    `${value === '' ? '值为空' : `\`${value}\` 无效`}，而 \`restore: ${policy}\` 需要该值。请从步骤中去掉该参数：其默认值即为作业的状态。`,
  insideComposite: (policy) =>
    `\`${policy}\` 不能在复合操作（composite action）中使用，因为其中无法得知作业的结果。请使用 \`always\`，或将本 Action 直接作为工作流的步骤。`,
  userInAddress: (value) => `\`${value}\` 含有用户名或密码。请将其去掉。`,
  notAnAddress: (value) => `\`${value}\` 既不是 ID 也不是地址。请从浏览器复制以 https:// 开头的地址。`,
  otherPage: (value, page, input) =>
    `\`${value}\` ${OTHER_PAGES[page]}。${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
  otherInside: (value, kind) =>
    `\`${value}\` 指向${kind === undefined ? '其他内容' : FOREIGN[kind]}，而不是自动化流程。${AUTOMATION_ADDRESS}`,
  nothingInside: (value) => `\`${value}\` 是多维表格的地址，未指向其中的自动化流程。${AUTOMATION_ADDRESS}`,
  otherBase: (value) => `\`${value}\` 不属于 \`app_token\` 对应的多维表格。每个多维表格请各用一个步骤。`,
  otherBrand: ({ chineseName }, input, hostname) =>
    `\`${input}\` 中的地址位于 ${hostname}，不属于${spaced(chineseName)}。请去掉 \`domain\`，由地址决定。`,
  mixedBrands: (inputs, brands) =>
    `${inputs.map((name) => `\`${name}\``).join(' 与 ')} 中的地址分属${brands.map((brand) => spaced(brand.chineseName)).join('与')}。每个多维表格请各用一个步骤。`,
  unknownWebHost: (input, hostname, values) =>
    `必填：\`${input}\` 中的地址位于 ${hostname}，本 Action 不会猜测凭证应发送到哪里。请使用${oneOf(values)}。`,
};
