"use strict";
exports.id = 75;
exports.ids = [75];
exports.modules = {

/***/ 85:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vr: () => (/* binding */ isKnownCode),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export CODES */
/**
 * The platform's error codes: what each one allows the caller to do next. What to tell people about them
 * stands in `src/messages/*-codes.ts`, one text for every code here.
 *
 * Sources: the error tables of the platform's pages for updating and listing automations, for wiki nodes and
 * for tenant tokens, and its general list of server error codes.
 */
const ENDS_STAGE = { endsStage: true };
const ENDS_BOTH = { endsStage: true, endsRestore: true };
const UNKNOWN_OUTCOME = { definite: false };
const LIMITS_RATE = { limitsRate: true };
/** A row of the table in the given group; what no trait says is an ordinary refusal of this one request. */
const rowsOf = (group) => (retry, msg, trait = {}) => ({
    msg,
    group,
    retry,
    endsStage: false,
    endsRestore: false,
    definite: true,
    limitsRate: false,
    ...trait,
});
const base = rowsOf('base');
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
    1254036: base('yes', 'Bitable is copying, please try again later.', ENDS_STAGE), // a copy blocks the whole Base
    1254040: base('no', 'BaseTokenNotFound', ENDS_STAGE),
    1254200: base('yes', 'internal error', UNKNOWN_OUTCOME),
    1254290: base('yes', 'TooManyRequest', LIMITS_RATE),
    1254291: base('yes', 'Write conflict'),
    1254301: base('no', 'OperationTypeError'),
    1254302: base('no', 'Permission denied.', ENDS_STAGE),
    1254304: base('no', 'PermNotAllow'),
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
    10013: mint('few', 'get tenant access token fail', ENDS_STAGE),
    10014: mint('no', 'app unauthorized', ENDS_BOTH), // seen too: "app id not exists", "app secret invalid"
    10015: mint('no', 'wrong app secret', ENDS_BOTH),
    20002: mint('no', 'app_id and app_secret did not match', ENDS_BOTH),
    // The gateway in front of every call.
    99991661: gateway('no', 'Need a token', ENDS_BOTH),
    99991663: gateway('mint', 'Invalid access token for authorization.', ENDS_BOTH),
    99991664: gateway('mint', 'invalid app token', ENDS_BOTH),
    99991665: gateway('mint', 'invalid tenant code', ENDS_BOTH),
    20013: gateway('mint', 'The tenant access token passed is invalid. Please check the value.', ENDS_BOTH),
    99991671: gateway('mint', 'Invalid token: must start with t-/u-', ENDS_BOTH),
    99991668: gateway('no', 'Invalid access token for authorization.', ENDS_BOTH),
    99991677: gateway('no', 'token expire', ENDS_BOTH),
    99991543: gateway('no', 'login_user invalid', ENDS_BOTH),
    99991662: gateway('no', 'app not in use', ENDS_BOTH),
    99991673: gateway('no', 'unauthorized app', ENDS_BOTH),
    20009: gateway('no', 'tenant app not installed', ENDS_BOTH),
    11210: gateway('no', 'app usage info not exist', ENDS_BOTH),
    99991672: gateway('no', 'Access denied. One of the following scopes is required', ENDS_STAGE),
    99991676: gateway('no', 'token no permission', ENDS_STAGE),
    99991679: gateway('no', 'Unauthorized. You do not have permission to perform the requested operation on the resource.', ENDS_STAGE),
    99991400: gateway('yes', 'request trigger frequency limit', LIMITS_RATE),
    99991401: gateway('no', 'ip is denied by app setting', ENDS_STAGE), // the address stands after "ip"
    99991403: gateway('no', "This month's API call quota has been exceeded", ENDS_STAGE),
    99991201: gateway('no', 'resource not find', ENDS_STAGE),
    99991301: gateway('no', "request method doesn't match", ENDS_STAGE),
    99992402: gateway('no', 'field validation failed'),
    9499: gateway('no', 'bad request'),
    91402: gateway('no', 'NOTEXIST', ENDS_STAGE),
    91403: gateway('no', 'Forbidden', ENDS_STAGE),
    1500: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    2200: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    5000: gateway('few', 'internal error', UNKNOWN_OUTCOME),
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


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Rf: () => (/* binding */ describeUnresolved),
/* harmony export */   Sb: () => (/* binding */ reportOn),
/* harmony export */   TH: () => (/* binding */ advise),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* unused harmony exports describeFailures, describeEntry, describeCancellation */
/* harmony import */ var _platform_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(875);
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _retry_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(291);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(502);





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
                    messages.failure.untried(untried.map(({ automation }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(automation, messages))),
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
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(entry.automation, messages);
    if (!fault) {
        const why = reason.kind === 'budget' ? whyNotAgain(reason, context) : '';
        return messages.sentences([messages.log.outcomes.untried(name, ledger.wanted), why]);
    }
    const subject = entry.outcome === 'unknown' ? messages.failure.switchUnknown : messages.failure.switch;
    const isEarlier = entry.outcome === 'unknown' && (0,_retry_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(fault).isDefinite;
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
    const names = (...outcomes) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .fitNames */ .AV)(entries
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(({ automation }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(automation, messages)), messages);
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
            return say['not-a-base'](problem.node, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.objType));
        case 'other-base':
            return say['other-base'](problem.appToken, problem.otherAppToken);
        case 'title-not-found':
            return say['title-not-found']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.title), problem.nearest.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL), problem.automations);
        case 'title-shared':
            return say['title-shared']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.title), problem.ids.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL));
        case 'id-not-found':
            return say['id-not-found'](problem.id, problem.automations);
        case 'status-unknown':
            return say['status-unknown']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(problem, messages), (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.word));
        case 'nothing-at-all':
            return say['nothing-at-all']();
    }
}
/** What a fault is, in a few words. */
function nameFault(fault, messages) {
    const say = messages.fault;
    switch (fault.kind) {
        case 'code':
            return say.code(fault.answer.code ?? 0, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.answer.msg));
        case 'http':
            return say.http(fault.answer.httpStatus, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.answer.excerpt ?? ''));
        case 'unreadable':
            return say.unreadable(fault.answer.httpStatus, fault.answer.excerpt === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.answer.excerpt));
        case 'malformed':
            return say.malformed(fault.answer.httpStatus);
        case 'lacking':
            return say.lacking[fault.what];
        case 'too-large':
            return say.tooLarge(fault.httpStatus, fault.limitBytes);
        case 'timeout':
            return say.timeout(fault.limitMs);
        case 'connection':
            return say.connection((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.detail));
        case 'unknown-host':
            return say.unknownHost((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.detail));
        case 'certificate':
            return say.certificate((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.detail));
        case 'proxy':
            return say.proxy(fault.httpStatus);
        case 'proxy-connection':
            return say.proxyConnection((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(fault.detail));
        case 'budget':
        case 'cancelled':
        case 'endless':
            return say[fault.kind];
    }
}
/** What a fault is, what it means, what to do about it, why there was no other try, and the log id. */
function explain(failure, context) {
    const { messages } = context;
    const answer = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(failure.fault);
    return messages.sentences([
        nameFault(failure.fault, messages),
        advise(failure.fault, context),
        failure.fault.kind === 'cancelled' ? '' : whyNotAgain(failure.reason, context),
        answer?.logId === undefined ? '' : messages.fault.logId(answer.logId),
    ]);
}
/** What a fault means and what to do about it: the same for all that meet it. */
function advise(fault, context) {
    const answer = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(fault);
    return context.messages.sentences([adviceOn(fault, context), ...(answer ? hintsOf(answer, context) : [])]);
}
function adviceOn(fault, { messages, baseUrl }) {
    const say = messages.fault;
    switch (fault.kind) {
        case 'code': {
            const code = fault.answer.code ?? 0;
            if (!(0,_platform_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownCode */ .vr)(code))
                return say.unknownCode(fault.answer.httpStatus, (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .codeListUrl */ .ZI)(baseUrl));
            const { meaning, advice } = messages.codes[code];
            return messages.sentences([meaning, advice]);
        }
        case 'http':
            return adviceOnStatus(fault.answer.httpStatus, messages);
        case 'unreadable':
            return say.unreadableAdvice;
        case 'malformed':
        case 'too-large':
            return say.malformedAdvice;
        case 'endless':
            return say.endlessAdvice;
        case 'lacking':
            return say.lackingAdvice[fault.what];
        case 'timeout':
            return say.timeoutAdvice;
        case 'budget':
            return say.budgetAdvice;
        case 'connection':
            return say.connectionAdvice[fault.lacksTls ? 'lacksTls' : 'any'];
        case 'unknown-host':
            return say.unknownHostAdvice;
        case 'certificate':
            return say.certificateAdvice[fault.problem];
        case 'proxy':
            return say.proxyAdvice(fault.httpStatus);
        case 'proxy-connection':
            return say.proxyConnectionAdvice[fault.lacksTls ? 'lacksTls' : 'any'];
        case 'cancelled':
            return '';
    }
}
function adviceOnStatus(httpStatus, messages) {
    const say = messages.fault.httpAdvice;
    if (httpStatus >= 300 && httpStatus < 400)
        return say.redirect;
    if ([401, 403, 407, 451].includes(httpStatus))
        return say.denied;
    if (httpStatus === 404 || httpStatus === 405)
        return say.notFound;
    return httpStatus >= 500 || [408, 425, 429].includes(httpStatus) ? say.transient : say.other;
}
function hintsOf(answer, { messages, baseUrl }) {
    const { scopes, fields, links } = answer.hints;
    const link = links.map((candidate) => (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedLink */ .I7)(candidate, baseUrl)).find((url) => url !== undefined);
    return [
        scopes.length > 0 ? messages.fault.scopes(scopes) : '',
        fields.length > 0 ? messages.fault.fields(fields.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)) : '',
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
    const verdict = { endsStage: false, isDefinite: false, limitsRate: false };
    switch (fault.kind) {
        case 'code':
        case 'http':
            return judgeAnswer(fault);
        case 'unreadable':
        case 'timeout':
            return { ...verdict, retry: 'yes' };
        case 'malformed':
        case 'lacking':
        case 'too-large':
        case 'endless':
            return { ...verdict, retry: 'no' };
        case 'budget':
        case 'cancelled':
            return { ...verdict, retry: 'no', endsStage: true };
        case 'connection':
            return { ...verdict, retry: 'yes', isDefinite: !fault.maybeSent };
        case 'unknown-host':
        case 'certificate':
            return { ...verdict, retry: 'no', endsStage: true, isDefinite: true };
        case 'proxy-connection':
            return {
                ...verdict,
                retry: fault.isUnknown ? 'no' : 'yes',
                endsStage: fault.isUnknown,
                isDefinite: true,
            };
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
    if (fault.kind === 'unknown-host' || fault.kind === 'proxy-connection') {
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
    const { httpStatus = 0, code } = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(fault) ?? {};
    const facts = code === undefined ? undefined : (0,_platform_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(code);
    const limitsRate = facts?.limitsRate ?? httpStatus === 429;
    const isSound = httpStatus < 500 && httpStatus !== 408 && !(httpStatus >= 300 && httpStatus < 400);
    return {
        retry: facts?.retry ?? retryByStatus(httpStatus),
        endsStage: facts?.endsStage ?? false,
        isDefinite: limitsRate || (facts?.definite === true && isSound),
        limitsRate,
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