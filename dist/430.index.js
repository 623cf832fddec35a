"use strict";
exports.id = 430;
exports.ids = [430];
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

/***/ 430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ advise),
  Vm: () => (/* binding */ contextOf),
  Ic: () => (/* binding */ describeFailure),
  Rf: () => (/* binding */ describeUnresolved),
  WE: () => (/* binding */ explain),
  IY: () => (/* binding */ nameFault),
  Sb: () => (/* binding */ reportOn),
  et: () => (/* binding */ subjectOf)
});

// UNUSED EXPORTS: describeCancellation, describeEntry, describeFailures, textOn

// EXTERNAL MODULE: ./build/platform/codes.js
var codes = __webpack_require__(85);
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
            return (0,codes/* isKnownCode */.vr)(fault.answer.code ?? 0) ? undefined : 'unknown-code';
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
// EXTERNAL MODULE: ./build/retry/verdict.js
var verdict = __webpack_require__(291);
// EXTERNAL MODULE: ./build/reporting/names.js
var reporting_names = __webpack_require__(502);
;// CONCATENATED MODULE: ./build/reporting/failures.js






/** What descriptions of the failures of a main step need to know. */
function contextOf({ baseUrl, credentials, timeoutSeconds }, messages) {
    const appId = 'app' in credentials ? credentials.app.appId : '';
    return { messages, baseUrl, appId, timeoutSeconds, limit: 'inputs' };
}
/** What there is to tell of a run that did not come to a good end. */
function reportOn(ledger, context, why) {
    const { failure } = context.messages;
    const failureOf = (entry) => describeEntry(entry, ledger, context);
    if (why.isCancelled)
        return { head: [], failures: [describeCancellation(ledger, context.messages)], failureOf };
    if (why.nothingSwitched)
        return { head: [failure.unresolvedHeading], failures: why.nothingSwitched, failureOf };
    const described = describeFailures(ledger, context);
    if (why.crash !== undefined)
        return { head: [], failures: [why.crash, ...described], failureOf };
    const heading = failure.heading(ledger.failed.length, ledger.entries.length, ledger.wanted);
    return { head: heading === '' ? [] : [heading], failures: described, failureOf };
}
/** Every failure of a switch, one line each: first the one that failed first, last what was not tried. */
function describeFailures(ledger, context) {
    const { messages } = context;
    const tried = ledger.failed.filter((entry) => entry.failure?.fault);
    const untried = ledger.failed.filter((entry) => !tried.includes(entry));
    const isBudgetSpent = untried.some((entry) => entry.failure?.reason.kind === 'budget');
    return [
        ...(ledger.prerequisiteFailure ? [describeFailure(ledger.prerequisiteFailure, context)] : []),
        ...tried.map((entry) => describeEntry(entry, ledger, context) ?? ''),
        ...(untried.length > 0
            ? [
                messages.sentences([
                    isBudgetSpent ? whyNotAgain({ kind: 'budget' }, context) : '',
                    messages.failure.untried(untried.map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, messages))),
                ]),
            ]
            : []),
    ];
}
/** The failure of one automation in one line; `undefined` where it did not fail. */
function describeEntry(entry, ledger, context) {
    const { messages } = context;
    if (!entry.failure)
        return undefined;
    const { fault, reason } = entry.failure;
    const name = (0,reporting_names/* nameOf */.Vb)(entry.automation, messages);
    if (!fault) {
        const why = reason.kind === 'budget' ? whyNotAgain(reason, context) : '';
        return messages.sentences([messages.log.outcomes.untried(name, ledger.wanted), why]);
    }
    const subject = entry.outcome === 'unknown' ? messages.failure.switchUnknown : messages.failure.switch;
    const isEarlier = entry.outcome === 'unknown' && (0,verdict/* judge */.S4)(fault).isDefinite;
    const explained = explain({ call: 'switch', fault, reason }, context);
    return (subject(name, ledger.wanted) +
        messages.sentences([explained, isEarlier ? messages.failure.earlierTry : '']));
}
/** The failure of a call that every automation needed, in one line. */
function describeFailure(failure, context) {
    return subjectOf(failure, context) + explain(failure, context);
}
/** What was being done when a call failed, in a few words; `''` for the switch itself. */
function subjectOf({ call, subject = '' }, { messages, appId }) {
    const { calls } = messages.failure;
    const subjects = {
        ...calls,
        mint: calls.mint(appId),
        wiki: calls.wiki(subject),
    };
    return call === 'switch' ? '' : subjects[call];
}
/** What became of the automations of a step that was cancelled, in one line. */
function describeCancellation({ entries }, messages) {
    const { failure, sentences } = messages;
    const names = (...outcomes) => (0,reporting_names/* fitNames */.AV)(entries
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, messages)), messages);
    if (entries.length === 0)
        return sentences([failure.cancelled, failure.unresolvedHeading]);
    const outcome = {
        switched: names('switched'),
        notSwitched: names('refused', 'untried', 'unchanged'),
        unknown: names('unknown'),
    };
    return sentences([failure.cancelled, failure.cancelledOutcome(outcome)]);
}
/** Why a target cannot be resolved, in one line. */
function describeUnresolved(problem, messages) {
    const say = messages.failure.unresolved;
    switch (problem.kind) {
        case 'not-a-base':
            return say['not-a-base'](problem.node, (0,reporting_names/* quoted */.TL)(problem.objType));
        case 'other-base':
            return say['other-base'](problem.appToken, problem.otherAppToken);
        case 'title-not-found':
            return say['title-not-found']((0,reporting_names/* quoted */.TL)(problem.title), problem.nearest.map(reporting_names/* quoted */.TL), problem.automations);
        case 'title-shared':
            return say['title-shared']((0,reporting_names/* quoted */.TL)(problem.title), problem.ids.map(reporting_names/* quoted */.TL));
        case 'id-not-found':
            return say['id-not-found'](problem.id, problem.automations);
        case 'status-unknown':
            return say['status-unknown']((0,reporting_names/* nameOf */.Vb)(problem, messages), (0,reporting_names/* quoted */.TL)(problem.word));
        case 'nothing-at-all':
            return say['nothing-at-all']();
    }
}
/** What a fault is, in a few words. */
function nameFault(fault, messages) {
    const say = messages.fault;
    switch (fault.kind) {
        case 'code':
            return say.code(fault.answer.code ?? 0, (0,reporting_names/* quoted */.TL)(fault.answer.msg));
        case 'http':
            return say.http(fault.answer.httpStatus, (0,reporting_names/* quoted */.TL)(fault.answer.excerpt ?? ''));
        case 'unreadable':
            return say.unreadable(fault.answer.httpStatus, fault.answer.excerpt === undefined ? undefined : (0,reporting_names/* quoted */.TL)(fault.answer.excerpt));
        case 'malformed':
            return say.malformed(fault.answer.httpStatus);
        case 'lacking':
            return say.lacking[fault.what];
        case 'too-large':
            return say.tooLarge(fault.httpStatus, fault.limitBytes);
        case 'headers-too-large':
            return say.headersTooLarge(fault.limitBytes);
        case 'timeout':
            return fault.stop ? say.connectTimeout(fault.limitMs, fault.stop) : say.timeout(fault.limitMs);
        case 'connection':
            return say.connection((0,reporting_names/* quoted */.TL)(fault.detail));
        case 'unknown-host':
            return say.unknownHost((0,reporting_names/* quoted */.TL)(fault.detail));
        case 'certificate':
            return fault.proxy === undefined
                ? say.certificate((0,reporting_names/* quoted */.TL)(fault.detail))
                : say.proxyCertificate(fault.proxy, (0,reporting_names/* quoted */.TL)(fault.detail));
        case 'proxy':
            return say.proxy(fault.httpStatus);
        case 'proxy-connection':
            return say.proxyConnection((0,reporting_names/* quoted */.TL)(fault.detail));
        case 'budget':
        case 'cancelled':
        case 'endless':
            return say[fault.kind];
    }
}
/** What a fault is, what it means, what to do about it, why there was no other try, and the log id. */
function explain(failure, context) {
    const { messages } = context;
    const answer = (0,platform_fault/* answerOf */.ut)(failure.fault);
    return messages.sentences([
        nameFault(failure.fault, messages),
        advise(failure.fault, context),
        failure.fault.kind === 'cancelled' ? '' : whyNotAgain(failure.reason, context),
        answer?.logId === undefined ? '' : messages.fault.logId(answer.logId),
    ]);
}
/** What a fault means and what to do about it: the same for all that meet it. */
function advise(fault, context) {
    const { messages, baseUrl } = context;
    const answer = (0,platform_fault/* answerOf */.ut)(fault);
    const { meaning, advice } = textOn(fault, messages);
    return messages.sentences([
        saysWhy(fault) ? '' : meaning,
        ...(fault.kind === 'cancelled' ? [] : advice),
        fault.kind === 'code' && !(0,codes/* isKnownCode */.vr)(fault.answer.code ?? 0)
            ? messages.fault.unknownCode(fault.answer.httpStatus, (0,hosts/* codeListUrl */.ZI)(baseUrl))
            : '',
        ...(answer ? hintsOf(answer, context) : []),
    ]);
}
/** What people are told about the cause of a fault: its code's text, or that of its condition. */
function textOn(fault, messages) {
    const code = fault.kind === 'code' ? (fault.answer.code ?? 0) : 0;
    return (0,codes/* isKnownCode */.vr)(code) ? messages.codes[code] : messages.conditions[conditionOf(fault) ?? 'unknown-code'];
}
/** Whether the name of a fault says already what it means. */
function saysWhy(fault) {
    const isBare = fault.kind === 'code' || fault.kind === 'http' || fault.kind === 'certificate';
    return !isBare && !('lacksTls' in fault && fault.lacksTls);
}
function hintsOf(answer, { messages, baseUrl }) {
    const { scopes, fields, links } = answer.hints;
    const link = links.map((candidate) => (0,hosts/* trustedLink */.I7)(candidate, baseUrl)).find((url) => url !== undefined);
    return [
        scopes.length > 0 ? messages.fault.scopes(scopes) : '',
        fields.length > 0 ? messages.fault.fields(fields.map(reporting_names/* quoted */.TL)) : '',
        link === undefined ? '' : messages.fault.link(link),
    ];
}
function whyNotAgain(reason, { messages, timeoutSeconds, limit }) {
    const say = messages.reason;
    switch (reason.kind) {
        case 'final':
            return '';
        case 'attempts':
            return reason.few ? say.fewAttempts(reason.tries) : say.attempts(reason.tries, limit);
        case 'budget':
            return reason.waitMs === undefined
                ? say.budget(timeoutSeconds, limit)
                : say.budgetWait(reason.waitMs, timeoutSeconds, limit);
        case 'stage':
            return say.stage;
        case 'cancelled':
            return say.cancelled;
    }
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