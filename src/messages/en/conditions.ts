/** What each cause without a code means and what to do about it, in English. */
import type { Condition } from '../../platform/conditions.ts';
import type { Advice, CodeText } from '../code-text.ts';
import { CHECK_DOMAIN, FEWER, LATER, LOOK, OWN_WIKI_TOKEN } from './advice.ts';

const CHECK_WAY: Advice = ({ host, hasAnswered }) =>
  hasAnswered ? '' : `Check that the runner can reach ${host ?? 'the host'}: firewall, proxy, VPN.`;
const CHECK_NEW_DOMAIN: Advice = ({ hasAnswered }) => (hasAnswered ? '' : CHECK_DOMAIN);
const IF_SLOW: Advice = ({ hasAnswered, isRestore }) =>
  hasAnswered
    ? `${isRestore ? 'If' : 'Run the job again; if'} the host stays slow, raise \`request_timeout_seconds\`.`
    : 'If the host is only slow, raise `request_timeout_seconds`.';
const RAISE_BUDGET: Advice = ({ isTimeSaid, isRestore }) =>
  isTimeSaid || isRestore ? '' : 'Raise `timeout_seconds`.';
const PROXY_PASSWORD: Advice = ({ hasProxyPassword }) =>
  hasProxyPassword
    ? 'Check the user name and password in the proxy address in `https_proxy` or `http_proxy`.'
    : 'Put the user name and password in the address in `https_proxy` or `http_proxy`: `http://user:password@host:port`.';
const ALLOW_HOST: Advice = ({ host }) => `Ask whoever runs the proxy to allow ${host ?? 'the host'}.`;
const WITHOUT_LIST =
  'Name the automations in `workflow_id`, and leave out what needs the list: `restore`, `if_unchanged`, `dry_run`, titles and `all`.';
const PROXY_ADDRESS = 'Check the proxy address in the environment variables `https_proxy` and `http_proxy`.';
const BETWEEN = 'Check what stands between the runner and the host: firewall, proxy, sign-in page.';
const REPORT = "Report the error in this action's issue tracker, with the log ID.";
const NO_PROXY: Advice = ({ host }) =>
  `If the runner can reach ${host ?? 'the host'} without the proxy, add it to \`no_proxy\`.`;

export const conditions: Record<Condition, CodeText> = {
  timeout: {
    name: 'no response',
    meaning: 'No complete response came within `request_timeout_seconds`.',
    advice: [CHECK_WAY, CHECK_NEW_DOMAIN, IF_SLOW],
  },
  'connect-timeout': {
    name: 'no connection',
    meaning: 'No connection within `request_timeout_seconds`; no request was sent.',
    advice: [CHECK_WAY, CHECK_NEW_DOMAIN],
  },
  'cut-by-budget': {
    name: 'out of time',
    meaning: 'The request was still waiting for its response when `timeout_seconds` was used up.',
    advice: [RAISE_BUDGET, CHECK_WAY],
  },
  canceled: {
    meaning: 'The job was canceled before the response came.',
    advice: [LOOK],
  },
  'unknown-host': {
    name: 'host not found',
    meaning: "The host's name doesn't exist.",
    advice: ['Check the spelling of `domain`.', "Check the runner's DNS."],
  },
  dns: {
    name: 'DNS error',
    meaning: "The lookup of the host's name failed, so no request was sent.",
    advice: [LATER, "Check the runner's DNS."],
  },
  'connection-refused': {
    name: 'no connection',
    meaning: 'The connection failed before a request was sent.',
    advice: [CHECK_WAY, CHECK_NEW_DOMAIN],
  },
  connection: {
    name: 'connection broke',
    meaning: 'The connection broke before the response was complete.',
    advice: [LATER, CHECK_WAY],
  },
  'tls-handshake': {
    meaning: "What listens there doesn't speak TLS, which https needs.",
    advice: ['Check the port in `domain`.', BETWEEN],
  },
  'tls-refused': {
    meaning: 'The TLS handshake failed, so no request was sent.',
    advice: [
      'Check what stands between the runner and the host: a firewall or proxy may cut TLS.',
      'If you run the host yourself, let it offer TLS 1.2 or later, and not require a client certificate.',
    ],
  },
  certificate: {
    name: 'TLS certificate not trusted',
    meaning: "The runner doesn't trust the issuer of the host's TLS certificate.",
    advice: [
      "Set the environment variable NODE_EXTRA_CA_CERTS to the path of the CA certificate of your host or proxy, or NODE_USE_SYSTEM_CA=1 if the runner's system trusts that CA.",
      'If your network has no CA of its own, check who answers in place of the host: firewall, proxy.',
    ],
  },
  'certificate-name': {
    name: 'TLS certificate not valid',
    meaning:
      "The host's TLS certificate is for another name (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
    advice: [CHECK_DOMAIN],
  },
  'certificate-time': {
    name: 'TLS certificate not valid',
    meaning:
      "The host's TLS certificate isn't valid now (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
    advice: ["Check the runner's clock.", 'Ask whoever runs the host to renew the certificate.'],
  },
  'certificate-file': {
    meaning: "NODE_EXTRA_CA_CERTS names a file that can't be read or holds no certificate.",
    advice: [
      'Set NODE_EXTRA_CA_CERTS to the path of a PEM file that exists on the runner, or in the container the job runs in.',
      "If the runner's system trusts the authority already, set NODE_USE_SYSTEM_CA=1 instead.",
    ],
  },
  'proxy-unreachable': {
    name: 'proxy not reachable',
    meaning: "The proxy couldn't be reached, so no request was sent.",
    advice: [PROXY_ADDRESS, 'Check that the proxy is running.', NO_PROXY],
  },
  'proxy-tls': {
    meaning: "The proxy's address begins with https://, but the proxy doesn't speak TLS.",
    advice: [
      'In `https_proxy` or `http_proxy`, let the address begin with http:// (requests to the host stay encrypted).',
    ],
  },
  'proxy-certificate': {
    meaning: "The runner doesn't trust the issuer of the proxy's TLS certificate.",
    advice: [
      "Set the environment variable NODE_EXTRA_CA_CERTS to the path of the CA certificate of the proxy, or NODE_USE_SYSTEM_CA=1 if the runner's system trusts that CA.",
      NO_PROXY,
    ],
  },
  'proxy-certificate-name': {
    meaning:
      "The proxy's TLS certificate is for another name (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
    advice: ['In `https_proxy` or `http_proxy`, use a name that is in its certificate.'],
  },
  'proxy-certificate-time': {
    meaning:
      "The proxy's TLS certificate isn't valid now (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
    advice: ["Check the runner's clock.", 'Ask whoever runs the proxy to renew the certificate.'],
  },
  'proxy-auth': {
    name: 'proxy password missing or wrong',
    meaning: 'The proxy wants a valid user name and password.',
    advice: [PROXY_PASSWORD, NO_PROXY],
  },
  'proxy-refused': {
    name: 'refused by the proxy',
    meaning: 'The proxy refused to connect to the host.',
    advice: [ALLOW_HOST, NO_PROXY],
  },
  'proxy-bypass': {
    name: 'refused by the proxy',
    meaning: "The proxy refused to connect to the host, and `no_proxy` didn't bypass it.",
    advice: [
      "`no_proxy` doesn't understand ranges and wildcards: if the host can be reached directly, add its own name, or a domain such as example.com.",
      ALLOW_HOST,
    ],
  },
  redirect: {
    meaning: 'The host redirected the request, and credentials are never sent on to another host.',
    advice: [CHECK_DOMAIN],
  },
  'http-denied': {
    meaning: 'Something in front of the platform refused the request.',
    advice: [BETWEEN, CHECK_DOMAIN],
  },
  'http-not-found': {
    meaning: 'The host has no such API.',
    advice: [CHECK_DOMAIN],
  },
  'http-rate-limit': {
    name: 'rate limit',
    meaning: 'Too many requests reached the host.',
    advice: [LATER, FEWER],
  },
  'http-transient': {
    name: 'server error',
    meaning: 'The server, or something on the way to it, is down or overloaded.',
    advice: [LATER, BETWEEN],
  },
  'http-other': {
    meaning: 'The host refused the request without saying why.',
    advice: [CHECK_DOMAIN, BETWEEN],
  },
  unreadable: {
    meaning: "The response isn't JSON or isn't complete, so it may not be the platform's.",
    advice: [BETWEEN, CHECK_DOMAIN, LATER],
  },
  malformed: {
    meaning: "The response is JSON, but not in the platform's format.",
    advice: [CHECK_DOMAIN, BETWEEN],
  },
  'too-large': {
    meaning: 'The response is larger than the action reads.',
    advice: [CHECK_DOMAIN, BETWEEN],
  },
  'headers-too-large': {
    meaning: 'The response has more headers than the action reads.',
    advice: [BETWEEN, CHECK_DOMAIN],
  },
  'unknown-code': {
    meaning: "The action doesn't know this code; the words are the platform's own.",
    advice: ["Look the code up in the platform's list of error codes."],
  },
  'lacking-token': {
    meaning: 'The platform reported success, but sent no access token that can be used.',
    advice: [CHECK_DOMAIN, REPORT],
  },
  'lacking-list': {
    meaning: "The platform sent a list that can't be trusted: an ID or the next page is missing.",
    advice: [WITHOUT_LIST, REPORT],
  },
  'lacking-node': {
    meaning: "The platform reported success, but didn't say what the wiki page holds.",
    advice: [OWN_WIKI_TOKEN, REPORT],
  },
  'lacking-status': {
    meaning: 'The platform reported success, but with another status.',
    advice: [LOOK, REPORT],
  },
  'endless-list': {
    meaning: 'The list promises page after page and brings nothing new.',
    advice: [WITHOUT_LIST, REPORT],
  },
  'not-confirmed': {
    meaning: 'The status was restored, but reading it afterwards failed.',
    advice: [LOOK],
  },
};
