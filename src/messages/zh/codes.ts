/**
 * What each code of the platform means and what to do about it, in Chinese, in the words of the platform's
 * own documentation and interface. The codes and their advice are those of `en-codes.ts`; the sentences are
 * written in Chinese, not translated.
 */
import type { KnownCode } from '../../platform/codes.ts';
import type { CodeText } from '../code-text.ts';

const SUPPORT =
  '将日志 ID 提供给技术支持（飞书：https://applink.feishu.cn/TLJpeNdW ，Lark：通过 Lark 开发者后台联系）';
const RERUN_OR_SUPPORT = `请稍后重新运行该步骤；如持续报错，请${SUPPORT}。`;
const MAY_HAVE_TAKEN_EFFECT = '但开关操作仍可能已经生效';
const BRANDS = '飞书与 Lark 相互独立，请确认 domain 填写的是';
const FROM_THE_ADDRESS =
  '请在浏览器中打开该多维表格并查看地址：（1）地址中含 /base/ 时，其后至问号之前的部分即为 app_token；（2）地址中含 /wiki/ 时，其后是知识库节点的 token，并非 app_token，请将完整地址填入 app_token，由本 Action 查询对应的多维表格（obj_type 为 bitable 的节点的 obj_token）';
const ADD_THE_APP = '在多维表格页面右上方「...」→「...更多」→「添加文档应用」中添加该应用并授予可管理权限';
const SHARE_WITH_THE_USER = '在多维表格页面右上方「分享」中为该用户添加可管理权限';
const CREDENTIALS_PAGE = '开发者后台的「凭证与基础信息」';
const RELEASE_PAGE = '开发者后台的「版本管理与发布」';
const SCOPES_PAGE = '开发者后台的「权限管理」';
const SCOPES =
  '开关自动化流程需要 base:workflow:write，列出自动化流程需要 base:workflow:read（bitable:app 同时满足这两项），开关以 wkf 开头的 ID 需要 base:workflow:update，使用知识库地址需要 wiki:node:read';
const PAIR_INSTEAD = '改用 app_id 和 app_secret 代替 access_token，由本 Action 自行获取访问凭证';
const INSTALL = `应用须安装在多维表格所属的租户中：请在${RELEASE_PAGE}中创建并发布版本，由企业管理员审核通过；如已发布，请确认管理员未停用或移除该应用。${BRANDS}创建该应用的平台。`;
const NOT_A_TABLE_ID =
  '本 Action 不会发送数据表 ID，请确认 workflow_id 是自动化流程的 ID（纯数字或以 wkf 开头），而不是数据表（tbl）或视图（vew）的 ID';

export const codes: Record<KnownCode, CodeText> = {
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
