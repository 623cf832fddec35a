import type { OtherPage } from '../../platform/addresses.ts';
import type { BrandNames } from '../../platform/hosts.ts';
import type { ForeignKind } from '../../platform/ids.ts';
import { count } from './words.ts';

const FOREIGN: Record<ForeignKind, string> = {
  table: 'a table',
  view: 'a view',
  dashboard: 'a dashboard',
  document: 'a document inside a Base',
  'app-page': 'a page of an app built on a Base',
  app: 'an app',
  'base-workflow': 'a Base workflow',
};

const OTHER_PAGES: Record<OtherPage, string> = {
  share: 'a link that shares a form, view, or dashboard',
  record: 'a link to one record',
  app: 'an app built on a Base',
  workspace: 'a workspace of Bases',
  sheet: 'a spreadsheet',
  document: 'a document or file',
  folder: 'a folder',
  unknown: 'not the address of a Base',
};

const BASE_ADDRESS =
  'Open the Base and copy its address (`https://<host>/base/…` or `https://<host>/wiki/…`).';
const AUTOMATION_ADDRESS =
  'Open the automation in the Base and copy the address, which then has ?table=wkf… in it.';
const IDS_HINT = 'To see the IDs, run the step once with `workflow_id: all` and `dry_run: true`.';
const SECRETS_HINT =
  "Secrets aren't passed to pull requests from forks or by Dependabot, nor to a reusable workflow without `secrets: inherit`. Environment secrets require the job to set `environment`.";
const CHARACTERS = 'letters, digits, `-`, and `_`';
const FRESH_COPY = 'Copy it again and update the secret.';

/** Values to choose from. */
function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  const last = quoted.pop();
  if (quoted.length < 2) return [...quoted, last].join(' or ');
  return `${quoted.join(', ')}, or ${last}`;
}

/** What is wrong with an input, in English. */
export const input = {
  heading: (problems: number) => `${count(problems, 'invalid input')}. No request was sent.`,
  problem: (input: string, problem: string) => `${input}: ${problem}`,
  unknown: (meant: string) => `This action has no such input. Use \`${meant}\`.`,
  missing: {
    app_token: 'Required. Use the address of the Base, or its app_token (the part after /base/).',
    status: `Required. Use ${oneOf(['Enable', 'Disable'])}.`,
    workflow_id: `No automation is named. Set \`workflow_id\` or \`workflow_title\`. ${IDS_HINT} If the value is an output, it was lost or that step didn't run: \`changed_workflow_ids\` is never empty.`,
    credentials: `No credentials arrived. Set \`access_token\`, or \`app_id\` and \`app_secret\`, from a secret. ${SECRETS_HINT}`,
    app_secret: `It's empty, but \`app_id\` is set. Set both, or only \`access_token\`. ${SECRETS_HINT}`,
    app_id: "It's empty, but `app_secret` is set. Set both, or only `access_token`.",
  },
  bothCredentials: "Can't be combined with `app_id` and `app_secret`. Remove one or the other.",
  word: (value: string, allowed: readonly string[]) => `\`${value}\` isn't valid. Use ${oneOf(allowed)}.`,
  number: (value: string, least: number, most: number) =>
    `\`${value}\` isn't valid. Use a whole number from ${least} to ${most}, without a unit.`,
  tokenBearer: 'Starts with `Bearer`, which the action adds. Store the token without it.',
  tokenBlank: `Contains a space or a line break. ${FRESH_COPY}`,
  tokenCharacters: `Contains a character that no access token has, such as a quotation mark. ${FRESH_COPY}`,
  secretCharacters: `Contains a space, a line break, or another character that no app secret has. ${FRESH_COPY}`,
  appIdCharacters: (value: string) =>
    `\`${value}\` isn't an app ID, such as \`cli_a1b2c3\`. Copy it from Credentials & Basic Info in the Developer Console.`,
  notAnAppToken: (value: string, longest: number) =>
    `\`${value}\` isn't an app_token: only ${CHARACTERS} are allowed, at most ${longest}. ${BASE_ADDRESS}`,
  notAnId: (value: string, longest: number) =>
    `\`${value}\` isn't an ID: only ${CHARACTERS} are allowed, at most ${longest}. Separate IDs with commas or line breaks.`,
  roundedId: (value: string) =>
    `\`${value}\` was an ID before YAML rounded it to a number. Put the ID in quotes.`,
  blankInId: (value: string) => `\`${value}\` contains a space. Separate IDs with commas or line breaks.`,
  foreignId: (value: string, kind: ForeignKind) =>
    `\`${value}\` is the ID of ${FOREIGN[kind]}, not of an automation. ${IDS_HINT}`,
  foreignAppToken: (value: string, kind: ForeignKind) =>
    `\`${value}\` is the ID of ${FOREIGN[kind]}, not of a Base. ${BASE_ADDRESS}`,
  aloneWord: (word: string) =>
    `\`${word}\` can't be combined with other IDs or titles. Remove one or the other.`,
  excludeWithoutAll: 'Works only with `workflow_id: all`. Remove it, or set `workflow_id` to `all`.',
  excludeWord: (word: string) => `\`${word}\` isn't valid here. Name the automations to leave alone.`,
  domainScheme: (value: string, brands: readonly string[]) =>
    `\`${value}\` isn't valid. Use ${oneOf(brands)}, or begin the address with \`https://\`.`,
  domainNotHttp: (value: string, brands: readonly string[]) =>
    `\`${value}\` isn't an https URL. Use ${oneOf([...brands, 'https://host[:port]'])}.`,
  domainPlainHttp: (value: string) =>
    `\`${value}\` would send the credentials unencrypted. Use \`https://\` (plain \`http://\` is for localhost, 127.0.0.0/8, and [::1]).`,
  domainExtraParts: (value: string) =>
    `\`${value}\` is more than a host and a port. Remove the path and the query: \`https://host[:port]\`.`,
  domainNotUrl: (value: string, brands: readonly string[]) =>
    `\`${value}\` isn't a URL. Use ${oneOf([...brands, 'https://host[:port]'])}.`,
  jobStatus: (value: string, policy: string) =>
    `${value === '' ? "It's empty" : `\`${value}\` isn't valid`}, and \`restore: ${policy}\` needs it. Remove this input from the step: its default is the status of the job.`,
  insideComposite: (policy: string) =>
    `\`${policy}\` doesn't work inside a composite action, which doesn't know how the job ends. Use \`always\`, or make the action a step of the workflow.`,
  userInAddress: (value: string) => `\`${value}\` contains a user name or password. Remove it.`,
  notAnAddress: (value: string) =>
    `\`${value}\` isn't an ID or an address. Copy the address from the browser, starting with https://.`,
  otherPage: (value: string, page: OtherPage, input: string) =>
    `\`${value}\` is ${OTHER_PAGES[page]}. ${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
  otherInside: (value: string, kind: ForeignKind | undefined) =>
    `\`${value}\` shows ${kind === undefined ? 'something else' : FOREIGN[kind]}, not an automation. ${AUTOMATION_ADDRESS}`,
  nothingInside: (value: string) =>
    `\`${value}\` is the address of a Base, not of an automation in it. ${AUTOMATION_ADDRESS}`,
  otherBase: (value: string) =>
    `\`${value}\` belongs to another Base than \`app_token\`. Use one step for each Base.`,
  otherBrand: ({ name }: BrandNames, input: string, hostname: string) =>
    `The address in \`${input}\` is on ${hostname}, which isn't ${name}. Remove \`domain\` to follow the address.`,
  mixedBrands: (inputs: readonly string[], brands: readonly BrandNames[]) =>
    `The addresses in ${inputs.map((name) => `\`${name}\``).join(' and ')} belong to ${brands.map(({ name }) => name).join(' and to ')}. Use one step for each Base.`,
  unknownWebHost: (input: string, hostname: string, values: readonly string[]) =>
    `Required, because the address in \`${input}\` is on ${hostname}: the action doesn't guess where credentials go. Use ${oneOf(values)}.`,
};
