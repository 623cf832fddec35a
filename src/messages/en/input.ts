import type { OtherPage } from '../../platform/addresses.ts';
import { BRANDS, type Brand } from '../../platform/hosts.ts';
import type { ForeignKind } from '../../platform/ids.ts';
import { AUTOMATION_ADDRESS, BASE_ADDRESS, FOREIGN, FORK_HINT, IDS_HINT, OTHER_PAGES } from './words.ts';

/** What is wrong with an input, in English. */
export const input = {
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
    `the address in ${input} is on ${hostname}, which is not ${BRANDS[brand].name}'s. Feishu and Lark are separate: an app of one cannot reach a Base of the other. Leave domain out to follow the address.`,
  mixedBrands: (inputs: readonly string[]) =>
    `the addresses in ${inputs.join(' and ')} are of both brands. Feishu and Lark are separate; one step switches automations of one Base.`,
  unknownWebHost: (input: string, hostname: string) =>
    `it is needed, because the address in ${input} is on ${hostname}, which is neither Feishu's nor Lark's, and the credentials are sent to the host of the API. Give the base URL of the API of that deployment, such as https://open.example.com; or feishu or lark if the address only leads there.`,
};
