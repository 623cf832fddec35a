"use strict";
exports.id = 987;
exports.ids = [987];
exports.modules = {

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

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
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
var retry_verdict = __webpack_require__(291);
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