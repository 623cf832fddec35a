"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 1011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ oppositeOf)
/* harmony export */ });
/** The other status. */
function oppositeOf(status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
}


/***/ }),

/***/ 5085:
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

/***/ 8801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describeCrash)
/* harmony export */ });
/* harmony import */ var _runner_ended_early_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7523);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);


/** What people are told of an error of ours. Its stack goes to the debug log alone. */
function describeCrash(runner, error, messages) {
    if (error instanceof _runner_ended_early_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EndedEarlyError */ .w)
        return messages.failure.internal(messages.failure.endedEarly);
    for (const line of (error instanceof Error && error.stack?.split('\n')) || [])
        runner.debug(line);
    return messages.failure.internal((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(String(error)));
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rl: () => (/* binding */ causeOf),
  kI: () => (/* binding */ causeOfSpentBudget),
  IY: () => (/* binding */ nameFault)
});

// UNUSED EXPORTS: callOf

;// CONCATENATED MODULE: ./build/messages/code-text.js
/** The advice that helps as far as is known. */
function adviceFor(advice, known = {}) {
    return advice.map((one) => (typeof one === 'string' ? one : one(known))).filter((one) => one !== '');
}

// EXTERNAL MODULE: ./build/platform/codes.js
var platform_codes = __webpack_require__(5085);
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
var platform_fault = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(2328);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/platform/proxy.js
var proxy = __webpack_require__(3607);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(9361);
// EXTERNAL MODULE: ./build/reporting/context.js
var reporting_context = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/reporting/error-page.js
/**
 * The page of an error in the repository of the action; `''` where that is not known: a local action, an old runner.
 *
 * @param anchor a code, or the name of a condition
 */
function pageOf(anchor, { messages, env }) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository = '' } = env;
    const { GITHUB_ACTION_REF: ref = '' } = env;
    const isKnown = /^https?:\/\/[\w.:-]+\/?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && isRef(ref);
    const root = server.replace(/\/$/, '');
    return isKnown ? `${root}/${repository}/blob/${inPath(ref)}/${messages.failure.page}#${anchor}` : '';
}
// Git's own rules for names of branches and tags, as far as they matter in an address (its page "git-check-ref-format").
function isRef(ref) {
    return ref !== '' && !/[\s\p{Cc}\\~^:?*[]|\.\.|\/\/|^\/|\/$/u.test(ref) && ref.isWellFormed();
}
function inPath(ref) {
    return encodeURIComponent(ref)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/reporting/names.js
var names = __webpack_require__(502);
;// CONCATENATED MODULE: ./build/reporting/causes.js











const MAX_MSG_CHARACTERS = 160;
// With all that an answer may say beside it, an annotation still holds what follows.
const MAX_LINK_CHARACTERS = 600;
/**
 * The cause of a failure.
 *
 * @param automation whose it is; default: all alike
 */
function causeOf(failure, context, automation) {
    const { fault, reason } = failure;
    const { messages } = context;
    const { text, anchor } = textOf(fault, messages);
    const { isScope = false, isOrdered = false } = text;
    const name = nameFault(fault, context, isScope);
    const call = callOf(failure, context);
    const hints = hintsOf(fault, context, isScope);
    const page = pageOf(anchor, context);
    const budgetAdvice = adviceForBudget(reason, context);
    const known = knownOf(failure, { context, automation, isTimeSaid: budgetAdvice !== undefined });
    const advice = [...(budgetAdvice === undefined ? [] : [budgetAdvice]), ...adviceFor(text.advice, known)];
    return {
        key: [call, name, ...(isScope ? advice : []), ...hints].join('\n'),
        anchor,
        name: text.name,
        why: [
            call,
            name,
            anchor === 'unknown-code' && 'answer' in fault
                ? messages.fault.answered(fault.answer.httpStatus, (0,hosts/* hostOf */.w4)(context.baseUrl))
                : '',
            NAME_SAYS_ALL.has(anchor) ? '' : text.meaning,
            ...hints,
            fault.kind === 'cancelled' ? '' : whyNotAgain(reason, context),
        ].filter((sentence) => sentence !== ''),
        advice: advice.length > 0 ? advice : adviceFor(messages.nothingLeft, known),
        isOrdered: isOrdered && budgetAdvice === undefined,
        more: anchor === 'unknown-code' ? (0,hosts/* codeListUrl */.ZI)(context.baseUrl) : page,
        logId: (0,platform_fault/* answerOf */.ut)(fault)?.logId,
    };
}
/** What the advice may depend on. */
function knownOf({ call, fault }, { context, automation, isTimeSaid, }) {
    const { appId, appToken, baseUrl, env, webAddress, wanted, isWiki, limit } = context;
    const answer = (0,platform_fault/* answerOf */.ut)(fault);
    // Titles are read from the list of the Base.
    const isFound = automation?.title !== undefined;
    return {
        credentials: appId === '' ? 'token' : 'app',
        ...(appId !== '' && { appId }),
        ...((webAddress ?? appToken) && { base: (0,reporting_context/* baseOf */.bx)(context) }),
        ...(context.baseUrl && { host: (0,hosts/* hostOf */.w4)(context.baseUrl) }),
        // A token that was requested is an answer, too.
        hasAnswered: isFound || (appId !== '' && call !== 'mint'),
        hasProxyPassword: baseUrl !== '' && Boolean((0,proxy/* proxySetting */.z)(baseUrl, env)?.secrets.length),
        ...(wanted && { wanted }),
        isFound,
        isIdUsual: automation !== undefined && (0,ids/* isUsualId */.YB)(automation.id),
        isWiki,
        scopes: answer?.hints.scopes ?? [],
        link: answer && linkOf(answer, context),
        isTimeSaid,
        isRestore: limit === 'own',
    };
}
// Budgets are given in round numbers.
const BUDGET_STEP_SECONDS = 10;
const MAX_BUDGET_SECONDS = 3600;
function adviceForBudget(reason, { messages, limit, timeoutSeconds }) {
    if (reason.kind !== 'budget' || limit !== 'inputs')
        return undefined;
    const least = timeoutSeconds + (reason.waitMs ?? 0) / 1000;
    const round = Math.ceil(least / BUDGET_STEP_SECONDS) * BUDGET_STEP_SECONDS;
    if (reason.waitMs === undefined)
        return messages.reason.raiseBudget;
    return round > MAX_BUDGET_SECONDS
        ? messages.reason.waitFor(Math.ceil(reason.waitMs / 60_000))
        : messages.reason.waitOrRaise(round);
}
function linkOf({ hints }, { baseUrl }) {
    return hints.links
        .map((candidate) => (0,hosts/* trustedLink */.I7)(candidate, baseUrl))
        .find((url) => url !== undefined && url.length <= MAX_LINK_CHARACTERS);
}
/** The cause of what was not tried because the budget of the step had run out. */
function causeOfSpentBudget(context) {
    const { messages } = context;
    return {
        key: 'budget',
        anchor: 'cut-by-budget',
        name: messages.conditions['cut-by-budget'].name,
        why: [whyNotAgain({ kind: 'budget' }, context)],
        advice: adviceFor(messages.conditions['cut-by-budget'].advice, { isRestore: context.limit === 'own' }),
        isOrdered: false,
        more: pageOf('cut-by-budget', context),
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
    'certificate',
    'proxy-certificate',
    'proxy-unreachable',
    'proxy-refused',
    'proxy-bypass',
    'headers-too-large',
]);
function textOf(fault, messages) {
    const { codes, conditions } = messages;
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
function nameFault(fault, context, isScope = false) {
    const say = context.messages.fault;
    const host = (0,hosts/* hostOf */.w4)(context.baseUrl);
    switch (fault.kind) {
        case 'code':
            return say.code(fault.answer.code ?? 0, msgOf(fault.answer, isScope));
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
function msgOf({ msg, hints }, isScope) {
    const beforeAddress = msg.split(/[^.;!?。；！？]*https?:\/\//)[0]?.trim() ?? '';
    const told = isScope || hints.scopes.length > 0
        ? (/^.*?[.。](?=\s|$)/.exec(beforeAddress)?.[0] ??
            (isScope && hints.scopes.length === 0 ? beforeAddress : ''))
        : beforeAddress;
    return (0,names/* quoted */.TL)((0,plain/* excerpt */.Kb)(told, MAX_MSG_CHARACTERS));
}
// Node's own advice, which is for those who start it.
function detailOf(detail) {
    return (0,names/* quoted */.TL)(detail.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, ''));
}
function hintsOf(fault, context, isScope) {
    const { messages } = context;
    const answer = (0,platform_fault/* answerOf */.ut)(fault);
    if (!answer)
        return [];
    const { words, scopes, fields } = answer.hints;
    // Where msg is empty or a bare word, these are all that the platform says.
    const isNeeded = conditionOf(fault) === 'unknown-code' || !/\s/.test(answer.msg.trim());
    // The advice to grant scopes has their names and their link.
    const link = isScope ? undefined : linkOf(answer, context);
    return [
        isNeeded && words.length > 0
            ? messages.fault.words(words.slice(0, 2).map((word) => (0,names/* quoted */.TL)((0,plain/* excerpt */.Kb)(word, MAX_MSG_CHARACTERS))))
            : '',
        scopes.length > 0 && !isScope ? messages.fault.scopes(scopes) : '',
        fields.length > 0
            ? messages.fault.fields(fields.map((field) => (0,names/* quoted */.TL)((0,plain/* excerpt */.Kb)(field, MAX_MSG_CHARACTERS))))
            : '',
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

/***/ 1033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ proxyOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   zU: () => (/* binding */ titleBecause)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2328);
/* harmony import */ var _platform_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3607);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4564);



const MAX_TITLE_CHARACTERS = 80;
/** What the reports of a main step need to know. */
function contextOf({ baseUrl, credentials, status, timeoutSeconds, targets }, facts) {
    const appId = 'app' in credentials ? credentials.app.appId : '';
    return {
        ...facts,
        baseUrl,
        webAddress: targets.webAddress,
        appId,
        wanted: status,
        isWiki: targets.place.kind === 'wiki',
        timeoutSeconds,
        limit: 'inputs',
    };
}
/** The title of a report that one cause explains: with that cause, where it has a short name and there is room. */
function titleBecause(outcome, blocks, context) {
    const name = blocks.length === 1 ? blocks[0]?.cause?.name : undefined;
    const whole = name === undefined ? '' : (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(context.messages.report.because(outcome, name), context);
    return whole === '' || whole.length > MAX_TITLE_CHARACTERS ? (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(outcome, context) : whole;
}
/** Where people open the Base: its page where it is known, and never the API. */
function baseOf({ messages, appToken, webAddress }) {
    return webAddress ?? messages.report.base(appToken);
}
/** The proxy between the runner and the host, without its user and password; `''` where there is none. */
function proxyOf({ baseUrl, env }) {
    const setting = baseUrl === '' ? undefined : (0,_platform_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxySetting */ .z)(baseUrl, env);
    const value = setting && !setting.problem ? (env[setting.variable] ?? '') : '';
    if (!URL.canParse(value))
        return '';
    const { protocol, host } = new URL(value);
    return `${protocol}//${host}`;
}
/** Which Base and host were called, through which proxy; `''` where no host is known. */
function whereOf(context) {
    const { messages, appToken, webAddress } = context;
    const host = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(context.baseUrl);
    if (host === '')
        return '';
    return messages.report.where({ base: webAddress ?? appToken, host, proxy: proxyOf(context) });
}
/** The addresses that a report may show as ours: the Base's page, and the proxy that the runner is set to. */
function linksOf(context) {
    return [context.webAddress ?? '', proxyOf(context)].filter((address) => address !== '');
}


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ reportOfProblems),
/* harmony export */   Pi: () => (/* binding */ hitBy),
/* harmony export */   S6: () => (/* binding */ errorLines),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   hn: () => (/* binding */ withBlocks),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   vn: () => (/* binding */ groupsOfBlock)
/* harmony export */ });
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9045);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9361);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(502);



// What stands in one line is read at a glance; more is a list.
const MAX_LINE_CHARACTERS = 140;
// A heading points at what was named in full before it.
const MAX_HEADINGS = 3;
const MAX_HEADING_NAMES = 3;
const MAX_HEADING_CHARACTERS = 40;
// Support asks for one; more of them only fill the annotation.
const MAX_LOG_IDS = 5;
/** A report of sentences that need no frame. */
function reportOfProblems(title, problems, facts = {}) {
    return { title, groups: [], promise: '', problems, doNow: [], blocks: [], where: '', links: [], ...facts };
}
/**
 * What the causes hit is what happened: it stands first, unless there are too many causes, or one hit too many, for a
 * heading to say which is which.
 */
function withBlocks(report, blocks) {
    const hits = blocks.map((block) => block.groups.flatMap(({ automations }) => automations).length);
    const isMuch = blocks.length > MAX_HEADINGS || Math.max(...hits) > MAX_HEADING_NAMES;
    if (blocks.length > 1 && isMuch)
        return { ...report, blocks };
    const groups = new Map();
    for (const { label, automations } of [...report.groups, ...blocks.flatMap((block) => block.groups)])
        groups.set(label, [...(groups.get(label) ?? []), ...automations]);
    return {
        ...report,
        groups: [...groups].map(([label, automations]) => ({ label, automations })),
        blocks: blocks.map((block) => blocks.length > 1 ? { ...block, isToldAbove: true } : { ...block, groups: [] }),
    };
}
/** What the heading of a cause points at: the names of what it hit, where they are told before all causes. */
function hitBy({ groups, isToldAbove, condition = '' }, messages) {
    if (!isToldAbove)
        return condition;
    const hit = groups.flatMap(({ automations }) => automations);
    const names = hit.map(({ id, title }) => titleOrId(title, id));
    // Equal beginnings point at nothing.
    const isClear = new Set(names).size === names.length && names.every((name) => !name.endsWith('…'));
    return messages.report.names(isClear ? names : hit.map(({ id }) => id));
}
/** The groups that stand with their cause. */
function groupsOfBlock({ groups, isToldAbove }) {
    return isToldAbove ? [] : groups;
}
function titleOrId(title, id) {
    return title === undefined || title === '' ? id : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(title), MAX_HEADING_CHARACTERS);
}
/** Whether nothing was changed, which is what a reader wants to know before all else. */
function isUnchanged({ promise }, { report }) {
    return promise === report.promise.nothingChanged || promise === report.promise.nothingSent;
}
/** What to do about a cause, with numbers where one step follows another. */
function adviceOf({ advice, isOrdered }, messages) {
    return isOrdered ? advice.map((one, at) => messages.report.step(at + 1, one)) : advice;
}
/** The same in short: steps that follow one another all, of other ways the first. */
function shortAdvice(cause, messages) {
    return adviceOf(cause, messages).slice(0, cause.isOrdered ? undefined : 1);
}
/** Adds the one error annotation of a failed stage, or a warning. What does not fit into it stands in the log. */
function annotate(runner, report, { messages, level = 'error' }) {
    const shown = extentOf(report, messages);
    const said = new Set();
    runner.annotate(level, report.title, linesOf(report, messages, { ...shown, nameOf: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNameOf */ .PI }, said));
    const left = detailsOf(report, messages, shown, said);
    if (left.length > 0)
        runner.group(messages.report.everything, left);
}
const WHOLE = { names: Infinity, blocks: Infinity, problems: Infinity, characters: Infinity };
// More do not fit, however short they are: each takes a line with its id.
const MOST_NAMES = 400;
// Fewer failures too, and part of one at the very last.
const SMALLER = [
    ...[40, 20, 10, 5, 3, 2, 1].map((most) => ({ ...WHOLE, names: most, blocks: most, problems: most })),
    { names: 1, blocks: 1, problems: 1, characters: 2000 },
];
/** As much as fits into an annotation: all there is, or as many names as there is room for, or the least that helps. */
function extentOf(report, messages) {
    const fits = (extent) => textOf(report, messages, extent).length <= _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANNOTATION_CHARACTERS */ .C;
    if (fits(WHOLE))
        return WHOLE;
    let [names, tooMany] = [0, MOST_NAMES];
    while (tooMany - names > 1) {
        const middle = Math.floor((names + tooMany) / 2);
        if (fits({ ...WHOLE, names: middle }))
            names = middle;
        else
            tooMany = middle;
    }
    if (names > 0)
        return { ...WHOLE, names };
    return SMALLER.find(fits) ?? SMALLER.at(-1);
}
function textOf(report, messages, extent) {
    return linesOf(report, messages, { ...extent, nameOf: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNameOf */ .PI }).join('\n');
}
/**
 * What an annotation of this extent leaves out, line by line.
 *
 * @param said the sentences that stand in the annotation
 */
function detailsOf(report, messages, extent, said) {
    const whole = { ...WHOLE, nameOf: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb };
    const hiddenOf = ({ label, automations }) => groupLines({ label, automations: automations.slice(extent.names) }, messages, whole);
    const cut = report.problems.slice(0, extent.problems).filter(({ length }) => length > extent.characters);
    const shown = report.blocks.slice(0, extent.blocks);
    const hidden = {
        ...reportOfProblems('', report.problems.slice(extent.problems)),
        blocks: report.blocks.slice(extent.blocks),
        adviceIsFor: report.adviceIsFor ?? 'doNow',
    };
    const logIds = logIdsOf(shown);
    const { line, labels, names } = messages.report;
    return [
        ...[...report.groups, ...shown.flatMap(groupsOfBlock)].flatMap(hiddenOf),
        ...cut,
        ...linesOf(hidden, messages, whole, said),
        ...(logIds.length > MAX_LOG_IDS ? [line(labels.logIds(logIds.length), names(logIds))] : []),
    ];
}
function linesOf(report, messages, extent, said = new Set()) {
    const { line, labels, labelFor, moreCauses } = messages.report;
    // A sentence that two causes share is said once.
    const fresh = (sentences) => {
        const left = sentences.filter((sentence) => sentence !== '' && !said.has(sentence));
        for (const sentence of left)
            said.add(sentence);
        return left;
    };
    const labelled = (label, sentences) => {
        const left = fresh(sentences);
        return left.length > 0 ? [line(label, messages.sentences(left))] : [];
    };
    const groups = groupsLines(report.groups, messages, extent);
    const promise = fresh([report.promise]);
    const counted = (hidden) => (hidden > 0 ? [moreCauses(hidden)] : []);
    const problems = report.problems.slice(0, extent.problems);
    const blocks = report.blocks.slice(0, extent.blocks);
    return [
        ...(isUnchanged(report, messages) ? [...promise, ...groups] : [...groups, ...promise]),
        ...labelled(labels.doNow, report.doNow),
        ...withoutRepeats(problems, said).map((problem) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(problem, extent.characters)),
        ...counted(report.problems.length - problems.length),
        ...blocks.flatMap((block) => {
            const { cause } = block;
            const hit = groupsLines(groupsOfBlock(block), messages, extent);
            if (!cause)
                return hit;
            const label = (one) => labelFor(one, hitBy(block, messages));
            const { adviceIsFor = 'doNow' } = report;
            const isForLater = adviceIsFor === 'fix';
            const adviceLabel = isForLater ? labels.fix : label(labels[adviceIsFor]);
            const advice = labelled(adviceLabel, shortAdvice(cause, messages));
            const isWhyFirst = isForLater || advice.length === 0;
            const why = labelled(isWhyFirst || block.isToldAbove ? label(labels.why) : labels.why, cause.why);
            return [
                ...hit,
                ...(isForLater ? [...why, ...advice] : [...advice, ...why]),
                ...labelled(labels.more, [cause.more]),
            ];
        }),
        ...counted(report.blocks.length - blocks.length),
        ...labelled(labels.where, [report.where]),
        ...logIdLine(logIdsOf(blocks), messages),
    ];
}
/**
 * Sentences of one failure each, without the last sentences of one that are said already: several failures of one kind
 * have the same advice.
 *
 * @param said sentences that are said already; those of the problems are added
 */
function withoutRepeats(problems, said = new Set()) {
    return problems.map((problem) => {
        const sentences = problem.split(/(?<=[.!?] )|(?<=[。！？])/);
        const isFresh = (sentence) => !said.has(sentence.trimEnd());
        const kept = sentences.slice(0, Math.max(1, sentences.findLastIndex(isFresh) + 1));
        for (const sentence of sentences)
            said.add(sentence.trimEnd());
        return kept.join('').trimEnd();
    });
}
/** All groups in one line where they are short, otherwise each from a line of its own on. */
function groupsLines(groups, messages, extent) {
    const lines = groups.map((group) => groupLines(group, messages, extent));
    if (lines.length < 2 || lines.some((one) => one.length > 1))
        return lines.flat();
    const whole = messages.sentences(lines.flat().map(messages.report.sentence));
    return whole.length <= MAX_LINE_CHARACTERS ? [whole] : lines.flat();
}
function groupLines({ label, automations }, messages, { names, nameOf: named }) {
    const { line } = messages.report;
    if (automations.length === 0)
        return [];
    const shown = automations.slice(0, names).map((automation) => named(automation, messages));
    const hidden = automations.length - shown.length;
    const lines = hidden > 0 ? [...shown, messages.andMore(hidden)] : shown;
    const whole = line(label, messages.report.names(lines));
    if (automations.length === 1 || whole.length <= MAX_LINE_CHARACTERS)
        return [whole];
    return [line(label, ''), ...lines.map((name) => `  ${name}`)];
}
/** The log ids of causes: one of each first, which is what support asks for. */
function logIdsOf(blocks) {
    const first = blocks.flatMap(({ logIds }) => logIds.slice(0, 1));
    return [...first, ...blocks.flatMap(({ logIds }) => logIds.slice(1))];
}
function logIdLine(logIds, messages) {
    const { line, labels, names } = messages.report;
    const shown = logIds.slice(0, MAX_LOG_IDS);
    const hidden = logIds.length - shown.length;
    if (shown.length === 0)
        return [];
    const told = hidden > 0 ? [...shown, messages.andMore(hidden)] : shown;
    return [line(labels.logIds(logIds.length), names(told))];
}
/** The failures of a report with all that can be done about each, one a line, for the output `error`. */
function errorLines(report, messages) {
    const { line, names } = messages.report;
    const inLine = (groups) => groups.map(({ label, automations }) => line(label, names(automations.map((automation) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(automation, messages)))));
    const groupsOf = (block) => (block.groups.length > 0 ? block.groups : report.groups);
    const causes = report.blocks.map((block) => messages.sentences([
        ...inLine(groupsOf(block)).map(messages.report.sentence),
        block.cause ? describeCause(block.cause, messages, block.logIds) : '',
    ]));
    // A problem is that of the automations in the groups, where no cause names them.
    const told = causes.length > 0 ? [] : inLine(report.groups).map(messages.report.sentence);
    const [problem, ...others] = report.problems;
    const problems = problem === undefined ? [] : [messages.sentences([...told, problem]), ...others];
    const lines = [...problems, ...causes];
    return lines.length > 0
        ? lines
        : [messages.sentences([...inLine(report.groups).map(messages.report.sentence), report.promise])];
}
/**
 * A cause in one line: all that can be done about it, then why.
 *
 * @param logIds log ids of all that it hit
 */
function describeCause(cause, messages, logIds) {
    const { line, labels, names } = messages.report;
    const ids = logIds.length === 0 ? '' : line(labels.logIds(logIds.length), names(logIds));
    const why = line(labels.why, messages.sentences(cause.why));
    return messages.sentences([...adviceOf(cause, messages), why, ids]);
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportSection),
/* harmony export */   n: () => (/* binding */ warningSections)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2328);
/* harmony import */ var _text_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5602);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(502);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7370);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9898);





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
    const list = (some) => some.length === 1 ? `<p>${some[0]}</p>` : `<ul>${some.map((one) => `<li>${one}</li>`).join('')}</ul>`;
    const advice = ({ cause }, label, fresh) => {
        if (!cause)
            return [];
        const left = fresh(cause.advice);
        // Steps that follow one another are told whole, or not at all.
        const shown = cause.isOrdered && left.length > 0 ? cause.advice : left;
        if (shown.length < 2)
            return paragraph(label, shown);
        return [
            `<p><b>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.line(label, ''))}</b></p>`,
            ...items(cause.isOrdered ? 'ol' : 'ul', shown),
        ];
    };
    const groupItem = ({ label, automations }) => {
        const names = automations
            .slice(0, inTable.length > 0 ? MAX_NAMES_BESIDE_TABLE : MAX_NAMES)
            .map((automation) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(automation, messages));
        const hidden = automations.length - names.length;
        const all = hidden > 0 ? [...names, messages.andMore(hidden)] : names;
        return `<b>${words(messages.report.line(label, ''))}</b> ${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(messages.report.names(all))}`;
    };
    const groups = (some) => some.length === 0 ? [] : [`<p>${some.map(groupItem).join('<br>')}</p>`];
    const said = new Set();
    // What two causes share is said once.
    const fresh = (sentences) => {
        const left = sentences.filter((sentence) => !said.has(sentence));
        for (const sentence of left)
            said.add(sentence);
        return left;
    };
    const { adviceIsFor = 'doNow' } = report;
    const isForLater = adviceIsFor === 'fix';
    const block = (one) => {
        const label = (text) => messages.report.labelFor(text, (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .hitBy */ .Pi)(one, messages));
        const itsAdvice = advice(one, isForLater ? labels.fix : label(labels[adviceIsFor]), fresh);
        const isWhyFirst = isForLater || itsAdvice.length === 0;
        const why = paragraph(isWhyFirst || one.isToldAbove ? label(labels.why) : labels.why, fresh(one.cause?.why ?? []));
        return [
            ...groups((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOfBlock */ .vn)(one)),
            ...(isForLater ? [...why, ...itsAdvice] : [...itsAdvice, ...why]),
            ...paragraph(labels.more, [one.cause?.more ?? '']),
        ].join('\n');
    };
    const logIds = report.blocks.flatMap((one) => one.logIds);
    const blocks = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(report.blocks.map(block).filter((text) => text !== ''), MAX_BYTES, moreCauses);
    const problems = (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRepeats */ .jP)(report.problems).map(words), MAX_BYTES, moreCauses);
    // What the table tells as well is told before it only where something was changed.
    const told = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnchanged */ ._5)(report, messages) ? report.groups.filter(isUntold) : report.groups;
    return [
        ...groups(told),
        ...(report.promise === '' ? [] : [`<p>${words(report.promise)}</p>`]),
        ...paragraph(labels.doNow, report.doNow),
        ...(problems.kept.length === 0 ? [] : [list(problems.kept), ...problems.rest]),
        ...blocks.kept,
        ...blocks.rest,
        ...paragraph(labels.where, [report.where]),
        // The table has them in its rows.
        ...(inTable.length > 0 || logIds.length === 0
            ? []
            : paragraph(labels.logIds(logIds.length), [messages.report.names(logIds)])),
    ].join('\n');
}
/** What was warned of on the way, each as a part of the job summary. */
function warningSections(warnings, settings) {
    return warnings.map((warning) => {
        const section = reportSection(warning, { ...settings, inTable: [] });
        return `<h4>${_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNS */ .B2.warning} ${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(warning.title)}</h4>\n${section}`;
    });
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(6875);
;// CONCATENATED MODULE: ./build/retry/backoff.js
const BASE_MS = 500;
const MOST_MS = 20_000;
/**
 * How long to wait before the next try, in milliseconds: full jitter on an exponential (500 ms, doubling, at
 * most 20 s), and never less than the server asks for.
 *
 * @param failures failed tries of this request so far, at least 1
 * @param random   a number in [0, 1)
 */
function backoffMs(failures, random, serverWaitMs = 0) {
    const ceiling = Math.min(MOST_MS, BASE_MS * 2 ** (failures - 1));
    return Math.max(serverWaitMs, random * ceiling);
}

// EXTERNAL MODULE: ./build/retry/verdict.js
var retry_verdict = __webpack_require__(4291);
;// CONCATENATED MODULE: ./build/retry/decision.js



/** Most tries of a request whose fault is to be repeated only a *few* times. */
const FEW_TRIES = 3;
/**
 * Decides what follows from a failed try. Counts the fault where its kind may be met only a few times.
 *
 * @param progress     of the task, the failed try included
 * @param rules.canRenew whether a fresh token can be had
 */
function decide(progress, fault, rules) {
    const { options } = rules;
    const verdict = (options.judge ?? retry_verdict/* judge */.S4)(fault);
    const waitMs = backoffMs(progress.tries, options.random(), (0,platform_fault/* answerOf */.ut)(fault)?.serverWaitMs);
    return {
        verdict,
        gateMs: verdict.limitsRate ? waitMs : 0,
        ...nextTry(progress, fault, { ...rules, verdict, waitMs }),
    };
}
function nextTry(progress, fault, rules) {
    const { verdict, canRenew, options } = rules;
    const { tries: failedTries } = progress;
    if (fault.kind === 'cancelled' || fault.kind === 'budget')
        return { reason: { kind: fault.kind } };
    const isFew = verdict.retry === 'few';
    if (isFew)
        progress.fewFaults += 1;
    const renewed = verdict.retry === 'mint';
    if (verdict.retry === 'no' || (renewed && (!canRenew || progress.renewed)))
        return { reason: { kind: 'final' } };
    if (failedTries >= options.maxAttempts) {
        return { reason: { kind: 'attempts', tries: failedTries, few: false } };
    }
    if (progress.fewFaults >= FEW_TRIES)
        return { reason: { kind: 'attempts', tries: failedTries, few: true } };
    const waitMs = renewed ? 0 : rules.waitMs;
    if (options.clock.now() + waitMs >= options.deadline)
        return { reason: { kind: 'budget', waitMs } };
    const fewLimit = failedTries + FEW_TRIES - progress.fewFaults;
    const of = isFew ? Math.min(options.maxAttempts, fewLimit) : options.maxAttempts;
    return { retry: { failedTries, of, waitMs, fault, renewed } };
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ax: () => (/* binding */ judgeRestore),
/* harmony export */   cY: () => (/* binding */ judgeRestoreMint)
/* harmony export */ });
/* harmony import */ var _platform_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5085);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);


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


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ logRetry)
/* harmony export */ });
/* harmony import */ var _reporting_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6700);

/** Writes the line that announces a retry: which try, how long it waits, why. */
async function logRetry(runner, subject, { retry: again, baseUrl }) {
    const { failedTries, of, waitMs, fault, renewed } = again;
    const messages = await runner.messages();
    const line = {
        next: failedTries + 1,
        of: Number.isFinite(of) ? of : undefined,
        waitMs,
        why: (0,_reporting_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFault */ .IY)(fault, { messages, baseUrl, env: process.env }),
    };
    const { retry, retryRenewed } = messages.log;
    runner.info((renewed ? retryRenewed : retry)(subject(messages), line));
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ro: () => (/* binding */ hasStatus),
  hp: () => (/* binding */ lookUpNode),
  LD: () => (/* binding */ readList)
});

// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __webpack_require__(2909);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __webpack_require__(7187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __webpack_require__(1813);
;// CONCATENATED MODULE: ./build/platform/listing.js




/**
 * Reads one page of the list of a family, in one request. A next page is there wherever a token of one comes, and
 * `has_more` is not `false`: the v1 list need not say it.
 *
 * @param page token of the page, `undefined` for the first
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a list
 */
async function listPage(api, caller, family, page, deadline) {
    const exchange = await api.send(family.listRequest(caller, page), deadline);
    const answer = (0,envelope/* requireSuccess */.z)(family.listCall, exchange);
    const read = readPage(answer.envelope?.data, family);
    if (!read)
        throw new fault/* CallError */.RA(family.listCall, { kind: 'lacking', answer, what: 'list' });
    return read;
}
function readPage(data, family) {
    if (!(0,platform_answer/* isRecord */.u4)(data))
        return undefined;
    const rows = data[family.rowsField] ?? [];
    if (!Array.isArray(rows))
        return undefined;
    const automations = rows.map((row) => readRow(row, family));
    if (!automations.every((automation) => automation !== undefined))
        return undefined;
    const { has_more: hasMore, page_token: pageToken } = data;
    const isMorePromised = hasMore === true;
    const isNamed = typeof pageToken === 'string' && pageToken !== '';
    // More is promised, and nothing says where it is.
    if (isMorePromised && !isNamed)
        return undefined;
    return {
        automations,
        nextPage: isNamed && hasMore !== false ? pageToken : undefined,
        isMorePromised,
        mayBeCut: (hasMore ?? pageToken ?? undefined) === undefined && rows.length === family.silentPageSize,
    };
}
// An id that comes as a number has already lost digits, and one with a slash would lead elsewhere: the whole list
// cannot be trusted then.
function readRow(row, family) {
    if (!(0,platform_answer/* isRecord */.u4)(row) || typeof row.workflow_id !== 'string' || !(0,ids/* isPathSafe */.B9)(row.workflow_id))
        return undefined;
    const { statusWords } = family;
    const statusWord = typeof row.status === 'string' ? row.status : '';
    return {
        id: row.workflow_id,
        title: typeof row.title === 'string' ? row.title : '',
        status: Object.keys(statusWords).find((status) => statusWords[status] === statusWord),
        statusWord,
    };
}

;// CONCATENATED MODULE: ./build/platform/wiki.js




/**
 * Looks up what a page of a wiki holds, in one request.
 *
 * Source: the platform's page "Get node information", wiki/v2.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a node
 */
async function wikiNode(api, node, token, deadline) {
    const path = `/open-apis/wiki/v2/spaces/get_node?token=${node}`;
    const answer = (0,envelope/* requireSuccess */.z)('wiki', await api.send({ method: 'GET', path, token }, deadline));
    const data = answer.envelope?.data;
    const found = (0,platform_answer/* isRecord */.u4)(data) && (0,platform_answer/* isRecord */.u4)(data.node) ? data.node : {};
    const { obj_type: objType, obj_token: objToken } = found;
    if (typeof objType !== 'string' || typeof objToken !== 'string' || !(0,ids/* isAppToken */.TD)(objToken)) {
        throw new fault/* CallError */.RA('wiki', { kind: 'lacking', answer, what: 'node' });
    }
    return { objType, objToken };
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __webpack_require__(725);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __webpack_require__(4588);
;// CONCATENATED MODULE: ./build/switching/queries.js





// A page may be empty now and then; a list whose pages stay empty has no end.
const MOST_BARREN_PAGES = 3;
/**
 * Looks up what a page of a wiki holds, with retries.
 *
 * @throws {PrerequisiteError} where it could not be found out
 */
function lookUpNode(session, node) {
    const { api, tokens, options } = session;
    return (0,obtain/* obtain */.A)({
        call: 'wiki',
        subject: node,
        attempt: async (deadline) => wikiNode(api, node, await tokens.token(), deadline),
        ...(tokens.discard && { renew: tokens.discard }),
        onRetry: (retry) => session.onRetry('wiki', retry),
    }, options);
}
/**
 * Reads the whole list of a family of a Base, page by page, each page with retries of its own. A list that could not
 * be read is not read again for the same `Base`.
 *
 * @throws {PrerequisiteError} where it could not be read to its end
 */
async function readList(base, family) {
    const earlier = base.unreadable.get(family);
    if (earlier)
        throw earlier;
    try {
        return await readPages(base, family);
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            base.unreadable.set(family, error);
        throw error;
    }
}
/**
 * Whether an automation has a status, as its list says; `false` where that cannot be read.
 */
async function hasStatus(base, { id, status }) {
    try {
        const { automations } = await readList(base, (0,families/* familyOf */.Ap)(id));
        return automations.some((listed) => listed.id === id && listed.status === status);
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            return false;
        throw error;
    }
}
async function readPages(base, family) {
    const found = new Map();
    const seenPages = new Set();
    let barrenPages = 0;
    let token;
    while (true) {
        const page = await queries_readPage(base, family, token);
        const sizeBefore = found.size;
        for (const automation of page.automations)
            found.set(automation.id, automation);
        const { nextPage, isMorePromised, mayBeCut } = page;
        if (nextPage === undefined)
            return { automations: [...found.values()], end: mayBeCut ? 'full' : 'certain' };
        barrenPages = found.size === sizeBefore ? barrenPages + 1 : 0;
        seenPages.add(token ?? '');
        if (seenPages.has(nextPage) || barrenPages > MOST_BARREN_PAGES) {
            // A token alone promises nothing: such a list is at its end where nothing new comes.
            if (!isMorePromised)
                return { automations: [...found.values()], end: 'circle' };
            throw new stage/* PrerequisiteError */.Z(family.listCall, { kind: 'endless' }, { kind: 'final' });
        }
        token = nextPage;
    }
}
function queries_readPage(base, family, token) {
    const { api, tokens, options, onRetry } = base.session;
    const call = family.listCall;
    return (0,obtain/* obtain */.A)({
        call,
        attempt: async (deadline) => listPage(api, base.caller(await tokens.token()), family, token, deadline),
        ...(tokens.discard && { renew: tokens.discard }),
        onRetry: (retry) => onRetry(call, retry),
    }, options);
}


/***/ })

};
;