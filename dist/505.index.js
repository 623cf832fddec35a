"use strict";
exports.id = 505;
exports.ids = [505];
exports.modules = {

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ oppositeOf)
/* harmony export */ });
/** The other status. */
function oppositeOf(status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ saysCallUnavailable),
/* harmony export */   uI: () => (/* binding */ saysCallAbsent),
/* harmony export */   vr: () => (/* binding */ isKnownCode),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export CODES */
/**
 * The platform's error codes: what each one allows the caller to do next. What to tell people about them
 * stands in `src/messages/<language>/codes.ts`, one text for every code here.
 *
 * Sources: the error tables of the platform's pages for updating and listing automations, for wiki nodes and
 * for tenant tokens, its general list of server error codes, and for Base workflows, which have no public page, the
 * tables of its official command-line client. What they say stands in `test/reference/codes.md`, too.
 */
const ENDS_STAGE = { endsStage: true };
const ENDS_BOTH = { endsStage: true, endsRestore: true };
const UNKNOWN_OUTCOME = { definite: false };
const LIMITS_RATE = { limitsRate: true };
const DISPENSABLE = { isDispensable: true };
const ENDS_STAGE_BUT_NOT_ALL = { ...ENDS_STAGE, ...DISPENSABLE };
const SAYS_UNCHANGED = { saysUnchanged: true };
/** A row of the table in the given group; what no trait says is an ordinary refusal of this one request. */
const rowsOf = (group) => (retry, msg, trait = {}) => ({
    msg,
    group,
    retry,
    endsStage: false,
    endsRestore: false,
    definite: true,
    limitsRate: false,
    isDispensable: false,
    saysUnchanged: false,
    ...trait,
});
const base = rowsOf('base');
const workflow = rowsOf('workflow');
const wiki = rowsOf('wiki');
const mint = rowsOf('mint');
const gateway = rowsOf('gateway');
/** Every code the action knows. One that is not here is judged by its HTTP status. */
// biome-ignore format: a table, one code a line
const CODES = {
    // Base: update and list. Most of them come at HTTP 200.
    1254000: base('no', 'WrongRequestJson'),
    1254001: base('no', 'WrongRequestBody'),
    1254002: base('few', 'Fail', UNKNOWN_OUTCOME), // a catch-all, from a bad parameter to a server that hiccups
    1254003: base('no', 'WrongBaseToken', ENDS_STAGE),
    1254004: base('no', 'WrongTableId'),
    1254041: base('no', 'TableIdNotFound'),
    1254010: base('no', 'ReqConvError'),
    1254030: base('no', 'InvalidPageToken'),
    1254036: base('yes', 'Bitable is copying, please try again later.', ENDS_STAGE), // a copy blocks the whole Base
    1254040: base('no', 'BaseTokenNotFound', ENDS_STAGE),
    1254200: base('yes', 'internal error', UNKNOWN_OUTCOME),
    1254290: base('yes', 'TooManyRequest', LIMITS_RATE),
    1254291: base('yes', 'Write conflict'),
    1254301: base('no', 'OperationTypeError'),
    1254302: base('no', 'Permission denied.', ENDS_STAGE),
    1254304: base('no', 'Permission denied.'),
    1254305: base('no', 'PermControl'),
    1254306: base('no', 'The tenant or base owner is subject to base plan limits.'),
    1254607: base('yes', 'Data not ready, please try again later'),
    1254608: base('yes', 'ReqRecommited', UNKNOWN_OUTCOME), // "submitted twice": the first one may have been ours
    1255001: base('few', 'InternalError', UNKNOWN_OUTCOME),
    1255002: base('few', 'RpcError', UNKNOWN_OUTCOME),
    1255003: base('no', 'MarshalError', UNKNOWN_OUTCOME),
    1255004: base('no', 'UmMarshalError', UNKNOWN_OUTCOME),
    1255005: base('no', 'ConvError', UNKNOWN_OUTCOME),
    1255040: base('yes', 'Request timed out, please try again later', UNKNOWN_OUTCOME),
    90235: base('yes', 'Retry later', UNKNOWN_OUTCOME), // earlier work is unfinished, ours may be part of it
    // Base workflows (`wkf`), at HTTP 200, some at 400. No page has their messages; the useful words are in `data.error`.
    800004135: workflow('yes', '', LIMITS_RATE),
    800050828: workflow('yes', '', LIMITS_RATE),
    800070003: workflow('no', '', SAYS_UNCHANGED),
    800004011: workflow('no', '', ENDS_STAGE),
    800004780: workflow('no', ''),
    800020304: workflow('no', ''),
    800020812: workflow('no', ''),
    230013: workflow('no', ''),
    800004000: workflow('no', 'not_found'),
    800030501: workflow('no', ''),
    800004006: workflow('no', ''),
    800010701: workflow('no', ''),
    800004045: workflow('no', '', DISPENSABLE),
    800040114: workflow('yes', ''),
    800040819: workflow('no', ''),
    800008006: workflow('few', '', UNKNOWN_OUTCOME),
    800005009: workflow('few', '', UNKNOWN_OUTCOME),
    800040802: workflow('no', ''),
    800040803: workflow('no', ''),
    800040817: workflow('no', ''),
    800040832: workflow('no', ''),
    800080105: workflow('no', ''),
    // Wiki: the look-up of a node, before any automation is touched.
    131001: wiki('yes', 'rpc fail'),
    131002: wiki('no', 'param err'),
    131004: wiki('no', 'invalid user'),
    131005: wiki('no', 'not found'),
    131006: wiki('no', 'permission denied'),
    131007: wiki('no', 'internal err'), // the one internal error whose page says not to repeat it
    131009: wiki('yes', 'lock contention'),
    // Minting a tenant token.
    10003: mint('no', 'invalid param', ENDS_BOTH),
    10005: mint('no', 'app id unauthorized', ENDS_BOTH),
    10012: mint('few', 'app token failed', ENDS_STAGE),
    10013: mint('few', 'get tenant access token fail', ENDS_STAGE),
    10014: mint('no', 'app unauthorized', ENDS_BOTH), // seen too: "app id not exists", "app secret invalid"
    10015: mint('no', 'wrong app secret', ENDS_BOTH),
    20002: mint('no', 'app_id and app_secret did not match', ENDS_BOTH),
    // The gateway in front of every call.
    99991661: gateway('no', 'Need a token', ENDS_BOTH),
    99991663: gateway('mint', 'Invalid access token for authorization.', ENDS_BOTH),
    99991664: gateway('mint', 'invalid app token', ENDS_BOTH),
    99991665: gateway('mint', 'invalid tenant code', ENDS_BOTH),
    20014: gateway('mint', '', ENDS_BOTH),
    20013: gateway('mint', 'The tenant access token passed is invalid. Please check the value.', ENDS_BOTH),
    99991671: gateway('mint', 'Invalid token: must start with t-/u-', ENDS_BOTH),
    99991668: gateway('no', 'Invalid access token for authorization.', ENDS_BOTH),
    99991677: gateway('no', 'token expire', ENDS_BOTH),
    20005: gateway('no', '', ENDS_BOTH),
    20006: gateway('no', '', ENDS_BOTH),
    20008: gateway('few', 'user not exist'), // seen now and then where the token is good
    20010: gateway('no', '', ENDS_STAGE),
    99991669: gateway('no', '', ENDS_STAGE),
    99991670: gateway('no', '', ENDS_STAGE),
    99991674: gateway('no', '', ENDS_STAGE),
    99991675: gateway('no', '', ENDS_STAGE),
    99991681: gateway('no', '', ENDS_STAGE),
    99991692: gateway('no', '', ENDS_STAGE),
    99991543: gateway('no', 'login_user invalid', ENDS_BOTH),
    99991662: gateway('no', 'app not in use', ENDS_BOTH),
    99991673: gateway('no', 'unauthorized app', ENDS_BOTH),
    20009: gateway('no', 'tenant app not installed', ENDS_BOTH),
    11207: gateway('no', '', ENDS_BOTH),
    11209: gateway('no', '', ENDS_BOTH),
    11210: gateway('no', 'app usage info not exist', ENDS_BOTH),
    99991672: gateway('no', 'Access denied. One of the following scopes is required', ENDS_STAGE_BUT_NOT_ALL),
    99991676: gateway('no', 'token no permission', ENDS_STAGE_BUT_NOT_ALL),
    99991679: gateway('no', 'Unauthorized. You do not have permission to perform the requested operation on the resource.', ENDS_STAGE_BUT_NOT_ALL),
    99991400: gateway('yes', 'request trigger frequency limit', LIMITS_RATE),
    99991401: gateway('no', 'ip is denied by app setting', ENDS_STAGE), // the address stands after "ip"
    99991403: gateway('no', "This month's API call quota has been exceeded", ENDS_STAGE),
    99991201: gateway('no', 'resource not find', ENDS_STAGE_BUT_NOT_ALL),
    99991301: gateway('no', "request method doesn't match", ENDS_STAGE_BUT_NOT_ALL),
    99992402: gateway('no', 'field validation failed'),
    9499: gateway('no', 'bad request'),
    91402: gateway('no', 'NOTEXIST', ENDS_STAGE),
    91403: gateway('no', 'Forbidden', ENDS_STAGE),
    1500: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    2200: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    5000: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    1503: gateway('few', '', UNKNOWN_OUTCOME),
    1642: gateway('few', '', UNKNOWN_OUTCOME),
    1663: gateway('few', '', UNKNOWN_OUTCOME),
    1668: gateway('few', '', UNKNOWN_OUTCOME),
    10101: gateway('few', '', UNKNOWN_OUTCOME),
    10105: gateway('few', '', UNKNOWN_OUTCOME),
    10500: gateway('few', '', UNKNOWN_OUTCOME),
    1551: gateway('no', '', UNKNOWN_OUTCOME),
    1557: gateway('no', '', UNKNOWN_OUTCOME),
    1665: gateway('no', '', UNKNOWN_OUTCOME),
    21000: gateway('no', '', ENDS_STAGE),
    21001: gateway('no', '', ENDS_STAGE),
    30005: gateway('no', '', ENDS_STAGE),
    90003087: gateway('no', 'You are currently using the Frontline Professional account and have reached the usage limit for this feature.', ENDS_STAGE),
    90003088: gateway('no', "Feature unavailable due to changes in your organization's subscription.", ENDS_STAGE),
};
/** Whether the code is in the table. */
function isKnownCode(code) {
    return Object.hasOwn(CODES, code);
}
/** The facts of a code, or undefined for one that is not in the table. */
function factsOf(code) {
    return isKnownCode(code) ? CODES[code] : undefined;
}
// The calls are not there: a wrong path, a wrong method, a feature that the host or the plan does not have.
const CALL_ABSENT = [99991201, 99991301, 800004045];
/** Whether a code says that the host does not have the call at all. */
function saysCallAbsent(code) {
    return CALL_ABSENT.includes(code);
}
/** Whether a code says that nobody can make the call with these credentials at this host, so that `all` can do without. */
function saysCallUnavailable(code) {
    return factsOf(code)?.isDispensable ?? false;
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  kI: () => (/* binding */ causeOfSpentBudget),
  IY: () => (/* binding */ nameFault)
});

// UNUSED EXPORTS: callOf

// EXTERNAL MODULE: ./build/platform/codes.js
var platform_codes = __webpack_require__(85);
;// CONCATENATED MODULE: ./build/platform/conditions.js

/**
 * The causes of a failure that no code of the platform's names. What to tell people about them stands in
 * `src/messages/<language>/conditions.ts`; the names are the anchors in `docs/errors.md`.
 */
const CONDITIONS = (/* unused pure expression or super */ null && ([
    // Nothing came back.
    'timeout',
    'connect-timeout',
    'cut-by-budget',
    'canceled',
    // The request got no further than the way to the host.
    'unknown-host',
    'dns',
    'connection-refused',
    'connection',
    'tls-handshake',
    'tls-refused',
    'certificate',
    'certificate-name',
    'certificate-time',
    'certificate-file',
    'proxy-unreachable',
    'proxy-tls',
    'proxy-certificate',
    'proxy-certificate-name',
    'proxy-certificate-time',
    'proxy-auth',
    'proxy-refused',
    'proxy-bypass',
    // Something answered, without a code that explains it.
    'redirect',
    'http-denied',
    'http-not-found',
    'http-rate-limit',
    'http-transient',
    'http-other',
    'unreadable',
    'malformed',
    'too-large',
    'headers-too-large',
    // The platform answered, and not as it says it does.
    'unknown-code',
    'lacking-token',
    'lacking-list',
    'lacking-node',
    'lacking-status',
    'endless-list',
    // What the restore wrote, and could not see.
    'not-confirmed',
]));
/** Which condition a fault is; `undefined` for a code of the table, which explains itself. */
function conditionOf(fault) {
    switch (fault.kind) {
        case 'code':
            return (0,platform_codes/* isKnownCode */.vr)(fault.answer.code ?? 0) ? undefined : 'unknown-code';
        case 'http':
            return conditionOfStatus(fault.answer.httpStatus);
        case 'lacking':
            return `lacking-${fault.what}`;
        case 'endless':
            return 'endless-list';
        case 'budget':
            return 'cut-by-budget';
        case 'cancelled':
            return 'canceled';
        case 'connection':
            if (fault.lacksTls)
                return 'tls-handshake';
            if (fault.stop?.step === 'name')
                return 'dns';
            if (fault.stop?.step === 'tls')
                return 'tls-refused';
            return fault.maybeSent ? 'connection' : 'connection-refused';
        case 'timeout':
            return fault.stop === undefined
                ? 'timeout'
                : fault.stop.proxy === undefined
                    ? 'connect-timeout'
                    : 'proxy-unreachable';
        case 'certificate':
            if (fault.lacksExtra)
                return 'certificate-file';
            return (fault.proxy === undefined ? CERTIFICATES : PROXY_CERTIFICATES)[fault.problem];
        case 'proxy':
            if (fault.httpStatus === 407)
                return 'proxy-auth';
            return fault.isBypassMisread ? 'proxy-bypass' : 'proxy-refused';
        case 'proxy-connection':
            return fault.lacksTls ? 'proxy-tls' : 'proxy-unreachable';
        case 'unreadable':
        case 'malformed':
        case 'too-large':
        case 'headers-too-large':
        case 'unknown-host':
            return fault.kind;
    }
}
const CERTIFICATES = {
    authority: 'certificate',
    name: 'certificate-name',
    time: 'certificate-time',
};
const PROXY_CERTIFICATES = {
    authority: 'proxy-certificate',
    name: 'proxy-certificate-name',
    time: 'proxy-certificate-time',
};
function conditionOfStatus(httpStatus) {
    if (httpStatus >= 300 && httpStatus < 400)
        return 'redirect';
    if ([401, 403, 407, 451].includes(httpStatus))
        return 'http-denied';
    if (httpStatus === 404 || httpStatus === 405)
        return 'http-not-found';
    if (httpStatus === 429)
        return 'http-rate-limit';
    return httpStatus >= 500 || httpStatus === 408 || httpStatus === 425 ? 'http-transient' : 'http-other';
}

// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(328);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/messages/en/advice.js
// What is to be done about several causes, with a code and without, in English.
const LATER = 'Try again later.';
const FEWER = 'Let fewer jobs and scripts use the same app at the same time.';
const SUPPORT_NOW = 'Give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
const CHECK_DOMAIN = 'Check `domain`: it must be `feishu`, `lark`, or the API address (not the web address) of your own deployment.';
const LOOK = "Check the automation's status in the Base.";
const OWN_WIKI_TOKEN = "If you know the Base's own app_token, use it instead of the wiki address.";

;// CONCATENATED MODULE: ./build/messages/en/codes.js

const SUPPORT = 'If it keeps failing, give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through the Developer Console).';
const REPORT = "If it is right, report the error in this action's issue tracker, with the log ID.";
const NO_PROXY_CHANGES = 'Check that no proxy changes the request.';
const BRAND = 'Check that `domain` is the platform of the app and the Base: Feishu and Lark are separate.';
const PRIVATE_DEPLOYMENT = 'On a private deployment, ask whoever runs it whether it has this API: bitable/v1 for automations, base/v3 for Base workflows.';
const ADDRESS = 'Open the Base in a browser, and set `app_token` to its full address.';
const BASE_TOKEN = 'To use the token alone, copy the part of a /base/ address that follows /base/, up to the question mark.';
const WIKI_TOKEN = "For a wiki, always use the full /wiki/ address: its token is the page's, and the action looks up the Base behind it (`obj_token`, where `obj_type` is `bitable`).";
const CHECK_ID = 'Check `workflow_id`: it must be the ID of an automation (only digits, or beginning with wkf), not of a table, a view or a form.';
const LIST_IDS = 'To see all IDs of the Base, run once with `workflow_id: all` and `dry_run: true`.';
const SAME_BASE = 'Check that `app_token` is the Base that the automation belongs to.';
const MANUALLY = 'Turn the automations on or off manually in the Base for now.';
const ADD_THE_APP = 'For an app, open the Base, choose "…" → More → Add document app, and add the app with "can manage".';
const APP_NOT_FOUND = "If the app isn't found there, grant it a Base scope such as bitable:app, and publish a version.";
const SHARE = 'For a user, choose Share at the top right of the Base, and add the user with "can manage".';
const ROLE = "For either, you can also add the user, or a group that contains the app, in the Base's advanced permission settings, with permission to read and write.";
const PAIR = 'Set `app_id` and `app_secret` instead of `access_token`: the action then requests its own tokens.';
const OR_PAIR = 'Or set `app_id` and `app_secret` instead of `access_token`: the action then requests its own tokens.';
const TWO_HOURS = 'Set `app_id` and `app_secret` instead of `access_token`: a tenant access token lives 2 hours at most, and the action then requests its own.';
const CREDENTIALS = 'Copy `app_id` and `app_secret` again from Developer Console → Credentials & Basic Info.';
const NEW_USER_TOKEN = 'Request a new user access token, and update the secret behind `access_token`.';
const APP_ENABLED = "Check that the app is published and that the administrator hasn't disabled it.";
const OWN_TENANT = 'Check that the app belongs to the tenant that owns the Base.';
const GRANT = 'Grant the app one of the scopes that the error names: open its link, or Developer Console → Permissions & Scopes.';
const SCOPES = 'If it names none, grant base:workflow:read, base:workflow:write and base:workflow:update, and wiki:node:read for a wiki address.';
const PUBLISH = 'Publish a new version of the app, and have the administrator approve it.';
const AUTHORIZE = 'With a user access token, have the user authorize the app again, and update the secret behind `access_token`.';
const THEN_AGAIN = 'Then try again.';
const internal = {
    meaning: 'The platform had an internal error; the change may have taken effect.',
    advice: [LATER, SUPPORT],
};
const rateLimit = {
    meaning: 'The app sent requests faster than the platform allows.',
    advice: [LATER, FEWER, 'Create a separate app for this job: the limit counts per app and tenant.'],
};
const conflict = {
    meaning: 'Another write to the same Base was under way.',
    advice: [
        'Try again when no other job or script is writing to the Base.',
        'Keep this step out of matrix jobs.',
        'Give all GitHub workflows that change this Base the same `concurrency` group.',
    ],
};
const WAIT_FOR_OTHERS = [
    'Wait until bulk edits, imports and other scripts in the Base are done, then try again.',
    "If it happens again, don't let them run at the same time as this job.",
];
const table = {
    meaning: 'The platform rejected a table ID, though the action sends none.',
    advice: [
        CHECK_ID,
        SAME_BASE,
        'Open the automation in the Base, and check that the tables it uses still exist.',
    ],
};
const noAccess = {
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
    meaning: 'The tenant access token is invalid.',
    advice: [TWO_HOURS, 'Check that the token is complete and of the tenant that owns the Base.', BRAND],
};
const expiredUserToken = {
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
        meaning: 'The platform failed without saying why; the change may have taken effect.',
        advice: [
            'Try again when no other job or script is using the Base: concurrent calls are a frequent cause.',
            'Let bulk edits and imports in the Base finish first: too much may be changing at once.',
            'Check `app_token` and `workflow_id`: a run with `dry_run: true` compares them with the list.',
            "For a Base in a wiki, check that it was created with the wiki's call for a new node (wiki-v2 space-node create), not with the call that creates a Base.",
            'If it happens only now and then, try again: the server may be slow or unstable.',
        ],
    },
    1254003: {
        meaning: "The app_token is wrong; often it is a wiki page's token.",
        advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN],
    },
    1254030: {
        meaning: 'The platform rejected the page token of a list.',
        advice: [
            'Try again.',
            "If it fails again, report the error in this action's issue tracker, with the log ID.",
        ],
    },
    1254004: table,
    1254041: table,
    1254010: {
        meaning: 'A parameter of the request has the wrong format.',
        advice: [CHECK_ID, 'Check `app_token`: copy it from the address of the Base again.', LIST_IDS],
    },
    1254036: {
        meaning: "The Base is still being copied and can't be changed until that is done.",
        advice: [
            'Wait until the copy is complete, then try again.',
            'If this job makes the copy, raise `timeout_seconds` and `max_attempts`, so that the step waits for it.',
        ],
    },
    1254040: {
        meaning: 'There is no Base with this app_token on the host that was called.',
        advice: [
            ADDRESS,
            BASE_TOKEN,
            WIKI_TOKEN,
            BRAND,
            'If the Base was created seconds ago, try again.',
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
    1254607: {
        meaning: "Earlier work on the Base isn't finished.",
        advice: WAIT_FOR_OTHERS,
    },
    90235: {
        meaning: "Earlier work on the Base isn't finished; the change may have taken effect.",
        advice: WAIT_FOR_OTHERS,
    },
    1254608: {
        meaning: 'The platform received the same request twice; the change may have taken effect.',
        advice: [LATER, 'Let only one job or script change the automation at a time.'],
    },
    1255001: internal,
    1255002: internal,
    1255003: {
        meaning: "The platform couldn't encode its data; the change may have taken effect.",
        advice: [SUPPORT_NOW, LOOK],
    },
    1255004: {
        meaning: "The platform couldn't decode its data; the change may have taken effect.",
        advice: [SUPPORT_NOW, LOOK],
    },
    1255005: {
        meaning: "The platform couldn't convert its data; the change may have taken effect.",
        advice: [SUPPORT_NOW, LOOK],
    },
    1255040: {
        meaning: "The platform didn't finish the request in time; the change may have taken effect.",
        advice: ['Try again: repeating the request is safe.', LOOK],
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
        advice: ['Try again when other changes to the wiki are done.'],
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
        meaning: "The platform doesn't know this app, or rejected its secret.",
        advice: [CREDENTIALS, BRAND, APP_ENABLED],
    },
    10015: {
        meaning: 'The app_secret is wrong.',
        advice: [
            'Copy the App Secret again from Developer Console → Credentials & Basic Info, complete and without spaces or quotes.',
            'If it was reset there, update the secret behind `app_secret`: the old one no longer works.',
        ],
    },
    20002: {
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
        meaning: "The tenant access token has expired, is invalid, or isn't accepted by this call.",
        advice: [TWO_HOURS, BRAND, OWN_TENANT],
    },
    99991664: badAppToken,
    20014: badAppToken,
    99991665: badTenantToken,
    20013: badTenantToken,
    99991671: {
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
            'Try again: this error comes and goes, also with the token of an app.',
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
        meaning: 'The app lacks an API scope that this call needs.',
        advice: [GRANT, SCOPES, PUBLISH, THEN_AGAIN],
        isOrdered: true,
    },
    99991676: {
        meaning: 'The token lacks the permission for this call.',
        advice: [GRANT, SCOPES, PUBLISH, AUTHORIZE, THEN_AGAIN],
        isOrdered: true,
    },
    99991679: {
        meaning: "The user hasn't authorized the app to use a scope that this call needs.",
        advice: [GRANT, PUBLISH, AUTHORIZE, THEN_AGAIN],
        isOrdered: true,
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
        meaning: "There is no such document; often a wiki page's token was given as app_token.",
        advice: [ADDRESS, BASE_TOKEN, WIKI_TOKEN, BRAND],
    },
    91403: noAccess,
    1500: internal,
    2200: {
        meaning: 'The platform had an internal error, often for a wrong ID; the change may have taken effect.',
        advice: [CHECK_ID, LIST_IDS, SAME_BASE, PRIVATE_DEPLOYMENT, LATER, SUPPORT],
    },
    5000: {
        meaning: 'The platform is overloaded or had an internal error; the change may have taken effect.',
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

const CHECK_WAY = 'Check that the runner can reach the host: firewall, proxy, VPN.';
const WITHOUT_LIST = 'Name the automations in `workflow_id`, and leave out what needs the list: `restore`, `if_unchanged`, `dry_run`, titles and `all`.';
const PROXY_ADDRESS = 'Check the proxy address in the environment variables `https_proxy` and `http_proxy`.';
const BETWEEN = 'Check what stands between the runner and the host: firewall, proxy, sign-in page.';
const conditions_REPORT = "Report the error in this action's issue tracker, with the log ID.";
const NO_PROXY = 'If the host can be reached directly, add it to `no_proxy`.';
const conditions = {
    timeout: {
        meaning: 'No complete response came within `request_timeout_seconds`.',
        advice: [CHECK_WAY, CHECK_DOMAIN, 'If the host is only slow, raise `request_timeout_seconds`.'],
    },
    'connect-timeout': {
        meaning: 'No connection within `request_timeout_seconds`; no request was sent.',
        advice: [CHECK_WAY, CHECK_DOMAIN],
    },
    'cut-by-budget': {
        meaning: 'The request was still waiting for its response when `timeout_seconds` was used up.',
        advice: ['Raise `timeout_seconds`.', CHECK_WAY],
    },
    canceled: {
        meaning: 'The job was canceled before the response came.',
        advice: [LOOK],
    },
    'unknown-host': {
        meaning: "The host's name doesn't exist.",
        advice: ['Check the spelling of `domain`.', "Check the runner's DNS."],
    },
    dns: {
        meaning: "The lookup of the host's name failed, so no request was sent.",
        advice: [LATER, "Check the runner's DNS."],
    },
    'connection-refused': {
        meaning: 'The connection failed before a request was sent.',
        advice: [CHECK_WAY, CHECK_DOMAIN],
    },
    connection: {
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
        meaning: "The host's TLS certificate is from an authority that the runner doesn't trust.",
        advice: [
            "Set the environment variable NODE_EXTRA_CA_CERTS to the file of that authority's certificate, or NODE_USE_SYSTEM_CA=1 if the runner's system trusts it.",
            'If your network has no authority of its own, check who answers in place of the host: firewall, proxy.',
        ],
    },
    'certificate-name': {
        meaning: "The host's TLS certificate is for another name (NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help).",
        advice: [CHECK_DOMAIN],
    },
    'certificate-time': {
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
        meaning: "The proxy's TLS certificate is from an authority that the runner doesn't trust.",
        advice: [
            "Set the environment variable NODE_EXTRA_CA_CERTS to the file of its authority's certificate, or NODE_USE_SYSTEM_CA=1 if the runner's system trusts it.",
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
        meaning: 'The proxy asks for a user name and a password.',
        advice: [
            'Put them in the address in `https_proxy` or `http_proxy`: `http://user:password@host:port`.',
            NO_PROXY,
        ],
    },
    'proxy-refused': {
        meaning: 'The proxy refused to connect to the host.',
        advice: ['Ask whoever runs the proxy to allow the host.', NO_PROXY],
    },
    'proxy-bypass': {
        meaning: "The proxy refused to connect to the host, and `no_proxy` didn't bypass it.",
        advice: [
            "`no_proxy` doesn't understand ranges and wildcards: if the host can be reached directly, add its own name, or a domain such as example.com.",
            'Ask whoever runs the proxy to allow the host.',
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
        meaning: 'Too many requests reached the host.',
        advice: [LATER, FEWER],
    },
    'http-transient': {
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
        meaning: 'The platform reported success, but with the opposite status.',
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

// EXTERNAL MODULE: ./build/messages/en/plain.js + 10 modules
var en_plain = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/messages/en/index.js



/** All that the action says, in English. */
const en_messages = { ...en_plain/* plain */.p, codes: codes, conditions: conditions };

;// CONCATENATED MODULE: ./build/reporting/cause-texts.js

/**
 * What people are told about the causes of failures, in the language of the messages. English is loaded by every step,
 * and so without these; every other language brings them along.
 */
function causeTexts(messages) {
    return hasCauseTexts(messages) ? messages : en_messages;
}
function hasCauseTexts(messages) {
    return 'codes' in messages;
}

// EXTERNAL MODULE: ./build/reporting/context.js
var reporting_context = __webpack_require__(33);
// EXTERNAL MODULE: ./build/reporting/names.js
var names = __webpack_require__(502);
;// CONCATENATED MODULE: ./build/reporting/causes.js








const MAX_MSG_CHARACTERS = 160;
/** The cause of a failure. */
function causeOf(failure, context) {
    const { fault, reason } = failure;
    const { messages } = context;
    const { text, anchor } = textOf(fault, messages);
    const name = nameFault(fault, context);
    const call = callOf(failure, context);
    const hints = hintsOf(fault, context);
    const isBudget = reason.kind === 'budget' && context.limit === 'inputs';
    const page = (0,reporting_context/* pageOf */.ZZ)(anchor, context);
    return {
        key: [call, name, ...hints].join('\n'),
        anchor,
        why: [
            call,
            name,
            anchor === 'unknown-code' && 'answer' in fault
                ? messages.fault.answered(fault.answer.httpStatus, (0,reporting_context/* hostOf */.w4)(context))
                : '',
            NAME_SAYS_ALL.has(anchor) ? '' : text.meaning,
            ...hints,
            fault.kind === 'cancelled' ? '' : whyNotAgain(reason, context),
        ].filter((sentence) => sentence !== ''),
        advice: isBudget
            ? [messages.reason.raiseBudget, ...text.advice.filter((one) => one !== messages.reason.raiseBudget)]
            : text.advice,
        isOrdered: text.isOrdered === true && !isBudget,
        more: anchor === 'unknown-code' ? (0,hosts/* codeListUrl */.ZI)(context.baseUrl) : page,
        logId: (0,platform_fault/* answerOf */.ut)(fault)?.logId,
    };
}
/** The cause of what was not tried because the budget of the step had run out. */
function causeOfSpentBudget(context) {
    const { messages } = context;
    const { advice } = causeTexts(messages).conditions['cut-by-budget'];
    return {
        key: 'budget',
        anchor: 'cut-by-budget',
        why: [whyNotAgain({ kind: 'budget' }, context)],
        advice,
        isOrdered: false,
        more: (0,reporting_context/* pageOf */.ZZ)('cut-by-budget', context),
        logId: undefined,
    };
}
// What their condition means is what happened, without the numbers and names that these have.
const NAME_SAYS_ALL = new Set([
    'timeout',
    'connect-timeout',
    'cut-by-budget',
    'canceled',
    'unknown-host',
    'dns',
    'connection-refused',
    'connection',
    'proxy-unreachable',
    'proxy-refused',
    'headers-too-large',
]);
function textOf(fault, messages) {
    const { codes, conditions } = causeTexts(messages);
    const condition = conditionOf(fault);
    if (condition !== undefined)
        return { text: conditions[condition], anchor: condition };
    const code = (fault.kind === 'code' && fault.answer.code) || 0;
    // A fault that is no condition has a code of the table.
    if (!(0,platform_codes/* isKnownCode */.vr)(code))
        throw new Error(`no text for the fault ${fault.kind}`);
    return { text: codes[code], anchor: String(code) };
}
/** What a fault is, in a sentence. */
function nameFault(fault, context) {
    const say = context.messages.fault;
    const host = (0,reporting_context/* hostOf */.w4)(context);
    switch (fault.kind) {
        case 'code':
            return say.code(fault.answer.code ?? 0, msgOf(fault.answer));
        case 'http':
            return say.http(fault.answer.httpStatus, host, (0,names/* quoted */.TL)(fault.answer.excerpt ?? ''));
        case 'unreadable':
            return say.unreadable(fault.answer.httpStatus, host, fault.answer.excerpt === undefined ? undefined : (0,names/* quoted */.TL)(fault.answer.excerpt));
        case 'malformed':
        case 'lacking':
            return say.answered(fault.answer.httpStatus, host);
        case 'too-large':
            return say.tooLarge(fault.httpStatus, host, fault.limitBytes);
        case 'headers-too-large':
            return say.headersTooLarge(fault.limitBytes);
        case 'timeout':
            return fault.stop ? say.connectTimeout(fault.limitMs, host, fault.stop) : say.timeout(fault.limitMs);
        case 'connection':
            return (fault.maybeSent ? say.broken : say.notConnected)(host, (0,names/* quoted */.TL)(fault.detail));
        case 'unknown-host':
            return say.unknownHost(host, (0,names/* quoted */.TL)(fault.detail));
        case 'certificate':
            return fault.proxy === undefined
                ? say.certificate(host, detailOf(fault.detail))
                : say.proxyCertificate(detailOf(fault.detail));
        case 'proxy':
            return say.proxy(fault.httpStatus, host);
        case 'proxy-connection':
            return say.proxyConnection(fault.proxy ?? (0,reporting_context/* proxyOf */.Ol)(context), (0,names/* quoted */.TL)(fault.detail));
        case 'budget':
        case 'cancelled':
            return say[fault.kind];
        case 'endless':
            return '';
    }
}
/** What was being done when a call failed; `''` for the switch itself. */
function callOf({ call, subject = '' }, { messages, appId }) {
    const { calls } = messages.failure;
    const sentences = {
        ...calls,
        mint: calls.mint(appId),
        wiki: calls.wiki(subject),
    };
    return call === 'switch' ? '' : sentences[call];
}
// What stands after the first address repeats a link that cannot be trusted, or that we show ourselves; so do scopes.
function msgOf({ msg, hints }) {
    const beforeAddress = msg.split(/[^.;!?。；！？]*https?:\/\//)[0]?.trim() ?? '';
    const told = hints.scopes.length > 0 ? (/^.*?[.。](?=\s|$)/.exec(beforeAddress)?.[0] ?? '') : beforeAddress;
    return (0,names/* quoted */.TL)((0,plain/* excerpt */.Kb)(told, MAX_MSG_CHARACTERS));
}
// Node's own advice, which is for those who start it.
function detailOf(detail) {
    return (0,names/* quoted */.TL)(detail.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, ''));
}
function hintsOf(fault, { messages, baseUrl }) {
    const answer = (0,platform_fault/* answerOf */.ut)(fault);
    if (!answer)
        return [];
    const { words, scopes, fields, links } = answer.hints;
    // Where msg is empty or a bare word, these are all that the platform says.
    const isNeeded = conditionOf(fault) === 'unknown-code' || !/\s/.test(answer.msg.trim());
    const link = links.map((candidate) => (0,hosts/* trustedLink */.I7)(candidate, baseUrl)).find((url) => url !== undefined);
    return [
        isNeeded && words.length > 0
            ? messages.fault.words(words.slice(0, 2).map((word) => (0,names/* quoted */.TL)((0,plain/* excerpt */.Kb)(word, MAX_MSG_CHARACTERS))))
            : '',
        scopes.length > 0 ? messages.fault.scopes(scopes) : '',
        fields.length > 0 ? messages.fault.fields(fields.map(names/* quoted */.TL)) : '',
        link === undefined ? '' : messages.fault.link(link),
    ].filter((hint) => hint !== '');
}
function whyNotAgain(reason, { messages, timeoutSeconds, limit }) {
    const say = messages.reason;
    switch (reason.kind) {
        case 'final':
            return '';
        case 'stage':
            return say.stage;
        case 'attempts':
            return reason.few ? say.fewAttempts(reason.tries) : say.attempts(reason.tries, limit);
        case 'budget':
            return reason.waitMs === undefined
                ? say.budget(timeoutSeconds, limit)
                : say.budgetWait(reason.waitMs, timeoutSeconds, limit);
        case 'cancelled':
            return say.cancelled;
    }
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportSection)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _text_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(602);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(502);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(898);




// A table shows them all; a list of names beside it is for one look.
const MAX_NAMES = 200;
const MAX_NAMES_BESIDE_TABLE = 10;
// A summary may hold 1 MiB with its table.
const MAX_BYTES = 200_000;
/**
 * The part of the job summary that stands before the table: what to do first, then why, with everything that can be done.
 *
 * @param inTable the automations that a table after it tells of, so that it need not
 * @param baseUrl base URL of the host that was called, whose links may be trusted; `''` where there is none
 */
function reportSection(report, { baseUrl, messages, inTable, }) {
    const { labels, moreCauses } = messages.report;
    const isOurs = (url) => url === _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .SUPPORT_URL */ .cK ||
        (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedLink */ .I7)(url, baseUrl) !== undefined ||
        report.links.includes(url) ||
        report.blocks.some(({ cause }) => cause?.more === url);
    const ids = new Set(inTable.map(({ id }) => id));
    const isUntold = ({ automations }) => automations.some(({ id }) => !ids.has(id));
    const words = (text) => (0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedHtml */ .$x)(text, isOurs);
    const paragraph = (label, sentences) => {
        const text = messages.sentences(sentences);
        return text === '' ? [] : [`<p><b>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.line(label, ''))}</b> ${words(text)}</p>`];
    };
    const items = (list, sentences) => sentences.length === 0
        ? []
        : [`<${list}>${sentences.map((one) => `<li>${words(one)}</li>`).join('')}</${list}>`];
    const advice = ({ cause }) => {
        const label = report.isFixLater ? labels.fix : labels.doNow;
        if (!cause)
            return [];
        if (cause.advice.length === 1)
            return paragraph(label, cause.advice);
        return [
            `<p><b>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.line(label, ''))}</b></p>`,
            ...items(cause.isOrdered ? 'ol' : 'ul', cause.advice),
        ];
    };
    const groupItem = ({ label, automations }) => {
        const names = automations
            .slice(0, inTable.length > 0 ? MAX_NAMES_BESIDE_TABLE : MAX_NAMES)
            .map((automation) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(automation, messages));
        const hidden = automations.length - names.length;
        const all = hidden > 0 ? [...names, messages.andMore(hidden)] : names;
        return `<b>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.line(label, ''))}</b> ${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.names(all))}`;
    };
    const groups = (some) => some.length === 0 ? [] : [`<p>${some.map(groupItem).join('<br>')}</p>`];
    const block = (one) => {
        const why = paragraph(labels.why, one.cause?.why ?? []);
        return [
            ...groups(one.groups),
            ...(report.isFixLater ? [...why, ...advice(one)] : [...advice(one), ...why]),
            ...paragraph(labels.more, [one.cause?.more ?? '']),
        ].join('\n');
    };
    const blocks = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(report.blocks.map(block), MAX_BYTES, moreCauses);
    const problems = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(report.problems.map((problem) => `<li>${words(problem)}</li>`), MAX_BYTES, moreCauses);
    return [
        ...groups(report.groups.filter(isUntold)),
        ...(report.promise === '' ? [] : [`<p>${words(report.promise)}</p>`]),
        ...paragraph(labels.doNow, report.doNow),
        ...(problems.kept.length === 0 ? [] : [`<ul>${problems.kept.join('')}</ul>`, ...problems.rest]),
        ...blocks.kept,
        ...blocks.rest,
        ...(report.where === '' || report.blocks.length === 0 ? [] : paragraph(labels.where, [report.where])),
    ].join('\n');
}


/***/ }),

/***/ 291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ax: () => (/* binding */ judgeRestore),
/* harmony export */   cY: () => (/* binding */ judgeRestoreMint)
/* harmony export */ });
/* harmony import */ var _platform_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(875);


/** Decides what a fault means. A pure function of the tables of codes and HTTP statuses. */
function judge(fault) {
    const verdict = { endsStage: false, isDefinite: false, limitsRate: false, saysUnchanged: false };
    switch (fault.kind) {
        case 'code':
        case 'http':
            return judgeAnswer(fault);
        case 'unreadable':
            return { ...verdict, retry: 'yes' };
        case 'timeout':
            return { ...verdict, retry: 'yes', isDefinite: fault.stop !== undefined };
        case 'malformed':
        case 'lacking':
        case 'too-large':
        case 'headers-too-large':
        case 'endless':
            return { ...verdict, retry: 'no' };
        case 'budget':
        case 'cancelled':
            return { ...verdict, retry: 'no', endsStage: true, isDefinite: fault.stop !== undefined };
        case 'connection': {
            const { canPass = true } = fault;
            return { ...verdict, retry: canPass ? 'yes' : 'no', endsStage: !canPass, isDefinite: !fault.maybeSent };
        }
        case 'unknown-host':
        case 'certificate':
            return { ...verdict, retry: 'no', endsStage: true, isDefinite: true };
        case 'proxy-connection': {
            const canPass = !fault.isUnknown && fault.canPass !== false;
            return { ...verdict, retry: canPass ? 'yes' : 'no', endsStage: !canPass, isDefinite: true };
        }
        case 'proxy':
            return { ...verdict, retry: fault.httpStatus >= 500 ? 'yes' : 'no', isDefinite: true };
    }
}
/**
 * Decides what a fault means for putting back what was switched. That goes on where a switch would give up:
 * a name may resolve again, and only a credential that cannot work, or a host that is not the right one,
 * ends it.
 */
function judgeRestore(fault) {
    const verdict = judge(fault);
    if (fault.kind === 'unknown-host' || (fault.kind === 'proxy-connection' && fault.isUnknown)) {
        return { ...verdict, retry: 'yes', endsStage: false };
    }
    // Every automation gets a try of its own, even past the budget.
    if (fault.kind === 'budget')
        return { ...verdict, endsStage: false };
    if (fault.kind !== 'code')
        return verdict;
    return { ...verdict, endsStage: (0,_platform_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(fault.answer.code ?? 0)?.endsRestore ?? false };
}
/** Decides what a failure to mint means for putting back: it is tried until the budget ends, unless it is hopeless. */
function judgeRestoreMint(fault) {
    const verdict = judgeRestore(fault);
    const isHopeless = verdict.endsStage || fault.kind === 'cancelled' || fault.kind === 'budget';
    return isHopeless ? verdict : { ...verdict, retry: 'yes' };
}
const TRANSIENT_STATUSES = [408, 425, 429, 500, 502, 503, 504];
function judgeAnswer(fault) {
    const { httpStatus = 0, code } = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(fault) ?? {};
    const facts = code === undefined ? undefined : (0,_platform_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(code);
    const limitsRate = facts?.limitsRate ?? httpStatus === 429;
    const isSound = httpStatus < 500 && httpStatus !== 408 && !(httpStatus >= 300 && httpStatus < 400);
    return {
        retry: facts?.retry ?? retryByStatus(httpStatus),
        endsStage: facts?.endsStage ?? false,
        isDefinite: limitsRate || (facts?.definite === true && isSound),
        limitsRate,
        saysUnchanged: facts?.saysUnchanged ?? false,
    };
}
function retryByStatus(httpStatus) {
    if (TRANSIENT_STATUSES.includes(httpStatus))
        return 'yes';
    return httpStatus >= 500 ? 'few' : 'no';
}


/***/ })

};
;