/** What each cause without a code means and what to do about it, in Chinese. */
import type { Condition } from '../../platform/conditions.ts';
import type { Advice, CodeText } from '../code-text.ts';
import { CHECK_DOMAIN, FEWER, LATER, LOOK, OWN_WIKI_TOKEN } from './advice.ts';

const named = (host: string | undefined) => (host === undefined ? '该主机' : ` ${host} `);

const CHECK_WAY: Advice = ({ host, hasAnswered }) =>
  hasAnswered ? '' : `请确认运行器可以访问${named(host).trimEnd()}（防火墙、代理、VPN）。`;
const CHECK_NEW_DOMAIN: Advice = ({ hasAnswered }) => (hasAnswered ? '' : CHECK_DOMAIN);
const IF_SLOW: Advice = ({ hasAnswered, isRestore }) =>
  hasAnswered
    ? `${isRestore ? '' : '请重新运行作业；'}如主机一直响应缓慢，请调大 \`request_timeout_seconds\`。`
    : '如只是主机响应较慢，请调大 `request_timeout_seconds`。';
const RAISE_BUDGET: Advice = ({ isTimeSaid, isRestore }) =>
  isTimeSaid || isRestore ? '' : '请调大 `timeout_seconds`。';
const PROXY_PASSWORD: Advice = ({ hasProxyPassword }) =>
  hasProxyPassword
    ? '请检查 `https_proxy` 或 `http_proxy` 的代理地址中的用户名和密码。'
    : '请在 `https_proxy` 或 `http_proxy` 的代理地址中填写用户名和密码：`http://user:password@host:port`。';
const ALLOW_HOST: Advice = ({ host }) => `请联系代理的管理员放行${named(host).trimEnd()}。`;
const WITHOUT_LIST =
  '请在 `workflow_id` 中填写 ID，并去掉需要读取列表的设置：`restore`、`if_unchanged`、`dry_run`、标题和 `all`。';
const PROXY_ADDRESS = '请检查环境变量 `https_proxy` 和 `http_proxy` 中的代理地址。';
const BETWEEN = '请检查运行器到该主机的网络：防火墙、代理、登录页面。';
const REPORT = '请附上日志 ID 到本 Action 的 issue 中反馈。';
const NO_PROXY: Advice = ({ host }) =>
  `如运行器可以不经代理访问${named(host).trimEnd()}，请将其加入 \`no_proxy\`。`;

export const conditions: Record<Condition, CodeText> = {
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
    advice: [CHECK_DOMAIN, REPORT],
  },
  'lacking-list': {
    meaning: '平台返回的列表不可信：缺少可用的 ID，或未指明下一页。',
    advice: [WITHOUT_LIST, REPORT],
  },
  'lacking-node': {
    meaning: '平台返回成功，但响应中没有该知识库节点的内容。',
    advice: [OWN_WIKI_TOKEN, REPORT],
  },
  'lacking-status': {
    meaning: '平台返回成功，但响应中的状态与请求的状态不同。',
    advice: [LOOK, REPORT],
  },
  'endless-list': {
    meaning: '列表不断给出下一页，却没有新的内容。',
    advice: [WITHOUT_LIST, REPORT],
  },
  'not-confirmed': {
    meaning: '恢复请求已发出，但之后未能读取状态以确认结果。',
    advice: [LOOK],
  },
};
