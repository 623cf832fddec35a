/**
 * What each code of the platform means and what to do about it, in Chinese, in the words of the platform's
 * own documentation and interface. The codes and their advice are those of the English texts; the sentences are
 * written in Chinese, not translated.
 */
import type { KnownCode } from '../../platform/codes.ts';
import type { Advice, CodeText } from '../code-text.ts';
import { again, CHECK_DOMAIN, FEWER, LATER, LOOK, MANUALLY, OWN_WIKI_TOKEN, SUPPORT_NOW } from './advice.ts';
import { inside } from './words.ts';

/** Advice that helps only where the automation does not stand in the list of the Base. */
const unlessFound =
  (advice: string): Advice =>
  ({ isFound }) =>
    isFound ? '' : advice;

const pair =
  (begin: string): Advice =>
  ({ credentials }) =>
    credentials === 'app'
      ? ''
      : `${begin}使用 \`app_id\` 和 \`app_secret\` 代替 \`access_token\`，由本 Action 自行获取访问凭证。`;

const SUPPORT =
  '如持续报错，请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过开发者后台联系）。';
const REPORT = '如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。';
const NO_PROXY_CHANGES = '请确认没有代理改写请求。';

const BRAND = '请确认 `domain` 是应用和多维表格所在的平台：飞书与 Lark 相互独立。';
const PRIVATE_DEPLOYMENT =
  '如为私有化部署，请向其管理员确认是否提供该接口：自动化流程为 bitable/v1，工作流为 base/v3。';
const ADDRESS = '请在浏览器中打开该多维表格，将完整地址填入 `app_token`。';
const BASE_TOKEN = '如只填写 token，请复制 /base/ 地址中 /base/ 之后、问号之前的部分。';
const WIKI_TOKEN =
  '如为 /wiki/ 地址，请务必填写完整地址：其中的 token 属于知识库节点，由本 Action 查询对应的多维表格（`obj_type` 为 `bitable` 时的 `obj_token`）。';
const CHECK_ID: Advice = ({ isFound, isIdUsual }) =>
  isFound || isIdUsual
    ? ''
    : '请检查 `workflow_id`：应为自动化流程的 ID（纯数字或以 wkf 开头），而不是数据表、视图或表单的 ID。';
const CHECK_TOKEN = unlessFound('请检查 `app_token`：从多维表格的地址重新复制。');
const LIST_IDS = unlessFound(
  '请确认每个 ID 都属于该多维表格：将该步骤设为 `workflow_id: all` 和 `dry_run: true` 运行一次，即可列出全部 ID。',
);
const SAME_BASE = unlessFound('请确认 `app_token` 是该自动化流程所在的多维表格。');

const ADD_THE_APP: Advice = ({ credentials, appId, base }) =>
  `${credentials === 'app' ? '请打开' : '如为应用，请打开'}${base === undefined ? '多维表格' : inside(base)}，通过右上方「...」→「...更多」→「添加文档应用」添加${appId === undefined ? '该应用' : `应用 ${appId}`}，并授予可管理权限。`;
const APP_NOT_FOUND =
  '如在该处搜索不到应用，请先为应用开通至少一个多维表格的 API 权限（例如 bitable:app）并发布版本。';
const SHARE: Advice = ({ credentials }) =>
  credentials === 'app' ? '' : '如为用户，请在多维表格右上方「分享」中添加该用户，并授予可管理权限。';
const ROLE: Advice = ({ credentials }) =>
  `也可以在多维表格高级权限设置中添加${credentials === 'app' ? '' : '用户或'}一个包含该应用的群组，并授予读写权限。`;

const PAIR = pair('请');
const OR_PAIR = pair('或');
const TWO_HOURS: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : '请使用 `app_id` 和 `app_secret` 代替 `access_token`：tenant_access_token 的有效期最长 2 小时，改用后每次运行都会自动获取新的访问凭证。';
const CREDENTIALS =
  '请从开发者后台的「凭证与基础信息」重新复制 App ID 和 App Secret，并更新 `app_id` 和 `app_secret` 所引用的机密（secret）。';
const NEW_USER_TOKEN: Advice = ({ credentials }) =>
  credentials === 'app' ? '' : '请重新获取 user_access_token，并更新 `access_token` 所引用的机密（secret）。';
const APP_ENABLED = '请确认应用已发布，且未被企业管理员停用。';
const OWN_TENANT = '请确认应用属于该多维表格所在的租户。';
const GRANT: Advice = ({ scopes, link, isWiki }) => {
  if (scopes === undefined)
    return '请为应用开通错误信息所列权限中的任意一项：打开其中的链接，或前往开发者后台的「权限管理」。';
  const named = `${scopes.length > 1 ? '以下任意一项 API 权限：' : ' API 权限 '}${scopes.join('、')}`;
  if (link !== undefined)
    return `请为应用开通${scopes.length > 0 ? named : '缺少的 API 权限'}（在此开通：${link} ）。`;
  const all = ` API 权限 base:workflow:read、base:workflow:write 和 base:workflow:update${isWiki ? '，以及 wiki:node:read' : ''}`;
  return `请在开发者后台的「权限管理」中为应用开通${scopes.length > 0 ? named : all}。`;
};
const SCOPES: Advice = ({ scopes }) =>
  scopes === undefined
    ? '如未列出权限，请开通 base:workflow:read、base:workflow:write 和 base:workflow:update，使用知识库地址时还需 wiki:node:read。'
    : '';
const PUBLISH = '请发布应用的新版本，并由企业管理员审核通过。';
const AUTHORIZE: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : '如使用 user_access_token，请让用户重新授权该应用，并更新 `access_token` 所引用的机密（secret）。';
const THEN_AGAIN = again('');

/** What is told where no other advice is left. */
export const nothingLeft: readonly Advice[] = [LATER, SUPPORT];

const internal: CodeText = {
  name: '平台内部错误',
  meaning: '平台内部错误。',
  advice: [LATER, SUPPORT],
};
const rateLimit: CodeText = {
  name: '频率限制',
  meaning: '请求过快，超出平台的频率限制。',
  advice: [LATER, FEWER, '如经常出现，请为该作业单独创建一个应用：频率限制按应用和租户计算。'],
};
const conflict: CodeText = {
  name: '写入冲突',
  meaning: '写入冲突：该多维表格正在被其他请求写入。',
  advice: [
    again('在没有其他作业或脚本写入该多维表格时'),
    '请将该步骤移出 matrix 作业。',
    '请为所有修改该多维表格的 GitHub 工作流设置同一个 `concurrency` 组。',
  ],
};
const unfinished: CodeText = {
  meaning: '多维表格的前置操作尚未完成。',
  advice: [
    again('在多维表格中的批量编辑、导入及其他脚本完成后'),
    '如再次出现，请避免这些操作与该作业同时进行。',
  ],
};
const table: CodeText = {
  meaning: '平台认为数据表 ID 有误，而本 Action 并不发送数据表 ID。',
  advice: [CHECK_ID, SAME_BASE, '请在多维表格中打开该自动化流程，检查其使用的数据表是否仍然存在。'],
};
const noAccess: CodeText = {
  name: '无多维表格访问权限',
  meaning: '应用或用户没有该多维表格的访问权限。',
  advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE],
};
const planLimit: CodeText = {
  meaning: '租户或多维表格所有者的套餐已达上限。',
  advice: ['请联系企业管理员或多维表格所有者升级套餐，或释放用量。', MANUALLY],
};
const denied: CodeText = {
  meaning: '应用或用户没有执行该操作的权限。',
  advice: [
    '请在开发者后台的「权限管理」中为应用开通 base:workflow:read、base:workflow:write 和 base:workflow:update，并发布版本。',
    ADD_THE_APP,
    SHARE,
  ],
};
const notFound: CodeText = {
  meaning: '平台未找到该工作流。',
  advice: ['请检查 `workflow_id`：在浏览器中打开该工作流，从地址中复制以 wkf 开头的部分。', SAME_BASE, BRAND],
};
const wrongParameter: CodeText = {
  meaning: '参数有误，常见原因是将知识库节点的 token 填成了 app_token。',
  advice: [ADDRESS, WIKI_TOKEN, CHECK_ID],
};
const noToken: CodeText = {
  meaning: '平台未能签发访问凭证。',
  advice: [LATER, CREDENTIALS, APP_ENABLED],
};
const badAppToken: CodeText = {
  meaning: 'app_access_token 无效。',
  advice: [
    PAIR,
    '如填写 `access_token`，请使用 tenant_access_token 或 user_access_token，不能使用 app_access_token。',
    BRAND,
  ],
};
const badTenantToken: CodeText = {
  name: '访问凭证无效',
  meaning: 'tenant_access_token 无效。',
  advice: [TWO_HOURS, '请确认访问凭证完整，且属于该多维表格所在的租户。', BRAND],
};
const expiredUserToken: CodeText = {
  name: '访问凭证已过期',
  meaning: 'user_access_token 已过期。',
  advice: [NEW_USER_TOKEN, OR_PAIR],
};
const wrongKind: CodeText = {
  meaning: '平台在此不接受这种访问凭证或用户。',
  advice: [PAIR, '如需使用 user_access_token，请通过该应用重新获取。'],
};
const disabledApp: CodeText = {
  meaning: '应用已停用或不可用。',
  advice: ['请联系企业管理员在管理后台启用该应用。', '如应用在开发者后台中被停用，请在该处启用。'],
};
const notInstalled: CodeText = {
  meaning: '应用未安装在该租户中。',
  advice: [
    '请发布应用的版本（开发者后台的「版本管理与发布」），并由企业管理员审核通过。',
    '如已发布，请确认企业管理员未停用或移除该应用。',
    OWN_TENANT,
    BRAND,
  ],
};
const noSuchCall: CodeText = {
  meaning: '该主机上没有此接口。',
  advice: [CHECK_DOMAIN, NO_PROXY_CHANGES, PRIVATE_DEPLOYMENT],
};
const wrongField: CodeText = {
  meaning: '请求中的某个字段缺失或有误。',
  advice: [
    '请修正错误信息所列的字段。',
    '如未列出字段，请检查 `app_token` 和 `workflow_id`。',
    '如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。',
  ],
};
const securityPolicy: CodeText = {
  meaning: '租户的安全策略阻止了该调用。',
  advice: ['请联系企业管理员，允许该应用或用户从运行器所在的网络访问。', MANUALLY],
};

export const codes: Record<KnownCode, CodeText> = {
  1254000: {
    meaning: '请求体错误：平台无法将其解析为 JSON。',
    advice: [NO_PROXY_CHANGES, '如没有代理改写，请附上日志 ID 到本 Action 的 issue 中反馈。'],
  },
  1254001: {
    meaning: '请求体错误：平台不接受其中的内容。',
    advice: ['请确认 `status` 为 `Enable` 或 `Disable`。', REPORT],
  },
  1254002: {
    meaning: '请求失败，平台未说明原因。',
    advice: [
      again('在没有其他作业或脚本操作该多维表格时', '（并发调用是常见原因）'),
      '请先等待多维表格中的批量编辑和导入完成：同时变更的内容可能较大。',
      '请检查 `app_token` 和 `workflow_id`：设置 `dry_run: true` 运行一次即可与列表核对。',
      '如多维表格位于知识库（wiki）中，请确认它是通过「创建知识空间节点」接口创建的，而不是「创建多维表格」接口。',
      '如偶尔出现，可能是服务器超时或不稳定，请调大 `max_attempts` 以增加重试，或重新运行作业。',
    ],
  },
  1254003: {
    meaning: 'app_token 错误，常见原因是填成了知识库节点的 token。',
    advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN],
  },
  1254030: {
    meaning: '平台不接受列表的分页标记。',
    advice: [again(''), '如再次失败，请附上日志 ID 到本 Action 的 issue 中反馈。'],
  },
  1254004: table,
  1254041: table,
  1254010: {
    name: '参数有误',
    meaning: '请求错误：某个参数的格式不正确。',
    advice: [CHECK_ID, LIST_IDS, CHECK_TOKEN],
  },
  1254036: {
    meaning: '多维表格仍在复制中，复制完成之前无法操作。',
    advice: [
      again('在复制完成后'),
      '如复制由该作业发起，请调大 `timeout_seconds` 和 `max_attempts`，让该步骤等待复制完成。',
    ],
  },
  1254040: {
    name: '多维表格不存在',
    meaning: '所调用的主机上不存在该 app_token 对应的多维表格。',
    advice: [
      ADDRESS,
      BASE_TOKEN,
      WIKI_TOKEN,
      BRAND,
      '如多维表格刚刚创建，请重新运行作业。',
      '如多维表格已被删除，请先找回。',
    ],
  },
  1254200: internal,
  1254290: rateLimit,
  1254291: conflict,
  1254301: {
    meaning: '多维表格未开启高级权限，或不支持高级权限。',
    advice: [
      '请由拥有可管理权限的人员为该多维表格开启高级权限。',
      '如没有该设置，请向企业管理员确认套餐是否包含高级权限。',
    ],
  },
  1254302: {
    name: '未获多维表格授权',
    meaning: '应用或用户未获得该多维表格的权限，多维表格可能已开启高级权限。',
    advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE, ROLE],
  },
  1254304: {
    meaning: '多维表格的行列权限禁止了该调用。',
    advice: [
      '请联系多维表格所有者，允许该应用或用户修改该多维表格。',
      '请向企业管理员确认套餐是否包含行列权限：仅部分较高的套餐包含。',
      ADD_THE_APP,
      SHARE,
    ],
  },
  1254305: {
    meaning: '多维表格的权限或保密设置禁止了该调用。',
    advice: [
      '请向多维表格所有者确认分享设置是否排除了该应用或用户。',
      '请向企业管理员确认安全策略或文档密级是否禁止访问。',
    ],
  },
  1254306: planLimit,
  1254607: unfinished,
  90235: unfinished,
  1254608: {
    meaning: '平台收到了重复的请求。',
    advice: [LATER, '请确保同一时间只有一个作业或脚本修改该自动化流程。'],
  },
  1255001: internal,
  1255002: internal,
  1255003: {
    meaning: '平台序列化错误。',
    advice: [SUPPORT_NOW, LOOK],
  },
  1255004: {
    meaning: '平台反序列化错误。',
    advice: [SUPPORT_NOW, LOOK],
  },
  1255005: {
    meaning: '平台数据转换错误。',
    advice: [SUPPORT_NOW, LOOK],
  },
  1255040: {
    meaning: '平台未能及时完成请求。',
    advice: [again('', '：重复该请求是安全的'), LOOK],
  },

  800004135: rateLimit,
  800050828: rateLimit,
  800070003: {
    meaning: '平台表示无需更改，但未能确认状态是否符合要求。',
    advice: ['请在多维表格中查看该工作流的状态，必要时手动开启或关闭。', LATER],
  },
  800004011: noAccess,
  800004780: denied,
  800020304: denied,
  800020812: denied,
  230013: denied,
  800004000: notFound,
  800030501: notFound,
  800004006: wrongParameter,
  800010701: wrongParameter,
  800004045: {
    meaning: '此处不提供工作流功能。',
    advice: ['请向企业管理员确认套餐是否包含多维表格的工作流。', PRIVATE_DEPLOYMENT],
  },
  800040114: conflict,
  800040819: {
    meaning: '该工作流存在冲突，重试无法解决。',
    advice: ['请在多维表格中手动开启或关闭该工作流，并处理页面提示的问题。', THEN_AGAIN],
    isOrdered: true,
  },
  800008006: internal,
  800005009: internal,
  800040802: planLimit,
  800040803: planLimit,
  800040817: planLimit,
  800040832: planLimit,
  800080105: planLimit,

  131001: {
    meaning: '知识库服务的内部调用失败。',
    advice: [LATER, OWN_WIKI_TOKEN],
  },
  131002: {
    meaning: '知识库服务不接受地址中的节点 token。',
    advice: ['请重新从浏览器复制知识库页面的地址，不加改动地填入 `app_token`。'],
  },
  131004: {
    meaning: '知识库服务不接受该应用或用户。',
    advice: [
      '请确认该应用或用户在知识库所属的租户中有效。',
      '如 `access_token` 为 user_access_token，请重新获取。',
      OR_PAIR,
    ],
  },
  131005: {
    meaning: '所调用的主机上不存在该知识库页面。',
    advice: ['请在浏览器中打开该地址，如页面已被移动，请将现在的地址填入 `app_token`。', BRAND],
  },
  131006: {
    meaning: '应用或用户没有该知识库页面的阅读权限。',
    advice: [
      '如为应用，请打开该知识库页面，通过右上方「...」→「...更多」→「添加文档应用」添加该应用。',
      '如为用户，请将该页面分享给用户，或将用户添加为知识空间成员。',
      '如为应用，也可由知识空间管理员将一个包含该应用的群组添加为知识空间成员。',
      OWN_WIKI_TOKEN,
    ],
  },
  131007: {
    meaning: '知识库服务内部错误，重试无法解决。',
    advice: [OWN_WIKI_TOKEN, SUPPORT_NOW],
  },
  131009: {
    meaning: '该知识库页面正被其他操作锁定。',
    advice: [again('在知识库的其他改动完成后')],
  },

  10003: {
    meaning: '获取访问凭证的请求参数缺失或有误。',
    advice: [
      '请确认 `app_id` 和 `app_secret` 所引用的机密（secret）有值，且已传入该步骤。',
      '请确认两者没有互换：app_id 以 cli_ 开头。',
      CREDENTIALS,
    ],
  },
  10005: {
    meaning: '平台不接受该应用，或该应用不属于此租户。',
    advice: [
      '请检查 `app_id`：应为该多维表格所在租户的自建应用（开发者后台的「凭证与基础信息」）。',
      APP_ENABLED,
      BRAND,
    ],
  },
  10012: noToken,
  10013: noToken,
  10014: {
    name: 'App ID 或 App Secret 有误',
    meaning: '应用不存在，或 app_secret 不正确。',
    advice: [CREDENTIALS, BRAND, APP_ENABLED],
  },
  10015: {
    name: 'App Secret 有误',
    meaning: 'app_secret 错误。',
    advice: [
      '请从开发者后台的「凭证与基础信息」重新复制完整的 App Secret，不要带空格或引号。',
      '如已在该处重置，请更新 `app_secret` 所引用的机密（secret）：旧的已失效。',
    ],
  },
  20002: {
    name: 'App ID 与 App Secret 不匹配',
    meaning: 'app_id 与 app_secret 不属于同一个应用。',
    advice: ['请从同一个应用在开发者后台的「凭证与基础信息」中重新复制两者。'],
  },

  99991661: {
    meaning: '请求中没有访问凭证。',
    advice: [
      '请确认 `access_token`（或 `app_id` 和 `app_secret`）所引用的机密（secret）有值。',
      '请确认没有代理移除 Authorization 请求头。',
    ],
  },
  99991663: {
    name: '访问凭证已过期或无效',
    meaning: 'tenant_access_token 已过期、无效，或该接口不支持此类凭证。',
    advice: [TWO_HOURS, BRAND, OWN_TENANT],
  },
  99991664: badAppToken,
  20014: badAppToken,
  99991665: badTenantToken,
  20013: badTenantToken,
  99991671: {
    name: '访问凭证格式有误',
    meaning: '访问凭证的格式错误。',
    advice: [
      '请检查 `access_token` 所引用的机密（secret）：须完整，不带引号、空格或 Bearer 前缀。',
      '请确认其值是访问凭证：访问凭证以 t-、u- 或 eyJ 开头，App Secret 不是访问凭证。',
      OR_PAIR,
    ],
  },
  99991668: {
    meaning: 'user_access_token 无效或已过期，或该接口不支持此类凭证。',
    advice: [NEW_USER_TOKEN, OR_PAIR],
  },
  20005: {
    meaning: 'user_access_token 无效。',
    advice: [NEW_USER_TOKEN, OR_PAIR],
  },
  99991677: expiredUserToken,
  20006: expiredUserToken,
  20008: {
    meaning: '平台未找到该访问凭证的用户。',
    advice: [
      again('', '（该错误时有时无，使用应用的访问凭证时也会出现）'),
      '如持续出现，且 `access_token` 为 user_access_token，请确认该用户仍然有效。',
    ],
  },
  20010: {
    meaning: '该用户无权使用该应用。',
    advice: ['请由企业管理员将该用户加入应用的可用范围。', OR_PAIR],
  },
  99991669: wrongKind,
  99991670: wrongKind,
  99991674: wrongKind,
  99991675: wrongKind,
  99991681: wrongKind,
  99991692: wrongKind,
  99991543: {
    meaning: 'app_id 或 app_secret 不存在。',
    advice: [CREDENTIALS, BRAND],
  },
  99991662: disabledApp,
  11207: disabledApp,
  11209: {
    meaning: '应用不存在。',
    advice: [CREDENTIALS, BRAND],
  },
  99991673: notInstalled,
  20009: notInstalled,
  11210: notInstalled,
  99991672: {
    name: '缺少 API 权限',
    meaning: '应用未开通调用该接口所需的 API 权限。',
    advice: [GRANT, SCOPES, PUBLISH, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991676: {
    name: '缺少权限',
    meaning: '访问凭证没有调用该接口的权限。',
    advice: [GRANT, SCOPES, PUBLISH, AUTHORIZE, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991679: {
    name: '用户未授权',
    meaning: '用户尚未授权应用使用该接口所需的权限。',
    advice: [GRANT, PUBLISH, AUTHORIZE, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991400: rateLimit,
  99991401: {
    meaning: '运行器的 IP 地址不在应用的 IP 白名单中。',
    advice: [
      '请使用具有固定公网 IPv4 地址的运行器：GitHub 托管的运行器每次作业的地址都不同，大型运行器可使用固定地址。',
      '请在开发者后台的「安全设置」→「IP 白名单」中添加该地址。',
      '如需允许所有运行器，请在该处移除白名单。',
    ],
  },
  99991403: {
    meaning: '租户本月的 API 调用次数已用完。',
    advice: [MANUALLY, '请联系企业管理员升级套餐。', '或等到下个月 1 日重新计数。'],
  },
  99991201: noSuchCall,
  99991301: noSuchCall,
  99992402: wrongField,
  9499: wrongField,
  91402: {
    name: '多维表格不存在',
    meaning: '文档不存在，常见原因是将知识库节点的 token 填成了 app_token。',
    advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN, BRAND],
  },
  91403: noAccess,
  1500: internal,
  2200: {
    meaning: '平台内部错误，常见原因是 ID 有误。',
    advice: [CHECK_ID, LIST_IDS, SAME_BASE, PRIVATE_DEPLOYMENT, LATER, SUPPORT],
  },
  5000: {
    meaning: '平台过载或发生内部错误。',
    advice: [LATER, FEWER, SUPPORT],
  },
  1503: internal,
  1642: internal,
  1663: internal,
  1668: internal,
  10101: internal,
  10105: internal,
  10500: internal,
  1551: internal,
  1557: internal,
  1665: internal,
  21000: securityPolicy,
  21001: securityPolicy,
  30005: {
    meaning: '平台已下线该接口。',
    advice: [MANUALLY, '请查看本 Action 是否有更新的版本。'],
  },
  90003087: {
    meaning: '一线专业版套餐对该功能的用量已达上限。',
    advice: ['请联系企业管理员扩充套餐。', '或改用套餐包含该功能的应用或用户。'],
  },
  90003088: {
    meaning: '由于租户的订阅发生变化，该功能暂不可用。',
    advice: ['请联系企业管理员续订或扩充订阅。', MANUALLY],
  },
};
