"use strict";
exports.id = 119;
exports.ids = [119];
exports.modules = {

/***/ 4119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messages: () => (/* binding */ messages)
});

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(2328);
// EXTERNAL MODULE: ./build/messages/en/words.js
var words = __webpack_require__(8335);
;// CONCATENATED MODULE: ./build/messages/en/advice.js
// What is to be done about several causes, with a code and without, in English.


/** To run the job again at some time, which does not repair what its end left undone. */
const again = (when) => ({ isRestore }) => isRestore ? '' : `Run the job again${when}.`;
const LATER = ({ isRestore, isTimeSaid }) => isRestore || isTimeSaid ? '' : 'Run the job again in a few minutes.';
const FEWER = 'If it happens often, let fewer jobs and scripts use the same app at the same time.';
const SUPPORT_NOW = 'Give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
const CHECK_DOMAIN = `Check \`domain\`: it must be ${hosts/* BRAND_WORDS */.M1.map((word) => `\`${word}\``).join(', ')}, or the API address (not the web address) of your own deployment.`;
const LOOK = "Check the automation's status in the Base.";
const OWN_WIKI_TOKEN = "If you know the Base's own app_token, use it instead of the wiki address.";
const MANUALLY = ({ wanted, base, isRestore }) => isRestore
    ? ''
    : `Turn the automations ${wanted === undefined ? 'on or off' : words/* STATUSES */.f[wanted].state} manually in ${base ?? 'the Base'} for now.`;

;// CONCATENATED MODULE: ./build/messages/en/codes.js


/** Advice that helps only where the automation does not stand in the list of the Base. */
const unlessFound = (advice) => ({ isFound }) => isFound ? '' : advice;
const pair = (begin) => ({ credentials }) => credentials === 'app'
    ? ''
    : `${begin} \`app_id\` and \`app_secret\` instead of \`access_token\`: the action then requests its own tokens.`;
const SUPPORT = 'If it keeps failing, give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
const REPORT = "If it is right, report the error in this action's issue tracker, with the log ID.";
const NO_PROXY_CHANGES = 'Check that no proxy changes the request.';
const BRAND = 'Check that `domain` matches the platform of the app and the Base: Feishu and Lark are separate.';
const PRIVATE_DEPLOYMENT = 'On a private deployment, ask whoever runs it whether it has this API: bitable/v1 for automations, base/v3 for Base workflows.';
const ADDRESS = 'Open the Base in a browser, and set `app_token` to its full address.';
const BASE_TOKEN = 'To use the token alone, copy the part of a /base/ address that follows /base/, up to the question mark.';
const WIKI_TOKEN = 'For a wiki, always use the full /wiki/ address: it holds the token of the page, and the action looks up the Base behind it (`obj_token`, where `obj_type` is `bitable`).';
const CHECK_ID = ({ isFound, isIdUsual }) => isFound || isIdUsual
    ? ''
    : 'Check `workflow_id`: it must be the ID of an automation (only digits, or beginning with wkf), not of a table, a view or a form.';
const CHECK_TOKEN = unlessFound('Check `app_token`: copy it from the address of the Base again.');
const LIST_IDS = unlessFound('Check that each ID belongs to this Base: run this step once with `workflow_id: all` and `dry_run: true`, which lists all IDs.');
const SAME_BASE = unlessFound('Check that `app_token` is the Base that the automation belongs to.');
const ADD_THE_APP = ({ credentials, appId, base }) => {
    const inBase = base === undefined ? 'open the Base, choose' : `in ${base} choose`;
    const start = credentials === 'app' ? (0,words/* atStart */.M5)(inBase) : `For an app, ${inBase}`;
    return `${start} "…" → More → Add document app, and add ${appId === undefined ? 'the app' : `the app ${appId}`} with "can manage".`;
};
const APP_NOT_FOUND = "If the app isn't found there, grant it a Base scope such as bitable:app, and publish a version.";
const SHARE = ({ credentials }) => credentials === 'app'
    ? ''
    : 'For a user, choose Share at the top right of the Base, and add the user with "can manage".';
const ROLE = ({ credentials }) => credentials === 'app'
    ? "Or add a group that contains the app in the Base's advanced permission settings, with permission to read and write."
    : "For either, you can also add the user, or a group that contains the app, in the Base's advanced permission settings, with permission to read and write.";
const PAIR = pair('Set');
const OR_PAIR = pair('Or set');
const TWO_HOURS = ({ credentials }) => credentials === 'app'
    ? ''
    : 'Set `app_id` and `app_secret` instead of `access_token`: a tenant access token expires within 2 hours, and with an app each run requests a new one.';
const CREDENTIALS = 'Copy the App ID and the App Secret again from Developer Console → Credentials & Basic Info, and update the secrets behind `app_id` and `app_secret`.';
const NEW_USER_TOKEN = ({ credentials }) => credentials === 'app'
    ? ''
    : 'Request a new user access token, and update the secret behind `access_token`.';
const APP_ENABLED = "Check that the app is published and that the administrator hasn't disabled it.";
const OWN_TENANT = 'Check that the app belongs to the tenant that owns the Base.';
const GRANT = ({ scopes, link, isWiki }) => {
    if (scopes === undefined)
        return 'Grant the app one of the scopes that the error names: open its link, or Developer Console → Permissions & Scopes.';
    const named = `${scopes.join(' or ')}${scopes.length > 1 ? ' (one is enough)' : ''}`;
    if (link !== undefined)
        return `Grant the app ${named || 'the missing scope'} at ${link}`;
    const all = `base:workflow:read, base:workflow:write and base:workflow:update${isWiki ? ', and wiki:node:read' : ''}`;
    return `Grant the app ${named || all} in Developer Console → Permissions & Scopes.`;
};
const SCOPES = ({ scopes }) => scopes === undefined
    ? 'If it names none, grant base:workflow:read, base:workflow:write and base:workflow:update, and wiki:node:read for a wiki address.'
    : '';
const PUBLISH = 'Publish a new app version, and have it approved.';
const AUTHORIZE = ({ credentials }) => credentials === 'app'
    ? ''
    : 'With a user access token, have the user authorize the app again, and update the secret behind `access_token`.';
const THEN_AGAIN = again('');
/** What is told where no other advice is left. */
const nothingLeft = [LATER, SUPPORT];
const internal = {
    name: 'platform error',
    meaning: 'The platform had an internal error.',
    advice: [LATER, SUPPORT],
};
const rateLimit = {
    name: 'rate limit',
    meaning: 'The app sent requests faster than the platform allows.',
    advice: [
        LATER,
        FEWER,
        'If it happens often, create a separate app for this job: the limit applies per app and tenant.',
    ],
};
const conflict = {
    name: 'write conflict',
    meaning: 'Another write to the same Base was under way.',
    advice: [
        again(' when no other job or script is writing to the Base'),
        'Keep this step out of matrix jobs.',
        'Give all GitHub workflows that change this Base the same `concurrency` group.',
    ],
};
const unfinished = {
    meaning: "Earlier work on the Base isn't finished.",
    advice: [
        again(' when bulk edits, imports and other scripts in the Base are done'),
        "If it happens again, don't let them run at the same time as this job.",
    ],
};
const table = {
    meaning: 'The platform rejected a table ID, though the action sends none.',
    advice: [
        CHECK_ID,
        SAME_BASE,
        'Open the automation in the Base, and check that the tables it uses still exist.',
    ],
};
const noAccess = {
    name: 'no access to the Base',
    meaning: 'The app or user has no access to the Base.',
    advice: [ADD_THE_APP, APP_NOT_FOUND, SHARE],
};
const planLimit = {
    meaning: "A limit of the tenant's or the Base owner's plan is reached.",
    advice: [
        "Ask the administrator or the Base's owner to upgrade the plan, or to free up what it counts.",
        MANUALLY,
    ],
};
const denied = {
    meaning: "The app or user isn't allowed to do this.",
    advice: [
        'Grant the app base:workflow:read, base:workflow:write and base:workflow:update under Developer Console → Permissions & Scopes, and publish a version.',
        ADD_THE_APP,
        SHARE,
    ],
};
const notFound = {
    meaning: 'The platform found no such Base workflow.',
    advice: [
        'Check `workflow_id`: open the Base workflow in a browser, and copy what begins with wkf from the address.',
        SAME_BASE,
        BRAND,
    ],
};
const wrongParameter = {
    meaning: "A parameter is wrong; often a wiki page's token was given as app_token.",
    advice: [ADDRESS, WIKI_TOKEN, CHECK_ID],
};
const noToken = {
    meaning: "The platform couldn't issue an access token.",
    advice: [LATER, CREDENTIALS, APP_ENABLED],
};
const badAppToken = {
    meaning: 'The app access token is invalid.',
    advice: [PAIR, 'For `access_token`, use a tenant or user access token, not an app access token.', BRAND],
};
const badTenantToken = {
    name: 'access token is invalid',
    meaning: 'The tenant access token is invalid.',
    advice: [TWO_HOURS, 'Check that the token is complete and of the tenant that owns the Base.', BRAND],
};
const expiredUserToken = {
    name: 'access token has expired',
    meaning: 'The user access token has expired.',
    advice: [NEW_USER_TOKEN, OR_PAIR],
};
const wrongKind = {
    meaning: "The platform doesn't accept this kind of token or user here.",
    advice: [PAIR, 'If you need a user access token, request a new one with this app.'],
};
const disabledApp = {
    meaning: "The app is disabled or can't be used.",
    advice: [
        'Ask the administrator to enable the app in the Admin Console.',
        'If it is disabled in the Developer Console, enable it there.',
    ],
};
const notInstalled = {
    meaning: "The app isn't installed in this tenant.",
    advice: [
        'Publish a version of the app (Developer Console → Version Management & Release), and have the administrator approve it.',
        "If it is published, check that the administrator hasn't disabled or removed it.",
        OWN_TENANT,
        BRAND,
    ],
};
const noSuchCall = {
    meaning: "The host doesn't have this API.",
    advice: [CHECK_DOMAIN, NO_PROXY_CHANGES, PRIVATE_DEPLOYMENT],
};
const wrongField = {
    meaning: 'A field of the request is missing or wrong.',
    advice: [
        'Correct the fields that the error names.',
        'If it names none, check `app_token` and `workflow_id`.',
        "If they are right, report the error in this action's issue tracker, with the log ID.",
    ],
};
const securityPolicy = {
    meaning: 'A security policy of the tenant blocks the call.',
    advice: ["Ask the administrator to let this app or user through from the runner's network.", MANUALLY],
};
const codes = {
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

;// CONCATENATED MODULE: ./build/messages/en/conditions.js

const CHECK_WAY = ({ host, hasAnswered }) => hasAnswered ? '' : `Check that the runner can reach ${host ?? 'the host'}: firewall, proxy, VPN.`;
const CHECK_NEW_DOMAIN = ({ hasAnswered }) => (hasAnswered ? '' : CHECK_DOMAIN);
const IF_SLOW = ({ hasAnswered, isRestore }) => hasAnswered
    ? `${isRestore ? 'If' : 'Run the job again; if'} the host stays slow, raise \`request_timeout_seconds\`.`
    : 'If the host is only slow, raise `request_timeout_seconds`.';
const RAISE_BUDGET = ({ isTimeSaid, isRestore }) => isTimeSaid || isRestore ? '' : 'Raise `timeout_seconds`.';
const PROXY_PASSWORD = ({ hasProxyPassword }) => hasProxyPassword
    ? 'Check the user name and password in the proxy address in `https_proxy` or `http_proxy`.'
    : 'Put the user name and password in the address in `https_proxy` or `http_proxy`: `http://user:password@host:port`.';
const ALLOW_HOST = ({ host }) => `Ask whoever runs the proxy to allow ${host ?? 'the host'}.`;
const WITHOUT_LIST = 'Name the automations in `workflow_id`, and leave out what needs the list: `restore`, `if_unchanged`, `dry_run`, titles and `all`.';
const PROXY_ADDRESS = 'Check the proxy address in the environment variables `https_proxy` and `http_proxy`.';
const BETWEEN = 'Check what stands between the runner and the host: firewall, proxy, sign-in page.';
const conditions_REPORT = "Report the error in this action's issue tracker, with the log ID.";
const NO_PROXY = ({ host }) => `If the runner can reach ${host ?? 'the host'} without the proxy, add it to \`no_proxy\`.`;
const conditions = {
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
        meaning: "The host's TLS certificate is for another name (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
        advice: [CHECK_DOMAIN],
    },
    'certificate-time': {
        name: 'TLS certificate not valid',
        meaning: "The host's TLS certificate isn't valid now (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
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
        meaning: "The proxy's TLS certificate is for another name (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
        advice: ['In `https_proxy` or `http_proxy`, use a name that is in its certificate.'],
    },
    'proxy-certificate-time': {
        meaning: "The proxy's TLS certificate isn't valid now (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
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
        advice: [CHECK_DOMAIN, conditions_REPORT],
    },
    'lacking-list': {
        meaning: "The platform sent a list that can't be trusted: an ID or the next page is missing.",
        advice: [WITHOUT_LIST, conditions_REPORT],
    },
    'lacking-node': {
        meaning: "The platform reported success, but didn't say what the wiki page holds.",
        advice: [OWN_WIKI_TOKEN, conditions_REPORT],
    },
    'lacking-status': {
        meaning: 'The platform reported success, but with another status.',
        advice: [LOOK, conditions_REPORT],
    },
    'endless-list': {
        meaning: 'The list promises page after page and brings nothing new.',
        advice: [WITHOUT_LIST, conditions_REPORT],
    },
    'not-confirmed': {
        meaning: 'The status was restored, but reading it afterwards failed.',
        advice: [LOOK],
    },
};

;// CONCATENATED MODULE: ./build/messages/en/failure.js

/** What a failed step says, in English. */
const failure = {
    earlierTry: 'An earlier attempt had no clear response and may have worked.',
    skipped: 'Not attempted after the failure of another automation.',
    calls: {
        mint: (appId) => `Couldn't get an access token for app ${appId}.`,
        list: "Couldn't read the list of automations.",
        'workflow-list': "Couldn't read the list of Base workflows (wkf…).",
        wiki: (node) => `Couldn't look up the wiki page ${node}.`,
    },
    unresolved: {
        'not-a-base': (node, objType) => `The wiki page ${node} holds a “${objType}”, not a Base. Give the address of the page that holds the Base.`,
        'other-base': (appToken, otherAppToken, input) => `\`app_token\` is Base ${appToken}, but an automation in \`${input}\` belongs to Base ${otherAppToken}. Use one step for each Base.`,
        'title-not-found': (title, nearest, automations) => `No automation is titled “${title}”. ${automations === 0
            ? words/* EMPTY_LIST */.xF
            : `${nearest.length === 0 ? `The Base has ${(0,words/* count */.U9)(automations, 'automation')}.` : `Did you mean ${nearest.map((one) => `“${one}”`).join(' or ')}?`} ${words/* EXACT_TITLE */.NG}`}`,
        'title-shared': (title, ids) => `${ids.length} automations are titled “${title}”. Give the ID of the one you mean in \`workflow_id\`: ${ids.join(', ')}.`,
        'id-not-found': (id, automations) => `The Base has no automation with the ID ${id}. ${automations === 0 ? words/* EMPTY_LIST */.xF : `To see the ${(0,words/* count */.U9)(automations, 'automation')} it has, run with \`workflow_id: all\` and \`dry_run: true\`.`}`,
        'status-unknown': (automation, word) => `${automation} has the status “${word}”, neither on nor off, so it couldn't be restored. Check it in the Base.`,
        'nothing-at-all': () => `The Base has no automation. ${words/* EMPTY_LIST */.xF}`,
        'exception-id-not-found': (id) => `exclude_workflow_id: The Base has no automation ${id}. Correct or remove this ID.`,
        'exception-title-not-found': (title, nearest) => `exclude_workflow_title: No automation is called “${title}”${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. Use the exact title.`,
        'exception-unchecked': (input, name) => `${input}: Couldn't check that “${name}” exists, because its list couldn't be read.`,
        'exception-title-shared': (title, ids) => `exclude_workflow_title: ${ids.length} automations are called “${title}”. Name those to leave alone in exclude_workflow_id: ${ids.join(', ')}.`,
    },
    alreadySo: (automations) => `\`if_unchanged\` is \`fail\`: another job may be holding the Base, or an earlier run left ${(0,words/* them */.rK)(automations)} so. Wait for that job, or correct ${(0,words/* them */.rK)(automations)} in the Base, then re-run.`,
    outputFile: (why) => `Couldn't write the outputs to GITHUB_OUTPUT: ${why}`,
    stateFile: (why) => `Couldn't save what \`restore\` needs at the end of the job: ${why}`,
    stateMissing: "GITHUB_STATE isn't set on this runner.",
    stateTooLarge: 'one value would exceed the 30,000 bytes that the runner can hand back. Name fewer automations in one step; in a composite action, also check that the secrets are no longer than they should be.',
    internal: (what) => `The action itself failed (${what}). This is a bug in the action: please report it with the log of this step.`,
    endedEarly: 'nothing was left to wait for, but it had not finished',
    page: 'docs/errors.md',
};

;// CONCATENATED MODULE: ./build/messages/en/fault.js

/** What went wrong with a request, in English. What it means and what to do stands with the codes and conditions. */
const fault = {
    code: (code, msg) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
    http: (httpStatus, host, excerpt) => /^\s*</.test(excerpt)
        ? `HTTP ${httpStatus} from ${host} (an HTML page, no error code).`
        : `HTTP ${httpStatus} from ${host} (no error code)${excerpt === '' ? '' : `, beginning with “${excerpt}”`}.`,
    unreadable: (httpStatus, host, excerpt) => excerpt === ''
        ? `HTTP ${httpStatus} from ${host} with an empty response.`
        : `HTTP ${httpStatus} from ${host}${excerpt === undefined ? '' : `, beginning with “${excerpt}”`}.`,
    answered: (httpStatus, host) => `HTTP ${httpStatus} from ${host}.`,
    tooLarge: (httpStatus, host, limitBytes) => `HTTP ${httpStatus} from ${host} with more than ${limitBytes / 1024 / 1024} MiB.`,
    headersTooLarge: (limitBytes) => `The response has more than ${limitBytes / 1024} KiB of headers.`,
    connectTimeout: (limitMs, host, { proxy, addresses }) => `No connection to ${host}${proxy === undefined ? '' : ` through the proxy \`${proxy}\``} within ${(0,words/* seconds */.YA)(limitMs)} (\`request_timeout_seconds\`)${addresses.length === 0 ? '' : `; tried ${addresses.join(', ')}`}.`,
    timeout: (limitMs) => `No complete response within ${(0,words/* seconds */.YA)(limitMs)} (\`request_timeout_seconds\`).`,
    budget: 'No complete response before the time limit.',
    notConnected: (host, detail) => `Couldn't connect to ${host}: ${detail}.`,
    broken: (host, detail) => `The connection to ${host} broke: ${detail}.`,
    unknownHost: (host, detail) => `Couldn't resolve ${host} (${detail}).`,
    certificate: (host, detail) => `Couldn't verify the TLS certificate of ${host} (${detail}).`,
    proxyCertificate: (detail) => `Couldn't verify the proxy's TLS certificate (${detail}).`,
    proxyConnection: (proxy, detail) => `Couldn't connect to the proxy \`${proxy}\`: ${detail}.`,
    proxy: (httpStatus, host) => `The proxy refused to connect to ${host} (HTTP ${httpStatus}).`,
    cancelled: 'The job was canceled before a response came.',
    words: (words) => `The platform says: ${words.map((word) => `“${word}”`).join(' ')}.`,
    scopes: (scopes) => scopes.length === 1
        ? `Missing scope: ${scopes.join('')}.`
        : `Missing scope, one of: ${scopes.join(', ')}.`,
    fields: (fields) => `Wrong fields: ${fields.join('; ')}.`,
    link: (url) => `Open ${url}`,
};

;// CONCATENATED MODULE: ./build/messages/en/input.js

const FOREIGN = {
    table: 'a table',
    view: 'a view',
    dashboard: 'a dashboard',
    document: 'a document inside a Base',
    'app-page': 'a page of an app built on a Base',
    app: 'an app',
    'base-workflow': 'a Base workflow',
};
const OTHER_PAGES = {
    share: 'a link that shares a form, view, or dashboard',
    record: 'a link to one record',
    app: 'an app built on a Base',
    workspace: 'a workspace of Bases',
    sheet: 'a spreadsheet',
    document: 'a document or file',
    folder: 'a folder',
    unknown: 'not the address of a Base',
};
const BASE_ADDRESS = 'Open the Base and copy its address (`https://<host>/base/…` or `https://<host>/wiki/…`).';
const AUTOMATION_ADDRESS = 'Open the automation in the Base and copy the address, which then has ?table=wkf… in it.';
const IDS_HINT = 'To see the IDs, run the step once with `workflow_id: all` and `dry_run: true`.';
const SECRETS_HINT = "Secrets aren't passed to pull requests from forks or by Dependabot, nor to a reusable workflow without `secrets: inherit`. Environment secrets require the job to set `environment`.";
const CHARACTERS = 'letters, digits, `-`, and `_`';
const FRESH_COPY = 'Copy it again and update the secret.';
/** Values to choose from. */
function oneOf(values) {
    const quoted = values.map((value) => `\`${value}\``);
    const last = quoted.pop();
    if (quoted.length < 2)
        return [...quoted, last].join(' or ');
    return `${quoted.join(', ')}, or ${last}`;
}
/** What is wrong with an input, in English. */
const input = {
    heading: (problems) => `${(0,words/* count */.U9)(problems, 'invalid input')}. No request was sent.`,
    problem: (input, problem) => `${input}: ${problem}`,
    unknown: (meant) => `This action has no such input. Use \`${meant}\`.`,
    missing: {
        app_token: 'Required. Use the address of the Base, or its app_token (the part after /base/).',
        status: `Required. Use ${oneOf(['Enable', 'Disable'])}.`,
        workflow_id: `No automation is named. Set \`workflow_id\` or \`workflow_title\`. ${IDS_HINT} If the value is an output, it was lost or that step didn't run: \`changed_workflow_ids\` is never empty.`,
        credentials: `No credentials arrived. Set \`access_token\`, or \`app_id\` and \`app_secret\`, from a secret. ${SECRETS_HINT}`,
        app_secret: `It's empty, but \`app_id\` is set. Set both, or only \`access_token\`. ${SECRETS_HINT}`,
        app_id: "It's empty, but `app_secret` is set. Set both, or only `access_token`.",
    },
    bothCredentials: "Can't be combined with `app_id` and `app_secret`. Remove one or the other.",
    word: (value, allowed) => `\`${value}\` isn't valid. Use ${oneOf(allowed)}.`,
    number: (value, least, most) => `\`${value}\` isn't valid. Use a whole number from ${least} to ${most}, without a unit.`,
    tokenBearer: 'Starts with `Bearer`, which the action adds. Store the token without it.',
    tokenBlank: `Contains a space or a line break. ${FRESH_COPY}`,
    tokenCharacters: `Contains a character that no access token has, such as a quotation mark. ${FRESH_COPY}`,
    secretCharacters: `Contains a space, a line break, or another character that no app secret has. ${FRESH_COPY}`,
    appIdCharacters: (value) => `\`${value}\` isn't an app ID, such as \`cli_a1b2c3\`. Copy it from Credentials & Basic Info in the Developer Console.`,
    notAnAppToken: (value, longest) => `\`${value}\` isn't an app_token: only ${CHARACTERS} are allowed, at most ${longest}. ${BASE_ADDRESS}`,
    notAnId: (value, longest) => `\`${value}\` isn't an ID: only ${CHARACTERS} are allowed, at most ${longest}. Separate IDs with commas or line breaks.`,
    roundedId: (value) => `\`${value}\` was an ID before YAML rounded it to a number. Put the ID in quotes.`,
    blankInId: (value) => `\`${value}\` contains a space. Separate IDs with commas or line breaks.`,
    foreignId: (value, kind) => `\`${value}\` is the ID of ${FOREIGN[kind]}, not of an automation. ${IDS_HINT}`,
    foreignAppToken: (value, kind) => `\`${value}\` is the ID of ${FOREIGN[kind]}, not of a Base. ${BASE_ADDRESS}`,
    aloneWord: (word) => `\`${word}\` can't be combined with other IDs or titles. Remove one or the other.`,
    excludeWithoutAll: 'Works only with `workflow_id: all`. Remove it, or set `workflow_id` to `all`.',
    excludeWord: (word) => `\`${word}\` isn't valid here. Name the automations to leave alone.`,
    domainScheme: (value, brands) => `\`${value}\` isn't valid. Use ${oneOf(brands)}, or begin the address with \`https://\`.`,
    domainNotHttp: (value, brands) => `\`${value}\` isn't an https URL. Use ${oneOf([...brands, 'https://host[:port]'])}.`,
    domainPlainHttp: (value) => `\`${value}\` would send the credentials unencrypted. Use \`https://\` (plain \`http://\` is for localhost, 127.0.0.0/8, and [::1]).`,
    domainExtraParts: (value) => `\`${value}\` is more than a host and a port. Remove the path and the query: \`https://host[:port]\`.`,
    domainNotUrl: (value, brands) => `\`${value}\` isn't a URL. Use ${oneOf([...brands, 'https://host[:port]'])}.`,
    jobStatus: (value, policy) => `${value === '' ? "It's empty" : `\`${value}\` isn't valid`}, and \`restore: ${policy}\` needs it. Remove this input from the step: its default is the status of the job.`,
    insideComposite: (policy) => `\`${policy}\` doesn't work inside a composite action, which doesn't know how the job ends. Use \`always\`, or make the action a step of the workflow.`,
    userInAddress: (value) => `\`${value}\` contains a user name or password. Remove it.`,
    notAnAddress: (value) => `\`${value}\` isn't an ID or an address. Copy the address from the browser, starting with https://.`,
    otherPage: (value, page, input) => `\`${value}\` is ${OTHER_PAGES[page]}. ${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
    otherInside: (value, kind) => `\`${value}\` shows ${kind === undefined ? 'something else' : FOREIGN[kind]}, not an automation. ${AUTOMATION_ADDRESS}`,
    nothingInside: (value) => `\`${value}\` is the address of a Base, not of an automation in it. ${AUTOMATION_ADDRESS}`,
    otherBase: (value) => `\`${value}\` belongs to another Base than \`app_token\`. Use one step for each Base.`,
    otherBrand: ({ name }, input, hostname) => `The address in \`${input}\` is on ${hostname}, which isn't ${name}. Remove \`domain\` to follow the address.`,
    mixedBrands: (inputs, brands) => `The addresses in ${inputs.map((name) => `\`${name}\``).join(' and ')} belong to ${brands.map(({ name }) => name).join(' and to ')}. Use one step for each Base.`,
    unknownWebHost: (input, hostname, values) => `Required, because the address in \`${input}\` is on ${hostname}: the action doesn't guess where credentials go. Use ${oneOf(values)}.`,
};

// EXTERNAL MODULE: ./build/messages/en/lines.js + 2 modules
var lines = __webpack_require__(157);
;// CONCATENATED MODULE: ./build/messages/en/proxy.js
/** What is wrong with a proxy variable, in English. */
const proxy = {
    noScheme: (variable) => `The environment variable ${variable} applies to this host but has no scheme, so it would be ignored. Write it as http://host:port, or add the host to no_proxy.`,
    scheme: (variable) => `The environment variable ${variable} applies to this host, but its scheme is neither http nor https. Use an HTTP proxy, or add the host to no_proxy.`,
    unreadable: (variable) => `The environment variable ${variable} applies to this host but isn't a valid URL. Write it as http://host:port with special characters of the user name or password percent-encoded, or add the host to no_proxy.`,
};

;// CONCATENATED MODULE: ./build/messages/en/reason.js

/** Why a request was not tried again, in English. */
const reason = {
    attempts: (tries, limit) => limit === 'inputs' && tries === 1
        ? 'Not retried: `max_attempts` is 1.'
        : limit === 'inputs'
            ? `Gave up after ${tries} attempts (\`max_attempts\`).`
            : `Gave up after ${(0,words/* count */.U9)(tries, 'attempt')}.`,
    fewAttempts: (tries) => `Tried ${tries} times; this kind of error isn't retried more often.`,
    budget: (budgetSeconds, limit) => limit === 'inputs'
        ? `\`timeout_seconds\` (${budgetSeconds} s) is used up.`
        : `The time limit (${budgetSeconds} s) is used up.`,
    budgetWait: (waitMs, budgetSeconds, limit) => `The next retry (in ${(0,words/* seconds */.YA)(waitMs)}) would exceed ${limit === 'inputs' ? '`timeout_seconds`' : 'the time limit'} (${budgetSeconds} s).`,
    raiseBudget: 'Raise `timeout_seconds`.',
    waitFor: (minutes) => `Run the job again in ${(0,words/* count */.U9)(minutes, 'minute')}, when the server allows the next request.`,
    waitOrRaise: (leastSeconds) => `Run the job again in a minute, or raise \`timeout_seconds\` to ${leastSeconds} or more.`,
    stage: 'Not retried after the error that ended this step.',
    cancelled: 'Not retried: the job was canceled.',
};

// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/messages/en/good-end.js
var good_end = __webpack_require__(441);
;// CONCATENATED MODULE: ./build/messages/en/report.js



/** The frame of every report, in English: its title, what stands before each part, what will become of what changed. */
const report = {
    ...good_end/* goodEnd */.z,
    outcomes: {
        ...good_end/* goodEnd */.z.outcomes,
        refused: (refused, all, status) => all === 1
            ? `1 not ${words/* STATUSES */.f[status].done}`
            : `${refused === all ? `none of ${all}` : `${refused} of ${all} not`} ${words/* STATUSES */.f[status].done}`,
        unknown: (unknown, all, status) => `${all === 1 ? '1' : `${unknown} of ${all}`} may be ${words/* STATUSES */.f[status].state}`,
        refusedAndUnknown: (refused, unknown, all, status) => {
            const { state, done } = words/* STATUSES */.f[status];
            const changed = all - refused - unknown;
            return `${changed > 0 ? `${changed} ${state}, ` : ''}${unknown} may be ${state}, ${refused} not ${done}`;
        },
        nothing: (status) => `nothing ${words/* STATUSES */.f[status].done}`,
        titleNotFound: 'no automation with this title',
        idNotFound: 'no automation with this ID',
        planFailed: 'dry run failed',
        canceled: (changed, unknown, status) => {
            const { state, done } = words/* STATUSES */.f[status];
            const parts = [changed > 0 && `${changed} ${state}`, unknown > 0 && `${unknown} may be ${state}`];
            const told = parts.filter((part) => part !== false).join(', ');
            return `canceled, ${told === '' ? `nothing ${done}` : told}`;
        },
        inputs: (problems) => (problems === 1 ? 'invalid input' : `${problems} invalid inputs`),
        notStarted: 'the step could not start',
        crashed: 'internal error',
        unsaved: (status) => `${words/* STATUSES */.f[status].done}, but the step failed`,
        restored: (automations, former) => `${automations} restored, ${words/* STATUSES */.f[former].state} again`,
        deleted: (automations) => `${automations} deleted, not restored`,
        recreated: (successors) => `${successors === 1 ? '1 re-created automation' : `${successors} re-created automations`} not restored`,
        notRestored: (failed, all) => all === 1
            ? '1 not restored'
            : failed === all
                ? `none of ${all} restored`
                : `${failed} of ${all} not restored`,
        notConfirmed: (unconfirmed, all) => `${all === 1 ? '1' : `${unconfirmed} of ${all}`} restored, but not confirmed`,
        left: (automations, status) => `${automations} still ${words/* STATUSES */.f[status].state}`,
        heldBefore: (automations, status) => `${automations} ${automations === 1 ? 'was' : 'were'} already ${words/* STATUSES */.f[status].state} and ${automations === 1 ? 'stays' : 'stay'} ${words/* STATUSES */.f[status].state}`,
        listMissing: (family, status) => `${words/* FAMILY_NAMES */.ME[family]}, if any, not ${words/* STATUSES */.f[status].done}`,
    },
    /** An outcome, and its cause in a few words. */
    because: (outcome, cause) => `${outcome} (${cause})`,
    groups: {
        done: (status) => `${(0,words/* atStart */.M5)(words/* STATUSES */.f[status].state)} now`,
        refused: (status) => `Not ${words/* STATUSES */.f[status].done}`,
        noResponse: (status) => `May be ${words/* STATUSES */.f[status].state} (no response)`,
        inconclusive: (status) => `May be ${words/* STATUSES */.f[status].state}`,
        skipped: 'Not attempted',
        unchanged: (status) => `Already ${words/* STATUSES */.f[status].state}`,
        stillAt: (status, former) => `Still ${words/* STATUSES */.f[status].state}, must be ${words/* STATUSES */.f[former].state}`,
        untouched: (status, former) => `Not restored, likely still ${words/* STATUSES */.f[status].state}, must be ${words/* STATUSES */.f[former].state}`,
        statusUnknown: (former) => `Status unknown, must be ${words/* STATUSES */.f[former].state}`,
        unconfirmed: (former) => `Turned back ${words/* STATUSES */.f[former].state}, but a late request may have undone it`,
        left: (status, because) => `Left ${words/* STATUSES */.f[status].state}, because ${because}`,
        deleted: 'Deleted in the meantime, nothing to restore',
        successors: (former) => `Same title as a deleted one, but not ${words/* STATUSES */.f[former].state}`,
    },
    /** A label and what it introduces; `''` where that follows on the next lines. */
    line: (label, text) => `${label}: ${text}`.trimEnd(),
    /** A line as a sentence among others. */
    sentence: (line) => `${line}.`,
    labels: {
        doNow: 'Do now',
        next: 'Next',
        fix: 'Fix before the next run',
        why: 'Why',
        more: 'More',
        where: 'Where',
        logIds: (ids) => (ids === 1 ? 'Log ID' : 'Log IDs'),
    },
    /** A label that says for which automations; `''` where there is no question. */
    labelFor: (label, names) => (names === '' ? label : `${label} (${names})`),
    /** One of several steps. */
    step: (at, what) => `${at}. ${what}`,
    /** Where the job's end restores what was changed. */
    doNowRestored: (base) => `Wait until this job ends. If the restore fails, check ${base}`,
    /** Where it does not. */
    doNowLeft: (automations, status, opposite, base) => `If ${automations === 1 ? 'it' : 'they'} shouldn't stay ${words/* STATUSES */.f[status].state}, turn ${(0,words/* them */.rK)(automations)} ${words/* STATUSES */.f[opposite].state} in ${base}`,
    /** For whom a piece of advice is, where it may be for nobody. */
    onlyIfAny: (family) => `if this Base has ${words/* FAMILY_NAMES */.ME[family]}`,
    moreCauses: (hidden) => `${plain/* ELLIPSIS */.Gr} and ${(0,words/* count */.U9)(hidden, 'more failure', 'more failures')}, see the log`,
    everything: 'All details',
    names: (names) => names.join(', '),
    promise: {
        ...good_end/* goodEnd */.z.promise,
        nothingSent: 'No request was sent.',
        doneNow: (automations, status) => `${automations} automations are ${words/* STATUSES */.f[status].state} now.`,
    },
};

;// CONCATENATED MODULE: ./build/messages/en/restore.js

/** What the job's end says, in English. */
const restore = {
    nothingSwitched: 'Nothing to restore: no automation was changed.',
    jobStatusUnreadable: (value) => `Couldn't read the job's status (“${value}”), so the job counts as not succeeded. Don't set \`job_status\`: its default is right.`,
    credentialsSaved: 'GITHUB_ACTION_PATH was set, as in a composite action: using the credentials that the step saved, not those of the inputs.',
    start: (automations, base, former, host) => `Turning ${(0,words/* count */.U9)(automations, 'automation')} back ${words/* STATUSES */.f[former].state} in ${base} (API ${host}).`,
    confirming: (automations, waitSeconds) => `${(0,words/* count */.U9)(automations, 'request')} of the step had no clear response and may still take effect, so the status is checked ${waitSeconds} s after the last write.`,
    outcomes: {
        back: (automation, former) => `Restored (${words/* STATUSES */.f[former].state}): ${automation}`,
        written: (automation, former) => `Turned back ${words/* STATUSES */.f[former].state}, to be confirmed: ${automation}`,
        deleted: (automation) => `Deleted in the meantime, nothing to restore: ${automation}`,
    },
    cancelled: (signal) => `The runner is ending this step (${signal}): one last attempt for each automation.`,
    noCredentials: (problems) => `Inputs are read again at the end of the job. ${problems.join(' ')}`,
    noneArrived: 'Inputs are read again at the end of the job, and no credentials arrived.',
    withoutCredentials: "no credentials at the job's end",
    fixCredentials: 'Pass the credentials directly from a secret, not from an environment variable or an output, which may be gone by then.',
    unreadableRecord: (why) => `Couldn't read what to restore (${why}). Look at the log of the step, and turn the automations back in the Base.`,
    leftBecause: (policy, job) => `${job === undefined ? "the job's status is unknown" : `the job's status is \`${job}\``} and \`restore\` is \`${policy}\``,
    undo: (automations, former, base) => `If ${automations === 1 ? 'it' : 'they'} should be ${words/* STATUSES */.f[former].state} now, turn ${automations === 1 ? 'it' : 'them'} ${words/* STATUSES */.f[former].state} in ${base} or run the step below (\`status: ${former}\`).`,
    byHand: (automations, former, base) => `Open ${base} and turn ${words/* STATUSES */.f[former].state} the ${automations === 1 ? 'automation' : `${automations} automations`} above. Or run the step below once the cause is fixed.`,
    check: (automations, former, base) => `Open ${base} and check that ${automations === 1 ? 'it is' : 'they are'} ${words/* STATUSES */.f[former].state}.`,
    rerun: (automations, status) => `Re-running this job won't fix it: the next run leaves ${automations === 1 ? 'an automation that is' : 'automations that are'} already ${words/* STATUSES */.f[status].state} untouched.`,
    step: 'A step that restores them (add the credentials of your pausing step):',
    ids: 'The IDs in one line, for a workflow_dispatch input:',
    stepInLog: 'The log of this step shows a step that restores them.',
};

;// CONCATENATED MODULE: ./build/messages/en/trouble.js


/** What the log says around what does not go well, in English. */
const trouble = {
    subjects: {
        switch: (automation) => automation,
        mint: 'Access token',
        list: 'List of automations',
        'workflow-list': `List of Base workflows (wkf${plain/* ELLIPSIS */.Gr})`,
        wiki: 'Wiki page',
    },
    retry: (subject, retry) => `${subject}: retrying ${retry.waitMs < 50 ? 'now' : `in ${(0,words/* seconds */.YA)(retry.waitMs)}`} (${(0,words/* tryOf */.xH)(retry)}). ${retry.why}`,
    retryRenewed: (subject, retry) => `${subject}: retrying with a new access token (${(0,words/* tryOf */.xH)(retry)}). ${retry.why}`,
    listFailed: (family, status) => `${(0,words/* atStart */.M5)(words/* FAMILIES */.BU[family])} weren't ${words/* STATUSES */.f[status].done}: their list couldn't be read. The others are handled as usual. If this Base has none (nothing in it opens at an address with \`table=wkf\`), ignore this.`,
    listAbsent: (family, status) => `${(0,words/* atStart */.M5)(words/* FAMILIES */.BU[family])} weren't ${words/* STATUSES */.f[status].done}: this host has no list of them. If this Base has none, ignore this.`,
    leftBefore: (automations, status, opposite, base) => `${automations === 1 ? 'It' : 'They'} may be ${words/* STATUSES */.f[status].state} on purpose, left so by an earlier run, or held by another job. This job won't turn ${(0,words/* them */.rK)(automations)} ${words/* STATUSES */.f[opposite].state}; if ${automations === 1 ? 'it' : 'they'} should be ${words/* STATUSES */.f[opposite].state}, turn ${(0,words/* them */.rK)(automations)} ${words/* STATUSES */.f[opposite].state} in ${base}`,
};

;// CONCATENATED MODULE: ./build/messages/en/index.js











/** All that the action says, in English. */
const messages = {
    ...lines/* lines */.M,
    log: { ...lines/* lines */.M.log, ...trouble },
    report: report,
    input: input,
    proxy: proxy,
    failure: failure,
    fault: fault,
    reason: reason,
    restore: restore,
    nothingLeft: nothingLeft,
    codes: codes,
    conditions: conditions,
};


/***/ })

};
;