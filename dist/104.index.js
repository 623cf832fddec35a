"use strict";
exports.id = 104;
exports.ids = [104,987];
exports.modules = {

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
    'cut-by-budget',
    'canceled',
    // The request got no further than the way to the host.
    'unknown-host',
    'connection-refused',
    'connection',
    'tls-handshake',
    'certificate',
    'certificate-name',
    'certificate-time',
    'proxy-unreachable',
    'proxy-tls',
    'proxy-certificate',
    'proxy-auth',
    'proxy-refused',
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
            return fault.maybeSent ? 'connection' : 'connection-refused';
        case 'certificate':
            return CERTIFICATES[fault.problem];
        case 'proxy':
            return fault.httpStatus === 407 ? 'proxy-auth' : 'proxy-refused';
        case 'proxy-connection':
            return fault.lacksTls ? 'proxy-tls' : 'proxy-unreachable';
        case 'unreadable':
        case 'malformed':
        case 'too-large':
        case 'timeout':
        case 'unknown-host':
            return fault.kind;
    }
}
const CERTIFICATES = {
    authority: 'certificate',
    name: 'certificate-name',
    time: 'certificate-time',
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
        case 'timeout':
            return say.timeout(fault.limitMs);
        case 'connection':
            return say.connection((0,reporting_names/* quoted */.TL)(fault.detail));
        case 'unknown-host':
            return say.unknownHost((0,reporting_names/* quoted */.TL)(fault.detail));
        case 'certificate':
            return say.certificate((0,reporting_names/* quoted */.TL)(fault.detail));
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
    const answer = (0,platform_fault/* answerOf */.u)(failure.fault);
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
    const answer = (0,platform_fault/* answerOf */.u)(fault);
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

/***/ 104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RestoreRun: () => (/* binding */ RestoreRun)
});

// EXTERNAL MODULE: ./build/retry/decision.js + 1 modules
var decision = __webpack_require__(987);
// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __webpack_require__(607);
// EXTERNAL MODULE: ./build/reporting/names.js
var reporting_names = __webpack_require__(502);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __webpack_require__(801);
// EXTERNAL MODULE: ./build/reporting/failures.js + 1 modules
var failures = __webpack_require__(430);
// EXTERNAL MODULE: ./build/reporting/summary.js + 1 modules
var summary = __webpack_require__(911);
;// CONCATENATED MODULE: ./build/reporting/restore-report.js






// Leaves room in the annotation for the automations themselves.
const MAX_ADVICE_CHARACTERS = 1500;
/** What the job's end tells: its log, its annotation and its part of the job summary. */
class RestoreReport {
    #runner;
    #record;
    #messages;
    #env;
    #due;
    /** Ids of the automations that the log calls back. */
    #logged = new Set();
    constructor(facts) {
        this.#runner = facts.runner;
        this.#record = facts.record;
        this.#messages = facts.messages;
        this.#env = facts.env;
        this.#due = facts.due;
    }
    /** That there is nothing to put back. */
    nothing() {
        this.#runner.info(this.#messages.restore.nothingSwitched);
    }
    /** That the status of the job is none of the runner's words. */
    jobStatusUnreadable(text) {
        this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
    }
    /** That the policy leaves the automations as they are. */
    left(job) {
        const { policy, formerStatus } = this.#record;
        const status = (0,automations/* oppositeOf */.j)(formerStatus);
        const { restore: say } = this.#messages;
        const names = this.#due.map((due) => (0,reporting_names/* nameOf */.Vb)(due, this.#messages));
        const remark = this.#warn(names, (automations) => say.left({ policy, job, automations, status, former: formerStatus, base: this.#baseName() }));
        const { leftTitle } = this.#messages.summary;
        this.#summary([], { title: leftTitle(status), failures: [], remarks: [remark] });
    }
    /** That an error of ours ended the run, and nothing is known to be back. */
    crashed(error) {
        this.gaveUp([(0,annotation/* describeCrash */.p7)(this.#runner, error, this.#messages)], '');
    }
    /** That nothing was put back, for all automations alike; `what` is said of each. */
    gaveUp(failures, what = this.#messages.restore.notTried) {
        const failed = this.#due.map((automation) => ({
            automation,
            outcome: 'failed',
            presentStatus: undefined,
            failure: undefined,
            tries: 0,
        }));
        this.#reportFailures(failed, {
            lines: failed.map((one) => this.#describe(one, undefined, what)),
            advice: failures,
        });
    }
    /**
     * That the restore begins.
     *
     * @param waitSeconds after how many seconds those are read that have no noted answer
     */
    started(waitSeconds) {
        const { appToken, baseUrl, formerStatus } = this.#record;
        const { restore: say } = this.#messages;
        this.#runner.info(say.start(this.#due.length, appToken, formerStatus, baseUrl));
        const undecided = this.#due.filter(({ isUndecided }) => isUndecided).length;
        if (undecided > 0)
            this.#runner.info(say.confirming(undecided, waitSeconds));
    }
    /** That the runner ends the job's end. */
    cancelled(signal) {
        this.#runner.info(this.#messages.restore.cancelled(signal));
    }
    /** That one was written, at once: the log of a run that is killed tells how far it came. */
    wrote(automation) {
        const { back, written } = this.#messages.restore.outcomes;
        const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
        if (isSure)
            this.#logged.add(automation.id);
        this.#runner.info((isSure ? back : written)((0,reporting_names/* nameOf */.Vb)(automation, this.#messages), this.#record.formerStatus));
    }
    /** What became of all of them; returns whether none failed. */
    ended(restored, context) {
        const { restore: say } = this.#messages;
        const { formerStatus } = this.#record;
        for (const { automation, outcome } of restored) {
            if (outcome === 'failed' || outcome === 'unconfirmed' || this.#logged.has(automation.id))
                continue;
            this.#runner.info(say.outcomes[outcome]((0,reporting_names/* nameOf */.Vb)(automation, this.#messages), formerStatus));
        }
        const deleted = restored.filter(({ outcome }) => outcome === 'deleted');
        const deletedNames = deleted.map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, this.#messages));
        const remarks = deleted.length === 0 ? [] : [this.#warn(deletedNames, say.deleted)];
        remarks.push(...this.#warnOfSuccessors(deleted));
        const failed = restored.filter(isNotBack);
        if (failed.length === 0) {
            this.#summary(restored, { failures: [], remarks });
            return true;
        }
        const lines = failed.map((one) => this.#describe(one, context));
        const advice = failed.flatMap(({ failure }) => failure ? [say.cause((0,failures/* advise */.TH)(failure.fault, context))] : []);
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
    /** Warns of what has the title of a deleted automation, but not its status. */
    #warnOfSuccessors(deleted) {
        const { restore: say } = this.#messages;
        const successors = new Map(deleted.flatMap((one) => one.successors ?? []).map((one) => [one.id, one]));
        if (successors.size === 0)
            return [];
        const named = [...successors.values()].map((one) => ({
            automation: (0,reporting_names/* nameOf */.Vb)(one, this.#messages),
            status: (0,reporting_names/* quoted */.TL)(one.status ?? one.statusWord),
        }));
        const warning = say.recreated(named, this.#record.formerStatus);
        this.#runner.warning(warning);
        return [warning];
    }
    #describe({ automation, outcome, presentStatus, failure }, context, otherwise) {
        const { restore: say } = this.#messages;
        const isUnconfirmed = outcome === 'unconfirmed';
        const facts = {
            automation: (0,reporting_names/* nameOf */.Vb)(automation, this.#messages),
            former: this.#record.formerStatus,
            what: failure && context
                ? (0,failures/* subjectOf */.et)(failure, context) + (0,failures/* nameFault */.IY)(failure.fault, this.#messages)
                : (otherwise ?? (isUnconfirmed ? say.notRead : say.notTried)),
            logId: failure && (0,fault/* answerOf */.u)(failure.fault)?.logId,
        };
        return isUnconfirmed ? say.unconfirmedOne(facts) : say.failedOne({ ...facts, present: presentStatus });
    }
    #reportFailures(restored, facts) {
        const { restore: say } = this.#messages;
        const { formerStatus } = this.#record;
        const failed = restored.filter(isNotBack);
        const isAllWritten = failed.every(({ outcome }) => outcome === 'unconfirmed');
        const heading = isAllWritten ? say.unconfirmedHeading : say.failedHeading;
        const repair = { title: say.step, yaml: this.#repairStep(failed) };
        const { lines, advice, remarks = [] } = facts;
        for (const line of [...lines, ...advice, repair.title, ...repair.yaml.split('\n')])
            this.#runner.info(line);
        (0,annotation/* annotate */.fz)(this.#runner, lines, {
            head: [
                heading(failed.length, restored.length, formerStatus),
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
        const env = this.#env;
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
// What was written and could not be confirmed may be off again in a moment.
function isNotBack({ outcome }) {
    return outcome === 'failed' || outcome === 'unconfirmed';
}

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
/** The account of one automation that is to be restored. */
class Account {
    due;
    tries = 0;
    /** Whether it is known to have its former status, for good. */
    isBack = false;
    /** Whether its former status was written, and no look has shown since that it does not have it. */
    isWritten = false;
    /** Whether the write that was tried last failed. */
    isRefused = false;
    /** Whether the list that was read last holds others, but not this one. */
    isMissing = false;
    presentStatus;
    failure;
    successors = [];
    constructor(due) {
        this.due = due;
    }
    /** Notes that its former status was written. */
    succeed() {
        this.isWritten = true;
        this.isRefused = false;
        this.isBack = !this.due.isUndecided;
        this.failure = undefined;
    }
    /** Notes that it could not be written; for which reason, unless nothing was sent for that of another. */
    fail(failure) {
        this.isRefused = true;
        this.failure = failure;
    }
    /** Notes what a whole list says of it. */
    look(list, formerStatus) {
        const listed = list.find(({ id }) => id === this.due.id);
        // An empty list proves nothing: users report it while the page shows automations.
        if (list.length === 0)
            return;
        this.isMissing = listed === undefined;
        this.presentStatus = listed?.status;
        this.isBack = listed?.status === formerStatus;
        this.isWritten = this.isBack;
    }
    get outcome() {
        if (this.isBack)
            return 'back';
        if (this.isMissing)
            return this.isRefused ? 'deleted' : 'unconfirmed';
        return this.isWritten ? 'unconfirmed' : 'failed';
    }
    /** Whether there is something left to do about it. */
    get isOpen() {
        return this.outcome === 'unconfirmed' || this.outcome === 'failed';
    }
}
/**
 * Restores automations, in reverse order. Each is written without looking first: a reading can be stale, and
 * the write is idempotent. Reading comes after: where a late request may have won, and where a write failed.
 *
 * Never throws for an automation that cannot be restored.
 */
async function restore(settings) {
    const { signal } = settings.session.options;
    const accounts = [...settings.due].reverse().map((due) => new Account(due));
    await writeAndLook(accounts, settings);
    if (signal.aborted)
        await tryOnceMore(accounts, settings);
    return accounts.map(({ due: { id, title }, outcome, presentStatus, failure, tries, successors }) => ({
        automation: { id, title },
        outcome,
        presentStatus,
        failure,
        tries,
        successors,
    }));
}
async function writeAndLook(accounts, settings) {
    const { clock, signal, deadline } = settings.session.options;
    const isUsable = await write(accounts, settings);
    // What failed where no token could be had is not looked at: that would only ask for the token once more.
    let unsure = accounts.filter((account) => account.isOpen && (isUsable || account.isWritten));
    await look(unsure, settings);
    // A write that was refused because nothing had to change then may have to change something now.
    const overtaken = unsure.filter(({ isOpen, due }) => isOpen && due.isUndecided);
    if (overtaken.length === 0 || signal.aborted)
        return;
    await write(overtaken, settings);
    // Another request of the switch may still be under way.
    unsure = overtaken.filter(({ isWritten }) => isWritten);
    if (clock.now() + LATE_REQUEST_MS >= deadline)
        return;
    await look(unsure, settings);
    const overtakenAgain = unsure.filter(({ outcome }) => outcome === 'failed');
    if (overtakenAgain.length > 0 && !signal.aborted)
        await write(overtakenAgain, settings);
}
/** Writes the former status; `false` where no token could be had. */
async function write(accounts, settings) {
    const { session, appToken, formerStatus, observer } = settings;
    const ledger = new switching_ledger/* Ledger */.O(formerStatus, accounts.map(({ due: { id, title } }) => ({ id, title })));
    await (0,switch_all/* switchAll */.w)(ledger, new switching_base/* Base */.C(appToken, session), session, observer);
    for (const [at, entry] of ledger.entries.entries()) {
        const account = accounts[at];
        account.tries += entry.tries;
        if (entry.outcome === 'switched')
            account.succeed();
        else
            account.fail(failureOf(entry) ?? ledger.prerequisiteFailure);
    }
    return ledger.prerequisiteFailure === undefined;
}
function failureOf({ failure }) {
    return failure?.fault && { call: 'switch', fault: failure.fault, reason: failure.reason };
}
/** Reads how automations stand: at once, or where a late request may win, when that has become unlikely. */
async function look(accounts, settings) {
    const { session, appToken, formerStatus } = settings;
    const { clock, signal } = session.options;
    if (accounts.length === 0)
        return;
    if (accounts.some(({ due }) => due.isUndecided)) {
        await (0,platform_clock/* sleepUntil */.K)(clock.now() + LATE_REQUEST_MS, clock, signal);
    }
    if (signal.aborted)
        return;
    const lists = new Map();
    const base = new switching_base/* Base */.C(appToken, session);
    for (const family of new Set(accounts.map(({ due }) => (0,families/* familyOf */.Ap)(due.id)))) {
        const members = accounts.filter(({ due }) => (0,families/* familyOf */.Ap)(due.id) === family);
        try {
            const list = (await (0,queries/* readList */.LD)(base, family)).automations;
            lists.set(family, list);
            for (const account of members)
                account.look(list, formerStatus);
        }
        catch (error) {
            if (!(error instanceof stage/* PrerequisiteError */.Z))
                throw error;
            for (const account of members.filter(({ isWritten }) => isWritten))
                account.failure = error;
        }
    }
    const deleted = accounts.filter(({ outcome }) => outcome === 'deleted');
    if (deleted.length > 0 && !signal.aborted)
        await lookForSuccessors(deleted, lists, settings);
}
/**
 * Finds what has taken the place of automations that were deleted: a deploy that re-creates them leaves the new ones
 * off. It may have made one of the other family, whose list is asked for once.
 */
async function lookForSuccessors(deleted, known, { session, appToken, formerStatus, due }) {
    const once = new switching_base/* Base */.C(appToken, { ...session, options: { ...session.options, maxAttempts: 1 } });
    const found = [];
    for (const family of families/* FAMILIES */.BU)
        found.push(...(known.get(family) ?? (await listOf(once, family))));
    const others = found.filter(({ id, status }) => status !== formerStatus && due.every((one) => one.id !== id));
    for (const account of deleted) {
        account.successors = others.filter(({ title }) => (0,restoring_record/* titleOfRecord */.bp)(title) === (0,restoring_record/* titleOfRecord */.bp)(account.due.title));
    }
}
async function listOf(base, family) {
    try {
        return (await (0,queries/* readList */.LD)(base, family)).automations;
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            return [];
        throw error;
    }
}
/**
 * One more try for each that is not back: one after the other at the pace of the platform, as long as there is time
 * for that, and then all that are left at once. One that meets the rate limit gets another try if time is left. Those
 * with a late request to fear come last, as late as each of them can still have its time.
 */
async function tryOnceMore(accounts, settings) {
    const { clock } = settings.session.options;
    const endsAt = clock.now() + LAST_TRIES_MS;
    const togetherAt = endsAt - TOGETHER_MS;
    const session = settings.lastSession(endsAt);
    const open = accounts.filter(({ isOpen }) => isOpen);
    const undecided = open.filter(({ due }) => due.isUndecided);
    const left = [...open.filter(({ due }) => !due.isUndecided), ...undecided];
    const undecidedAt = endsAt - LAST_TRY_MS - (undecided.length * 1000) / families/* SWITCHES_PER_SECOND */.kw;
    const tried = [...left];
    while (left.length > 0) {
        const until = left.length === 1 ? endsAt : togetherAt;
        const earliest = left[0]?.due.isUndecided ? undecidedAt : clock.now();
        const startAt = Math.max(earliest, clock.now(), session.pace.nextStart());
        if (startAt + LEAST_TRY_MS > until)
            break;
        await (0,platform_clock/* sleepUntil */.K)(startAt, clock, unheeded());
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
    const wish = { id: account.due.id, status: settings.formerStatus };
    const base = new switching_base/* Base */.C(settings.appToken, { ...session, options: { ...session.options, deadline } });
    try {
        session.pace.begin();
        const token = await session.tokens.token();
        account.tries += 1;
        await base.switch({ ...wish, token }, deadline);
        account.succeed();
    }
    catch (error) {
        if (!(error instanceof fault/* CallError */.R || error instanceof stage/* PrerequisiteError */.Z))
            throw error;
        account.fail({ call: error.call, fault: error.fault, reason: { kind: 'cancelled' } });
        const isRefused = (0,families/* isNothingToChange */.hV)(wish.id, (0,fault/* answerOf */.u)(error.fault));
        if (isRefused && (await (0,queries/* hasStatus */.Ro)(base, wish)))
            account.succeed();
    }
    finally {
        session.pace.end();
    }
}

// EXTERNAL MODULE: ./build/retry/pace.js
var retry_pace = __webpack_require__(251);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(921);
// EXTERNAL MODULE: ./build/steps/session.js + 14 modules
var session = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/steps/restore-run.js
// What others load when they need it is loaded with this: a job's end has no time to find something missing.












// Fewer tries than these would make the restore weaker than the switch ever is by default.
const LEAST_ATTEMPTS = Number(inputs/* INPUT_DEFAULTS */.WJ.max_attempts);
// Runners end post steps some 45 seconds after the budget of a cancelled job.
const LATE_FIRST_TRY_MS = 5000;
/** One run of the job's end with a record. */
class RestoreRun {
    #runner;
    #world;
    #record;
    #messages;
    #due;
    #report;
    constructor(runner, world, record, messages) {
        this.#runner = runner;
        this.#world = world;
        this.#record = record;
        this.#messages = messages;
        const notes = (0,restoring_record/* decodeNotes */.mO)((name) => runner.state(name), record.automations.length);
        this.#due = record.automations.flatMap((automation, at) => {
            const note = notes[at] ?? 'unknown';
            const isDue = note === 'switched' || note === 'unknown';
            return isDue ? [{ ...automation, isUndecided: note === 'unknown' }] : [];
        });
        this.#report = new RestoreReport({ runner, record, messages, env: world.env, due: this.#due });
    }
    async run() {
        const report = this.#report;
        if (this.#due.length === 0) {
            report.nothing();
            return true;
        }
        const job = this.#jobStatus();
        const stepSucceeded = this.#runner.state(restoring_record/* SUCCEEDED */.QQ) === 'true';
        if (!(0,policy/* putsBack */.O0)(this.#record.policy, job, stepSucceeded)) {
            report.left(job);
            return true;
        }
        const credentials = this.#credentials();
        if ('problems' in credentials) {
            const problems = credentials.problems.map((problem) => problem(this.#messages.input));
            report.gaveUp([this.#messages.restore.noCredentials(problems)]);
            return false;
        }
        const proxy = this.#proxyProblem();
        if (proxy !== undefined) {
            report.gaveUp([proxy]);
            return false;
        }
        return this.#putBack(credentials.credentials, (0,policy/* restoreBudgetSeconds */.V2)(job, this.#record.timeoutSeconds));
    }
    /** Reports that nothing is known to be back when an error of ours ended the run. */
    crash(error) {
        this.#report.crashed(error);
    }
    #jobStatus() {
        const text = this.#runner.input('job_status');
        const job = (0,policy/* jobStatusOf */.JZ)(text);
        if (job === undefined)
            this.#report.jobStatusUnreadable(text);
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
    async #putBack(credentials, budgetSeconds) {
        const { signal } = this.#world;
        this.#report.started(LATE_REQUEST_MS / 1000);
        signal.addEventListener('abort', () => this.#report.cancelled(String(signal.reason)));
        const restored = await this.#restore(credentials, budgetSeconds);
        return this.#report.ended(restored, {
            messages: this.#messages,
            baseUrl: this.#record.baseUrl,
            appId: 'app' in credentials ? credentials.app.appId : '',
            timeoutSeconds: budgetSeconds,
            limit: 'own',
        });
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
            // The token is fresh: one that is refused for one automation only may still work for the rest.
            sparesProvenToken: 'app' in credentials,
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
                onEnd: ({ automation }, end) => end.done && this.#report.wrote(automation),
            },
        });
    }
}


/***/ })

};
;