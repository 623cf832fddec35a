import type { Messages } from '../languages.ts';
import { PROXY_OR_NONE, seconds } from './words.ts';

/** What went wrong with a request, and what to do about it, in Chinese. */
export const fault: Messages['fault'] = {
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
};
