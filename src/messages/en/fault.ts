import { seconds } from './words.ts';

/** What went wrong with a request, and what to do about it, in English. */
export const fault = {
  code: (code: number, msg: string) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
  unknownCode: (httpStatus: number, codeListUrl: string) =>
    `This code came with HTTP ${httpStatus} and is not known to this action; the words are the platform's own. Look it up in the platform's list of codes: ${codeListUrl}`,
  http: (httpStatus: number, excerpt: string) =>
    `HTTP ${httpStatus}, without a code that explains it${excerpt === '' ? '' : `; the answer begins with “${excerpt}”`}.`,
  httpAdvice: {
    redirect:
      'The host sent the request elsewhere, which is not followed because credentials go only where they were meant to go. Check domain: it must be the host of the API, such as https://open.feishu.cn.',
    denied: 'Something in front of the platform refused the request. Check proxy and firewall, and domain.',
    notFound:
      'There is no such API at this host. Check domain: it must be the host of the API, not that of the documents.',
    transient: 'The server or something on the way to it has trouble. Run the step again later.',
    other: 'Check domain, and what stands between the runner and the platform.',
  },
  unreadable: (httpStatus: number, excerpt: string | undefined) =>
    excerpt === ''
      ? `HTTP ${httpStatus} with an empty answer.`
      : `HTTP ${httpStatus} with an answer that is not JSON, or not a whole one${excerpt === undefined ? '' : `; it begins with “${excerpt}”`}.`,
  unreadableAdvice:
    'Something other than the platform may have answered (a proxy, a sign-in page): check domain and the proxy. Otherwise run the step again later.',
  malformed: (httpStatus: number) => `HTTP ${httpStatus} with JSON that is not an answer of the platform.`,
  lacking: {
    token: 'Code 0, but without a token that can be used.',
    list: 'Code 0, but with a list that cannot be trusted: an automation without an id that can be used, or a next page that is not named.',
    node: 'Code 0, but without what the wiki page holds.',
    status: 'Code 0, but with the other status than the one that was asked for.',
  },
  lackingAdvice: {
    token: 'Check domain; if it is right, report this to the support of the platform with the log id.',
    node: 'Check domain; if it is right, report this to the support of the platform with the log id.',
    list: 'Look at the automations in the Base, and report this to the support of the platform with the log id.',
    status:
      'Look at the automation in the Base, and report this to the support of the platform with the log id.',
  },
  endless: 'The list promises page after page and brings nothing new.',
  malformedAdvice: 'Check domain: it must be the host of the API, such as https://open.feishu.cn.',
  tooLarge: (httpStatus: number, limitBytes: number) =>
    `HTTP ${httpStatus} with an answer of more than ${limitBytes / 1024 / 1024} MiB, which is refused.`,
  endlessAdvice:
    'Report it to the support of the platform. Until then give ids in workflow_id, and leave out what needs the list (restore, if_unchanged, dry_run, titles, all).',
  timeout: (limitMs: number) => `No whole answer within ${seconds(limitMs)} (request_timeout_seconds).`,
  timeoutAdvice:
    'Check domain, and that the runner reaches the host (firewall, proxy); or raise request_timeout_seconds.',
  budget: 'The request was cut at the end of the budget.',
  budgetAdvice: 'Check domain, and that the runner reaches the host (firewall, proxy).',
  connection: (detail: string) => `The connection failed: ${detail}.`,
  connectionAdvice: {
    any: 'Check domain, and that the runner reaches the host (firewall, proxy).',
    lacksTls:
      'What answers there does not speak TLS, which https needs: check the port in domain, and what stands between the runner and the host.',
  },
  unknownHost: (detail: string) => `The name of the host does not exist: ${detail}.`,
  unknownHostAdvice: 'Check the spelling of domain, and the name service of the runner.',
  certificate: (detail: string) => `The certificate of the host does not verify: ${detail}.`,
  certificateAdvice: {
    authority:
      'If the host has a certificate of a private authority, set the environment variable NODE_EXTRA_CA_CERTS to the file of that authority, or NODE_USE_SYSTEM_CA=1 if the runner trusts it already. Verification cannot be switched off.',
    name: 'The certificate is for another name: check domain. NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA do not help here.',
    time: 'Have the certificate renewed, and check the clock of the runner. NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA do not help here.',
  },
  proxyConnection: (detail: string) => `The proxy could not be reached: ${detail}.`,
  proxyConnectionAdvice: {
    any: 'Check the environment variables https_proxy and http_proxy, and that the proxy runs; or put the host into no_proxy.',
    lacksTls:
      'Its address begins with https://, but what answers there does not speak TLS: begin it with http:// in https_proxy or http_proxy. The request itself goes through it encrypted all the same.',
  },
  proxy: (httpStatus: number) => `The proxy refused the connection with HTTP ${httpStatus}.`,
  proxyAdvice: (httpStatus: number): string =>
    httpStatus === 407
      ? 'It asks for a user name and password: give them in the address of the proxy.'
      : 'Ask those who run the proxy to allow the host, or put the host into no_proxy.',
  cancelled: 'The job was cancelled before an answer came.',
  scopes: (scopes: readonly string[]) => `Missing scope, any one of: ${scopes.join(', ')}.`,
  fields: (fields: readonly string[]) => `Wrong fields: ${fields.join('; ')}.`,
  link: (url: string) => `Open: ${url}`,
  logId: (logId: string) => `Log id: ${logId}`,
};
