"use strict";
exports.id = 765;
exports.ids = [765,987];
exports.modules = {

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
    const waitMs = backoffMs(progress.tries, options.random(), (0,platform_fault/* answerOf */.u)(fault)?.serverWaitMs);
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


/***/ }),

/***/ 146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RestoreRun: () => (/* binding */ RestoreRun)
});

// EXTERNAL MODULE: ./build/retry/decision.js + 1 modules
var decision = __webpack_require__(987);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __webpack_require__(607);
// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __webpack_require__(801);
// EXTERNAL MODULE: ./build/reporting/failures.js
var failures = __webpack_require__(75);
// EXTERNAL MODULE: ./build/reporting/names.js
var reporting_names = __webpack_require__(502);
// EXTERNAL MODULE: ./build/reporting/summary.js + 1 modules
var summary = __webpack_require__(911);
// EXTERNAL MODULE: ./build/restoring/policy.js
var policy = __webpack_require__(851);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __webpack_require__(140);
// EXTERNAL MODULE: ./build/platform/clock.js
var platform_clock = __webpack_require__(233);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __webpack_require__(588);
// EXTERNAL MODULE: ./build/retry/verdict.js
var verdict = __webpack_require__(291);
// EXTERNAL MODULE: ./build/switching/base.js
var switching_base = __webpack_require__(879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var switching_ledger = __webpack_require__(867);
// EXTERNAL MODULE: ./build/switching/queries.js + 2 modules
var queries = __webpack_require__(665);
// EXTERNAL MODULE: ./build/switching/switch-all.js
var switch_all = __webpack_require__(12);
;// CONCATENATED MODULE: ./build/restoring/restore.js









/** How long after a write a late request of the switch may still win, in milliseconds; then the status is read. */
const LATE_REQUEST_MS = 5000;
/** After a signal, the time for the last tries together, and for each of them, in milliseconds. */
const LAST_TRIES_MS = 5200;
const LAST_TRY_MS = 2000;
// The share of that time in which all that are left are tried at once.
const TOGETHER_MS = 800;
// With less time than this no try is begun, in milliseconds.
const LEAST_TRY_MS = 200;
// A rate limit that names no time is one a second.
const RATE_WINDOW_MS = 1000;
// The signal that leads to the last tries is not heeded any more.
const unheeded = () => new AbortController().signal;
/**
 * Puts automations back, in reverse order. Each is written without looking first: a reading can be stale, and
 * the write is idempotent. Reading comes after: where a late request may have won, and where a write failed.
 *
 * Never throws for an automation that cannot be put back.
 */
async function restore(settings) {
    const { session } = settings;
    const accounts = [...settings.due].reverse().map((due) => ({
        due,
        tries: 0,
        outcome: 'failed',
        presentStatus: undefined,
        failure: undefined,
    }));
    const isHopeful = await write(accounts, settings);
    for (const account of accounts) {
        if (account.outcome === 'back' && account.due.isUndecided)
            account.outcome = 'confirming';
    }
    if (isHopeful)
        await lookAgain(accounts, settings);
    if (session.options.signal.aborted)
        await tryOnceMore(accounts, settings);
    return accounts.map(({ due: { id, title }, outcome, presentStatus, failure, tries }) => ({
        automation: { id, title },
        // What could not be confirmed was written with success all the same.
        outcome: outcome === 'confirming' ? 'back' : outcome,
        presentStatus,
        failure,
        tries,
    }));
}
/** Writes the former status; `false` where nothing more can be asked of the platform. */
async function write(accounts, settings) {
    const { session, appToken, formerStatus, observer } = settings;
    const ledger = new switching_ledger/* Ledger */.O(formerStatus, accounts.map(({ due: { id, title } }) => ({ id, title })));
    await (0,switch_all/* switchAll */.w)(ledger, new switching_base/* Base */.C(appToken, session), session, observer);
    ledger.entries.forEach((entry, at) => {
        const account = accounts[at];
        account.tries += entry.tries;
        account.outcome = entry.outcome === 'switched' ? 'back' : 'failed';
        const { fault, reason = { kind: 'final' } } = entry.failure ?? {};
        account.failure = fault ? { call: 'switch', fault, reason } : ledger.prerequisiteFailure;
    });
    const { signal, judge: verdictOn = verdict/* judge */.S4 } = session.options;
    const isOver = accounts.some(({ failure }) => failure && verdictOn(failure.fault).endsStage);
    return !isOver && ledger.prerequisiteFailure === undefined && !signal.aborted;
}
async function lookAgain(accounts, settings) {
    const { session, appToken, formerStatus } = settings;
    const { clock, signal } = session.options;
    const unsure = accounts.filter(({ outcome }) => outcome !== 'back');
    if (unsure.length === 0)
        return;
    if (unsure.some(({ due }) => due.isUndecided))
        await (0,platform_clock/* sleepUntil */.K)(clock.now() + LATE_REQUEST_MS, clock, signal);
    if (signal.aborted)
        return;
    const base = new switching_base/* Base */.C(appToken, session);
    for (const family of new Set(unsure.map(({ due }) => (0,families/* familyOf */.Ap)(due.id)))) {
        const list = await listOf(base, family);
        if (list === undefined)
            continue;
        for (const account of unsure.filter(({ due }) => (0,families/* familyOf */.Ap)(due.id) === family)) {
            const listed = list.find(({ id }) => id === account.due.id);
            account.presentStatus = listed?.status;
            if (listed?.status === formerStatus)
                account.outcome = 'back';
            // An empty list proves nothing: users report it while the page shows automations.
            else if (!listed && list.length > 0)
                account.outcome = 'deleted';
        }
    }
    // A write that was refused because nothing had to change then may have to change something now.
    const overtaken = accounts.filter(({ outcome, due }) => outcome === 'confirming' || (outcome === 'failed' && due.isUndecided));
    if (overtaken.length > 0 && !signal.aborted)
        await write(overtaken, settings);
}
async function listOf(base, family) {
    try {
        return (await (0,queries/* readList */.L)(base, family)).automations;
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            return undefined;
        throw error;
    }
}
/**
 * One more try for each that is not back: one after the other at the pace of the platform, as long as there is time
 * for that, and then all that are left at once. One that meets the rate limit gets another try if time is left.
 */
async function tryOnceMore(accounts, settings) {
    const { clock } = settings.session.options;
    const endsAt = clock.now() + LAST_TRIES_MS;
    const togetherAt = endsAt - TOGETHER_MS;
    const session = settings.lastSession(endsAt);
    const left = accounts.filter(({ outcome }) => outcome === 'failed' || outcome === 'confirming');
    const tried = [...left];
    while (left.length > 0) {
        const until = left.length === 1 ? endsAt : togetherAt;
        if (Math.max(clock.now(), session.pace.nextStart()) + LEAST_TRY_MS > until)
            break;
        await (0,platform_clock/* sleepUntil */.K)(session.pace.nextStart(), clock, unheeded());
        const account = left.shift();
        await tryLast(account, session, { settings, deadline: Math.min(clock.now() + LAST_TRY_MS, until) });
    }
    // Better several writes at a time than none: a request that was cut on our side may still be carried out.
    await Promise.all(left.map((account) => tryLast(account, settings.lastSession(endsAt), { settings, deadline: endsAt })));
    const limited = tried.filter(({ failure }) => failure && (0,verdict/* judge */.S4)(failure.fault).limitsRate);
    const waits = limited.map(({ failure }) => (failure && (0,fault/* answerOf */.u)(failure.fault)?.serverWaitMs) ?? RATE_WINDOW_MS);
    let startAt = clock.now() + Math.max(0, ...waits);
    for (const account of limited) {
        startAt = Math.max(startAt, session.pace.nextStart());
        if (startAt + LEAST_TRY_MS > endsAt)
            return;
        await (0,platform_clock/* sleepUntil */.K)(startAt, clock, unheeded());
        await tryLast(account, session, { settings, deadline: Math.min(clock.now() + LAST_TRY_MS, endsAt) });
    }
}
async function tryLast(account, session, { settings, deadline }) {
    const { appToken, formerStatus } = settings;
    try {
        session.pace.begin();
        const token = await session.tokens.token();
        account.tries += 1;
        await new switching_base/* Base */.C(appToken, session).switch({ id: account.due.id, status: formerStatus, token }, deadline);
        account.outcome = 'back';
        account.failure = undefined;
    }
    catch (error) {
        if (!(error instanceof fault/* CallError */.R || error instanceof stage/* PrerequisiteError */.Z))
            throw error;
        account.outcome = 'failed';
        account.failure = { call: error.call, fault: error.fault, reason: { kind: 'cancelled' } };
    }
    finally {
        session.pace.end();
    }
}

// EXTERNAL MODULE: ./build/retry/pace.js
var retry_pace = __webpack_require__(251);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(921);
// EXTERNAL MODULE: ./build/steps/session.js + 11 modules
var session = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/steps/restore-run.js
// What others load when they need it is loaded with this: a job's end has no time to find something missing.
















// Fewer tries than these would make the restore weaker than the switch ever is by default.
const LEAST_ATTEMPTS = Number(inputs/* INPUT_DEFAULTS */.WJ.max_attempts);
// Leaves room in the annotation for the automations themselves.
const MAX_ADVICE_CHARACTERS = 1500;
// Runners end post steps some 45 seconds after the budget of a cancelled job.
const LATE_FIRST_TRY_MS = 5000;
/** One run of the job's end with a record. */
class RestoreRun {
    #runner;
    #world;
    #record;
    #messages;
    #due;
    #context;
    /** Ids of the automations that the log calls back. */
    #logged = new Set();
    constructor(runner, world, record, messages) {
        this.#runner = runner;
        this.#world = world;
        this.#record = record;
        this.#messages = messages;
        this.#context = { messages, baseUrl: record.baseUrl, appId: '', timeoutSeconds: 0, limit: 'own' };
        const notes = (0,restoring_record/* decodeNotes */.mO)((name) => runner.state(name), record.automations.length);
        this.#due = record.automations.flatMap((automation, at) => {
            const note = notes[at] ?? 'unknown';
            const isDue = note === 'switched' || note === 'unknown';
            return isDue ? [{ ...automation, isUndecided: note === 'unknown' }] : [];
        });
    }
    async run() {
        const { restore: say } = this.#messages;
        if (this.#due.length === 0) {
            this.#runner.info(say.nothingSwitched);
            return true;
        }
        const job = this.#jobStatus();
        const stepSucceeded = this.#runner.state(restoring_record/* SUCCEEDED */.QQ) === 'true';
        if (!(0,policy/* putsBack */.O0)(this.#record.policy, job, stepSucceeded))
            return this.#leave(job);
        const credentials = this.#credentials();
        if ('problems' in credentials) {
            const problems = credentials.problems.map((problem) => problem(this.#messages.input));
            return this.#giveUp([say.noCredentials(problems)]);
        }
        const proxy = this.#proxyProblem();
        if (proxy !== undefined)
            return this.#giveUp([proxy]);
        return this.#putBack(credentials.credentials, (0,policy/* restoreBudgetSeconds */.V2)(job, this.#record.timeoutSeconds));
    }
    /** Reports that nothing is known to be back when an error of ours ended the run. */
    crash(error) {
        this.#giveUp([(0,annotation/* describeCrash */.p7)(this.#runner, error, this.#messages)], '');
    }
    #jobStatus() {
        const text = this.#runner.input('job_status');
        const job = (0,policy/* jobStatusOf */.JZ)(text);
        if (job === undefined)
            this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
        return job;
    }
    #credentials() {
        const { credentials } = this.#record;
        return credentials
            ? { credentials }
            : (0,inputs/* readCredentials */.L1)((name) => this.#runner.input(name), (text) => this.#runner.redact(text));
    }
    #proxyProblem() {
        const proxy = (0,platform_proxy/* proxySetting */.z)(this.#record.baseUrl, this.#world.env);
        return proxy?.problem && this.#messages.proxy[proxy.problem](proxy.variable);
    }
    #leave(job) {
        const { policy, formerStatus } = this.#record;
        const status = (0,automations/* oppositeOf */.j)(formerStatus);
        const { restore: say } = this.#messages;
        const names = this.#due.map((due) => (0,reporting_names/* nameOf */.Vb)(due, this.#messages));
        const remark = this.#warn(names, (automations) => say.left({ policy, job, automations, status, former: formerStatus, base: this.#baseName() }));
        const { leftTitle } = this.#messages.summary;
        this.#summary([], { title: leftTitle(status), failures: [], remarks: [remark] });
        return true;
    }
    /** Fails for all automations alike; `what` is said of each. */
    #giveUp(failures, what = this.#messages.restore.notTried) {
        const failed = this.#due.map((automation) => ({
            automation,
            outcome: 'failed',
            presentStatus: undefined,
            failure: undefined,
            tries: 0,
        }));
        this.#reportFailures(failed, {
            lines: failed.map((one) => this.#describe(one, what)),
            advice: failures,
        });
        return false;
    }
    async #putBack(credentials, budgetSeconds) {
        const { appToken, baseUrl, formerStatus } = this.#record;
        const { restore: say } = this.#messages;
        const { signal } = this.#world;
        const appId = 'app' in credentials ? credentials.app.appId : '';
        this.#context = { ...this.#context, appId, timeoutSeconds: budgetSeconds };
        this.#runner.info(say.start(this.#due.length, appToken, formerStatus, baseUrl));
        const undecided = this.#due.filter(({ isUndecided }) => isUndecided).length;
        if (undecided > 0)
            this.#runner.info(say.confirming(undecided, LATE_REQUEST_MS / 1000));
        const announce = () => this.#runner.info(say.cancelled(String(signal.reason)));
        signal.addEventListener('abort', announce);
        return this.#report(await this.#restore(credentials, budgetSeconds));
    }
    #restore(credentials, budgetSeconds) {
        const { appToken, formerStatus, maxAttempts, baseUrl, requestTimeoutSeconds } = this.#record;
        const { clock, random, signal } = this.#world;
        const purse = {};
        const options = {
            maxAttempts: Math.max(LEAST_ATTEMPTS, maxAttempts),
            deadline: clock.now() + budgetSeconds * 1000,
            clock,
            random,
            signal,
            judge: verdict/* judgeRestore */.ax,
            lateFirstTryMs: LATE_FIRST_TRY_MS,
        };
        const pace = new retry_pace/* Pace */.o(clock, families/* SWITCHES_PER_SECOND */.kw);
        const common = { runner: this.#runner, baseUrl, credentials, purse, pace };
        return restore({
            appToken,
            formerStatus,
            due: this.#due,
            session: (0,session/* openSession */.f)({
                ...common,
                requestTimeoutSeconds,
                options,
                mintOptions: { ...options, maxAttempts: Number.POSITIVE_INFINITY, judge: verdict/* judgeRestoreMint */.cY },
            }),
            lastSession: (deadline) => {
                const { lateFirstTryMs: _, ...others } = options;
                const lastOptions = { ...others, deadline, maxAttempts: 1, signal: new AbortController().signal };
                const mintOptions = { ...lastOptions, deadline: Math.min(deadline, clock.now() + LAST_TRY_MS) };
                return (0,session/* openSession */.f)({ ...common, requestTimeoutSeconds, options: lastOptions, mintOptions });
            },
            observer: {
                onRetry: ({ automation }, retry) => (0,session/* logRetry */.z)(this.#runner, (say) => say.log.subjects.switch((0,reporting_names/* nameOf */.Vb)(automation, say)), retry),
                onEnd: ({ automation }, end) => end.done && this.#logWritten(automation),
            },
        });
    }
    // At once, so that the log of a run that is killed tells how far it came.
    #logWritten(automation) {
        const { back, written } = this.#messages.restore.outcomes;
        const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
        if (isSure)
            this.#logged.add(automation.id);
        this.#runner.info((isSure ? back : written)((0,reporting_names/* nameOf */.Vb)(automation, this.#messages), this.#record.formerStatus));
    }
    #report(restored) {
        const { restore: say } = this.#messages;
        const { formerStatus } = this.#record;
        for (const { automation, outcome } of restored) {
            if (outcome === 'failed' || this.#logged.has(automation.id))
                continue;
            this.#runner.info(say.outcomes[outcome]((0,reporting_names/* nameOf */.Vb)(automation, this.#messages), formerStatus));
        }
        const deleted = restored.filter(({ outcome }) => outcome === 'deleted');
        const deletedNames = deleted.map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, this.#messages));
        const remarks = deleted.length === 0 ? [] : [this.#warn(deletedNames, say.deleted)];
        const failed = restored.filter(({ outcome }) => outcome === 'failed');
        if (failed.length === 0) {
            this.#summary(restored, { failures: [], remarks });
            return true;
        }
        const lines = failed.map((one) => this.#describe(one));
        const advice = failed.flatMap(({ failure }) => failure ? [say.cause((0,failures/* advise */.TH)(failure.fault, this.#context))] : []);
        this.#reportFailures(restored, { lines, advice: [...new Set(advice)], remarks });
        return false;
    }
    /** Adds a warning that names as many automations as fit; returns it with all of them, for the summary. */
    #warn(names, sentence) {
        const fitting = (0,reporting_names/* fitNames */.AV)(names, this.#messages);
        this.#runner.warning(sentence(fitting));
        const whole = sentence(names);
        if (fitting.length < names.length)
            this.#runner.info(whole);
        return whole;
    }
    #describe({ automation, presentStatus, failure }, otherwise = this.#messages.restore.notTried) {
        const { restore: say } = this.#messages;
        return say.failedOne({
            automation: (0,reporting_names/* nameOf */.Vb)(automation, this.#messages),
            present: presentStatus,
            former: this.#record.formerStatus,
            what: failure
                ? (0,failures/* subjectOf */.et)(failure, this.#context) + (0,failures/* nameFault */.IY)(failure.fault, this.#messages)
                : otherwise,
            logId: failure && (0,fault/* answerOf */.u)(failure.fault)?.logId,
        });
    }
    #reportFailures(restored, facts) {
        const { restore: say } = this.#messages;
        const { formerStatus } = this.#record;
        const failed = restored.filter(({ outcome }) => outcome === 'failed');
        const repair = { title: say.step, yaml: this.#repairStep(failed) };
        const { lines, advice, remarks = [] } = facts;
        for (const line of [...lines, ...advice, repair.title, ...repair.yaml.split('\n')])
            this.#runner.info(line);
        (0,annotation/* annotate */.fz)(this.#runner, lines, {
            head: [
                say.failedHeading(failed.length, restored.length, formerStatus),
                say.byHand(formerStatus, this.#baseName()),
            ],
            tail: (0,annotation/* fitLines */.RV)(advice, MAX_ADVICE_CHARACTERS, say.more),
            more: say.more,
            isLogged: true,
        });
        const failures = [say.byHand(formerStatus, this.#baseName()), ...lines, ...advice];
        this.#summary(restored, { failures, remarks, repair });
    }
    #baseName() {
        const { appToken, baseUrl } = this.#record;
        return this.#messages.summary.base(appToken, new URL(baseUrl).host);
    }
    /** A step that puts back what failed; its credentials are those of the step that switched. */
    #repairStep(failed) {
        const { env } = this.#world;
        const { appToken, baseUrl, formerStatus } = this.#record;
        const repository = /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? '')
            ? env.GITHUB_ACTION_REPOSITORY
            : 'OWNER/feishu-automation-switch';
        const ref = /^[\w./-]+$/.test(env.GITHUB_ACTION_REF ?? '') ? env.GITHUB_ACTION_REF : 'v1';
        return [
            `- uses: ${repository}@${ref}`,
            '  with:',
            `    domain: ${baseUrl}`,
            `    app_token: '${appToken}'`,
            '    workflow_id: |',
            ...failed.map(({ automation }) => `      ${automation.id}`),
            `    status: ${formerStatus}`,
        ].join('\n');
    }
    #summary(restored, facts) {
        const { appToken, baseUrl, formerStatus, jobSummary } = this.#record;
        if (!jobSummary)
            return;
        (0,summary/* writeSummary */.Sy)(this.#runner, () => (0,summary/* restoreSummary */.rk)(restored, {
            appToken,
            baseUrl,
            formerStatus,
            messages: this.#messages,
            title: this.#messages.summary.restoreTitle(formerStatus),
            repair: undefined,
            ...facts,
        }));
    }
}


/***/ })

};
;