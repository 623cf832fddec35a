/**
 * What each code of the platform means and what to do about it, in English. The advice of the fourteen codes
 * of the page for updating an automation is that page's own, adapted to a step of a job; the others follow
 * the platform's general list of error codes and its help pages. Codes that call for the same share one text.
 */
import type { KnownCode } from '../../platform/codes.ts';
import type { Advice, CodeText } from '../code-text.ts';
import { again, CHECK_DOMAIN, FEWER, LATER, LOOK, MANUALLY, OWN_WIKI_TOKEN, SUPPORT_NOW } from './advice.ts';
import { atStart } from './words.ts';

/** Advice that helps only where the automation does not stand in the list of the Base. */
const unlessFound =
  (advice: string): Advice =>
  ({ isFound }) =>
    isFound ? '' : advice;

const pair =
  (begin: string): Advice =>
  ({ credentials }) =>
    credentials === 'app'
      ? ''
      : `${begin} \`app_id\` and \`app_secret\` instead of \`access_token\`: the action then requests its own tokens.`;

const SUPPORT =
  'If it keeps failing, give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
const REPORT = "If it is right, report the error in this action's issue tracker, with the log ID.";
const NO_PROXY_CHANGES = 'Check that no proxy changes the request.';

const BRAND =
  'Check that `domain` matches the platform of the app and the Base: Feishu and Lark are separate.';
const PRIVATE_DEPLOYMENT =
  'On a private deployment, ask whoever runs it whether it has this API: bitable/v1 for automations, base/v3 for Base workflows.';
const ADDRESS = 'Open the Base in a browser, and set `app_token` to its full address.';
const BASE_TOKEN =
  'To use the token alone, copy the part of a /base/ address that follows /base/, up to the question mark.';
const WIKI_TOKEN =
  'For a wiki, always use the full /wiki/ address: it holds the token of the page, and the action looks up the Base behind it (`obj_token`, where `obj_type` is `bitable`).';
const CHECK_ID: Advice = ({ isFound, isIdUsual }) =>
  isFound || isIdUsual
    ? ''
    : 'Check `workflow_id`: it must be the ID of an automation (only digits, or beginning with wkf), not of a table, a view or a form.';
const CHECK_TOKEN = unlessFound('Check `app_token`: copy it from the address of the Base again.');
const LIST_IDS = unlessFound(
  'Check that each ID belongs to this Base: run this step once with `workflow_id: all` and `dry_run: true`, which lists all IDs.',
);
const SAME_BASE = unlessFound('Check that `app_token` is the Base that the automation belongs to.');

const ADD_THE_APP: Advice = ({ credentials, appId, base }) => {
  const inBase = base === undefined ? 'open the Base, choose' : `in ${base} choose`;
  const start = credentials === 'app' ? atStart(inBase) : `For an app, ${inBase}`;
  return `${start} "…" → More → Add document app, and add ${appId === undefined ? 'the app' : `the app ${appId}`} with "can manage".`;
};
const APP_NOT_FOUND =
  "If the app isn't found there, grant it a Base scope such as bitable:app, and publish a version.";
const SHARE: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : 'For a user, choose Share at the top right of the Base, and add the user with "can manage".';
const ROLE: Advice = ({ credentials }) =>
  credentials === 'app'
    ? "Or add a group that contains the app in the Base's advanced permission settings, with permission to read and write."
    : "For either, you can also add the user, or a group that contains the app, in the Base's advanced permission settings, with permission to read and write.";

const PAIR = pair('Set');
const OR_PAIR = pair('Or set');
const TWO_HOURS: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : 'Set `app_id` and `app_secret` instead of `access_token`: a tenant access token expires within 2 hours, and with an app each run requests a new one.';
const CREDENTIALS =
  'Copy the App ID and the App Secret again from Developer Console → Credentials & Basic Info, and update the secrets behind `app_id` and `app_secret`.';
const NEW_USER_TOKEN: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : 'Request a new user access token, and update the secret behind `access_token`.';
const APP_ENABLED = "Check that the app is published and that the administrator hasn't disabled it.";
const OWN_TENANT = 'Check that the app belongs to the tenant that owns the Base.';
const GRANT: Advice = ({ scopes, link, isWiki }) => {
  if (scopes === undefined)
    return 'Grant the app one of the scopes that the error names: open its link, or Developer Console → Permissions & Scopes.';
  const named = `${scopes.join(' or ')}${scopes.length > 1 ? ' (one is enough)' : ''}`;
  if (link !== undefined) return `Grant the app ${named || 'the missing scope'} at ${link}`;
  const all = `base:workflow:read, base:workflow:write and base:workflow:update${isWiki ? ', and wiki:node:read' : ''}`;
  return `Grant the app ${named || all} in Developer Console → Permissions & Scopes.`;
};
const SCOPES: Advice = ({ scopes }) =>
  scopes === undefined
    ? 'If it names none, grant base:workflow:read, base:workflow:write and base:workflow:update, and wiki:node:read for a wiki address.'
    : '';
const PUBLISH = 'Publish a new app version, and have it approved.';
const AUTHORIZE: Advice = ({ credentials }) =>
  credentials === 'app'
    ? ''
    : 'With a user access token, have the user authorize the app again, and update the secret behind `access_token`.';
const THEN_AGAIN = again('');

/** What is told where no other advice is left. */
export const nothingLeft: readonly Advice[] = [LATER, SUPPORT];

const internal: CodeText = {
  name: 'platform error',
  meaning: 'The platform had an internal error.',
  advice: [LATER, SUPPORT],
};
const rateLimit: CodeText = {
  name: 'rate limit',
  meaning: 'The app sent requests faster than the platform allows.',
  advice: [
    LATER,
    FEWER,
    'If it happens often, create a separate app for this job: the limit applies per app and tenant.',
  ],
};
const conflict: CodeText = {
  name: 'write conflict',
  meaning: 'Another write to the same Base was under way.',
  advice: [
    again(' when no other job or script is writing to the Base'),
    'Keep this step out of matrix jobs.',
    'Give all GitHub workflows that change this Base the same `concurrency` group.',
  ],
};
const unfinished: CodeText = {
  meaning: "Earlier work on the Base isn't finished.",
  advice: [
    again(' when bulk edits, imports and other scripts in the Base are done'),
    "If it happens again, don't let them run at the same time as this job.",
  ],
};
const table: CodeText = {
  meaning: 'The platform rejected a table ID, though the action sends none.',
  advice: [
    CHECK_ID,
    SAME_BASE,
    'Open the automation in the Base, and check that the tables it uses still exist.',
  ],
};
const noAccess: CodeText = {
  name: 'no access to the Base',
  meaning: 'The app or user has no access to the Base.',
  advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE],
};
const planLimit: CodeText = {
  meaning: "A limit of the tenant's or the Base owner's plan is reached.",
  advice: [
    "Ask the administrator or the Base's owner to upgrade the plan, or to free up what it counts.",
    MANUALLY,
  ],
};
const denied: CodeText = {
  meaning: "The app or user isn't allowed to do this.",
  advice: [
    'Grant the app base:workflow:read, base:workflow:write and base:workflow:update under Developer Console → Permissions & Scopes, and publish a version.',
    ADD_THE_APP,
    SHARE,
  ],
};
const notFound: CodeText = {
  meaning: 'The platform found no such Base workflow.',
  advice: [
    'Check `workflow_id`: open the Base workflow in a browser, and copy what begins with wkf from the address.',
    SAME_BASE,
    BRAND,
  ],
};
const wrongParameter: CodeText = {
  meaning: "A parameter is wrong; often a wiki page's token was given as app_token.",
  advice: [ADDRESS, WIKI_TOKEN, CHECK_ID],
};
const noToken: CodeText = {
  meaning: "The platform couldn't issue an access token.",
  advice: [LATER, CREDENTIALS, APP_ENABLED],
};
const badAppToken: CodeText = {
  meaning: 'The app access token is invalid.',
  advice: [PAIR, 'For `access_token`, use a tenant or user access token, not an app access token.', BRAND],
};
const badTenantToken: CodeText = {
  name: 'access token is invalid',
  meaning: 'The tenant access token is invalid.',
  advice: [TWO_HOURS, 'Check that the token is complete and of the tenant that owns the Base.', BRAND],
};
const expiredUserToken: CodeText = {
  name: 'access token has expired',
  meaning: 'The user access token has expired.',
  advice: [NEW_USER_TOKEN, OR_PAIR],
};
const wrongKind: CodeText = {
  meaning: "The platform doesn't accept this kind of token or user here.",
  advice: [PAIR, 'If you need a user access token, request a new one with this app.'],
};
const disabledApp: CodeText = {
  meaning: "The app is disabled or can't be used.",
  advice: [
    'Ask the administrator to enable the app in the Admin Console.',
    'If it is disabled in the Developer Console, enable it there.',
  ],
};
const notInstalled: CodeText = {
  meaning: "The app isn't installed in this tenant.",
  advice: [
    'Publish a version of the app (Developer Console → Version Management & Release), and have the administrator approve it.',
    "If it is published, check that the administrator hasn't disabled or removed it.",
    OWN_TENANT,
    BRAND,
  ],
};
const noSuchCall: CodeText = {
  meaning: "The host doesn't have this API.",
  advice: [CHECK_DOMAIN, NO_PROXY_CHANGES, PRIVATE_DEPLOYMENT],
};
const wrongField: CodeText = {
  meaning: 'A field of the request is missing or wrong.',
  advice: [
    'Correct the fields that the error names.',
    'If it names none, check `app_token` and `workflow_id`.',
    "If they are right, report the error in this action's issue tracker, with the log ID.",
  ],
};
const securityPolicy: CodeText = {
  meaning: 'A security policy of the tenant blocks the call.',
  advice: ["Ask the administrator to let this app or user through from the runner's network.", MANUALLY],
};

export const codes: Record<KnownCode, CodeText> = {
  1254000: {
    meaning: "The platform couldn't read the request body as JSON.",
    advice: [
      NO_PROXY_CHANGES,
      "If none does, report the error in this action's issue tracker, with the log ID.",
    ],
  },
  1254001: {
    meaning: 'The platform rejected the content of the request body.',
    advice: ['Check that `status` is `Enable` or `Disable`.', REPORT],
  },
  1254002: {
    meaning: 'The platform failed without saying why.',
    advice: [
      again(' when no other job or script is using the Base: concurrent calls are a frequent cause'),
      'Let bulk edits and imports in the Base finish first: too much may be changing at once.',
      'Check `app_token` and `workflow_id`: a run with `dry_run: true` compares them with the list.',
      "For a Base in a wiki, check that it was created with the wiki's call for a new node (wiki-v2 space-node create), not with the call that creates a Base.",
      'If it happens only now and then, raise `max_attempts` or run the job again: the server may be slow or unstable.',
    ],
  },
  1254003: {
    meaning: "The app_token is wrong; often it is a wiki page's token.",
    advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN],
  },
  1254030: {
    meaning: 'The platform rejected the page token of a list.',
    advice: [
      again(''),
      "If it fails again, report the error in this action's issue tracker, with the log ID.",
    ],
  },
  1254004: table,
  1254041: table,
  1254010: {
    name: 'invalid request',
    meaning: 'A parameter of the request has the wrong format.',
    advice: [CHECK_ID, LIST_IDS, CHECK_TOKEN],
  },
  1254036: {
    meaning: "The Base is still being copied and can't be changed until that is done.",
    advice: [
      again(' when the copy is complete'),
      'If this job makes the copy, raise `timeout_seconds` and `max_attempts`, so that the step waits for it.',
    ],
  },
  1254040: {
    name: 'no such Base',
    meaning: 'There is no Base with this app_token on the host that was called.',
    advice: [
      ADDRESS,
      BASE_TOKEN,
      WIKI_TOKEN,
      BRAND,
      'If the Base was created seconds ago, run the job again.',
      'If the Base was deleted, recover it.',
    ],
  },
  1254200: internal,
  1254290: rateLimit,
  1254291: conflict,
  1254301: {
    meaning: "Advanced permissions are off for this Base, or it doesn't support them.",
    advice: [
      'Ask someone who can manage the Base to turn on its advanced permissions.',
      'If the Base has no such setting, ask the administrator whether the plan includes it.',
    ],
  },
  1254302: {
    name: 'no permission in the Base',
    meaning: "The app or user lacks the Base's advanced permission.",
    advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE, ROLE],
  },
  1254304: {
    meaning: "The Base's row or column permissions forbid the call.",
    advice: [
      "Ask the Base's owner to let this app or user change the Base.",
      'Ask the administrator whether the plan includes row and column permissions: only the larger ones do.',
      ADD_THE_APP,
      SHARE,
    ],
  },
  1254305: {
    meaning: 'A permission or security setting of the Base forbids the call.',
    advice: [
      "Ask the Base's owner whether its sharing settings shut out this app or user.",
      "Ask the administrator whether a security policy or the document's security label does.",
    ],
  },
  1254306: planLimit,
  1254607: unfinished,
  90235: unfinished,
  1254608: {
    meaning: 'The platform received the same request twice.',
    advice: [LATER, 'Let only one job or script change the automation at a time.'],
  },
  1255001: internal,
  1255002: internal,
  1255003: {
    meaning: "The platform couldn't encode its data.",
    advice: [SUPPORT_NOW, LOOK],
  },
  1255004: {
    meaning: "The platform couldn't decode its data.",
    advice: [SUPPORT_NOW, LOOK],
  },
  1255005: {
    meaning: "The platform couldn't convert its data.",
    advice: [SUPPORT_NOW, LOOK],
  },
  1255040: {
    meaning: "The platform didn't finish the request in time.",
    advice: [again(': repeating the request is safe'), LOOK],
  },

  800004135: rateLimit,
  800050828: rateLimit,
  800070003: {
    meaning: "The platform says that nothing needs to change, but the status couldn't be confirmed.",
    advice: [
      'Check the status of the Base workflow in the Base, and turn it on or off manually if needed.',
      LATER,
    ],
  },
  800004011: noAccess,
  800004780: denied,
  800020304: denied,
  800020812: denied,
  230013: denied,
  800004000: notFound,
  800030501: notFound,
  800004006: wrongParameter,
  800010701: wrongParameter,
  800004045: {
    meaning: "Base workflows aren't available here.",
    advice: ['Ask the administrator whether the plan includes Base workflows.', PRIVATE_DEPLOYMENT],
  },
  800040114: conflict,
  800040819: {
    meaning: "The Base workflow is in conflict with something, and a retry doesn't help.",
    advice: [
      'Turn the Base workflow on or off manually in the Base, and fix what the page reports.',
      THEN_AGAIN,
    ],
    isOrdered: true,
  },
  800008006: internal,
  800005009: internal,
  800040802: planLimit,
  800040803: planLimit,
  800040817: planLimit,
  800040832: planLimit,
  800080105: planLimit,

  131001: {
    meaning: 'A call inside the wiki service failed.',
    advice: [LATER, OWN_WIKI_TOKEN],
  },
  131002: {
    meaning: 'The wiki service rejected the token in the wiki address.',
    advice: ["Copy the wiki page's address from the browser again, and set `app_token` to it, unchanged."],
  },
  131004: {
    meaning: "The wiki service doesn't accept this app or user.",
    advice: [
      'Check that the app or user is active in the tenant that owns the wiki.',
      'If `access_token` is a user access token, request a new one.',
      OR_PAIR,
    ],
  },
  131005: {
    meaning: 'There is no such wiki page on the host that was called.',
    advice: [
      'Open the wiki address in a browser, and if the page has moved, set `app_token` to its current address.',
      BRAND,
    ],
  },
  131006: {
    meaning: "The app or user can't read this wiki page.",
    advice: [
      'For an app, open the wiki page, choose "…" → More → Add document app, and add the app.',
      'For a user, have the page shared with the user, or make the user a member of the wiki space.',
      'For an app, an administrator can also add a group that contains the app to the members of the wiki space.',
      OWN_WIKI_TOKEN,
    ],
  },
  131007: {
    meaning: "The wiki service had an internal error, and a retry doesn't help.",
    advice: [OWN_WIKI_TOKEN, SUPPORT_NOW],
  },
  131009: {
    meaning: 'Another change is locking the wiki page.',
    advice: [again(' when other changes to the wiki are done')],
  },

  10003: {
    meaning: 'A parameter of the token request is missing or wrong.',
    advice: [
      'Check that the secrets behind `app_id` and `app_secret` are set and reach this step.',
      'Check that the two are not swapped: an app_id begins with cli_.',
      CREDENTIALS,
    ],
  },
  10005: {
    meaning: "The platform doesn't accept this app, or not in this tenant.",
    advice: [
      'Check `app_id`: it must be a self-built app of the tenant that owns the Base (Developer Console → Credentials & Basic Info).',
      APP_ENABLED,
      BRAND,
    ],
  },
  10012: noToken,
  10013: noToken,
  10014: {
    name: 'app ID or secret is wrong',
    meaning: "The platform doesn't know this app, or rejected its secret.",
    advice: [CREDENTIALS, BRAND, APP_ENABLED],
  },
  10015: {
    name: 'app secret is wrong',
    meaning: 'The app_secret is wrong.',
    advice: [
      'Copy the App Secret again from Developer Console → Credentials & Basic Info, complete and without spaces or quotes.',
      'If it was reset there, update the secret behind `app_secret`: the old one no longer works.',
    ],
  },
  20002: {
    name: 'app ID and secret do not match',
    meaning: "The app_id and the app_secret don't belong to the same app.",
    advice: ['Copy both again from Developer Console → Credentials & Basic Info of one app.'],
  },

  99991661: {
    meaning: 'The request had no access token.',
    advice: [
      "Check that the secret behind `access_token` (or those behind `app_id` and `app_secret`) isn't empty.",
      'Check that no proxy removes the Authorization header.',
    ],
  },
  99991663: {
    name: 'access token expired or invalid',
    meaning: "The tenant access token has expired, is invalid, or isn't accepted by this call.",
    advice: [TWO_HOURS, BRAND, OWN_TENANT],
  },
  99991664: badAppToken,
  20014: badAppToken,
  99991665: badTenantToken,
  20013: badTenantToken,
  99991671: {
    name: 'access token is malformed',
    meaning: 'The access token is malformed.',
    advice: [
      'Check the secret behind `access_token`: it must be complete, without quotes, spaces or the word Bearer.',
      'Check that it is an access token: those begin with t-, u- or eyJ, and an App Secret is none.',
      OR_PAIR,
    ],
  },
  99991668: {
    meaning: "The user access token is invalid or expired, or this call doesn't accept one.",
    advice: [NEW_USER_TOKEN, OR_PAIR],
  },
  20005: {
    meaning: 'The user access token is invalid.',
    advice: [NEW_USER_TOKEN, OR_PAIR],
  },
  99991677: expiredUserToken,
  20006: expiredUserToken,
  20008: {
    meaning: "The platform doesn't find the user of this token.",
    advice: [
      again(': this error comes and goes, also with the token of an app'),
      'If it stays, and `access_token` is a user access token, check that the user is still active.',
    ],
  },
  20010: {
    meaning: "This user isn't allowed to use the app.",
    advice: ["Have the administrator add the user to the app's availability.", OR_PAIR],
  },
  99991669: wrongKind,
  99991670: wrongKind,
  99991674: wrongKind,
  99991675: wrongKind,
  99991681: wrongKind,
  99991692: wrongKind,
  99991543: {
    meaning: "The platform doesn't know this app_id or this app_secret.",
    advice: [CREDENTIALS, BRAND],
  },
  99991662: disabledApp,
  11207: disabledApp,
  11209: {
    meaning: "The app doesn't exist.",
    advice: [CREDENTIALS, BRAND],
  },
  99991673: notInstalled,
  20009: notInstalled,
  11210: notInstalled,
  99991672: {
    name: 'missing scope',
    meaning: 'The app lacks an API scope that this call needs.',
    advice: [GRANT, SCOPES, PUBLISH, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991676: {
    name: 'missing permission',
    meaning: 'The token lacks the permission for this call.',
    advice: [GRANT, SCOPES, PUBLISH, AUTHORIZE, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991679: {
    name: 'not authorized by the user',
    meaning: "The user hasn't authorized a scope that this call needs.",
    advice: [GRANT, PUBLISH, AUTHORIZE, THEN_AGAIN],
    isOrdered: true,
    isScope: true,
  },
  99991400: rateLimit,
  99991401: {
    meaning: "The runner's IP address isn't on the app's IP allowlist.",
    advice: [
      'Run the job on a runner with a fixed public IPv4 address: GitHub-hosted runners get a new one for every job, larger runners can keep theirs.',
      'Add that address under Developer Console → Security Settings → IP allowlist.',
      'To allow every runner instead, remove the allowlist there.',
    ],
  },
  99991403: {
    meaning: "The tenant's API calls for this month are used up.",
    advice: [
      MANUALLY,
      'Ask the administrator to upgrade the plan.',
      'Otherwise wait for the 1st of the month, when the count starts again.',
    ],
  },
  99991201: noSuchCall,
  99991301: noSuchCall,
  99992402: wrongField,
  9499: wrongField,
  91402: {
    name: 'no such Base',
    meaning: "There is no such document; often a wiki page's token was given as app_token.",
    advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN, BRAND],
  },
  91403: noAccess,
  1500: internal,
  2200: {
    meaning: 'The platform had an internal error, often for a wrong ID.',
    advice: [CHECK_ID, LIST_IDS, SAME_BASE, PRIVATE_DEPLOYMENT, LATER, SUPPORT],
  },
  5000: {
    meaning: 'The platform is overloaded or had an internal error.',
    advice: [LATER, FEWER, SUPPORT],
  },
  1503: internal,
  1642: internal,
  1663: internal,
  1668: internal,
  10101: internal,
  10105: internal,
  10500: internal,
  1551: internal,
  1557: internal,
  1665: internal,
  21000: securityPolicy,
  21001: securityPolicy,
  30005: {
    meaning: 'The platform has taken this API offline.',
    advice: [MANUALLY, 'Look for a newer version of this action.'],
  },
  90003087: {
    meaning: 'The limit of the Frontline Professional plan for this feature is reached.',
    advice: [
      'Ask the administrator to extend the plan.',
      'Otherwise use an app or a user whose plan includes the feature.',
    ],
  },
  90003088: {
    meaning: "The feature is unavailable since the tenant's subscription changed.",
    advice: ['Ask the administrator to renew or extend the subscription.', MANUALLY],
  },
};
