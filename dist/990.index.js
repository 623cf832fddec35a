"use strict";
exports.id = 990;
exports.ids = [990];
exports.modules = {

/***/ 8990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messages: () => (/* binding */ messages)
});

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(2328);
;// CONCATENATED MODULE: ./build/messages/zh/words.js
/** Puts a duration into words, to a tenth of a second. */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} 秒`;
const after = (ms) => (ms < 50 ? '立即' : `${seconds(ms)}后`);
/** Puts texts one after the other. */
const enumerated = (texts) => texts.join('、') || '无';
/** What people call what leads to the two statuses; the platform's own words. */
const STATUSES = { Enable: '开启', Disable: '关闭' };
const attempt = ({ next, of }) => of !== undefined ? `第 ${next} 次尝试，最多 ${of} 次` : `第 ${next} 次尝试`;
const quoted = (texts) => texts.map((text) => `“${text}”`).join('、');
const noted = (limit, input) => (limit === 'inputs' ? `（\`${input}\`）` : '');
/** A name as it stands after Chinese: a Latin one needs a blank before it. */
const spaced = (name) => name.replace(/^(?=\w)/, ' ');
/** A Base in a sentence: an address needs a blank on both sides, so that a reader can copy it. */
const inside = (base) => `${/^\p{Script=Han}/u.test(base) ? '' : ' '}${base} `;
/** The families of automations, as titles name them. */
const FAMILY_NAMES = { list: '自动化流程', 'workflow-list': '工作流' };
/** The families of automations. */
const FAMILIES = {
    list: '自动化流程',
    'workflow-list': '工作流（ID 以 wkf 开头）',
};
const EMPTY_LIST = '平台返回的列表为空，有时即使存在自动化流程也会如此。请确认凭证有该多维表格的阅读权限；或在 `workflow_id` 中填写 ID，并去掉需要读取列表的设置（`restore`、`if_unchanged`、`dry_run`、`workflow_title`、`all`）。';
const PROXY_OR_NONE = '或将该主机加入 no_proxy。';

;// CONCATENATED MODULE: ./build/messages/zh/advice.js
// What is to be done about several causes, with a code and without, in Chinese.


/** To run the job again at some time, which does not repair what its end left undone. */
const again = (when, why = '') => ({ isRestore }) => isRestore ? '' : `请${when}重新运行作业${why}。`;
const LATER = ({ isRestore, isTimeSaid }) => isRestore || isTimeSaid ? '' : '请在几分钟后重新运行作业。';
const FEWER = '如经常出现，请减少同时使用同一应用的作业和脚本。';
const SUPPORT_NOW = '请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过开发者后台联系）。';
const CHECK_DOMAIN = `请检查 \`domain\`：应为 ${hosts/* BRAND_WORDS */.M1.map((word) => `\`${word}\``).join('、')} 或私有化部署的 API 地址，而不是网页地址。`;
const LOOK = '请在多维表格中查看该自动化流程的状态。';
const OWN_WIKI_TOKEN = '如知道多维表格自身的 app_token，请直接填写，不使用知识库地址。';
const MANUALLY = ({ wanted, base, isRestore }) => isRestore
    ? ''
    : `目前请在${base === undefined ? '多维表格' : inside(base)}中手动${wanted === undefined ? '开启或关闭' : STATUSES[wanted]}自动化流程。`;

;// CONCATENATED MODULE: ./build/messages/zh/codes.js


/** Advice that helps only where the automation does not stand in the list of the Base. */
const unlessFound = (advice) => ({ isFound }) => isFound ? '' : advice;
const pair = (begin) => ({ credentials }) => credentials === 'app'
    ? ''
    : `${begin}使用 \`app_id\` 和 \`app_secret\` 代替 \`access_token\`，由本 Action 自行获取访问凭证。`;
const SUPPORT = '如持续报错，请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过开发者后台联系）。';
const REPORT = '如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。';
const NO_PROXY_CHANGES = '请确认没有代理改写请求。';
const BRAND = '请确认 `domain` 是应用和多维表格所在的平台：飞书与 Lark 相互独立。';
const PRIVATE_DEPLOYMENT = '如为私有化部署，请向其管理员确认是否提供该接口：自动化流程为 bitable/v1，工作流为 base/v3。';
const ADDRESS = '请在浏览器中打开该多维表格，将完整地址填入 `app_token`。';
const BASE_TOKEN = '如只填写 token，请复制 /base/ 地址中 /base/ 之后、问号之前的部分。';
const WIKI_TOKEN = '如为 /wiki/ 地址，请务必填写完整地址：其中的 token 属于知识库节点，由本 Action 查询对应的多维表格（`obj_type` 为 `bitable` 时的 `obj_token`）。';
const CHECK_ID = ({ isFound, isIdUsual }) => isFound || isIdUsual
    ? ''
    : '请检查 `workflow_id`：应为自动化流程的 ID（纯数字或以 wkf 开头），而不是数据表、视图或表单的 ID。';
const CHECK_TOKEN = unlessFound('请检查 `app_token`：从多维表格的地址重新复制。');
const LIST_IDS = unlessFound('请确认每个 ID 都属于该多维表格：将该步骤设为 `workflow_id: all` 和 `dry_run: true` 运行一次，即可列出全部 ID。');
const SAME_BASE = unlessFound('请确认 `app_token` 是该自动化流程所在的多维表格。');
const ADD_THE_APP = ({ credentials, appId, base }) => `${credentials === 'app' ? '请打开' : '如为应用，请打开'}${base === undefined ? '多维表格' : inside(base)}，通过右上方「...」→「...更多」→「添加文档应用」添加${appId === undefined ? '该应用' : `应用 ${appId}`}，并授予可管理权限。`;
const APP_NOT_FOUND = '如在该处搜索不到应用，请先为应用开通至少一个多维表格的 API 权限（例如 bitable:app）并发布版本。';
const SHARE = ({ credentials }) => credentials === 'app' ? '' : '如为用户，请在多维表格右上方「分享」中添加该用户，并授予可管理权限。';
const ROLE = ({ credentials }) => `也可以在多维表格高级权限设置中添加${credentials === 'app' ? '' : '用户或'}一个包含该应用的群组，并授予读写权限。`;
const PAIR = pair('请');
const OR_PAIR = pair('或');
const TWO_HOURS = ({ credentials }) => credentials === 'app'
    ? ''
    : '请使用 `app_id` 和 `app_secret` 代替 `access_token`：tenant_access_token 的有效期最长 2 小时，改用后每次运行都会自动获取新的访问凭证。';
const CREDENTIALS = '请从开发者后台的「凭证与基础信息」重新复制 App ID 和 App Secret，并更新 `app_id` 和 `app_secret` 所引用的机密（secret）。';
const NEW_USER_TOKEN = ({ credentials }) => credentials === 'app' ? '' : '请重新获取 user_access_token，并更新 `access_token` 所引用的机密（secret）。';
const APP_ENABLED = '请确认应用已发布，且未被企业管理员停用。';
const OWN_TENANT = '请确认应用属于该多维表格所在的租户。';
const GRANT = ({ scopes, link, isWiki }) => {
    if (scopes === undefined)
        return '请为应用开通错误信息所列权限中的任意一项：打开其中的链接，或前往开发者后台的「权限管理」。';
    const named = `${scopes.length > 1 ? '以下任意一项 API 权限：' : ' API 权限 '}${scopes.join('、')}`;
    if (link !== undefined)
        return `请为应用开通${scopes.length > 0 ? named : '缺少的 API 权限'}（在此开通：${link} ）。`;
    const all = ` API 权限 base:workflow:read、base:workflow:write 和 base:workflow:update${isWiki ? '，以及 wiki:node:read' : ''}`;
    return `请在开发者后台的「权限管理」中为应用开通${scopes.length > 0 ? named : all}。`;
};
const SCOPES = ({ scopes }) => scopes === undefined
    ? '如未列出权限，请开通 base:workflow:read、base:workflow:write 和 base:workflow:update，使用知识库地址时还需 wiki:node:read。'
    : '';
const PUBLISH = '请发布应用的新版本，并由企业管理员审核通过。';
const AUTHORIZE = ({ credentials }) => credentials === 'app'
    ? ''
    : '如使用 user_access_token，请让用户重新授权该应用，并更新 `access_token` 所引用的机密（secret）。';
const THEN_AGAIN = again('');
/** What is told where no other advice is left. */
const nothingLeft = [LATER, SUPPORT];
const internal = {
    name: '平台内部错误',
    meaning: '平台内部错误。',
    advice: [LATER, SUPPORT],
};
const rateLimit = {
    name: '频率限制',
    meaning: '请求过快，超出平台的频率限制。',
    advice: [LATER, FEWER, '如经常出现，请为该作业单独创建一个应用：频率限制按应用和租户计算。'],
};
const conflict = {
    name: '写入冲突',
    meaning: '写入冲突：该多维表格正在被其他请求写入。',
    advice: [
        again('在没有其他作业或脚本写入该多维表格时'),
        '请将该步骤移出 matrix 作业。',
        '请为所有修改该多维表格的 GitHub 工作流设置同一个 `concurrency` 组。',
    ],
};
const unfinished = {
    meaning: '多维表格的前置操作尚未完成。',
    advice: [
        again('在多维表格中的批量编辑、导入及其他脚本完成后'),
        '如再次出现，请避免这些操作与该作业同时进行。',
    ],
};
const table = {
    meaning: '平台认为数据表 ID 有误，而本 Action 并不发送数据表 ID。',
    advice: [CHECK_ID, SAME_BASE, '请在多维表格中打开该自动化流程，检查其使用的数据表是否仍然存在。'],
};
const noAccess = {
    name: '无多维表格访问权限',
    meaning: '应用或用户没有该多维表格的访问权限。',
    advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE],
};
const planLimit = {
    meaning: '租户或多维表格所有者的套餐已达上限。',
    advice: ['请联系企业管理员或多维表格所有者升级套餐，或释放用量。', MANUALLY],
};
const denied = {
    meaning: '应用或用户没有执行该操作的权限。',
    advice: [
        '请在开发者后台的「权限管理」中为应用开通 base:workflow:read、base:workflow:write 和 base:workflow:update，并发布版本。',
        ADD_THE_APP,
        SHARE,
    ],
};
const notFound = {
    meaning: '平台未找到该工作流。',
    advice: ['请检查 `workflow_id`：在浏览器中打开该工作流，从地址中复制以 wkf 开头的部分。', SAME_BASE, BRAND],
};
const wrongParameter = {
    meaning: '参数有误，常见原因是将知识库节点的 token 填成了 app_token。',
    advice: [ADDRESS, WIKI_TOKEN, CHECK_ID],
};
const noToken = {
    meaning: '平台未能签发访问凭证。',
    advice: [LATER, CREDENTIALS, APP_ENABLED],
};
const badAppToken = {
    meaning: 'app_access_token 无效。',
    advice: [
        PAIR,
        '如填写 `access_token`，请使用 tenant_access_token 或 user_access_token，不能使用 app_access_token。',
        BRAND,
    ],
};
const badTenantToken = {
    name: '访问凭证无效',
    meaning: 'tenant_access_token 无效。',
    advice: [TWO_HOURS, '请确认访问凭证完整，且属于该多维表格所在的租户。', BRAND],
};
const expiredUserToken = {
    name: '访问凭证已过期',
    meaning: 'user_access_token 已过期。',
    advice: [NEW_USER_TOKEN, OR_PAIR],
};
const wrongKind = {
    meaning: '平台在此不接受这种访问凭证或用户。',
    advice: [PAIR, '如需使用 user_access_token，请通过该应用重新获取。'],
};
const disabledApp = {
    meaning: '应用已停用或不可用。',
    advice: ['请联系企业管理员在管理后台启用该应用。', '如应用在开发者后台中被停用，请在该处启用。'],
};
const notInstalled = {
    meaning: '应用未安装在该租户中。',
    advice: [
        '请发布应用的版本（开发者后台的「版本管理与发布」），并由企业管理员审核通过。',
        '如已发布，请确认企业管理员未停用或移除该应用。',
        OWN_TENANT,
        BRAND,
    ],
};
const noSuchCall = {
    meaning: '该主机上没有此接口。',
    advice: [CHECK_DOMAIN, NO_PROXY_CHANGES, PRIVATE_DEPLOYMENT],
};
const wrongField = {
    meaning: '请求中的某个字段缺失或有误。',
    advice: [
        '请修正错误信息所列的字段。',
        '如未列出字段，请检查 `app_token` 和 `workflow_id`。',
        '如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。',
    ],
};
const securityPolicy = {
    meaning: '租户的安全策略阻止了该调用。',
    advice: ['请联系企业管理员，允许该应用或用户从运行器所在的网络访问。', MANUALLY],
};
const codes = {
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

;// CONCATENATED MODULE: ./build/messages/zh/conditions.js

const named = (host) => (host === undefined ? '该主机' : ` ${host} `);
const CHECK_WAY = ({ host, hasAnswered }) => hasAnswered ? '' : `请确认运行器可以访问${named(host).trimEnd()}（防火墙、代理、VPN）。`;
const CHECK_NEW_DOMAIN = ({ hasAnswered }) => (hasAnswered ? '' : CHECK_DOMAIN);
const IF_SLOW = ({ hasAnswered, isRestore }) => hasAnswered
    ? `${isRestore ? '' : '请重新运行作业；'}如主机一直响应缓慢，请调大 \`request_timeout_seconds\`。`
    : '如只是主机响应较慢，请调大 `request_timeout_seconds`。';
const RAISE_BUDGET = ({ isTimeSaid, isRestore }) => isTimeSaid || isRestore ? '' : '请调大 `timeout_seconds`。';
const PROXY_PASSWORD = ({ hasProxyPassword }) => hasProxyPassword
    ? '请检查 `https_proxy` 或 `http_proxy` 的代理地址中的用户名和密码。'
    : '请在 `https_proxy` 或 `http_proxy` 的代理地址中填写用户名和密码：`http://user:password@host:port`。';
const ALLOW_HOST = ({ host }) => `请联系代理的管理员放行${named(host).trimEnd()}。`;
const WITHOUT_LIST = '请在 `workflow_id` 中填写 ID，并去掉需要读取列表的设置：`restore`、`if_unchanged`、`dry_run`、标题和 `all`。';
const PROXY_ADDRESS = '请检查环境变量 `https_proxy` 和 `http_proxy` 中的代理地址。';
const BETWEEN = '请检查运行器到该主机的网络：防火墙、代理、登录页面。';
const conditions_REPORT = '请附上日志 ID 到本 Action 的 issue 中反馈。';
const NO_PROXY = ({ host }) => `如运行器可以不经代理访问${named(host).trimEnd()}，请将其加入 \`no_proxy\`。`;
const conditions = {
    timeout: {
        name: '未收到响应',
        meaning: '在 `request_timeout_seconds` 规定的时间内未收到完整的响应。',
        advice: [CHECK_WAY, CHECK_NEW_DOMAIN, IF_SLOW],
    },
    'connect-timeout': {
        name: '无法连接',
        meaning: '在 `request_timeout_seconds` 规定的时间内未能建立连接，请求没有发出。',
        advice: [CHECK_WAY, CHECK_NEW_DOMAIN],
    },
    'cut-by-budget': {
        name: '超出总时限',
        meaning: '`timeout_seconds` 规定的总时限用完时，该请求仍未收到响应。',
        advice: [RAISE_BUDGET, CHECK_WAY],
    },
    canceled: {
        meaning: '作业在收到响应之前已取消。',
        advice: [LOOK],
    },
    'unknown-host': {
        name: '主机名不存在',
        meaning: '该主机名不存在。',
        advice: ['请检查 `domain` 的拼写。', '请检查运行器的 DNS 设置。'],
    },
    dns: {
        name: '域名解析失败',
        meaning: '主机名解析失败，请求没有发出。',
        advice: [LATER, '请检查运行器的 DNS 设置。'],
    },
    'connection-refused': {
        name: '无法连接',
        meaning: '未能建立连接，请求没有发出。',
        advice: [CHECK_WAY, CHECK_NEW_DOMAIN],
    },
    connection: {
        name: '连接中断',
        meaning: '连接在收到完整的响应之前中断。',
        advice: [LATER, CHECK_WAY],
    },
    'tls-handshake': {
        meaning: '该端口上的服务不支持 HTTPS 所需的 TLS。',
        advice: ['请检查 `domain` 中的端口。', BETWEEN],
    },
    'tls-refused': {
        meaning: 'TLS 握手失败，请求没有发出。',
        advice: [
            '请检查运行器到该主机的网络：防火墙或代理可能中断了 TLS。',
            '如自行运维该主机，请支持 TLS 1.2 或更高版本，且不要求客户端证书。',
        ],
    },
    certificate: {
        name: 'TLS 证书不受信任',
        meaning: '运行器不信任该主机 TLS 证书的签发者。',
        advice: [
            '请将环境变量 NODE_EXTRA_CA_CERTS 设为主机或代理所用 CA 证书文件的路径；如运行器的系统已信任该 CA，则设置 NODE_USE_SYSTEM_CA=1。',
            '如所在网络没有自己的 CA，请检查是否有防火墙或代理拦截了该连接。',
        ],
    },
    'certificate-name': {
        name: 'TLS 证书无效',
        meaning: '该主机的 TLS 证书是为其他主机名签发的（设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效）。',
        advice: [CHECK_DOMAIN],
    },
    'certificate-time': {
        name: 'TLS 证书无效',
        meaning: '该主机的 TLS 证书已过期或尚未生效（设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效）。',
        advice: ['请检查运行器的系统时间。', '请联系该主机的管理员更新证书。'],
    },
    'certificate-file': {
        meaning: 'NODE_EXTRA_CA_CERTS 指向的文件无法读取，或其中没有证书。',
        advice: [
            '请将 NODE_EXTRA_CA_CERTS 设为运行器上（或作业所用容器中）存在的 PEM 文件的路径。',
            '如运行器的系统已信任该 CA，请改为设置 NODE_USE_SYSTEM_CA=1。',
        ],
    },
    'proxy-unreachable': {
        name: '无法连接代理',
        meaning: '无法连接代理，请求没有发出。',
        advice: [PROXY_ADDRESS, '请确认代理正在运行。', NO_PROXY],
    },
    'proxy-tls': {
        meaning: '代理地址以 https:// 开头，但该代理自身不支持 TLS。',
        advice: [
            '请在 `https_proxy` 或 `http_proxy` 中改用以 http:// 开头的地址（发往该主机的请求仍是加密的）。',
        ],
    },
    'proxy-certificate': {
        meaning: '运行器不信任代理 TLS 证书的签发者。',
        advice: [
            '请将环境变量 NODE_EXTRA_CA_CERTS 设为签发该证书的 CA 证书文件的路径；如运行器的系统已信任该 CA，则设置 NODE_USE_SYSTEM_CA=1。',
            NO_PROXY,
        ],
    },
    'proxy-certificate-name': {
        meaning: '代理的 TLS 证书是为其他主机名签发的（设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效）。',
        advice: ['请在 `https_proxy` 或 `http_proxy` 的代理地址中使用证书所含的主机名。'],
    },
    'proxy-certificate-time': {
        meaning: '代理的 TLS 证书已过期或尚未生效（设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效）。',
        advice: ['请检查运行器的系统时间。', '请联系代理的管理员更新证书。'],
    },
    'proxy-auth': {
        name: '代理密码缺失或有误',
        meaning: '代理要求有效的用户名和密码。',
        advice: [PROXY_PASSWORD, NO_PROXY],
    },
    'proxy-refused': {
        name: '代理拒绝连接',
        meaning: '代理拒绝连接该主机。',
        advice: [ALLOW_HOST, NO_PROXY],
    },
    'proxy-bypass': {
        name: '代理拒绝连接',
        meaning: '代理拒绝连接该主机，而 `no_proxy` 未能绕过代理。',
        advice: [
            '`no_proxy` 不支持网段和通配符：如可以直接访问该主机，请填写其主机名，或 example.com 这样的域名。',
            ALLOW_HOST,
        ],
    },
    redirect: {
        meaning: '该主机将请求重定向至其他地址；凭证不会发送至其他主机，因此未跟随。',
        advice: [CHECK_DOMAIN],
    },
    'http-denied': {
        meaning: '请求在到达平台之前被拒绝。',
        advice: [BETWEEN, CHECK_DOMAIN],
    },
    'http-not-found': {
        meaning: '该主机上没有此接口。',
        advice: [CHECK_DOMAIN],
    },
    'http-rate-limit': {
        name: '频率限制',
        meaning: '该主机收到的请求过多。',
        advice: [LATER, FEWER],
    },
    'http-transient': {
        name: '服务器错误',
        meaning: '平台服务器或网络链路异常。',
        advice: [LATER, BETWEEN],
    },
    'http-other': {
        meaning: '该主机拒绝了请求，但未说明原因。',
        advice: [CHECK_DOMAIN, BETWEEN],
    },
    unreadable: {
        meaning: '响应不是 JSON 或不完整，可能并非来自平台。',
        advice: [BETWEEN, CHECK_DOMAIN, LATER],
    },
    malformed: {
        meaning: '响应是 JSON，但不符合平台的格式。',
        advice: [CHECK_DOMAIN, BETWEEN],
    },
    'too-large': {
        meaning: '响应过大，不予接收。',
        advice: [CHECK_DOMAIN, BETWEEN],
    },
    'headers-too-large': {
        meaning: '响应标头过大，不予接收。',
        advice: [BETWEEN, CHECK_DOMAIN],
    },
    'unknown-code': {
        meaning: '该错误码未收录于本 Action，消息为平台返回的原文。',
        advice: ['请在平台的错误码列表中查阅该错误码。'],
    },
    'lacking-token': {
        meaning: '平台返回成功，但响应中没有可用的访问凭证。',
        advice: [CHECK_DOMAIN, conditions_REPORT],
    },
    'lacking-list': {
        meaning: '平台返回的列表不可信：缺少可用的 ID，或未指明下一页。',
        advice: [WITHOUT_LIST, conditions_REPORT],
    },
    'lacking-node': {
        meaning: '平台返回成功，但响应中没有该知识库节点的内容。',
        advice: [OWN_WIKI_TOKEN, conditions_REPORT],
    },
    'lacking-status': {
        meaning: '平台返回成功，但响应中的状态与请求的状态不同。',
        advice: [LOOK, conditions_REPORT],
    },
    'endless-list': {
        meaning: '列表不断给出下一页，却没有新的内容。',
        advice: [WITHOUT_LIST, conditions_REPORT],
    },
    'not-confirmed': {
        meaning: '恢复请求已发出，但之后未能读取状态以确认结果。',
        advice: [LOOK],
    },
};

;// CONCATENATED MODULE: ./build/messages/zh/failure.js

/** What a failed step says, in Chinese. */
const failure = {
    earlierTry: '此前有一次请求未得到明确的响应，可能已生效。',
    skipped: '因其他自动化流程失败而未尝试。',
    calls: {
        mint: (appId) => `未能获取应用 ${appId} 的访问凭证。`,
        list: '未能读取自动化流程列表。',
        'workflow-list': '未能读取工作流（ID 以 wkf 开头）列表。',
        wiki: (node) => `未能查询知识库页面 ${node}。`,
    },
    unresolved: {
        'not-a-base': (node, objType) => `知识库页面 ${node} 的类型为“${objType}”，不是多维表格。请填写多维表格所在页面的地址。`,
        'other-base': (appToken, otherAppToken, input) => `\`app_token\` 对应多维表格 ${appToken}，而 \`${input}\` 中有自动化流程属于多维表格 ${otherAppToken}。请为每个多维表格单独设置一个步骤。`,
        'title-not-found': (title, nearest, automations) => {
            const what = automations === 0
                ? EMPTY_LIST
                : `${nearest.length === 0 ? `该多维表格共有 ${automations} 个自动化流程。` : `标题相近的有：${quoted(nearest)}。`}请将 \`workflow_title\` 设为与多维表格中完全一致的完整标题。`;
            return `未找到标题为“${title}”的自动化流程。${what}`;
        },
        'title-shared': (title, ids) => `有 ${ids.length} 个自动化流程名为“${title}”。请在 \`workflow_id\` 中填写所需自动化流程的 ID：${ids.join('、')}。`,
        'id-not-found': (id, automations) => `该多维表格中没有 ID 为 ${id} 的自动化流程。${automations === 0 ? EMPTY_LIST : `其中共有 ${automations} 个，使用 \`workflow_id: all\` 和 \`dry_run: true\` 运行一次即可查看。`}`,
        'status-unknown': (automation, word) => `状态“${word}”既不是开启也不是关闭，无法恢复：${automation}。请在多维表格中检查。`,
        'nothing-at-all': () => `该多维表格中没有自动化流程。${EMPTY_LIST}`,
        'exception-id-not-found': (id) => `exclude_workflow_id：该多维表格中没有自动化流程 ${id}。请更正或去掉该 ID。`,
        'exception-title-not-found': (title, nearest) => `exclude_workflow_title：没有标题为“${title}”的自动化流程${nearest.length === 0 ? '' : `，相近的标题有：${quoted(nearest)}`}。请填写完整的标题。`,
        'exception-unchecked': (input, name) => `${input}：未能读取相应的列表，无法确认“${name}”是否存在。`,
        'exception-title-shared': (title, ids) => `exclude_workflow_title：有 ${ids.length} 个自动化流程的标题均为“${title}”。请改为在 exclude_workflow_id 中填写不切换的自动化流程的 ID：${ids.join('、')}。`,
    },
    alreadySo: (automations) => `\`if_unchanged\` 为 \`fail\`：可能有其他作业正在暂停该多维表格的自动化流程，也可能由之前的运行遗留。请等待该作业结束，或在多维表格中更正${automations === 1 ? '其' : '它们的'}状态，然后重新运行。`,
    outputFile: (why) => `未能将输出写入 GITHUB_OUTPUT：${why}`,
    stateFile: (why) => `未能保存作业结束时恢复所需的记录：${why}`,
    stateMissing: '此运行器未设置 GITHUB_STATE。',
    stateTooLarge: '单个值超出运行器可传回的 30,000 字节。请减少单个步骤中的自动化流程数量；在复合操作中，还请检查机密（secret）是否过长。',
    internal: (what) => `本 Action 发生内部错误（${what}）。这是本 Action 的缺陷，请附上该步骤的日志反馈。`,
    endedEarly: '已无可等待的操作，但处理尚未完成',
    page: 'docs/zh/errors.md',
};

;// CONCATENATED MODULE: ./build/messages/zh/fault.js

/** What went wrong with a request, in Chinese. What it means and what to do stands with the codes and conditions. */
const fault = {
    code: (code, msg) => (msg === '' ? `错误码 ${code}。` : `错误码 ${code}（${msg.replace(/[.。]$/, '')}）。`),
    http: (httpStatus, host, excerpt) => /^\s*</.test(excerpt)
        ? `${host} 返回 HTTP ${httpStatus}（HTML 页面，没有错误码）。`
        : `${host} 返回 HTTP ${httpStatus}（没有错误码）${excerpt === '' ? '' : `，开头为“${excerpt}”`}。`,
    unreadable: (httpStatus, host, excerpt) => excerpt === ''
        ? `${host} 返回 HTTP ${httpStatus}，响应为空。`
        : `${host} 返回 HTTP ${httpStatus}${excerpt === undefined ? '' : `，开头为“${excerpt}”`}。`,
    answered: (httpStatus, host) => `${host} 返回 HTTP ${httpStatus}。`,
    tooLarge: (httpStatus, host, limitBytes) => `${host} 返回 HTTP ${httpStatus}，超过 ${limitBytes / 1024 / 1024} MiB。`,
    headersTooLarge: (limitBytes) => `响应标头超过 ${limitBytes / 1024} KiB。`,
    connectTimeout: (limitMs, host, { proxy, addresses }) => `${seconds(limitMs)}内未能${proxy === undefined ? '' : `通过代理 \`${proxy}\` `}连接 ${host}（\`request_timeout_seconds\`）${addresses.length === 0 ? '' : `，已尝试 ${addresses.join('、')}`}。`,
    timeout: (limitMs) => `${seconds(limitMs)}内未收到完整的响应（\`request_timeout_seconds\`）。`,
    budget: '在总时限内未收到完整的响应。',
    notConnected: (host, detail) => `无法连接 ${host}（${detail}）。`,
    broken: (host, detail) => `与 ${host} 的连接中断（${detail}）。`,
    unknownHost: (host, detail) => `无法解析 ${host}（${detail}）。`,
    certificate: (host, detail) => `无法校验 ${host} 的 TLS 证书（${detail}）。`,
    proxyCertificate: (detail) => `无法校验代理的 TLS 证书（${detail}）。`,
    proxyConnection: (proxy, detail) => `无法连接代理 \`${proxy}\`（${detail}）。`,
    proxy: (httpStatus, host) => `代理拒绝连接 ${host}（HTTP ${httpStatus}）。`,
    cancelled: '作业在收到响应之前被取消。',
    words: (words) => `平台提示：${words.map((word) => `“${word}”`).join('')}。`,
    scopes: (scopes) => scopes.length === 1
        ? `缺少权限：${scopes.join('')}。`
        : `缺少权限（任意一项即可）：${scopes.join('、')}。`,
    fields: (fields) => `有误的字段：${fields.join('；')}。`,
    link: (url) => `请打开 ${url}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/input.js

const FOREIGN = {
    table: '数据表',
    view: '视图',
    dashboard: '仪表盘',
    document: '多维表格内文档',
    'app-page': '应用页面',
    app: '应用',
    'base-workflow': '工作流',
};
const OTHER_PAGES = {
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
const SECRETS_HINT = '来自 fork 的拉取请求、Dependabot 触发的 GitHub Actions 工作流，以及调用时未设置 `secrets: inherit` 的可复用的 GitHub Actions 工作流，都无法获取机密（secret）；使用 GitHub 环境（environment）中的机密（secret）时，须在作业中设置 `environment`。';
const CHARACTERS = '仅含字母、数字、`-` 和 `_`';
const FRESH_COPY = '请重新复制并更新机密（secret）。';
function oneOf(values) {
    const quoted = values.map((value) => `\`${value}\``);
    const last = quoted.pop();
    return quoted.length === 0 ? ` ${last}` : ` ${quoted.join('、')} 或 ${last}`;
}
/** What is wrong with an input, in Chinese. */
const input = {
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
    appIdCharacters: (value) => `\`${value}\` 不是 App ID（形如 \`cli_a1b2c3\`）。请从开发者后台的「凭证与基础信息」中复制。`,
    notAnAppToken: (value, longest) => `\`${value}\` 不是 app_token，后者${CHARACTERS}，最多 ${longest} 个字符。${BASE_ADDRESS}`,
    notAnId: (value, longest) => `\`${value}\` 不是 ID，后者${CHARACTERS}，最多 ${longest} 个字符。多个 ID 请以逗号或换行分隔。`,
    roundedId: (value) => `\`${value}\` 是被 YAML 当作数字舍入后的 ID。请给 ID 加上引号。`,
    blankInId: (value) => `\`${value}\` 含有空格。多个 ID 请以逗号或换行分隔。`,
    foreignId: (value, kind) => `\`${value}\` 是${FOREIGN[kind]}的 ID，不是自动化流程的 ID。${IDS_HINT}`,
    foreignAppToken: (value, kind) => `\`${value}\` 是${FOREIGN[kind]}的 ID，不是多维表格的 app_token。${BASE_ADDRESS}`,
    aloneWord: (word) => `\`${word}\` 不能与其他 ID 或标题同时使用。请去掉其中一种。`,
    excludeWithoutAll: '仅可与 `workflow_id: all` 同时使用。请去掉该参数，或将 `workflow_id` 设为 `all`。',
    excludeWord: (word) => `此处不能使用 \`${word}\`。请指定不切换的自动化流程。`,
    domainScheme: (value, brands) => `\`${value}\` 无效。请使用${oneOf(brands)}；如为私有化部署，地址须以 \`https://\` 开头。`,
    domainNotHttp: (value, brands) => `\`${value}\` 不是 https 地址。请使用${oneOf([...brands, 'https://host[:port]'])}。`,
    domainPlainHttp: (value) => `\`${value}\` 会以明文传输凭证。请使用 \`https://\`（\`http://\` 仅可用于 localhost、127.0.0.0/8 和 [::1]）。`,
    domainExtraParts: (value) => `\`${value}\` 含有主机和端口以外的内容。请去掉路径和查询参数：\`https://host[:port]\`。`,
    domainNotUrl: (value, brands) => `\`${value}\` 不是有效的地址。请使用${oneOf([...brands, 'https://host[:port]'])}。`,
    jobStatus: (value, policy) => `${value === '' ? '值为空' : `\`${value}\` 无效`}，而 \`restore: ${policy}\` 需要该值。请从步骤中去掉该参数：其默认值即为作业的状态。`,
    insideComposite: (policy) => `\`${policy}\` 不能在复合操作（composite action）中使用，因为其中无法得知作业的结果。请使用 \`always\`，或将本 Action 直接作为工作流的步骤。`,
    userInAddress: (value) => `\`${value}\` 含有用户名或密码。请将其去掉。`,
    notAnAddress: (value) => `\`${value}\` 既不是 ID 也不是地址。请从浏览器复制以 https:// 开头的地址。`,
    otherPage: (value, page, input) => `\`${value}\` ${OTHER_PAGES[page]}。${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
    otherInside: (value, kind) => `\`${value}\` 指向${kind === undefined ? '其他内容' : FOREIGN[kind]}，而不是自动化流程。${AUTOMATION_ADDRESS}`,
    nothingInside: (value) => `\`${value}\` 是多维表格的地址，未指向其中的自动化流程。${AUTOMATION_ADDRESS}`,
    otherBase: (value) => `\`${value}\` 不属于 \`app_token\` 对应的多维表格。每个多维表格请各用一个步骤。`,
    otherBrand: ({ chineseName }, input, hostname) => `\`${input}\` 中的地址位于 ${hostname}，不属于${spaced(chineseName)}。请去掉 \`domain\`，由地址决定。`,
    mixedBrands: (inputs, brands) => `${inputs.map((name) => `\`${name}\``).join(' 与 ')} 中的地址分属${brands.map((brand) => spaced(brand.chineseName)).join('与')}。每个多维表格请各用一个步骤。`,
    unknownWebHost: (input, hostname, values) => `必填：\`${input}\` 中的地址位于 ${hostname}，本 Action 不会猜测凭证应发送到哪里。请使用${oneOf(values)}。`,
};

;// CONCATENATED MODULE: ./build/messages/zh/good-end.js


/** What a report says of a good end, in Chinese: its title, where it was, what will become of what changed. */
const goodEnd = {
    title: (brand, outcome) => `${hosts/* BRANDS */.rI[brand].chineseName.replace(/\w$/, '$& ')}自动化流程：${outcome}`,
    outcomes: {
        done: {
            always: (automations, status) => `${automations} 个已${STATUSES[status]}，作业结束时恢复`,
            success: (automations, status) => `${automations} 个已${STATUSES[status]}，作业成功时恢复`,
            failure: (automations, status) => `${automations} 个已${STATUSES[status]}，作业未成功时恢复`,
            never: (automations, status) => `${automations} 个已${STATUSES[status]}${status === 'Disable' ? '，本作业不会重新开启' : ''}`,
        },
        unchanged: (automations, status) => `${automations} 个已处于${STATUSES[status]}状态`,
        planned: (automations, all, status) => automations === 0
            ? `试运行，无需${STATUSES[status]}`
            : `试运行，${all === 1 ? '1 个' : `${all} 个中有 ${automations} 个`}会${STATUSES[status]}（未实际改动）`,
    },
    where: ({ base, host, proxy }) => [
        base.includes('://') ? `${base} ` : base && `多维表格 ${base}`,
        `API 主机 ${host}`,
        proxy && `代理 \`${proxy}\``,
    ]
        .filter((part) => part !== '')
        .join('；'),
    base: (appToken) => `多维表格 ${appToken}`,
    promise: {
        nothingChanged: '未做任何改动。',
        always: (automations) => `作业结束时将恢复 ${automations} 个自动化流程。`,
        success: (automations) => `如果作业成功，结束时将恢复 ${automations} 个自动化流程。`,
        failure: (automations) => `如果作业未成功，结束时将恢复 ${automations} 个自动化流程。`,
        never: (automations) => `\`restore\` 为 \`never\`，${automations === 1 ? '该自动化流程' : `这 ${automations} 个自动化流程`}不会自动恢复。`,
    },
};

;// CONCATENATED MODULE: ./build/messages/zh/log.js

/** What the log says while all goes well, in Chinese. */
const log = {
    nothingToDo: '`workflow_id` 为 `none`，未做任何改动。',
    nothingLeft: '该多维表格的自动化流程已全部排除，无需任何操作。',
    credentialsSaved: '已设置 GITHUB_ACTION_PATH（与复合操作中相同）：凭证将以明文保存在运行器的磁盘上，直至作业结束。',
    nothingToRestore: '无需恢复：该步骤未做任何改动，或 `restore` 为 `never`。',
    resolving: (base, host) => `正在读取${inside(base)}的自动化流程（API ${host}）。`,
    lookingUp: (host) => `正在查询知识库页面对应的多维表格（API ${host}）。`,
    start: (automations, base, status, host) => `正在${STATUSES[status]}${inside(base)}中的 ${automations} 个自动化流程（API ${host}）。`,
    outcomes: {
        switched: (automation, status) => `已${STATUSES[status]}：${automation}`,
        unchanged: (automation, status) => `已处于${STATUSES[status]}状态，未发送请求：${automation}`,
    },
    dryRun: '试运行：不做任何改动，也不检查是否有权开启或关闭。',
    wouldSwitch: (automation, status) => `会${STATUSES[status]}：${automation}`,
    wouldStay: (automation, status) => `已处于${STATUSES[status]}状态：${automation}`,
    cancelled: (signal) => `作业已取消（${signal}），不再发送请求。`,
    summaryMissing: '未写入作业摘要：此运行器未设置 GITHUB_STEP_SUMMARY。',
    summaryFailed: (why) => `未能写入作业摘要：${why}`,
    listMayBeCut: (family, rows) => `${FAMILIES[family]}列表可能不完整：末页恰好为 ${rows} 条，且未说明是否还有更多。如需确保全部处理，请不要使用 \`all\`，改为在 \`workflow_id\` 或 \`workflow_title\` 中逐一指定。`,
    noteFailed: (why) => `未能保存该自动化流程的处理结果，恢复时会再次检查：${why}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/summary.js

/** What the job summary says, in Chinese. */
const summary = {
    automation: '自动化流程',
    id: '自动化流程 ID',
    before: '原状态',
    now: '当前状态',
    wouldBe: '将变为',
    result: '结果',
    requests: '请求次数',
    code: '错误码',
    logId: '日志 ID',
    state: (status) => STATUSES[status],
    results: {
        switched: (status) => `已${STATUSES[status]}`,
        unchanged: (status) => `已处于${STATUSES[status]}状态`,
        refused: (status) => `未${STATUSES[status]}`,
        unknown: (status) => `可能已${STATUSES[status]}`,
        untried: () => '未尝试',
    },
    restoreResults: {
        back: '已恢复',
        unconfirmed: '已恢复，未能确认',
        deleted: '已被删除',
        failed: '未能恢复',
    },
    more: (hidden) => `……另有 ${hidden} 个，见该步骤的日志。`,
};

;// CONCATENATED MODULE: ./build/messages/zh/lines.js



/** What the action says while all goes well, in Chinese. */
const lines = {
    andMore: (hidden) => `……另有 ${hidden} 个`,
    automation: (id, title) => (title ? `“${title}”（${id}）` : id),
    sentences: (parts) => parts
        .filter((part) => part !== '')
        .reduce((text, part) => `${text}${/^$|[。！？；：）]$/.test(text) ? '' : ' '}${part}`, ''),
    log: log,
    summary: summary,
    report: goodEnd,
};

;// CONCATENATED MODULE: ./build/messages/zh/proxy.js

/** What is wrong with a proxy variable, in Chinese. */
const proxy = {
    noScheme: (variable) => `环境变量 ${variable} 对该主机生效，但缺少协议，会被忽略。请写为 http://host:port ，${PROXY_OR_NONE}`,
    scheme: (variable) => `环境变量 ${variable} 对该主机生效，但其协议不是 http 或 https。请使用 HTTP 代理，${PROXY_OR_NONE}`,
    unreadable: (variable) => `环境变量 ${variable} 对该主机生效，但不是有效的地址。请写为 http://host:port （用户名和密码中的特殊字符使用百分号编码），${PROXY_OR_NONE}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/reason.js

/** Why a request was not tried again, in Chinese. */
const reason = {
    attempts: (tries, limit) => limit === 'inputs' && tries === 1
        ? '未重试：`max_attempts` 为 1。'
        : limit === 'inputs'
            ? `已尝试 ${tries} 次（\`max_attempts\`），不再重试。`
            : `已尝试 ${tries} 次，不再重试。`,
    fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再重试。`,
    budget: (budgetSeconds, limit) => limit === 'inputs'
        ? `\`timeout_seconds\`（${budgetSeconds} 秒）已用完。`
        : `总时限（${budgetSeconds} 秒）已用完。`,
    budgetWait: (waitMs, budgetSeconds, limit) => `下一次重试（${seconds(waitMs)}后）将超出${limit === 'inputs' ? ' `timeout_seconds`' : '总时限'}（${budgetSeconds} 秒）。`,
    raiseBudget: '请调大 `timeout_seconds`。',
    waitFor: (minutes) => `请在 ${minutes} 分钟后（服务器允许下一次请求时）重新运行作业。`,
    waitOrRaise: (leastSeconds) => `请在一分钟后重新运行作业，或将 \`timeout_seconds\` 调大到至少 ${leastSeconds}。`,
    stage: '因导致该步骤终止的错误，未再重试。',
    cancelled: '作业已取消，未再重试。',
};

;// CONCATENATED MODULE: ./build/messages/zh/report.js


/** The frame of every report, in Chinese: its title, what stands before each part, what will become of what changed. */
const report = {
    ...goodEnd,
    outcomes: {
        ...goodEnd.outcomes,
        refused: (refused, all, status) => all === 1
            ? `1 个未${STATUSES[status]}`
            : `${refused === all ? `${all} 个均` : `${all} 个中有 ${refused} 个`}未${STATUSES[status]}`,
        unknown: (unknown, all, status) => `${all === 1 ? '1 个' : `${all} 个中有 ${unknown} 个`}可能已${STATUSES[status]}`,
        refusedAndUnknown: (refused, unknown, all, status) => {
            const changed = all - refused - unknown;
            return `${changed > 0 ? `${changed} 个已${STATUSES[status]}，` : ''}${unknown} 个可能已${STATUSES[status]}，${refused} 个未${STATUSES[status]}`;
        },
        nothing: (status) => `未${STATUSES[status]}任何自动化流程`,
        titleNotFound: '未找到该标题的自动化流程',
        idNotFound: '未找到该 ID 的自动化流程',
        planFailed: '试运行失败',
        canceled: (changed, unknown, status) => {
            const parts = [
                changed > 0 && `${changed} 个已${STATUSES[status]}`,
                unknown > 0 && `${unknown} 个可能已${STATUSES[status]}`,
            ];
            const told = parts.filter((part) => part !== false).join('，');
            return `作业已取消，${told === '' ? `未${STATUSES[status]}任何自动化流程` : told}`;
        },
        inputs: (problems) => (problems === 1 ? '输入无效' : `${problems} 项输入无效`),
        notStarted: '步骤无法启动',
        crashed: '内部错误',
        unsaved: (status) => `已${STATUSES[status]}，但步骤失败`,
        restored: (automations, former) => `${automations} 个已恢复为${STATUSES[former]}`,
        deleted: (automations) => `${automations} 个已被删除，未恢复`,
        recreated: (successors) => `${successors} 个重新创建的自动化流程未恢复`,
        notRestored: (failed, all) => all === 1
            ? '1 个未能恢复'
            : failed === all
                ? `${all} 个均未能恢复`
                : `${all} 个中有 ${failed} 个未能恢复`,
        notConfirmed: (unconfirmed, all) => `${all === 1 ? '1 个' : `${all} 个中有 ${unconfirmed} 个`}已恢复，但未能确认`,
        left: (automations, status) => `${automations} 个按设置未恢复，仍处于${STATUSES[status]}状态`,
        heldBefore: (automations, status) => `${automations} 个此前已${STATUSES[status]}，保持不变`,
        listMissing: (family, status) => `多维表格的${FAMILY_NAMES[family]}（如有）未${STATUSES[status]}`,
    },
    because: (outcome, cause) => `${outcome}（${cause}）`,
    groups: {
        done: (status) => `现已${STATUSES[status]}`,
        refused: (status) => `未${STATUSES[status]}`,
        noResponse: (status) => `可能已${STATUSES[status]}（未收到响应）`,
        inconclusive: (status) => `可能已${STATUSES[status]}`,
        skipped: '未尝试',
        unchanged: (status) => `已处于${STATUSES[status]}状态`,
        stillAt: (status, former) => `仍处于${STATUSES[status]}状态，应${STATUSES[former]}`,
        untouched: (status, former) => `未能恢复，很可能仍处于${STATUSES[status]}状态，应${STATUSES[former]}`,
        statusUnknown: (former) => `当前状态未知，应${STATUSES[former]}`,
        unconfirmed: (former) => `已重新${STATUSES[former]}，但可能被迟到的请求改回`,
        left: (status, because) => `仍处于${STATUSES[status]}状态（${because}）`,
        deleted: '在此期间已被删除，无需恢复',
        successors: (former) => `与已删除的自动化流程同名，但未${STATUSES[former]}`,
    },
    line: (label, text) => `${label}：${text}`,
    sentence: (line) => `${line}。`,
    labels: {
        doNow: '立即处理',
        next: '之后',
        fix: '下次运行前处理',
        why: '原因',
        more: '详情',
        where: '位置',
        logIds: () => '日志 ID',
    },
    labelFor: (label, names) => (names === '' ? label : `${label}（${names}）`),
    step: (at, what) => `${at}. ${what}`,
    doNowRestored: (base) => `请等待作业结束；如恢复失败，请检查 ${base}`,
    doNowLeft: (_automations, status, opposite, base) => `如果不应保持${STATUSES[status]}，请在${inside(base)}中将其${STATUSES[opposite]}`,
    onlyIfAny: (family) => `仅当该多维表格有${FAMILY_NAMES[family]}时`,
    moreCauses: (hidden) => `……另有 ${hidden} 项失败，见日志`,
    everything: '全部详情',
    names: enumerated,
    promise: {
        ...goodEnd.promise,
        nothingSent: '未发送任何请求，未做任何改动。',
        doneNow: (automations, status) => `现有 ${automations} 个自动化流程已${STATUSES[status]}。`,
    },
};

;// CONCATENATED MODULE: ./build/messages/zh/restore.js

/** What the job's end says, in Chinese. */
const restore = {
    nothingSwitched: '无需恢复：未改动任何自动化流程。',
    jobStatusUnreadable: (value) => `无法识别作业的状态（“${value}”），按未成功处理。请勿设置 \`job_status\`，使用其默认值即可。`,
    credentialsSaved: '当时已设置 GITHUB_ACTION_PATH（与复合操作中相同）：使用该步骤保存的凭证，而不是输入参数中的凭证。',
    start: (automations, base, former, host) => `正在重新${STATUSES[former]}${inside(base)}中的 ${automations} 个自动化流程（API ${host}）。`,
    confirming: (automations, waitSeconds) => `该步骤有 ${automations} 个请求未得到明确的响应，仍可能生效；将在最后一次写入 ${waitSeconds} 秒后确认状态。`,
    outcomes: {
        back: (automation, former) => `已恢复（${STATUSES[former]}）：${automation}`,
        written: (automation, former) => `已重新${STATUSES[former]}，待确认：${automation}`,
        deleted: (automation) => `在此期间已被删除，无需恢复：${automation}`,
    },
    cancelled: (signal) => `运行器正在终止该步骤（${signal}）：将对每个自动化流程做最后一次尝试。`,
    noCredentials: (problems) => `作业结束时会重新读取输入。${problems.join('')}`,
    noneArrived: '作业结束时会重新读取输入，而此时未收到凭证。',
    withoutCredentials: '作业结束时没有凭证',
    fixCredentials: '请直接通过机密（secret）传入凭证，不要使用作业结束时可能已失效的环境变量或输出。',
    unreadableRecord: (why) => `无法读取恢复记录（${why}）。请查看该步骤的日志，并在多维表格中恢复各自动化流程。`,
    leftBecause: (policy, job) => `${job === undefined ? '作业的状态未知' : `作业的状态为 \`${job}\``}，而 \`restore\` 设为 \`${policy}\``,
    undo: (_automations, former, base) => `如现在应${STATUSES[former]}，请在${inside(base)}中手动${STATUSES[former]}，或运行下方给出的步骤（\`status: ${former}\`）。`,
    byHand: (automations, former, base) => `请在${inside(base)}中${STATUSES[former]}上述 ${automations} 个自动化流程；或在处理原因之后，运行下方给出的步骤。`,
    check: (automations, former, base) => `请在${inside(base)}中确认${automations === 1 ? '其' : '它们'}已${STATUSES[former]}。`,
    rerun: (_automations, status) => `重新运行作业无法解决：下次运行不会改动已处于${STATUSES[status]}状态的自动化流程。`,
    step: '用于恢复的步骤（请补上与原步骤相同的凭证）：',
    ids: '单行 ID，可用于 workflow_dispatch 的输入：',
    stepInLog: '用于恢复的步骤见该步骤的日志。',
};

;// CONCATENATED MODULE: ./build/messages/zh/trouble.js

/** What the log says around what does not go well, in Chinese. */
const trouble = {
    subjects: {
        switch: (automation) => automation,
        mint: '访问凭证',
        list: '自动化流程列表',
        'workflow-list': '工作流（ID 以 wkf 开头）列表',
        wiki: '知识库页面',
    },
    retry: (subject, retry) => `${subject}：${after(retry.waitMs)}重试（${attempt(retry)}）。${retry.why}`,
    retryRenewed: (subject, retry) => `${subject}：使用新的访问凭证重试（${attempt(retry)}）。${retry.why}`,
    listFailed: (family, status) => `未能读取${FAMILIES[family]}的列表，因此${FAMILY_NAMES[family]}未${STATUSES[status]}，其他自动化流程照常处理。如果该多维表格没有${FAMILY_NAMES[family]}（打开后地址中含 \`table=wkf\`），可忽略此提示。`,
    listAbsent: (family, status) => `该主机没有${FAMILIES[family]}列表的接口，因此未${STATUSES[status]}。如果该多维表格没有${FAMILY_NAMES[family]}，可忽略此提示。`,
    leftBefore: (_automations, status, opposite, base) => `可能是有人有意${STATUSES[status]}、之前的运行未恢复，或被其他作业${STATUSES[status]}。本作业不会将其${STATUSES[opposite]}；如本应${STATUSES[opposite]}，请在${inside(base)}中手动${STATUSES[opposite]}。`,
};

;// CONCATENATED MODULE: ./build/messages/zh/index.js











/** All that the action says, in Chinese, in the words of the platform's documentation and interface. */
const messages = {
    ...lines,
    log: { ...lines.log, ...trouble },
    report: report,
    input: input,
    proxy: proxy,
    failure: failure,
    fault: fault,
    reason: reason,
    restore: restore,
    nothingLeft: nothingLeft,
    codes: codes,
    conditions: conditions,
};


/***/ })

};
;