import type { OtherPage } from '../platform/addresses.ts';
import type { Brand } from '../platform/hosts.ts';
import type { ForeignKind } from '../platform/ids.ts';
import type { Limit, Messages } from './en.ts';
import { zhCodes } from './zh-codes.ts';
import { enumerated, named, seconds, zhLines } from './zh-lines.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、');

const share = (part: number, all: number) =>
  part === all ? `${all} 个自动化流程` : `${all} 个自动化流程中有 ${part} 个`;

const noted = (limit: Limit, input: string) => (limit === 'inputs' ? `（${input}）` : '');

const NOT_OF_BRAND: Record<Brand, string> = { feishu: '不属于飞书', lark: '不属于 Lark' };

const FOREIGN: Record<ForeignKind, string> = {
  table: '数据表',
  view: '视图',
  dashboard: '仪表盘',
  document: '多维表格内文档',
  app: '应用',
};

const OTHER_PAGES: Record<OtherPage, string> = {
  share: '是多维表格中表单、视图或仪表盘的分享链接',
  record: '是多维表格中单条记录的链接',
  app: '是基于多维表格搭建的应用的地址',
  workspace: '是多维表格工作空间的地址',
  sheet: '是电子表格的地址',
  document: '是文档或文件的地址',
  folder: '是文件夹的地址',
  unknown: '不是可识别的多维表格地址',
};

const IDS_HINT =
  '请填写自动化流程的 ID，以逗号或换行分隔；将 workflow_id 设为 all、dry_run 设为 true 运行一次，即可查看多维表格中各自动化流程的 ID。';
const EMPTY_LIST =
  '平台返回的列表为空，而有时即使存在自动化流程也会如此：请确认调用身份有该多维表格的阅读权限，在 workflow_id 中填写 ID，并去掉需要读取列表的设置（restore、if_unchanged、dry_run、workflow_title，以及 workflow_id 中的 all）。';
const FORK_HINT =
  '来自 fork 仓库的拉取请求和 Dependabot 触发的工作流无法获取 secret，请同时确认本次运行是否属于这两种情况。';
const BASE_ADDRESS =
  '请打开多维表格本身并复制其地址：https://<host>/base/<app_token> ；如位于知识库中，则为 https://<host>/wiki/<node_token> 。';
const AUTOMATION_ADDRESS = '请在多维表格中打开该自动化流程，再从浏览器复制地址，地址中应含有 ?table=wkf…。';
const PROXY_OR_NONE = '或将该主机加入 no_proxy。';

/** What the action says, in Chinese, in the words of the platform's documentation and interface. */
export const zh: Messages = {
  ...zhLines,
  codes: zhCodes,
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .reduce((text, part) => `${text}${/^$|[。！？；：）]$/.test(text) ? '' : ' '}${part}`, ''),

  input: {
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
      `${input} 中的地址位于 ${hostname}，${NOT_OF_BRAND[brand]}。飞书与 Lark 相互独立，一方的应用无法访问另一方的多维表格。请将 domain 留空，由地址决定。`,
    mixedBrands: (inputs) =>
      `${inputs.join(' 与 ')} 中的地址分属飞书与 Lark。二者相互独立，一个步骤只能开关同一个多维表格的自动化流程。`,
    unknownWebHost: (input, hostname) =>
      `此处必填，因为 ${input} 中的地址位于 ${hostname}，不属于飞书或 Lark，而凭证将发送至 domain 指定的主机。请填写该私有化部署的 API 地址，例如 https://open.example.com ；如果该地址最终跳转至飞书或 Lark，请填写 feishu 或 lark。`,
  },

  proxy: {
    noScheme: (variable) =>
      `环境变量 ${variable} 对该主机生效，但缺少协议，会被直接忽略。请写为 http://host:port ，${PROXY_OR_NONE}`,
    scheme: (variable) =>
      `环境变量 ${variable} 对该主机生效，但其协议不是 http 或 https。请改用 HTTP 代理，${PROXY_OR_NONE}`,
    unreadable: (variable) =>
      `环境变量 ${variable} 对该主机生效，但不是有效的地址。请写为 http://host:port （用户名或密码中的特殊字符须使用百分号编码），${PROXY_OR_NONE}`,
  },

  failure: {
    heading: (failed, all, status) => (all === 1 ? '' : `${share(failed, all)}未能切换为 ${status}。`),
    unresolvedHeading: '未切换任何自动化流程。',
    more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志。`,
    switch: (automation, status) => `${named(automation)}：未能切换为 ${status}。`,
    earlierTry: '此前有一次请求未得到明确的响应，可能已经生效。',
    switchUnknown: (automation, status) => `${named(automation)}：无法确定是否已切换为 ${status}。`,
    calls: {
      mint: (appId) => `未能获取应用 ${appId} 的 tenant_access_token。`,
      list: '未能读取自动化流程列表。',
      'newer-list': '未能读取以 wkf 开头的自动化流程列表。',
      wiki: (node) => `未能查询知识库页面 ${node}。`,
    },
    untried: (automations) => `此后未再尝试以下自动化流程：${enumerated(automations)}。`,
    cancelled: '任务已取消，该步骤随之终止。',
    cancelledOutcome: ({ switched, notSwitched, unknown }) =>
      `已切换：${enumerated(switched)}。未切换：${enumerated(notSwitched)}。未收到响应、无法确定：${enumerated(unknown)}。`,
    unresolved: {
      'not-a-base': (node, objType) =>
        `知识库页面 ${node} 的类型为“${objType}”，不是多维表格。请填写多维表格所在页面的地址。`,
      'other-base': (appToken, otherAppToken) =>
        `app_token 对应多维表格 ${appToken}，而 workflow_id 中有自动化流程属于多维表格 ${otherAppToken}。一个步骤只能开关同一个多维表格的自动化流程。`,
      'title-not-found': (title, nearest, automations) => {
        const similar = nearest.length === 0 ? '' : `，名称相近的有：${quoted(nearest)}`;
        const what =
          automations === 0
            ? EMPTY_LIST
            : `该多维表格共有 ${automations} 个自动化流程${similar}。请填写与多维表格中完全一致的完整名称。`;
        return `未找到名为“${title}”的自动化流程。${what}`;
      },
      'title-shared': (title, ids) =>
        `有 ${ids.length} 个自动化流程的名称均为“${title}”。请改为在 workflow_id 中填写所需自动化流程的 ID：${ids.join('、')}。`,
      'id-not-found': (id, automations) =>
        `该多维表格的列表中没有 ID 为 ${id} 的自动化流程。${automations === 0 ? EMPTY_LIST : `列表中共有 ${automations} 个，将 workflow_id 设为 all、dry_run 设为 true 运行一次即可查看。`}`,
      'status-unknown': (automation, word) =>
        `${named(automation)}：平台返回的状态“${word}”既不是启用也不是停用，无法确定其原状态。请在多维表格中检查该自动化流程。`,
      'nothing-at-all': () => `该多维表格中没有自动化流程。${EMPTY_LIST}`,
    },
    alreadySo: (automations, status) =>
      `if_unchanged 为 fail，而 ${automations.length} 个自动化流程已处于 ${status} 状态，可能有其他任务正在暂停该多维表格的自动化流程，也可能由之前的运行遗留。请等待其他任务结束，或手动恢复其状态后重新运行。已处于 ${status} 状态：${enumerated(automations)}。`,
    outputFile: (why) => `未能将输出写入 GITHUB_OUTPUT 指定的文件：${why}`,
    stateFile: (why) => `未能保存任务结束时恢复所需的记录：${why}`,
    stateMissing: '此运行器未设置 GITHUB_STATE。',
    stateTooLarge: '单个值超出运行器可传回的大小。请减少单个步骤中的自动化流程数量。',
    internal: (what) =>
      `本 Action 发生内部错误（${what}）。这是本 Action 的缺陷，请附上该步骤的日志到本 Action 的 issue 中反馈。`,
    endedEarly: '已无可等待的操作，但处理尚未完成',
  },

  fault: {
    code: (code, msg) => (msg === '' ? `错误码 ${code}。` : `错误码 ${code}（${msg}）。`),
    unknownCode: (httpStatus, codeListUrl) =>
      `该错误码随 HTTP ${httpStatus} 返回，未收录于本 Action，括号内为平台返回的原文。请查阅平台的错误码列表：${codeListUrl}`,
    http: (httpStatus, excerpt) =>
      `HTTP ${httpStatus}，响应中没有可说明原因的错误码${excerpt === '' ? '' : `，开头为“${excerpt}”`}。`,
    httpAdvice: {
      redirect:
        '该主机要求将请求重定向至其他地址；凭证只应发送至指定的主机，因此不予跟随。请检查 domain，它应为 API 地址，例如 https://open.feishu.cn 。',
      denied: '请求在到达平台之前被拒绝。请检查代理、防火墙和 domain。',
      notFound: '该主机上没有此接口。请检查 domain，它应为 API 地址，而不是文档的网页地址。',
      transient: '平台服务器或网络链路异常。请稍后重新运行该步骤。',
      other: '请检查 domain，以及运行器与平台之间的网络。',
    },
    unreadable: (httpStatus, excerpt) =>
      excerpt === ''
        ? `HTTP ${httpStatus}，响应为空。`
        : `HTTP ${httpStatus}，响应不是 JSON 或不完整${excerpt === undefined ? '' : `，开头为“${excerpt}”`}。`,
    unreadableAdvice:
      '响应可能并非来自平台，而是来自代理或登录页面：请检查 domain 和代理设置；如无异常，请稍后重新运行该步骤。',
    malformed: (httpStatus) => `HTTP ${httpStatus}，响应是 JSON，但不符合平台的格式。`,
    lacking: {
      token: '错误码为 0，但响应中没有可用的访问凭证。',
      list: '错误码为 0，但列表不可信：其中有自动化流程缺少可用的 ID，或未指明下一页。',
      node: '错误码为 0，但响应中没有该知识库节点的内容。',
      status: '错误码为 0，但响应中的状态与请求的状态相反。',
    },
    lackingAdvice: {
      token: '请检查 domain；如无误，请将日志 ID 提供给平台的技术支持。',
      node: '请检查 domain；如无误，请将日志 ID 提供给平台的技术支持。',
      list: '请在多维表格中查看自动化流程，并将日志 ID 提供给平台的技术支持。',
      status: '请在多维表格中查看该自动化流程的状态，并将日志 ID 提供给平台的技术支持。',
    },
    endless: '列表不断给出下一页，却没有新的内容。',
    malformedAdvice: '请检查 domain，它应为 API 地址，例如 https://open.feishu.cn 。',
    tooLarge: (httpStatus, limitBytes) =>
      `HTTP ${httpStatus}，响应超过 ${limitBytes / 1024 / 1024} MiB，不予接收。`,
    endlessAdvice:
      '请联系平台的技术支持。在此之前，请在 workflow_id 中填写 ID，并去掉需要读取列表的设置（restore、if_unchanged、dry_run、标题、all）。',
    timeout: (limitMs) => `${seconds(limitMs)}内未收到完整的响应（request_timeout_seconds）。`,
    timeoutAdvice:
      '请检查 domain，并确认运行器可以访问该主机（防火墙、代理）；也可以调大 request_timeout_seconds。',
    budget: '总时限已到，请求被中断。',
    budgetAdvice: '请检查 domain，并确认运行器可以访问该主机（防火墙、代理）。',
    connection: (detail) => `连接失败（${detail}）。`,
    connectionAdvice: {
      any: '请确认运行器可以访问该主机（防火墙、代理），并检查 domain。',
      lacksTls:
        '该端口上的服务不支持 HTTPS 所需的 TLS，请检查 domain 中的端口，以及运行器到该主机的网络（防火墙、代理）。',
    },
    unknownHost: (detail) => `域名不存在（${detail}）。`,
    unknownHostAdvice: '请检查 domain 的拼写和运行器的 DNS 设置。',
    certificate: (detail) => `该主机的证书校验失败（${detail}）。`,
    certificateAdvice: {
      authority:
        '如果证书由私有 CA 签发，请将环境变量 NODE_EXTRA_CA_CERTS 设为该 CA 证书文件的路径；如果运行器的系统已信任该 CA，请设置 NODE_USE_SYSTEM_CA=1。证书校验无法关闭。',
      name: '证书是为其他主机名签发的，请检查 domain。此时设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效。',
      time: '请更新证书，并检查运行器的系统时间。此时设置 NODE_EXTRA_CA_CERTS 或 NODE_USE_SYSTEM_CA 无效。',
    },
    proxyConnection: (detail) => `无法连接代理（${detail}）。`,
    proxyConnectionAdvice: {
      any: '请检查环境变量 https_proxy 与 http_proxy，并确认代理正在运行；也可以将该主机加入 no_proxy。',
      lacksTls:
        '代理地址以 https:// 开头，但该代理自身不支持 TLS。请在 https_proxy 或 http_proxy 中改用 http:// 开头；请求本身经过代理时仍是加密的。',
    },
    proxy: (httpStatus) => `代理以 HTTP ${httpStatus} 拒绝了连接。`,
    proxyAdvice: (httpStatus) =>
      httpStatus === 407
        ? '代理需要用户名和密码，请在代理地址中填写。'
        : `请联系代理的管理员放行该主机，${PROXY_OR_NONE}`,
    cancelled: '任务已取消，未收到响应。',
    scopes: (scopes) => `缺少的权限（任意一项即可）：${scopes.join('、')}。`,
    fields: (fields) => `有误的字段：${fields.join('；')}。`,
    link: (url) => `请打开：${url}`,
    logId: (logId) => `日志 ID：${logId}`,
  },

  reason: {
    attempts: (tries, limit) =>
      tries === 1
        ? `仅尝试了 1 次${noted(limit, 'max_attempts 为 1')}。`
        : `已尝试 ${tries} 次，达到上限${noted(limit, 'max_attempts')}。`,
    fewAttempts: (tries) => `已尝试 ${tries} 次，此类错误不再继续重试。`,
    budget: (budgetSeconds, limit) =>
      `总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}已用完。${limit === 'inputs' ? '如需更长时间，请调大 timeout_seconds。' : ''}`,
    budgetWait: (waitMs, budgetSeconds, limit) =>
      `下一次重试需等待 ${seconds(waitMs)}，将超出总时限 ${budgetSeconds} 秒${noted(limit, 'timeout_seconds')}，因此不再等待。${limit === 'inputs' ? '如需等待更久，请调大 timeout_seconds。' : ''}`,
    stage: '前述错误同样会导致重试失败，因此未再重试。',
    cancelled: '任务已取消，未再重试。',
  },

  restore: {
    nothingSwitched: '无需恢复：没有自动化流程被切换。',
    jobStatusUnreadable: (value) =>
      `无法识别任务的状态（“${value}”），按未成功处理。请勿设置输入参数 job_status，使用其默认值即可。`,
    left: ({ policy, job, automations, status, former, base }) =>
      `${job === undefined ? '任务的结果未知' : `任务以 ${job} 结束`}，按 restore: ${policy} 的设置，以下自动化流程保持 ${status} 状态，不予恢复：${enumerated(automations)}。如需撤销（${base}），请在多维表格中或通过本 Action 将其切换为 ${former}。`,
    start: (automations, appToken, former, host) =>
      `正在将多维表格 ${appToken} 的 ${automations} 个自动化流程恢复为 ${former}（${host}）。`,
    confirming: (automations, waitSeconds) =>
      `有 ${automations} 个自动化流程的切换请求未得到明确的响应，仍可能生效；将在最后一次写入 ${waitSeconds} 秒后读取状态进行确认。`,
    outcomes: {
      back: (automation, former) => `${named(automation)}：已恢复为 ${former}。`,
      written: (automation, former) => `${named(automation)}：已写入 ${former}。`,
      deleted: (automation) => `${named(automation)}：在此期间已被删除，无需恢复。`,
    },
    deleted: (automations) => `以下自动化流程在此期间已被删除，无需恢复：${enumerated(automations)}。`,
    cancelled: (signal) => `运行器正在终止该步骤（${signal}）：将对每个自动化流程做最后一次尝试。`,
    noCredentials: (problems) =>
      `任务结束时没有可用的凭证，未能恢复任何自动化流程。${problems.join('')}任务结束时会重新读取输入参数，请确认 secret 不是取自届时已失效的环境变量或输出。`,
    unreadableRecord: (why) =>
      `无法读取恢复记录（${why}）。请查看执行切换的步骤的日志，并手动恢复各自动化流程。`,
    failedHeading: (failed, all, former) =>
      `${share(failed, all)}未能恢复为 ${former}。重新运行任务无法解决：届时它们已处于切换后的状态，不会再被处理。`,
    byHand: (former, base) =>
      `请立即恢复（${base}）：打开多维表格的自动化流程，将以下各项设为 ${former}；或运行该步骤的摘要和日志中提供的步骤。`,
    failedOne: ({ automation, present, former, what, logId }) =>
      `${named(automation)}：${present === undefined ? '当前状态未知' : `当前为 ${present}`}，原为 ${former}。${what}${logId === undefined ? '' : `日志 ID：${logId}`}`,
    cause: (advice) => `原因（请在下次运行前处理）：${advice}`,
    notTried: '未尝试恢复。',
    step: '用于恢复的步骤（凭证与执行切换的步骤相同）：',
    more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志和摘要。`,
  },
};
