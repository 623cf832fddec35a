import type { Messages } from '../languages.ts';
import { seconds } from './words.ts';

/** What went wrong with a request, in Chinese. What it means and what to do stands with the codes and conditions. */
export const fault: Messages['fault'] = {
  code: (code, msg) => (msg === '' ? `错误码 ${code}。` : `错误码 ${code}（${msg.replace(/[.。]$/, '')}）。`),
  http: (httpStatus, host, excerpt) =>
    /^\s*</.test(excerpt)
      ? `${host} 返回 HTTP ${httpStatus}（HTML 页面，没有错误码）。`
      : `${host} 返回 HTTP ${httpStatus}（没有错误码）${excerpt === '' ? '' : `，开头为“${excerpt}”`}。`,
  unreadable: (httpStatus, host, excerpt) =>
    excerpt === ''
      ? `${host} 返回 HTTP ${httpStatus}，响应为空。`
      : `${host} 返回 HTTP ${httpStatus}${excerpt === undefined ? '' : `，开头为“${excerpt}”`}。`,
  answered: (httpStatus, host) => `${host} 返回 HTTP ${httpStatus}。`,
  tooLarge: (httpStatus, host, limitBytes) =>
    `${host} 返回 HTTP ${httpStatus}，超过 ${limitBytes / 1024 / 1024} MiB。`,
  headersTooLarge: (limitBytes) => `响应标头超过 ${limitBytes / 1024} KiB。`,
  connectTimeout: (limitMs, host, { proxy, addresses }) =>
    `${seconds(limitMs)}内未能${proxy === undefined ? '' : `通过代理 \`${proxy}\` `}连接 ${host}（\`request_timeout_seconds\`）${addresses.length === 0 ? '' : `，已尝试 ${addresses.join('、')}`}。`,
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
  scopes: (scopes) =>
    scopes.length === 1
      ? `缺少权限：${scopes.join('')}。`
      : `缺少权限（任意一项即可）：${scopes.join('、')}。`,
  fields: (fields) => `有误的字段：${fields.join('；')}。`,
  link: (url) => `请打开 ${url}`,
};
