"use strict";
exports.id = 326;
exports.ids = [326];
exports.modules = {

/***/ 326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messages: () => (/* binding */ messages)
});

;// CONCATENATED MODULE: ./build/messages/zh/codes.js
const SUPPORT = '将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过 Lark 开发者后台联系）';
const RERUN_OR_SUPPORT = `请稍后重新运行该步骤；如持续报错，请${SUPPORT}。`;
const MAY_HAVE_TAKEN_EFFECT = '但开关操作仍可能已经生效';
const BRANDS = '飞书与 Lark 相互独立，请确认 domain 填写的是';
const FROM_THE_ADDRESS = '请在浏览器中打开该多维表格并查看地址：（1）地址中含 /base/ 时，其后至问号之前的部分即为 app_token；（2）地址中含 /wiki/ 时，其后是知识库节点的 token，并非 app_token，请将完整地址填入 app_token，由本 Action 查询对应的多维表格（obj_type 为 bitable 的节点的 obj_token）';
const ADD_THE_APP = '在多维表格页面右上方「...」→「...更多」→「添加文档应用」中添加该应用并授予可管理权限';
const SHARE_WITH_THE_USER = '在多维表格页面右上方「分享」中为该用户添加可管理权限';
const CREDENTIALS_PAGE = '开发者后台的「凭证与基础信息」';
const RELEASE_PAGE = '开发者后台的「版本管理与发布」';
const SCOPES_PAGE = '开发者后台的「权限管理」';
const SCOPES = '开关自动化流程需要 base:workflow:write，列出自动化流程需要 base:workflow:read（bitable:app 同时满足这两项），开关以 wkf 开头的 ID 需要 base:workflow:update，使用知识库地址需要 wiki:node:read';
const PAIR_INSTEAD = '改用 app_id 和 app_secret 代替 access_token，由本 Action 自行获取访问凭证';
const INSTALL = `应用须安装在多维表格所属的租户中：请在${RELEASE_PAGE}中创建并发布版本，由企业管理员审核通过；如已发布，请确认管理员未停用或移除该应用。${BRANDS}创建该应用的平台。`;
const NOT_A_TABLE_ID = '本 Action 不会发送数据表 ID，请确认 workflow_id 是自动化流程的 ID（纯数字或以 wkf 开头），而不是数据表（tbl）或视图（vew）的 ID';
const codes = {
    1254000: {
        meaning: '请求体错误：平台无法将其解析为 JSON。',
        advice: ['请求体由本 Action 生成，请先确认没有代理改写请求，再附上日志 ID 到本 Action 的 issue 中反馈。'],
    },
    1254001: {
        meaning: '请求体错误：平台不接受其中的内容。',
        advice: ['请确认 status 为 Enable 或 Disable；如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。'],
    },
    1254002: {
        meaning: '请求失败，平台未说明原因，其文档列出了五种可能。',
        advice: [
            `（1）单次操作的变更较大：开关自动化流程只改动一个值，请等待多维表格中的批量编辑或导入完成。（2）并发调用：请勿让其他任务或脚本同时操作该多维表格，并稍后重新运行该步骤。（3）多维表格位于知识库（wiki）中，但不是通过「创建知识空间节点」接口创建的：请改用该接口创建，不能使用「创建多维表格」接口。（4）参数有误：请检查 app_token 和 workflow_id，将 dry_run 设为 true 运行一次即可与自动化流程列表核对。（5）偶尔出现时，可能是服务器超时或不稳定：请重新运行该步骤；如持续报错，请${SUPPORT}。`,
        ],
    },
    1254003: {
        meaning: 'app_token 错误，常见原因是填成了知识库节点的 token。',
        advice: [`${FROM_THE_ADDRESS}。`],
    },
    1254004: {
        meaning: '请求中的数据表 ID 错误。',
        advice: [`${NOT_A_TABLE_ID}；如填写无误，请${SUPPORT}。`],
    },
    1254041: {
        meaning: '请求中的数据表在该多维表格中不存在。',
        advice: [
            `${NOT_A_TABLE_ID}，并确认 app_token 是该自动化流程所在的多维表格。如两者均无误，请在多维表格中打开该自动化流程，检查其使用的数据表是否已被删除。`,
        ],
    },
    1254010: {
        meaning: '请求错误：某个参数的格式不正确。',
        advice: [
            '请先检查 workflow_id：它应是自动化流程列表中的 ID（纯数字或以 wkf 开头），而不是数据表、视图或表单的 ID；再检查 app_token。将 dry_run 设为 true 运行一次即可与列表核对。',
        ],
    },
    1254036: {
        meaning: '多维表格仍在复制中；复制是异步操作，完成之前无法操作该多维表格。',
        advice: [
            '请等待复制完成后重新运行该步骤。如复制由同一任务发起，请调大 timeout_seconds 和 max_attempts，让该步骤等待复制完成。',
        ],
    },
    1254040: {
        meaning: '所调用的平台上不存在该 app_token 对应的多维表格。',
        advice: [
            `${FROM_THE_ADDRESS}。${BRANDS}多维表格所在的平台。如多维表格刚刚创建，请重新运行该步骤；如已被删除，请先恢复。`,
        ],
    },
    1254200: {
        meaning: `平台内部错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1254290: {
        meaning: '请求过快。',
        advice: [
            '请稍后重新运行该步骤，并减少同时使用同一应用操作多维表格的任务和脚本；同一应用在一个租户内每秒最多可开关自动化流程 10 次。',
        ],
    },
    1254291: {
        meaning: '写入冲突：该多维表格正在被其他请求写入。',
        advice: [
            '同一时间只应有一个任务或脚本写入该多维表格：请将该步骤移出 matrix 任务，为使用该多维表格的 GitHub 工作流设置同一个 concurrency 组，然后重新运行该步骤。',
        ],
    },
    1254301: {
        meaning: '多维表格未开启高级权限，或不支持开启高级权限。',
        advice: [
            '请由拥有可管理权限的人员为该多维表格开启高级权限；如没有开启入口，请向企业管理员确认当前版本是否支持。',
        ],
    },
    1254302: {
        meaning: '调用身份缺少多维表格的高级权限。',
        advice: [
            `（1）对应用授权（使用 app_id 和 app_secret，或 tenant_access_token）：${ADD_THE_APP}；应用须至少开通一个多维表格的 API 权限（如 bitable:app）并发布版本，否则无法搜索到该应用。（2）对用户授权（使用 user_access_token）：${SHARE_WITH_THE_USER}。（3）也可以在多维表格高级权限设置中添加用户或一个包含该应用的群组，并授予读写权限。`,
        ],
    },
    1254304: {
        meaning: '调用身份没有执行该操作的权限。',
        advice: [
            `如多维表格开启了高级权限，调用身份需要拥有可管理权限：（1）对应用授权，${ADD_THE_APP}；（2）对用户授权，${SHARE_WITH_THE_USER}。如已拥有该权限，请向所有者确认是否使用了行列权限，仅部分版本支持行列权限。`,
        ],
    },
    1254305: {
        meaning: '多维表格的权限或保密设置禁止了该调用。',
        advice: [
            '请向多维表格所有者确认分享设置是否排除了该应用或用户，并向企业管理员确认安全策略或文档密级是否禁止访问。',
        ],
    },
    1254306: {
        meaning: '租户或多维表格所有者的套餐用量已达上限。',
        advice: ['请联系企业管理员或多维表格所有者升级版本或释放用量；在此之前重新运行该步骤不会成功。'],
    },
    1254607: {
        meaning: '数据未就绪：多维表格的前置操作尚未完成。',
        advice: [
            '请等待批量编辑、导入及其他脚本的操作完成后重新运行该步骤；如再次出现，请避免这些操作与该步骤同时进行。',
        ],
    },
    1254608: {
        meaning: `平台在极短时间内收到了重复的请求，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: ['请确保同一时间只有一个任务或脚本开关该自动化流程，并稍后重新运行该步骤。'],
    },
    1255001: {
        meaning: `平台内部错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255002: {
        meaning: `平台内部调用失败，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255003: {
        meaning: `平台序列化错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255004: {
        meaning: `平台反序列化错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255005: {
        meaning: `平台数据转换错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255040: {
        meaning: `平台未能及时完成请求，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    131001: {
        meaning: '知识库服务的内部调用失败。',
        advice: [RERUN_OR_SUPPORT],
    },
    131002: {
        meaning: '知识库服务不接受地址中的节点 token。',
        advice: ['请重新从浏览器复制知识库页面的地址，完整且不加改动地填入 app_token。'],
    },
    131004: {
        meaning: '知识库服务不接受该调用身份。',
        advice: [
            `请确认 access_token 所属的用户或应用在知识库所属的租户中有效；如为用户的访问凭证，请重新获取，或${PAIR_INSTEAD}。`,
        ],
    },
    131005: {
        meaning: '所调用的平台上不存在该知识库页面。',
        advice: [
            `请在浏览器中打开该地址：如页面已被移动或删除，请将现在的地址填入 app_token。${BRANDS}该页面所在的平台。`,
        ],
    },
    131006: {
        meaning: '调用身份没有该知识库页面的阅读权限。',
        advice: [
            '（1）对应用授权：打开该知识库页面，在右上方「...」→「...更多」→「添加文档应用」中添加该应用，或由知识空间管理员将一个包含该应用的群组添加为知识空间成员。（2）对用户授权：由页面所有者在「分享」中为该用户授权，或将该用户添加为知识空间成员。（3）也可以不用知识库地址，直接填写多维表格的 app_token。',
        ],
    },
    131007: {
        meaning: '知识库服务内部错误，重试无法解决。',
        advice: [`如需立即继续，请直接填写多维表格的 app_token 代替知识库地址。如需排查该错误，请${SUPPORT}。`],
    },
    131009: {
        meaning: '该知识库页面正被其他操作锁定。',
        advice: [`请等待知识库中的其他改动完成。${RERUN_OR_SUPPORT}`],
    },
    10003: {
        meaning: '获取访问凭证的请求参数缺失或有误。',
        advice: [
            `请确认 app_id 和 app_secret 已传入该步骤、没有互换，并与${CREDENTIALS_PAGE}一致（app_id 以 cli_ 开头）。`,
        ],
    },
    10005: {
        meaning: '平台不接受该应用，或该应用不属于此租户。',
        advice: [
            `请在${CREDENTIALS_PAGE}中确认 app_id 是多维表格所属租户的自建应用，且应用已启用。${BRANDS}创建该应用的平台。`,
        ],
    },
    10013: {
        meaning: '平台未能签发 tenant_access_token。',
        advice: [
            `请稍后重新运行该步骤；如持续报错，请在${CREDENTIALS_PAGE}中核对 app_id 和 app_secret，确认应用已启用，再${SUPPORT}。`,
        ],
    },
    10014: {
        meaning: '应用不存在、密钥不正确，或应用已被停用。',
        advice: [
            `（1）请与${CREDENTIALS_PAGE}核对 app_id 和 app_secret。（2）${BRANDS}创建该应用的平台。（3）请确认应用已发布，且未被企业管理员停用。`,
        ],
    },
    10015: {
        meaning: 'app_secret 错误。',
        advice: [
            `请从${CREDENTIALS_PAGE}重新复制完整的 App Secret，不要带空格或引号；在该处重置后，旧的 App Secret 即失效。`,
        ],
    },
    20002: {
        meaning: 'app_id 与 app_secret 不属于同一个应用。',
        advice: [`请从同一个应用在${CREDENTIALS_PAGE}中重新复制两者。`],
    },
    99991661: {
        meaning: '请求中没有访问凭证。',
        advice: [
            '请确认 access_token（或 app_id 和 app_secret）所引用的 secret 有值，且没有代理移除 Authorization 请求头。',
        ],
    },
    99991663: {
        meaning: 'tenant_access_token 已过期、无效，或该接口不支持使用。',
        advice: [
            `（1）tenant_access_token 的有效期最长 2 小时，请${PAIR_INSTEAD}。（2）${BRANDS}该访问凭证所属的平台。（3）如使用 app_id 和 app_secret 时仍然出现，请改用 user_access_token 作为 access_token，或${SUPPORT}。`,
        ],
    },
    99991664: {
        meaning: '该访问凭证不是有效的 app_access_token。',
        advice: [
            `该接口需要 tenant_access_token 或 user_access_token，不能使用 app_access_token；建议${PAIR_INSTEAD}。${BRANDS}创建该应用的平台。`,
        ],
    },
    99991665: {
        meaning: 'tenant_access_token 非法。',
        advice: [
            `请确认其值完整，且属于多维表格所在的租户；由于有效期最长 2 小时，建议${PAIR_INSTEAD}。${BRANDS}该访问凭证所属的平台。`,
        ],
    },
    20013: {
        meaning: 'tenant_access_token 无效。',
        advice: [
            `请确认其值完整，且属于多维表格所在的租户；由于有效期最长 2 小时，建议${PAIR_INSTEAD}。${BRANDS}该访问凭证所属的平台。`,
        ],
    },
    99991671: {
        meaning: '访问凭证的格式错误。',
        advice: [
            `请检查 access_token 的值：须完整，不带引号、空格或 Bearer 前缀；访问凭证以 t-、u- 或 eyJ 开头，App Secret 不是访问凭证。也可以${PAIR_INSTEAD}。`,
        ],
    },
    99991668: {
        meaning: 'user_access_token 无效或已过期，或该接口不支持使用。',
        advice: [
            `请刷新 user_access_token 或让用户重新授权，并将新值存为 access_token；如提示不支持 user_access_token，或不希望定期刷新，请${PAIR_INSTEAD}。`,
        ],
    },
    99991677: {
        meaning: 'user_access_token 已过期。',
        advice: [`请在每次运行之前刷新，并将新值存为 access_token；如不希望定期刷新，请${PAIR_INSTEAD}。`],
    },
    99991543: {
        meaning: 'app_id 或 app_secret 不存在。',
        advice: [`请从${CREDENTIALS_PAGE}重新复制两者。${BRANDS}创建该应用的平台。`],
    },
    99991662: {
        meaning: '应用处于停用状态。',
        advice: ['请联系企业管理员在管理后台启用该应用，或在开发者后台启用，然后重新运行该步骤。'],
    },
    99991673: {
        meaning: '应用在当前租户中状态不可用。',
        advice: [INSTALL],
    },
    20009: {
        meaning: '应用未安装在当前租户中。',
        advice: [INSTALL],
    },
    11210: {
        meaning: '应用未安装在当前租户中，不可使用。',
        advice: [INSTALL],
    },
    99991672: {
        meaning: '应用未开通调用该接口所需的 API 权限。',
        advice: [
            `请打开链接，为应用开通所列权限中的任意一项，发布版本并由企业管理员审核通过，然后重新运行该步骤。如未给出链接，请前往${SCOPES_PAGE}：${SCOPES}。`,
        ],
    },
    99991676: {
        meaning: '访问凭证没有调用该接口的权限。',
        advice: [
            `（1）应用身份：请在${SCOPES_PAGE}中开通所列权限，发布版本，并使用此后获取的访问凭证。（2）用户身份：请让用户重新授权该权限。如未列出权限：${SCOPES}。`,
        ],
    },
    99991679: {
        meaning: '用户尚未授权应用使用该接口所需的权限。',
        advice: [
            `请打开链接，为应用开通所列权限中的任意一项并发布版本，让用户重新授权该权限，再将新的 user_access_token 存为 access_token。也可以${PAIR_INSTEAD}。`,
        ],
    },
    99991400: {
        meaning: '请求过于频繁，触发了频率限制。',
        advice: [
            '请稍后重新运行该步骤，并错开使用同一应用的任务和脚本；频率限制按应用和租户计算，也可以为该任务单独创建一个应用。',
        ],
    },
    99991401: {
        meaning: '运行器的 IP 地址不在应用的 IP 白名单中。',
        advice: [
            'GitHub 托管的运行器每次任务的 IP 地址都不同。请改用自托管运行器或具有固定 IP 的大型运行器，并在开发者后台的「安全设置」→「IP 白名单」中添加该地址；也可以在该处移除白名单。',
        ],
    },
    99991403: {
        meaning: '租户本月的 API 调用次数已达上限。',
        advice: ['请联系企业管理员升级版本，或等到下个月；在此之前可以在多维表格中手动开关自动化流程。'],
    },
    99991201: {
        meaning: '所调用的平台没有该请求路径。',
        advice: [
            '请确认 domain 为 feishu、lark 或私有化部署的 API 地址，而不是网页地址；较早的私有化部署可能没有自动化流程接口，或没有用于以 wkf 开头的 ID 的接口。',
        ],
    },
    99991301: {
        meaning: '所调用的平台不支持以该 HTTP 方法请求此路径。',
        advice: [
            '请确认 domain 为 feishu、lark 或私有化部署的 API 地址，且没有代理改写请求；较早的私有化部署可能没有该接口。',
        ],
    },
    99992402: {
        meaning: '请求参数缺失或有误。',
        advice: [
            '请修正其后列出的字段；如未列出字段，请检查 app_token 和 workflow_id。如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。',
        ],
    },
    9499: {
        meaning: '请求参数有误。',
        advice: [
            '请修正其后列出的字段；如未列出字段，请检查 app_token 和 workflow_id。如填写无误，请附上日志 ID 到本 Action 的 issue 中反馈。',
        ],
    },
    91402: {
        meaning: '文档不存在，常见原因是将知识库节点的 token 填成了 app_token。',
        advice: [`${FROM_THE_ADDRESS}。${BRANDS}多维表格所在的平台。`],
    },
    91403: {
        meaning: '调用身份没有该多维表格的访问权限。',
        advice: [
            `（1）对应用授权（使用 app_id 和 app_secret，或 tenant_access_token）：${ADD_THE_APP}；应用须已开通多维表格的 API 权限并发布版本，否则无法搜索到该应用。（2）对用户授权（使用 user_access_token）：${SHARE_WITH_THE_USER}。`,
        ],
    },
    1500: {
        meaning: `平台内部错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [RERUN_OR_SUPPORT],
    },
    2200: {
        meaning: `平台内部错误，通常在频繁调用接口或 ID 有误时出现，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [
            `请检查 app_token 和 workflow_id（将 dry_run 设为 true 运行一次即可与列表核对），减少同时使用该应用的任务，并稍后重新运行该步骤；如持续报错，请${SUPPORT}。`,
        ],
    },
    5000: {
        meaning: `平台过载或发生内部错误，${MAY_HAVE_TAKEN_EFFECT}。`,
        advice: [`请减少同时使用该应用的任务和脚本。${RERUN_OR_SUPPORT}`],
    },
    90003087: {
        meaning: '租户或该用户使用的是一线专业版，该功能的用量已达上限。',
        advice: ['请联系企业管理员获取权益，或改用所属版本包含该功能的应用或用户。'],
    },
    90003088: {
        meaning: '由于租户的订阅发生变化，该功能暂不可用。',
        advice: ['请联系企业管理员续订或获取权益，然后重新运行该步骤。'],
    },
};

;// CONCATENATED MODULE: ./build/messages/zh/conditions.js
const conditions_SUPPORT = '请将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过 Lark 开发者后台联系）。';
const RETRY_LATER = '请稍后重新运行作业。';
const CHECK_DOMAIN = '请检查 `domain`：应为 `feishu`、`lark` 或私有化部署的 API 地址，例如 https://open.feishu.cn 。';
const CHECK_WAY = '请确认运行器可以访问该主机（防火墙、代理、VPN）。';
const WITHOUT_LIST = '在此之前，请在 `workflow_id` 中填写 ID，并去掉需要读取列表的设置：`restore`、`if_unchanged`、`dry_run`、标题和 `all`。';
const LOOK = '请在多维表格中查看该自动化流程的状态。';
const PROXY_ADDRESS = '请检查环境变量 `https_proxy` 和 `http_proxy` 中的代理地址。';
const NO_PROXY = '如果可以直接访问该主机，请将其加入 `no_proxy`。';
const SYSTEM_CA = '如果运行器的系统已信任该 CA，请改为设置 NODE_USE_SYSTEM_CA=1。';
const VERIFICATION = '证书校验无法关闭。';
const CA_DOES_NOT_HELP = '此时设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效。';
const conditions = {
    timeout: {
        meaning: '在 `request_timeout_seconds` 规定的时间内未收到完整的响应。',
        advice: [CHECK_WAY, CHECK_DOMAIN, '如果只是主机响应较慢，请调大 `request_timeout_seconds`。'],
    },
    'cut-by-budget': {
        meaning: '`timeout_seconds` 规定的总时限用完时，该请求仍未收到响应。',
        advice: ['请调大 `timeout_seconds`。', CHECK_WAY],
    },
    canceled: {
        meaning: '作业在收到响应之前已取消。',
        advice: [LOOK],
    },
    'unknown-host': {
        meaning: '无法解析该主机名。',
        advice: ['请检查 `domain` 的拼写。', '请检查运行器的 DNS 设置。'],
    },
    'connection-refused': {
        meaning: '未能建立连接，请求没有发出。',
        advice: [CHECK_WAY, CHECK_DOMAIN],
    },
    connection: {
        meaning: '连接在收到完整的响应之前中断。',
        advice: [RETRY_LATER, CHECK_WAY],
    },
    'tls-handshake': {
        meaning: '该端口上的服务不支持 HTTPS 所需的 TLS。',
        advice: ['请检查 `domain` 中的端口。', '请检查运行器到该主机的网络（防火墙、代理）。'],
    },
    certificate: {
        meaning: '该主机的 TLS 证书由运行器不信任的 CA 签发。',
        advice: [
            '如果所在网络或私有化部署使用自己的 CA，请将环境变量 NODE_EXTRA_CA_CERTS 设为该 CA 证书文件的路径。',
            SYSTEM_CA,
            VERIFICATION,
        ],
    },
    'certificate-name': {
        meaning: '该主机的 TLS 证书是为其他主机名签发的。',
        advice: [CHECK_DOMAIN, CA_DOES_NOT_HELP],
    },
    'certificate-time': {
        meaning: '该主机的 TLS 证书已过期或尚未生效。',
        advice: ['请检查运行器的系统时间。', '请联系该主机的管理员更新证书。', CA_DOES_NOT_HELP],
    },
    'proxy-unreachable': {
        meaning: '无法连接代理，请求没有发出。',
        advice: [PROXY_ADDRESS, '请确认代理正在运行。', NO_PROXY],
    },
    'proxy-tls': {
        meaning: '代理地址以 https:// 开头，但该代理自身不支持 TLS。',
        advice: [
            '请在 `https_proxy` 或 `http_proxy` 中将代理地址改为以 http:// 开头：经过代理的请求仍是加密的。',
        ],
    },
    'proxy-certificate': {
        meaning: '无法校验代理的 TLS 证书。',
        advice: ['请将环境变量 NODE_EXTRA_CA_CERTS 设为代理所用 CA 证书文件的路径。', SYSTEM_CA, VERIFICATION],
    },
    'proxy-auth': {
        meaning: '代理需要用户名和密码。',
        advice: [
            '请在 `https_proxy` 或 `http_proxy` 的代理地址中填写用户名和密码：http://user:password@host:port 。',
            NO_PROXY,
        ],
    },
    'proxy-refused': {
        meaning: '代理拒绝连接该主机。',
        advice: ['请联系代理的管理员放行该主机。', NO_PROXY],
    },
    redirect: {
        meaning: '该主机将请求重定向至其他地址；凭证不会发送至其他主机，因此未跟随。',
        advice: [CHECK_DOMAIN],
    },
    'http-denied': {
        meaning: '请求在到达平台之前被拒绝。',
        advice: ['请检查运行器与该主机之间的代理和防火墙。', CHECK_DOMAIN],
    },
    'http-not-found': {
        meaning: '该主机上没有此接口。',
        advice: [CHECK_DOMAIN],
    },
    'http-rate-limit': {
        meaning: '该主机收到的请求过多。',
        advice: [RETRY_LATER, '请减少同时使用同一应用的作业和脚本。'],
    },
    'http-transient': {
        meaning: '平台服务器或网络链路异常。',
        advice: [RETRY_LATER],
    },
    'http-other': {
        meaning: '该主机拒绝了请求，但未说明原因。',
        advice: [CHECK_DOMAIN, '请检查运行器与平台之间的网络。'],
    },
    unreadable: {
        meaning: '响应不是 JSON 或不完整，可能并非来自平台。',
        advice: ['请确认响应不是来自代理或登录页面。', CHECK_DOMAIN, RETRY_LATER],
    },
    malformed: {
        meaning: '响应是 JSON，但不符合平台的格式。',
        advice: [CHECK_DOMAIN],
    },
    'too-large': {
        meaning: '响应过大，不予接收。',
        advice: [CHECK_DOMAIN],
    },
    'unknown-code': {
        meaning: '该错误码未收录于本 Action，消息为平台返回的原文。',
        advice: ['请在平台的错误码列表中查阅该错误码。'],
    },
    'lacking-token': {
        meaning: '平台返回成功，但响应中没有可用的访问凭证。',
        advice: [CHECK_DOMAIN, conditions_SUPPORT],
    },
    'lacking-list': {
        meaning: '平台返回的列表不可信：其中有自动化流程缺少可用的 ID，或未指明下一页。',
        advice: [conditions_SUPPORT, WITHOUT_LIST],
    },
    'lacking-node': {
        meaning: '平台返回成功，但响应中没有该知识库节点的内容。',
        advice: ['请直接填写多维表格的 `app_token`，不使用知识库地址。', conditions_SUPPORT],
    },
    'lacking-status': {
        meaning: '平台返回成功，但响应中的状态与请求的状态相反。',
        advice: [LOOK, conditions_SUPPORT],
    },
    'endless-list': {
        meaning: '列表不断给出下一页，却没有新的内容。',
        advice: [WITHOUT_LIST, conditions_SUPPORT],
    },
    'not-confirmed': {
        meaning: '恢复请求已发出，但之后未能读取状态以确认结果。',
        advice: [LOOK],
    },
};

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/messages/zh/words.js

/** Puts a duration into words, to a tenth of a second. */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} 秒`;
const after = (ms) => (ms < 50 ? '立即' : `${seconds(ms)}后`);
/** Puts texts one after the other. */
const enumerated = (texts) => texts.join('、') || '无';
/** Names an automation: a bare id needs a blank after Chinese, a title in quotation marks must have none. */
const named = (automation) => `自动化流程${automation.startsWith('“') ? '' : ' '}${automation}`;
const attempt = ({ next, of }) => of !== undefined ? `第 ${next} 次尝试，最多 ${of} 次` : `第 ${next} 次尝试`;
const quoted = (texts) => texts.map((text) => `“${text}”`).join('、');
const share = (part, all) => part === all ? `${all} 个自动化流程` : `${all} 个自动化流程中有 ${part} 个`;
const noted = (limit, input) => (limit === 'inputs' ? `（${input}）` : '');
/** A brand's name as it stands after Chinese: a Latin name needs a blank before it. */
const spacedBrand = (brand) => hosts/* BRANDS */.rI[brand].chineseName.replace(/^(?=\w)/, ' ');
/** The families of automations. */
const FAMILIES = {
    list: '自动化流程',
    'workflow-list': '工作流（ID 以 wkf 开头）',
};
const FOREIGN = {
    table: '数据表',
    view: '视图',
    dashboard: '仪表盘',
    document: '多维表格内文档',
    'app-page': '应用页面',
    'base-workflow': '工作流',
    app: '应用',
};
const OTHER_PAGES = {
    share: '是多维表格中表单、视图或仪表盘的分享链接',
    record: '是多维表格中单条记录的链接',
    app: '是基于多维表格搭建的应用的地址',
    workspace: '是多维表格工作空间的地址',
    sheet: '是电子表格的地址',
    document: '是文档或文件的地址',
    folder: '是文件夹的地址',
    unknown: '不是可识别的多维表格地址',
};
const IDS_HINT = '请填写自动化流程的 ID，以逗号或换行分隔；将 workflow_id 设为 all、dry_run 设为 true 运行一次，即可查看多维表格中各自动化流程的 ID。';
const EMPTY_LIST = '平台返回的列表为空，而有时即使存在自动化流程也会如此：请确认调用身份有该多维表格的阅读权限，在 workflow_id 中填写 ID，并去掉需要读取列表的设置（restore、if_unchanged、dry_run、workflow_title，以及 workflow_id 中的 all）。';
const FORK_HINT = '来自 fork 仓库的拉取请求和 Dependabot 触发的工作流无法获取 secret，请同时确认本次运行是否属于这两种情况。';
const BASE_ADDRESS = '请打开多维表格本身并复制其地址：https://<host>/base/<app_token> ；如位于知识库中，则为 https://<host>/wiki/<node_token> 。';
const AUTOMATION_ADDRESS = '请在多维表格中打开该自动化流程，再从浏览器复制地址，地址中应含有 ?table=wkf…。';
const PROXY_OR_NONE = '或将该主机加入 no_proxy。';

;// CONCATENATED MODULE: ./build/messages/zh/failure.js

/** What a failed step says, in Chinese. */
const failure = {
    heading: (failed, all, status) => (all === 1 ? '' : `${share(failed, all)}未能切换为 ${status}。`),
    unresolvedHeading: '未切换任何自动化流程。',
    more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志。`,
    switch: (automation, status) => `${named(automation)}：未能切换为 ${status}。`,
    earlierTry: '此前有一次请求未得到明确的响应，可能已经生效。',
    switchUnknown: (automation, status) => `${named(automation)}：无法确定是否已切换为 ${status}。`,
    calls: {
        mint: (appId) => `未能获取应用 ${appId} 的 tenant_access_token。`,
        list: '未能读取自动化流程列表。',
        'workflow-list': '未能读取工作流（ID 以 wkf 开头）列表。',
        wiki: (node) => `未能查询知识库页面 ${node}。`,
    },
    untried: (automations) => `此后未再尝试以下自动化流程：${enumerated(automations)}。`,
    cancelled: '任务已取消，该步骤随之终止。',
    cancelledOutcome: ({ switched, notSwitched, unknown }) => `已切换：${enumerated(switched)}。未切换：${enumerated(notSwitched)}。未收到响应、无法确定：${enumerated(unknown)}。`,
    unresolved: {
        'not-a-base': (node, objType) => `知识库页面 ${node} 的类型为“${objType}”，不是多维表格。请填写多维表格所在页面的地址。`,
        'other-base': (appToken, otherAppToken) => `app_token 对应多维表格 ${appToken}，而 workflow_id 中有自动化流程属于多维表格 ${otherAppToken}。一个步骤只能开关同一个多维表格的自动化流程。`,
        'title-not-found': (title, nearest, automations) => {
            const similar = nearest.length === 0 ? '' : `，名称相近的有：${quoted(nearest)}`;
            const what = automations === 0
                ? EMPTY_LIST
                : `该多维表格共有 ${automations} 个自动化流程${similar}。请填写与多维表格中完全一致的完整名称。`;
            return `未找到名为“${title}”的自动化流程。${what}`;
        },
        'title-shared': (title, ids) => `有 ${ids.length} 个自动化流程的名称均为“${title}”。请改为在 workflow_id 中填写所需自动化流程的 ID：${ids.join('、')}。`,
        'id-not-found': (id, automations) => `该多维表格的列表中没有 ID 为 ${id} 的自动化流程。${automations === 0 ? EMPTY_LIST : `列表中共有 ${automations} 个，将 workflow_id 设为 all、dry_run 设为 true 运行一次即可查看。`}`,
        'status-unknown': (automation, word) => `${named(automation)}：平台返回的状态“${word}”既不是启用也不是停用，无法确定其原状态。请在多维表格中检查该自动化流程。`,
        'nothing-at-all': () => `该多维表格中没有自动化流程。${EMPTY_LIST}`,
    },
    alreadySo: (automations, status) => `if_unchanged 为 fail，而 ${automations.length} 个自动化流程已处于 ${status} 状态，可能有其他任务正在暂停该多维表格的自动化流程，也可能由之前的运行遗留。请等待其他任务结束，或手动恢复其状态后重新运行。已处于 ${status} 状态：${enumerated(automations)}。`,
    outputFile: (why) => `未能将输出写入 GITHUB_OUTPUT 指定的文件：${why}`,
    stateFile: (why) => `未能保存任务结束时恢复所需的记录：${why}`,
    stateMissing: '此运行器未设置 GITHUB_STATE。',
    stateTooLarge: '单个值超出运行器可传回的大小。请减少单个步骤中的自动化流程数量。',
    internal: (what) => `本 Action 发生内部错误（${what}）。这是本 Action 的缺陷，请附上该步骤的日志到本 Action 的 issue 中反馈。`,
    endedEarly: '已无可等待的操作，但处理尚未完成',
};

;// CONCATENATED MODULE: ./build/messages/zh/fault.js

/** What went wrong with a request, in Chinese. */
const fault = {
    code: (code, msg) => (msg === '' ? `错误码 ${code}。` : `错误码 ${code}（${msg}）。`),
    unknownCode: (httpStatus, codeListUrl) => `该错误码随 HTTP ${httpStatus} 返回。错误码列表：${codeListUrl}`,
    http: (httpStatus, excerpt) => `HTTP ${httpStatus}，响应中没有可说明原因的错误码${excerpt === '' ? '' : `，开头为“${excerpt}”`}。`,
    unreadable: (httpStatus, excerpt) => excerpt === ''
        ? `HTTP ${httpStatus}，响应为空。`
        : `HTTP ${httpStatus}，响应不是 JSON 或不完整${excerpt === undefined ? '' : `，开头为“${excerpt}”`}。`,
    malformed: (httpStatus) => `HTTP ${httpStatus}，响应是 JSON，但不符合平台的格式。`,
    lacking: {
        token: '错误码为 0，但响应中没有可用的访问凭证。',
        list: '错误码为 0，但列表不可信：其中有自动化流程缺少可用的 ID，或未指明下一页。',
        node: '错误码为 0，但响应中没有该知识库节点的内容。',
        status: '错误码为 0，但响应中的状态与请求的状态相反。',
    },
    endless: '列表不断给出下一页，却没有新的内容。',
    tooLarge: (httpStatus, limitBytes) => `HTTP ${httpStatus}，响应超过 ${limitBytes / 1024 / 1024} MiB，不予接收。`,
    timeout: (limitMs) => `${seconds(limitMs)}内未收到完整的响应（request_timeout_seconds）。`,
    budget: '总时限已到，请求被中断。',
    connection: (detail) => `连接失败（${detail}）。`,
    unknownHost: (detail) => `域名不存在（${detail}）。`,
    certificate: (detail) => `该主机的证书校验失败（${detail}）。`,
    proxyConnection: (detail) => `无法连接代理（${detail}）。`,
    proxy: (httpStatus) => `代理以 HTTP ${httpStatus} 拒绝了连接。`,
    cancelled: '任务已取消，未收到响应。',
    scopes: (scopes) => `缺少的权限（任意一项即可）：${scopes.join('、')}。`,
    fields: (fields) => `有误的字段：${fields.join('；')}。`,
    link: (url) => `请打开：${url}`,
    logId: (logId) => `日志 ID：${logId}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/input.js

/** What is wrong with an input, in Chinese. */
const input = {
    heading: (problems) => `${problems === 1 ? '输入参数有误' : `输入参数有 ${problems} 处错误`}，未发送任何请求。`,
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
    number: (value, least, most) => `“${value}”不是 ${least} 至 ${most} 之间的十进制整数。请仅填写数字，不带单位和正负号。`,
    tokenBearer: '不应包含 Bearer 前缀。请仅填写访问凭证本身，前缀由本 Action 添加。',
    tokenBlank: '含有空格或换行。请重新复制完整的访问凭证并更新 secret。',
    tokenCharacters: '含有访问凭证中不会出现的字符（例如引号）。请仅保存访问凭证本身。',
    secretCharacters: '含有空格、换行或其他 App Secret 中不会出现的字符。请重新复制并更新 secret。',
    appIdCharacters: (value) => `“${value}”不是有效的 app_id。请从开发者后台的「凭证与基础信息」中复制，形如 cli_a1b2c3。`,
    pathCharacters: (value) => `“${value}”不是有效的 ID：仅支持字母、数字、- 和 _，最多 100 个字符。`,
    blankInId: (value) => `“${value}”中含有空格。多个 ID 请以逗号或换行分隔。`,
    foreignId: (value, kind) => `“${value}”是${FOREIGN[kind]}的 ID，不是自动化流程的 ID。${IDS_HINT}`,
    foreignAppToken: (value, kind) => `“${value}”是${FOREIGN[kind]}的 ID，不是多维表格的 app_token。请填写多维表格的地址，或地址中 /base/ 之后、问号之前的部分。`,
    aloneWord: (word) => `${word} 不能与其他内容同时填写。请仅填写 ${word}，或逐一指定自动化流程。`,
    domainScheme: (value) => `“${value}”缺少协议。请填写 feishu、lark 或 API 地址，例如 https://${value.replace(/^\/+/, '')} 。`,
    domainNotHttp: (value) => `“${value}”的协议不是 https 或 http。请填写 feishu、lark 或 https://host[:port] 。`,
    domainPlainHttp: (value) => `“${value}”会以明文传输凭证。http 仅可用于 localhost、127.0.0.0/8 和 [::1]，请改用 https://…。`,
    domainExtraParts: (value) => `“${value}”含有协议、主机和端口以外的内容。请去掉路径、查询参数和用户名，仅保留 https://host[:port] 。`,
    domainNotUrl: (value) => `“${value}”不是有效的地址。请填写 feishu、lark 或 https://host[:port] 。`,
    jobStatus: (value) => `“${value}”不是 success、failure 或 cancelled，而 restore 需要据此判断。请勿设置该参数，其默认值会读取任务的状态。`,
    notAnAddress: (value) => `“${value}”既不是 ID 也不是地址。请从浏览器复制以 https:// 开头的完整地址，不要包含用户名。`,
    otherPage: (value, page, input) => `“${value}”${OTHER_PAGES[page]}。${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
    otherInside: (value, kind) => `“${value}”指向${kind === undefined ? '其他内容' : FOREIGN[kind]}，而不是自动化流程。${AUTOMATION_ADDRESS}`,
    nothingInside: (value) => `“${value}”是多维表格的地址，未指向其中的自动化流程。${AUTOMATION_ADDRESS}`,
    otherBase: (value) => `“${value}”不属于 app_token 对应的多维表格。一个步骤只能开关同一个多维表格的自动化流程。`,
    otherBrand: (brand, input, hostname) => `${input} 中的地址位于 ${hostname}，不属于${spacedBrand(brand)}。飞书与 Lark 相互独立，一方的应用无法访问另一方的多维表格。请将 domain 留空，由地址决定。`,
    mixedBrands: (inputs) => `${inputs.join(' 与 ')} 中的地址分属飞书与 Lark。二者相互独立，一个步骤只能开关同一个多维表格的自动化流程。`,
    unknownWebHost: (input, hostname) => `此处必填，因为 ${input} 中的地址位于 ${hostname}，不属于飞书或 Lark，而凭证将发送至 domain 指定的主机。请填写该私有化部署的 API 地址，例如 https://open.example.com ；如果该地址最终跳转至飞书或 Lark，请填写 feishu 或 lark。`,
};

;// CONCATENATED MODULE: ./build/messages/zh/log.js

/** What the log says while all goes well, and around what does not, in Chinese. */
const log = {
    nothingToDo: 'workflow_id 为 none，没有需要开关的自动化流程。',
    nothingToRestore: '无需恢复：该步骤未改动任何自动化流程，或 restore 为 never。',
    resolving: (appToken, host) => `正在读取多维表格 ${appToken} 的自动化流程列表（${host}）。`,
    lookingUp: (host) => `正在查询知识库页面对应的多维表格（${host}）。`,
    start: (automations, appToken, status, host) => `正在将多维表格 ${appToken} 的 ${automations} 个自动化流程切换为 ${status}（${host}）。`,
    outcomes: {
        switched: (automation, status) => `${named(automation)}：已切换为 ${status}。`,
        unchanged: (automation, status) => `${named(automation)}：已处于 ${status} 状态，未发送请求。`,
        refused: (automation, status) => `${named(automation)}：未切换为 ${status}。`,
        unknown: (automation, status) => `${named(automation)}：未收到明确的响应，无法确定是否已切换为 ${status}。`,
        untried: (automation, status) => `${named(automation)}：未切换为 ${status}，未发送请求。`,
    },
    dryRun: '试运行（dry_run）：不做任何改动，也不检查凭证是否有开关权限。',
    wouldSwitch: (automation, former, status) => `${named(automation)}：当前为 ${former}，将切换为 ${status}。`,
    wouldStay: (automation, status) => `${named(automation)}：已处于 ${status} 状态，不会发送请求。`,
    subjects: {
        switch: named,
        mint: '获取 tenant_access_token',
        list: '读取自动化流程列表',
        'workflow-list': '读取工作流（ID 以 wkf 开头）列表',
        wiki: '查询知识库页面',
    },
    retry: (subject, retry) => `${subject}：${after(retry.waitMs)}重试（${attempt(retry)}），原因：${retry.why}`,
    retryRenewed: (subject, retry) => `${subject}：将使用新的访问凭证重试（${attempt(retry)}），原因：${retry.why}`,
    cancelled: (signal) => `任务已取消（${signal}），不再发送请求。`,
    summaryMissing: '未写入任务摘要：此运行器未设置 GITHUB_STEP_SUMMARY。',
    summaryFailed: (why) => `未能写入任务摘要：${why}`,
    listFailed: (family, why) => `未能读取${FAMILIES[family]}列表，因此未处理${FAMILIES[family]}：${why}`,
    listAbsent: (family, what) => `该主机没有列出${FAMILIES[family]}的接口，因此未处理${FAMILIES[family]}。如多维表格中没有，则无需处理。${what}`,
    listMayBeCut: (family, rows) => `${FAMILIES[family]}列表可能不完整：末页恰好为 ${rows} 条，且未说明是否还有更多。如需确保全部处理，请不要使用 all，改为在 workflow_id 或 workflow_title 中逐一指定。`,
    leftBefore: (automations, status, opposite) => `以下自动化流程在该步骤之前已处于 ${status} 状态：${enumerated(automations)}。可能由之前的运行遗留，也可能正由其他任务占用；本任务不会恢复其状态。如应为 ${opposite}，请手动切换。`,
    willRestore: (automations, former, policy) => policy === 'always'
        ? `任务结束时，将把 ${automations} 个自动化流程恢复为 ${former}。`
        : `任务结束时，将按 restore: ${policy} 决定是否把 ${automations} 个自动化流程恢复为 ${former}。`,
    noteFailed: (why) => `未能更新恢复记录，仅会延长恢复所需的时间：${why}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/proxy.js

/** What is wrong with a proxy variable, in Chinese. */
const proxy = {
    noScheme: (variable) => `环境变量 ${variable} 对该主机生效，但缺少协议，会被直接忽略。请写为 http://host:port ，${PROXY_OR_NONE}`,
    scheme: (variable) => `环境变量 ${variable} 对该主机生效，但其协议不是 http 或 https。请改用 HTTP 代理，${PROXY_OR_NONE}`,
    unreadable: (variable) => `环境变量 ${variable} 对该主机生效，但不是有效的地址。请写为 http://host:port （用户名或密码中的特殊字符须使用百分号编码），${PROXY_OR_NONE}`,
};

;// CONCATENATED MODULE: ./build/messages/zh/reason.js

/** Why a request was not tried again, in Chinese. */
const reason = {
    attempts: (tries, limit) => tries === 1
        ? `仅尝试了 1 次${noted(limit, 'max_attempts 为 1')}。`
        : `已尝试 ${tries} 次，达到上限${noted(limit, 'max_attempts')}。`,
    fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再继续重试。`,
    budget: (budgetSeconds, limit) => `总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}已用完。${limit === 'inputs' ? '如需更长时间，请调大 timeout_seconds。' : ''}`,
    budgetWait: (waitMs, budgetSeconds, limit) => `下一次重试需等待 ${seconds(waitMs)}，将超出总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}，因此不再等待。${limit === 'inputs' ? '如需等待更久，请调大 timeout_seconds。' : ''}`,
    stage: '前述错误同样会导致重试失败，因此未再重试。',
    cancelled: '任务已取消，未再重试。',
};

;// CONCATENATED MODULE: ./build/messages/zh/restore.js

/** What the job's end says, in Chinese. */
const restore = {
    nothingSwitched: '无需恢复：没有自动化流程被切换。',
    jobStatusUnreadable: (value) => `无法识别任务的状态（“${value}”），按未成功处理。请勿设置输入参数 job_status，使用其默认值即可。`,
    left: ({ policy, job, automations, status, former, base }) => `${job === undefined ? '任务的结果未知' : `任务以 ${job} 结束`}，按 restore: ${policy} 的设置，以下自动化流程保持 ${status} 状态，不予恢复：${enumerated(automations)}。如需撤销（${base}），请在多维表格中或通过本 Action 将其切换为 ${former}。`,
    start: (automations, appToken, former, host) => `正在将多维表格 ${appToken} 的 ${automations} 个自动化流程恢复为 ${former}（${host}）。`,
    confirming: (automations, waitSeconds) => `有 ${automations} 个自动化流程的切换请求未得到明确的响应，仍可能生效；将在最后一次写入 ${waitSeconds} 秒后读取状态进行确认。`,
    outcomes: {
        back: (automation, former) => `${named(automation)}：已恢复为 ${former}。`,
        written: (automation, former) => `${named(automation)}：已写入 ${former}。`,
        deleted: (automation) => `${named(automation)}：在此期间已被删除，无需恢复。`,
    },
    deleted: (automations) => `以下自动化流程在此期间已被删除，无需恢复：${enumerated(automations)}。`,
    recreated: (successors, former) => `以下自动化流程与已删除的同名，请检查，它们未被恢复为 ${former}：${enumerated(successors.map(({ automation, status }) => `${automation}（当前为 ${status}）`))}。`,
    cancelled: (signal) => `运行器正在终止该步骤（${signal}）：将对每个自动化流程做最后一次尝试。`,
    noCredentials: (problems) => `任务结束时没有可用的凭证，未能恢复任何自动化流程。${problems.join('')}任务结束时会重新读取输入参数，请确认 secret 不是取自届时已失效的环境变量或输出。`,
    unreadableRecord: (why) => `无法读取恢复记录（${why}）。请查看执行切换的步骤的日志，并手动恢复各自动化流程。`,
    failedHeading: (failed, all, former) => `${share(failed, all)}未能恢复为 ${former}。重新运行任务无法解决：届时它们已处于切换后的状态，不会再被处理。`,
    byHand: (former, base) => `请立即恢复（${base}）：打开多维表格的自动化流程，将以下各项设为 ${former}；或运行该步骤的摘要和日志中提供的步骤。`,
    failedOne: ({ automation, present, former, what, logId }) => `${named(automation)}：${present === undefined ? '当前状态未知' : `当前为 ${present}`}，原为 ${former}。${what}${logId === undefined ? '' : `日志 ID：${logId}`}`,
    unconfirmedHeading: (unconfirmed, all, former) => `${share(unconfirmed, all)}已设为 ${former}，但未能确认：关闭或开启它们的步骤仍可能有迟到的请求生效。`,
    unconfirmedOne: ({ automation, former, what, logId }) => `${named(automation)}：已设为 ${former}，但未确认。${what}${logId === undefined ? '' : `日志 ID：${logId}`}`,
    notRead: '此后未能读取其状态。',
    cause: (advice) => `原因（请在下次运行前处理）：${advice}`,
    notTried: '未尝试恢复。',
    step: '用于恢复的步骤（凭证与执行切换的步骤相同）：',
    more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志和摘要。`,
};

;// CONCATENATED MODULE: ./build/messages/zh/summary.js
/** What the job summary says, in Chinese. */
const summary = {
    title: (status) => `多维表格自动化流程：${status}`,
    dryRunTitle: (status) => `多维表格自动化流程：${status}（试运行）`,
    leftTitle: (status) => `多维表格自动化流程：保持 ${status}`,
    restoreTitle: (former) => `多维表格自动化流程：恢复为 ${former}`,
    automation: '名称',
    id: '自动化流程 ID',
    before: '原状态',
    now: '当前状态',
    wouldBe: '将变为',
    result: '结果',
    requests: '请求次数',
    code: '错误码',
    logId: '日志 ID',
    results: {
        switched: '已切换',
        unchanged: '保持不变',
        refused: '未切换',
        unknown: '无法确定',
        untried: '未尝试',
    },
    restoreResults: { back: '已恢复', unconfirmed: '未确认', deleted: '已被删除', failed: '未能恢复' },
    base: (appToken, host) => `多维表格 ${appToken}（${host}）`,
    more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志。`,
    failures: '失败原因与处理建议',
};

;// CONCATENATED MODULE: ./build/messages/zh/index.js










/** What the action says, in Chinese, in the words of the platform's documentation and interface. */
const messages = {
    andMore: (hidden) => `……另有 ${hidden} 个`,
    automation: (id, title) => (title === undefined ? id : `“${title}”（${id}）`),
    sentences: (parts) => parts
        .filter((part) => part !== '')
        .reduce((text, part) => `${text}${/^$|[。！？；：）]$/.test(text) ? '' : ' '}${part}`, ''),
    codes: codes,
    conditions: conditions,
    log: log,
    summary: summary,
    input: input,
    proxy: proxy,
    failure: failure,
    fault: fault,
    reason: reason,
    restore: restore,
};


/***/ })

};
;