import type { OtherPage } from '../platform/addresses.ts';
import type { Brand } from '../platform/hosts.ts';
import type { ForeignKind } from '../platform/ids.ts';
import { enCodes } from './en-codes.ts';
import { count, enLines, seconds } from './en-lines.ts';

/** Who set the limits of a stage: the inputs, or the restore its own. */
export type Limit = 'inputs' | 'own';

const named = (limit: Limit, input: string) => (limit === 'inputs' ? ` (${input})` : '');

const BRANDS: Record<Brand, string> = { feishu: 'Feishu', lark: 'Lark' };

const FOREIGN: Record<ForeignKind, string> = {
  table: 'a table',
  view: 'a view',
  dashboard: 'a dashboard',
  document: 'a document inside a Base',
  app: 'an app',
};

const OTHER_PAGES: Record<OtherPage, string> = {
  share: 'a link that shares a form, a view or a dashboard of a Base',
  record: 'a link to one record of a Base',
  app: 'an application that was built on a Base',
  workspace: 'a workspace of Bases',
  sheet: 'a spreadsheet',
  document: 'a document or a file',
  folder: 'a folder',
  unknown: 'not an address of a Base that is known here',
};

const BASE_ADDRESS =
  'Open the Base itself and copy its address: https://<host>/base/<app_token> or, in a wiki, https://<host>/wiki/<node_token>.';
const AUTOMATION_ADDRESS =
  'Open the automation in the Base and copy the address then: it has ?table=wkf… in it.';
const IDS_HINT =
  'Give the ids of automations, separated by commas or line breaks; a run with workflow_id: all and dry_run: true shows the ids of a Base.';
const EMPTY_LIST =
  'The list is empty, which the platform does at times although there are automations: check that the credentials may read the Base, give ids in workflow_id, and leave out what needs the list (restore, if_unchanged, dry_run, titles, all).';
const EXACT_TITLE = 'The whole title must be given, exactly as it stands in the Base.';
const FORK_HINT =
  'Secrets are not passed to workflows of pull requests from forks, nor to those that Dependabot starts: check also whether this run is one of them.';

/** What the action says, in English. Its shape is what every other language must fill. */
export const en = {
  ...enLines,
  codes: enCodes,
  sentences: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),

  input: {
    heading: (problems: number) =>
      `${problems === 1 ? 'An input cannot be used' : `${problems} things are wrong with the inputs`}; nothing was sent.`,
    problem: (input: string, problem: string) => `Input ${input}: ${problem}`,
    missing: {
      app_token:
        'it is required. Give the address of the Base, or its app_token: the part after /base/ in the address.',
      status: 'it is required. Give Enable or Disable.',
      workflow_id: `nothing says which automation to switch. ${IDS_HINT} If the value comes from an output of another step or job, that output was lost or that step did not run: an output changed_workflow_ids is never empty.`,
      credentials: `there is no credential. Give access_token, or app_id and app_secret, from a secret. ${FORK_HINT}`,
      app_secret: `app_id is given without it. Give both, or access_token alone. ${FORK_HINT}`,
      app_id: 'app_secret is given without it. Give both, or access_token alone.',
    },
    bothCredentials: 'it is given together with app_id or app_secret. Give one or the other, never both.',
    word: (value: string, allowed: readonly string[]) =>
      `“${value}” is none of its values. It takes: ${allowed.join(', ')}.`,
    number: (value: string, least: number, most: number) =>
      `“${value}” is not a whole number in decimal digits from ${least} to ${most}. Give digits only, without a unit or a sign.`,
    tokenBearer: 'it begins with the word Bearer. Give the token alone; the action adds the word.',
    tokenBlank:
      'there is a blank or a line break inside it. Copy the token again, in one piece, and store it anew.',
    tokenCharacters:
      'there is a character in it that no token has (a quotation mark, for example). Store the bare token.',
    secretCharacters:
      'there is a blank, a line break or another character in it that no app secret has. Store it anew.',
    appIdCharacters: (value: string) =>
      `“${value}” is not an app_id. Copy it from Credentials & Basic Info in the Developer Console; it looks like cli_a1b2c3.`,
    pathCharacters: (value: string) =>
      `“${value}” is not an id: only letters, digits, - and _ are allowed, at most 100.`,
    blankInId: (value: string) => `“${value}” has a blank inside. Separate ids by commas or line breaks.`,
    foreignId: (value: string, kind: ForeignKind) =>
      `“${value}” is the id of ${FOREIGN[kind]}, not of an automation. ${IDS_HINT}`,
    foreignAppToken: (value: string, kind: ForeignKind) =>
      `“${value}” is the id of ${FOREIGN[kind]}, not the app_token of a Base. Give the address of the Base, or the part after /base/ in it.`,
    aloneWord: (word: string) =>
      `${word} stands together with something else. Give ${word} alone, or name automations.`,
    domainScheme: (value: string) =>
      `“${value}” has no scheme. Give feishu, lark, or the base URL of the API, such as https://${value.replace(/^\/+/, '')}.`,
    domainNotHttp: (value: string) =>
      `“${value}” is neither https nor http. Give feishu, lark, or https://host[:port].`,
    domainPlainHttp: (value: string) =>
      `“${value}” would send the credentials in clear. Plain http is for localhost, 127.0.0.0/8 and [::1] only; give https://….`,
    domainExtraParts: (value: string) =>
      `“${value}” has more than a scheme, a host and a port. Leave out path, query and user: https://host[:port].`,
    domainNotUrl: (value: string) => `“${value}” is not a URL. Give feishu, lark, or https://host[:port].`,
    jobStatus: (value: string) =>
      `“${value}” is none of success, failure, cancelled, and restore depends on it. Do not set it: its default reads the status of the job.`,
    notAnAddress: (value: string) =>
      `“${value}” is neither an id nor an address. Copy the address from the browser, from https:// on, without a user name.`,
    otherPage: (value: string, page: OtherPage, input: string) =>
      `“${value}” is ${OTHER_PAGES[page]}. ${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
    otherInside: (value: string, kind: ForeignKind | undefined) =>
      `“${value}” shows ${kind === undefined ? 'something else' : FOREIGN[kind]}, not an automation. ${AUTOMATION_ADDRESS}`,
    nothingInside: (value: string) =>
      `“${value}” is the address of a Base, not of an automation in it. ${AUTOMATION_ADDRESS}`,
    otherBase: (value: string) =>
      `“${value}” is an automation of another Base than app_token. One step switches automations of one Base.`,
    otherBrand: (brand: Brand, input: string, hostname: string) =>
      `the address in ${input} is on ${hostname}, which is not ${BRANDS[brand]}'s. Feishu and Lark are separate: an app of one cannot reach a Base of the other. Leave domain out to follow the address.`,
    mixedBrands: (inputs: readonly string[]) =>
      `the addresses in ${inputs.join(' and ')} are of both brands. Feishu and Lark are separate; one step switches automations of one Base.`,
    unknownWebHost: (input: string, hostname: string) =>
      `it is needed, because the address in ${input} is on ${hostname}, which is neither Feishu's nor Lark's, and the credentials are sent to the host of the API. Give the base URL of the API of that deployment, such as https://open.example.com; or feishu or lark if the address only leads there.`,
  },

  proxy: {
    noScheme: (variable: string) =>
      `The environment variable ${variable} applies to the host and has no scheme, so that it would be ignored in silence. Write it as http://host:port, or put the host into no_proxy.`,
    scheme: (variable: string) =>
      `The environment variable ${variable} applies to the host, and its scheme is neither http nor https. Give an http proxy, or put the host into no_proxy.`,
    unreadable: (variable: string) =>
      `The environment variable ${variable} applies to the host and is not a URL that can be read. Write it as http://host:port, with special characters of a user name or password percent-encoded, or put the host into no_proxy.`,
  },

  failure: {
    heading: (failed: number, all: number, status: string) =>
      all === 1 ? '' : `${failed} of ${count(all, 'automation')} could not be switched to ${status}.`,
    unresolvedHeading: 'Nothing was switched.',
    more: (hidden: number) => `… and ${hidden} more; all of them are in the log of this step.`,
    switch: (automation: string, status: string) =>
      `Automation ${automation} could not be switched to ${status}: `,
    earlierTry: 'An earlier try had no definite answer and may have taken effect.',
    switchUnknown: (automation: string, status: string) =>
      `It is not known whether automation ${automation} was switched to ${status}: `,
    calls: {
      mint: (appId: string) => `No tenant token could be minted for app ${appId}: `,
      list: 'The list of automations could not be read: ',
      'newer-list': 'The list of newer automations (wkf…) could not be read: ',
      wiki: (node: string) => `The wiki page ${node} could not be looked up: `,
    },
    untried: (automations: readonly string[]) => `Not tried after that: ${automations.join(', ')}.`,
    cancelled: 'The job was cancelled, and this step with it.',
    cancelledOutcome: (outcome: { switched: string[]; notSwitched: string[]; unknown: string[] }) =>
      [
        `Switched: ${outcome.switched.join(', ') || 'none'}.`,
        `Not switched: ${outcome.notSwitched.join(', ') || 'none'}.`,
        `Not known (no answer came): ${outcome.unknown.join(', ') || 'none'}.`,
      ].join(' '),
    unresolved: {
      'not-a-base': (node: string, objType: string) =>
        `The wiki page ${node} holds a document of the kind “${objType}”, not a Base. Give the address of the page that holds the Base.`,
      'other-base': (appToken: string, otherAppToken: string) =>
        `app_token is Base ${appToken}, but an automation in workflow_id is of Base ${otherAppToken}. One step switches automations of one Base.`,
      'title-not-found': (title: string, nearest: readonly string[], automations: number) =>
        `No automation has the title “${title}”. ${
          automations === 0
            ? EMPTY_LIST
            : `The Base has ${count(automations, 'automation')}${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. ${EXACT_TITLE}`
        }`,
      'title-shared': (title: string, ids: readonly string[]) =>
        `${ids.length} automations have the title “${title}”. Give the id of the one you mean in workflow_id: ${ids.join(', ')}.`,
      'id-not-found': (id: string, automations: number) =>
        `There is no automation with the id ${id} in the list of the Base. ${automations === 0 ? EMPTY_LIST : `The list holds ${count(automations, 'automation')}; a run with workflow_id: all and dry_run: true shows them.`}`,
      'status-unknown': (automation: string, word: string) =>
        `The platform gives automation ${automation} the status “${word}”, which is neither of the two, so that its former status is not known. Look at it in the Base.`,
      'nothing-at-all': () => `The Base has no automation. ${EMPTY_LIST}`,
    },
    alreadySo: (automations: readonly string[], status: string) =>
      `if_unchanged is fail, and ${count(automations.length, 'automation')} ${automations.length === 1 ? 'is' : 'are'} at ${status} already: another job may hold the Base paused, or an earlier run left it so. Wait for the other job, or put ${automations.length === 1 ? 'it' : 'them'} right by hand and run again. Already at ${status}: ${automations.join(', ')}.`,
    outputFile: (why: string) => `The outputs could not be written to the file of GITHUB_OUTPUT: ${why}`,
    stateFile: (why: string) => `What restore needs at the end of the job could not be saved: ${why}`,
    stateMissing: 'GITHUB_STATE is not set on this runner.',
    stateTooLarge:
      'one value would be larger than the runner can hand back. Switch fewer automations in one step.',
    internal: (what: string) =>
      `The action itself failed (${what}). This is an error of the action; please report it with the log of this step.`,
    endedEarly: 'it had nothing left to wait for, but had not come to an end',
  },

  fault: {
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
  },

  reason: {
    attempts: (tries: number, limit: Limit) =>
      tries === 1
        ? `It was tried once${named(limit, 'max_attempts is 1')}.`
        : `It was tried ${tries} times${named(limit, 'max_attempts')}.`,
    fewAttempts: (tries: number) =>
      `It was tried ${tries} times; errors of this kind are not tried more often.`,
    budget: (budgetSeconds: number, limit: Limit) =>
      `The budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')} is spent.${limit === 'inputs' ? ' Raise timeout_seconds to allow more.' : ''}`,
    budgetWait: (waitMs: number, budgetSeconds: number, limit: Limit) =>
      `The next try would have had to wait ${seconds(waitMs)}, past the end of the budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')}, so it was not waited for.${limit === 'inputs' ? ' Raise timeout_seconds to wait longer.' : ''}`,
    stage: 'It was not tried again, because it would meet the failure that ended this step.',
    cancelled: 'The job was cancelled before the next try.',
  },

  restore: {
    nothingSwitched: 'Nothing to put back: no automation was switched.',
    jobStatusUnreadable: (value: string) =>
      `The status of the job cannot be read (“${value}”); it counts as not succeeded. Leave the input job_status to its default.`,
    left: (left: {
      policy: string;
      job: string | undefined;
      automations: readonly string[];
      status: string;
      former: string;
      base: string;
    }) =>
      `Left at ${left.status}, because restore is ${left.policy} and ${left.job === undefined ? 'it is not known how the job ended' : `the job ended with ${left.job}`}: ${left.automations.join(', ')}. To undo: switch to ${left.former} in ${left.base}, or with a step of this action.`,
    start: (automations: number, appToken: string, former: string, host: string) =>
      `Putting ${count(automations, 'automation')} of Base ${appToken} back to ${former} at ${host}.`,
    confirming: (automations: number, waitSeconds: number) =>
      `${automations === 1 ? '1 switch' : `${automations} switches`} had no definite answer and may still take effect; the status will be read ${waitSeconds} s after the last write.`,
    outcomes: {
      back: (automation: string, former: string) => `Automation ${automation}: back at ${former}.`,
      written: (automation: string, former: string) => `Automation ${automation}: ${former} was written.`,
      deleted: (automation: string) =>
        `Automation ${automation}: deleted meanwhile; there is nothing to put back.`,
    },
    deleted: (automations: readonly string[]) =>
      `Deleted meanwhile, so that there is nothing to put back: ${automations.join(', ')}.`,
    cancelled: (signal: string) => `The runner ends this step (${signal}): one last try for each automation.`,
    noCredentials: (problems: readonly string[]) =>
      `No credentials at the end of the job, so that nothing could be put back. ${problems.join(' ')} The inputs are read again at the end of the job: check that the secret is not taken from the environment or from an output that is gone by then.`,
    unreadableRecord: (why: string) =>
      `The record of what to put back cannot be read (${why}). Look into the log of the switching step and put the automations back by hand.`,
    failedHeading: (failed: number, all: number, former: string) =>
      `${all === 1 ? 'The automation' : `${failed} of ${all} automations`} could NOT be put back to ${former}. Running the job again does not repair this: what is switched already is left alone by the next run.`,
    byHand: (former: string, base: string) =>
      `Put these automations back now: open ${base}, then its automations, and set each to ${former}; or run the step that the log and the summary of this step show.`,
    failedOne: (one: {
      automation: string;
      present: string | undefined;
      former: string;
      what: string;
      logId: string | undefined;
    }) =>
      `${one.automation}: ${one.present === undefined ? 'present status not known' : `is at ${one.present}`}, was at ${one.former}. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
    cause: (advice: string) => `The cause, to be mended before the next run: ${advice}`,
    notTried: 'It was not tried.',
    step: 'A step that puts them back (give the credentials as in the step that switched):',
    more: (hidden: number) =>
      `… and ${hidden} more; all of them are in the log and the summary of this step.`,
  },
};

/** What the action says, in any of its languages. */
export type Messages = typeof en;
