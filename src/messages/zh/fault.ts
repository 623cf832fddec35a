import type { Messages } from '../languages.ts';
import { seconds } from './words.ts';

/** What went wrong with a request, in Chinese. */
export const fault: Messages['fault'] = {
  code: (code, msg) => (msg === '' ? `错误码 ${code}。` : `错误码 ${code}（${msg}）。`),
  unknownCode: (httpStatus, codeListUrl) => `该错误码随 HTTP ${httpStatus} 返回。错误码列表：${codeListUrl}`,
  http: (httpStatus, excerpt) =>
    `HTTP ${httpStatus}，响应中没有可说明原因的错误码${excerpt === '' ? '' : `，开头为“${excerpt}”`}。`,
  unreadable: (httpStatus, excerpt) =>
    excerpt === ''
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
  tooLarge: (httpStatus, limitBytes) =>
    `HTTP ${httpStatus}，响应超过 ${limitBytes / 1024 / 1024} MiB，不予接收。`,
  headersTooLarge: (limitBytes) => `响应标头超过 ${limitBytes / 1024} KiB，不予接收。`,
  connectTimeout: (limitMs, { proxy, addresses }) =>
    `${seconds(limitMs)}内未能${proxy === undefined ? '' : `通过代理 ${proxy} `}建立连接（\`request_timeout_seconds\`）${addresses.length === 0 ? '' : `，已尝试 ${addresses.join('、')}`}。`,
  timeout: (limitMs) => `${seconds(limitMs)}内未收到完整的响应（request_timeout_seconds）。`,
  budget: '总时限已到，请求被中断。',
  connection: (detail) => `连接失败（${detail}）。`,
  unknownHost: (detail) => `域名不存在（${detail}）。`,
  certificate: (detail) => `该主机的证书校验失败（${detail}）。`,
  proxyCertificate: (proxy, detail) => `代理 ${proxy} 的 TLS 证书校验失败（${detail}）。`,
  proxyConnection: (detail) => `无法连接代理（${detail}）。`,
  proxy: (httpStatus) => `代理以 HTTP ${httpStatus} 拒绝了连接。`,
  cancelled: '任务已取消，未收到响应。',
  scopes: (scopes) => `缺少的权限（任意一项即可）：${scopes.join('、')}。`,
  fields: (fields) => `有误的字段：${fields.join('；')}。`,
  link: (url) => `请打开：${url}`,
  logId: (logId) => `日志 ID：${logId}`,
};
