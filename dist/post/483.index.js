"use strict";
exports.id = 483;
exports.ids = [483];
exports.modules = {

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ advise),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nameFault: () => (/* binding */ nameFault)
/* harmony export */ });
/* unused harmony exports contextOf, reportOn, describeFailures, describeEntry, describeFailure, describeCancellation, describeUnresolved, explain */
/* harmony import */ var _platform_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(875);
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _retry_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(291);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(482);





function contextOf({ baseUrl, credentials, timeoutSeconds }, messages) {
    const appId = 'app' in credentials ? credentials.app.appId : '';
    return { messages, baseUrl, appId, timeoutSeconds, limit: 'inputs' };
}
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
                    messages.failure.untried(untried.map(({ automation }) => nameOf(automation, messages))),
                ]),
            ]
            : []),
    ];
}
function describeEntry(entry, ledger, context) {
    const { messages } = context;
    if (!entry.failure)
        return undefined;
    const { fault, reason } = entry.failure;
    const name = nameOf(entry.automation, messages);
    if (!fault) {
        const why = reason.kind === 'budget' ? whyNotAgain(reason, context) : '';
        return messages.sentences([messages.log.outcomes.untried(name, ledger.wanted), why]);
    }
    const subject = entry.outcome === 'unknown' ? messages.failure.switchUnknown : messages.failure.switch;
    const isEarlier = entry.outcome === 'unknown' && judge(fault).isDefinite;
    const explained = explain({ call: 'switch', fault, reason }, context);
    return (subject(name, ledger.wanted) +
        messages.sentences([explained, isEarlier ? messages.failure.earlierTry : '']));
}
function describeFailure(failure, context) {
    return subjectOf(failure, context) + explain(failure, context);
}
function subjectOf({ call, subject = '' }, { messages, appId }) {
    const { calls } = messages.failure;
    const subjects = {
        ...calls,
        mint: calls.mint(appId),
        wiki: calls.wiki(subject),
    };
    return call === 'switch' ? '' : subjects[call];
}
function describeCancellation({ entries }, messages) {
    const { failure, sentences } = messages;
    const names = (...outcomes) => fitNames(entries
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(({ automation }) => nameOf(automation, messages)), messages);
    if (entries.length === 0)
        return sentences([failure.cancelled, failure.unresolvedHeading]);
    const outcome = {
        switched: names('switched'),
        notSwitched: names('refused', 'untried', 'unchanged'),
        unknown: names('unknown'),
    };
    return sentences([failure.cancelled, failure.cancelledOutcome(outcome)]);
}
function describeUnresolved(problem, messages) {
    const say = messages.failure.unresolved;
    switch (problem.kind) {
        case 'not-a-base':
            return say['not-a-base'](problem.node, quoted(problem.objType));
        case 'other-base':
            return say['other-base'](problem.appToken, problem.otherAppToken);
        case 'title-not-found':
            return say['title-not-found'](quoted(problem.title), problem.nearest.map(quoted), problem.automations);
        case 'title-shared':
            return say['title-shared'](quoted(problem.title), problem.ids.map(quoted));
        case 'id-not-found':
            return say['id-not-found'](problem.id, problem.automations);
        case 'status-unknown':
            return say['status-unknown'](nameOf(problem, messages), quoted(problem.word));
        case 'nothing-at-all':
            return say['nothing-at-all']();
    }
}
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
function explain(failure, context) {
    const { messages } = context;
    const answer = answerOf(failure.fault);
    return messages.sentences([
        nameFault(failure.fault, messages),
        advise(failure.fault, context),
        failure.fault.kind === 'cancelled' ? '' : whyNotAgain(failure.reason, context),
        answer?.logId === undefined ? '' : messages.fault.logId(answer.logId),
    ]);
}
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

/***/ 482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ fitNames),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

const MAX_QUOTED_CHARACTERS = 500;
function nameOf({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : quoted(title));
}
const MAX_NAMES_CHARACTERS = 2000;
function fitNames(names, { andMore }) {
    let room = MAX_NAMES_CHARACTERS;
    const firstHidden = names.findIndex((name) => {
        room -= name.length + 2;
        return room < 0;
    });
    if (firstHidden < 0)
        return [...names];
    return [...names.slice(0, firstHidden), andMore(names.length - firstHidden)];
}
function quoted(text) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .hd)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), MAX_QUOTED_CHARACTERS));
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RestoreRun: () => (/* binding */ RestoreRun)
});

// EXTERNAL MODULE: ./build/platform/client-errors.js
var client_errors = __webpack_require__(330);
// EXTERNAL MODULE: ./build/retry/decision.js + 1 modules
var decision = __webpack_require__(987);
// EXTERNAL MODULE: ./build/switching/mint.js + 1 modules
var mint = __webpack_require__(100);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __webpack_require__(607);
// EXTERNAL MODULE: ./build/restoring/policy.js
var policy = __webpack_require__(851);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __webpack_require__(140);
// EXTERNAL MODULE: ./build/platform/clock.js
var platform_clock = __webpack_require__(233);
// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __webpack_require__(197);
// EXTERNAL MODULE: ./build/retry/verdict.js
var verdict = __webpack_require__(291);
;// CONCATENATED MODULE: ./build/switching/base.js

class Base {
    appToken;
    session;
    constructor(appToken, session) {
        this.appToken = appToken;
        this.session = session;
    }
    switch(target, deadline) {
        return (0,automations/* switchAutomation */._b)(this.session.api, this.caller(target.token), target, deadline);
    }
    caller(token) {
        const { appId } = this.session.tokens;
        return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
    }
}

;// CONCATENATED MODULE: ./build/switching/ledger.js

class Entry {
    automation;
    #isUnchanged;
    #tries = 0;
    #undecidedTries = 0;
    #answer;
    #end;
    constructor(automation, wanted) {
        this.automation = automation;
        this.#isUnchanged = automation.formerStatus === wanted;
    }
    begin() {
        this.#tries += 1;
        this.#undecidedTries += 1;
        this.#answer = undefined;
    }
    succeed(answer) {
        this.#undecidedTries -= 1;
        this.#answer = answer;
    }
    fail(fault, { isDefinite }) {
        if (isDefinite)
            this.#undecidedTries -= 1;
        this.#answer = (0,platform_fault/* answerOf */.u)(fault);
    }
    close(end) {
        this.#end = end;
        if (end.done && this.#answer?.code !== 0)
            this.#answer = undefined;
    }
    get tries() {
        return this.#tries;
    }
    get answer() {
        return this.#answer;
    }
    get isUndecided() {
        return this.#undecidedTries > 0;
    }
    get failure() {
        return this.#end?.done === false ? this.#end : undefined;
    }
    get outcome() {
        if (this.#isUnchanged)
            return 'unchanged';
        if (this.#end?.done)
            return 'switched';
        if (this.isUndecided)
            return 'unknown';
        return this.#tries > 0 ? 'refused' : 'untried';
    }
    get isChanged() {
        const { outcome } = this;
        if (outcome === 'unknown')
            return undefined;
        if (outcome !== 'switched')
            return false;
        return this.automation.formerStatus === undefined ? undefined : true;
    }
}
class Ledger {
    wanted;
    entries;
    prerequisiteFailure;
    #failed = [];
    constructor(wanted, automations) {
        this.wanted = wanted;
        this.entries = automations.map((automation) => new Entry(automation, wanted));
    }
    get due() {
        return this.entries.filter((entry) => entry.outcome !== 'unchanged');
    }
    get unchanged() {
        return this.entries.filter((entry) => entry.outcome === 'unchanged');
    }
    close(entry, end) {
        entry.close(end);
        if (!end.done)
            this.#failed.push(entry);
    }
    get failed() {
        return this.#failed;
    }
    get isComplete() {
        return this.due.every((entry) => entry.outcome === 'switched');
    }
    get tries() {
        return this.entries.reduce((sum, entry) => sum + entry.tries, 0);
    }
    get decidingAnswer() {
        if (this.prerequisiteFailure)
            return (0,platform_fault/* answerOf */.u)(this.prerequisiteFailure.fault);
        const [first] = this.#failed;
        return first ? first.answer : this.due.at(-1)?.answer;
    }
}

// EXTERNAL MODULE: ./build/switching/queries.js + 2 modules
var queries = __webpack_require__(665);
;// CONCATENATED MODULE: ./build/switching/switch-all.js


async function switchAll(ledger, base, session, observer) {
    const { tokens, options, pace } = session;
    async function attempt(entry, deadline) {
        const token = await tokens.token();
        entry.begin();
        entry.succeed(await base.switch({ id: entry.automation.id, status: ledger.wanted, token }, deadline));
    }
    async function isDoneAfterAll(entry) {
        const { id } = entry.automation;
        if ((0,automations/* familyOf */.Ap)(id) !== 'newer' || !entry.isUndecided || entry.tries < 2)
            return false;
        try {
            const { readList } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 665));
            const list = await readList(base, 'newer');
            return list.some((listed) => listed.id === id && listed.status === ledger.wanted);
        }
        catch (error) {
            if (error instanceof schedule/* PrerequisiteError */.Z)
                return false;
            throw error;
        }
    }
    try {
        await (0,schedule/* runStage */.S)({
            tasks: ledger.due,
            attempt,
            isDoneAfterAll,
            pace,
            ...(tokens.discard && { renew: tokens.discard }),
            observer: {
                onFault: (entry, fault, verdict) => entry.fail(fault, verdict),
                onRetry: (entry, retry) => observer.onRetry(entry, retry),
                onEnd(entry, end) {
                    ledger.close(entry, end);
                    observer.onEnd(entry, end);
                },
            },
        }, options);
    }
    catch (error) {
        if (!(error instanceof schedule/* PrerequisiteError */.Z))
            throw error;
        ledger.prerequisiteFailure = error;
    }
}

;// CONCATENATED MODULE: ./build/restoring/restore.js









const LATE_REQUEST_MS = 5000;
const LAST_TRIES_MS = 5200;
const LAST_TRY_MS = 2000;
const TOGETHER_MS = 800;
const LEAST_TRY_MS = 200;
const RATE_WINDOW_MS = 1000;
const unheeded = () => new AbortController().signal;
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
        outcome: outcome === 'confirming' ? 'back' : outcome,
        presentStatus,
        failure,
        tries,
    }));
}
async function write(accounts, settings) {
    const { session, appToken, formerStatus, observer } = settings;
    const ledger = new Ledger(formerStatus, accounts.map(({ due: { id, title } }) => ({ id, title })));
    await switchAll(ledger, new Base(appToken, session), session, observer);
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
    const base = new Base(appToken, session);
    for (const family of new Set(unsure.map(({ due }) => (0,automations/* familyOf */.Ap)(due.id)))) {
        const list = await listOf(base, family);
        if (list === undefined)
            continue;
        for (const account of unsure.filter(({ due }) => (0,automations/* familyOf */.Ap)(due.id) === family)) {
            const listed = list.find(({ id }) => id === account.due.id);
            account.presentStatus = listed?.status;
            if (listed?.status === formerStatus)
                account.outcome = 'back';
            else if (!listed && list.length > 0)
                account.outcome = 'deleted';
        }
    }
    const overtaken = accounts.filter(({ outcome, due }) => outcome === 'confirming' || (outcome === 'failed' && due.isUndecided));
    if (overtaken.length > 0 && !signal.aborted)
        await write(overtaken, settings);
}
async function listOf(base, family) {
    try {
        return await (0,queries.readList)(base, family);
    }
    catch (error) {
        if (error instanceof schedule/* PrerequisiteError */.Z)
            return undefined;
        throw error;
    }
}
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
    await Promise.all(left.map((account) => tryLast(account, settings.lastSession(endsAt), { settings, deadline: endsAt })));
    const limited = tried.filter(({ failure }) => failure && (0,verdict/* judge */.S4)(failure.fault).limitsRate);
    const waits = limited.map(({ failure }) => (failure && (0,platform_fault/* answerOf */.u)(failure.fault)?.serverWaitMs) ?? RATE_WINDOW_MS);
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
        await new Base(appToken, session).switch({ id: account.due.id, status: formerStatus, token }, deadline);
        account.outcome = 'back';
        account.failure = undefined;
    }
    catch (error) {
        if (!(error instanceof platform_fault/* CallError */.R || error instanceof schedule/* PrerequisiteError */.Z))
            throw error;
        account.outcome = 'failed';
        account.failure = { call: error.call, fault: error.fault, reason: { kind: 'cancelled' } };
    }
    finally {
        session.pace.end();
    }
}

;// CONCATENATED MODULE: ./build/retry/pace.js
class Pace {
    #clock;
    #perSecond;
    #answeredAt = [];
    #startedAt = Number.NEGATIVE_INFINITY;
    constructor(clock, perSecond) {
        this.#clock = clock;
        this.#perSecond = perSecond;
    }
    nextStart() {
        const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
        return Math.max(this.#startedAt + 1000 / this.#perSecond, earlier + 1000);
    }
    begin() {
        this.#startedAt = this.#clock.now();
    }
    end() {
        this.#answeredAt.push(this.#clock.now());
    }
}

// EXTERNAL MODULE: ./build/action/failures.js
var failures = __webpack_require__(359);
// EXTERNAL MODULE: ./build/action/inputs.js + 1 modules
var inputs = __webpack_require__(602);
// EXTERNAL MODULE: ./build/action/names.js
var action_names = __webpack_require__(482);
// EXTERNAL MODULE: ./build/action/report.js
var report = __webpack_require__(726);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(263);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(659);
// EXTERNAL MODULE: ./stubs/tunnel/index.js
var tunnel = __webpack_require__(480);
// EXTERNAL MODULE: ./build/platform/answer.js
var answer = __webpack_require__(909);
;// CONCATENATED MODULE: ./build/platform/exchange.js






const MAX_ANSWER_BYTES = 1024 * 1024;
class Api {
    #options;
    #client;
    constructor(options) {
        this.#options = options;
        this.#client = newClient(options.userAgent);
    }
    async send(request, deadline) {
        const startedAt = this.#options.clock.now();
        const exchange = await this.#sendBy(request, deadline);
        this.#options.observe?.(request, exchange, this.#options.clock.now() - startedAt);
        return exchange;
    }
    async #sendBy(request, deadline) {
        const { baseUrl, clock, requestTimeoutMs, signal } = this.#options;
        const url = new URL(baseUrl + request.path);
        if ((0,proxy/* getProxyUrl */.s)(url))
            await (0,tunnel/* load */.Hh)();
        if (signal.aborted)
            return { fault: { kind: 'cancelled' } };
        const budgetMs = deadline - clock.now();
        let sent;
        const renew = () => {
            this.#client = newClient(this.#options.userAgent);
        };
        const { promise: ended, resolve } = Promise.withResolvers();
        const end = (fault) => {
            resolve({ fault });
            sent?.destroy();
            renew();
        };
        const stopTimer = clock.after(Math.max(0, Math.min(requestTimeoutMs, budgetMs)), () => end(budgetMs < requestTimeoutMs ? { kind: 'budget' } : { kind: 'timeout', limitMs: requestTimeoutMs }));
        const cancel = () => end({ kind: 'cancelled' });
        signal.addEventListener('abort', cancel);
        try {
            const exchange = this.#exchange(request, url, (itself) => {
                sent = itself;
            });
            return await Promise.race([ended, exchange]);
        }
        catch (error) {
            renew();
            const { faultOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 330));
            return { fault: faultOf(error) };
        }
        finally {
            stopTimer();
            signal.removeEventListener('abort', cancel);
        }
    }
    async #exchange(request, url, onSent) {
        const isHttps = url.protocol === 'https:';
        const send = (options, onResponse) => {
            const sent = (isHttps ? external_node_https_ : external_node_http_).request(options, onResponse);
            onSent(sent);
            return sent;
        };
        const headers = {
            ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
            ...(request.body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
            ...request.headers,
            'User-Agent': this.#client.userAgent,
        };
        const { message } = await this.#client.requestRaw({
            parsedUrl: url,
            httpModule: { request: send },
            options: {
                method: request.method,
                host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
                port: url.port || (isHttps ? 443 : 80),
                path: url.pathname + url.search,
                headers,
                agent: this.#client.getAgent(url.href),
            },
        }, request.body === undefined ? null : JSON.stringify(request.body));
        const httpStatus = message.statusCode ?? 0;
        const received = await readBody(message);
        if (received === undefined) {
            return { fault: { kind: 'too-large', httpStatus, limitBytes: MAX_ANSWER_BYTES } };
        }
        const { clock, redact } = this.#options;
        return {
            answer: (0,answer/* readAnswer */.J)({
                httpStatus,
                headers: message.headers,
                body: received,
                receivedAtEpoch: clock.epoch(),
                redact,
            }),
        };
    }
}
function newClient(userAgent) {
    return new lib/* HttpClient */.Qq(userAgent, [], { keepAlive: true, maxSockets: 1 });
}
function readBody(message) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        message.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_ANSWER_BYTES) {
                resolve(undefined);
                message.destroy();
            }
            else {
                chunks.push(chunk);
            }
        });
        message.on('end', () => resolve(Buffer.concat(chunks)));
        message.on('error', reject);
        message.on('close', () => reject(new Error('the connection ended in the middle of the answer')));
    });
}

;// CONCATENATED MODULE: ./build/switching/credentials.js
function fixedToken(token) {
    return { token: async () => token };
}
function mintedTokens(settings) {
    const { api, app, options, onRetry, onMint, purse = {} } = settings;
    return {
        appId: app.appId,
        async token() {
            if (purse.token === undefined) {
                const { mint } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 100));
                const token = await mint(api, app, onRetry, options);
                onMint(token);
                purse.token = token;
            }
            return purse.token;
        },
        discard() {
            delete purse.token;
        },
    };
}

;// CONCATENATED MODULE: ./build/version.js
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./build/action/session.js





function openSession(settings) {
    const { runner, baseUrl, credentials, options, purse } = settings;
    const api = new Api({
        baseUrl,
        userAgent: `feishu-automation-switch/${VERSION}`,
        requestTimeoutMs: settings.requestTimeoutSeconds * 1000,
        clock: options.clock,
        signal: options.signal,
        redact: (text) => runner.redact(text),
        observe: (request, exchange, tookMs) => runner.debug(() => exchangeLine(request, exchange, tookMs)),
    });
    const onRetry = (call, retry) => logRetry(runner, (say) => say.log.subjects[call], retry);
    const tokens = 'token' in credentials
        ? fixedToken(credentials.token)
        : mintedTokens({
            api,
            app: credentials.app,
            options: settings.mintOptions ?? options,
            onRetry: (retry) => onRetry('mint', retry),
            onMint: (token) => runner.mask(token),
            ...(purse && { purse }),
        });
    const { pace = new Pace(options.clock, automations/* SWITCHES_PER_SECOND */.kw) } = settings;
    return { api, tokens, options, pace, onRetry };
}
async function logRetry(runner, subject, { failedTries, of, waitMs, fault, renewed }) {
    const messages = await runner.messages();
    const { nameFault } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 359));
    const line = {
        next: failedTries + 1,
        of: Number.isFinite(of) ? of : undefined,
        waitMs,
        why: nameFault(fault, messages),
    };
    const { retry, retryRenewed } = messages.log;
    runner.info((renewed ? retryRenewed : retry)(subject(messages), line));
}
function exchangeLine(request, exchange, tookMs) {
    const isMint = request.token === undefined;
    const logId = 'fault' in exchange || isMint ? '' : `, log id ${exchange.answer.logId ?? '-'}`;
    const came = 'fault' in exchange
        ? exchange.fault.kind
        : `HTTP ${exchange.answer.httpStatus}, code ${exchange.answer.code ?? '-'}${logId}`;
    return `${request.method} ${request.path}: ${came} (${Math.round(tookMs)} ms)`;
}

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(328);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var text_plain = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/text/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '|': '&#124;',
    '[': '&#91;',
    ']': '&#93;',
    '@': '&#64;',
    '\\': '&#92;',
};
function html_html(text) {
    return escaped((0,text_plain/* unlinked */.hd)(text).replace(/@|#(?=\d)/g, '$&\u200b'));
}
function html_codeHtml(text) {
    return text === '' ? '' : `<code>${escaped((0,text_plain/* unlinked */.hd)(text))}</code>`;
}
function preHtml(text) {
    return `<pre><code>${escaped(text).replace(/\n/g, '&#10;')}</code></pre>`;
}
function linkedHtml(sentence, isTrusted) {
    return sentence
        .split(/(https:\/\/[\w./?&=~%#:+,-]*[\w/])/)
        .map((part, at) => at % 2 === 1 && isTrusted(part) ? `<a href="${escaped(part)}">${escaped(part)}</a>` : html_html(part))
        .join('');
}
function escaped(text) {
    return text.replace(/[&<>"'`|[\]@\\]/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./build/action/outputs.js

const NO_IDS = 'none';
function setOutputs(runner, outputs) {
    try {
        runner.output(outputs);
        return undefined;
    }
    catch (error) {
        return messageOf(error);
    }
}
function outputsOf(ledger, facts) {
    const isGreen = facts.failures.length === 0;
    const { code, msg, logId } = isGreen
        ? { code: 0, ...ledger.decidingAnswer }
        : outputs_failing(ledger.decidingAnswer);
    return {
        status: isGreen ? statusInForce(ledger) : '',
        code: code === undefined ? '' : String(code),
        msg: msg ?? '',
        error: facts.failures.join('\n'),
        log_id: logId ?? '',
        attempts: String(ledger.tries),
        changed_workflow_ids: idList(ledger.due.filter(mayHaveChanged)),
        workflows: harmlessJson(ledger.entries.map((entry) => describe(entry, ledger.wanted, facts))),
        app_token: facts.appToken,
        domain: facts.baseUrl,
    };
}
function idList(entries) {
    return entries.map((entry) => entry.automation.id).join('\n') || NO_IDS;
}
function mayHaveChanged(entry) {
    return entry.isChanged !== false;
}
function statusInForce(ledger) {
    const [first = ledger.wanted, ...others] = new Set(ledger.entries.map((entry) => presentStatus(entry, ledger.wanted)));
    return others.length === 0 && first !== null ? first : '';
}
function presentStatus({ outcome, automation }, wanted) {
    if (outcome === 'switched' || outcome === 'unchanged')
        return wanted;
    return outcome === 'unknown' ? null : (automation.formerStatus ?? null);
}
function harmlessJson(value) {
    return JSON.stringify(value).replace(/#(?=#\[)|[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function outputs_failing(answer) {
    if (!answer)
        return {};
    const { code, msg, logId } = answer;
    return code === 0 ? { logId } : { code, msg, logId };
}
function describe(entry, wanted, facts) {
    const { automation, outcome } = entry;
    const { code, msg, logId } = outcome === 'switched' ? { code: 0, ...entry.answer } : outputs_failing(entry.answer);
    const redacted = (text) => (text === undefined ? null : facts.redact(text));
    return {
        workflow_id: automation.id,
        title: redacted(automation.title),
        previous_status: automation.formerStatus ?? null,
        status: presentStatus(entry, wanted),
        changed: entry.isChanged ?? null,
        attempts: entry.tries,
        code: code ?? null,
        msg: redacted(msg),
        log_id: redacted(logId),
        error: redacted(facts.failureOf(entry)),
    };
}

;// CONCATENATED MODULE: ./build/action/summary.js





const MAX_ROWS = 200;
function switchSummary(ledger, facts) {
    const say = facts.messages.summary;
    const { isDryRun, restore } = facts;
    const rows = ledger.entries.map(({ automation, outcome, tries, answer }) => {
        const { code, logId } = outcome === 'switched' ? (answer ?? {}) : failing(answer);
        const isWell = outcome === 'switched' || outcome === 'unchanged';
        const now = outcome === 'unknown' ? '?' : (automation.formerStatus ?? '?');
        return [
            codeHtml(plain(automation.title ?? '')),
            codeHtml(automation.id),
            automation.formerStatus ?? '?',
            isWell || isDryRun ? ledger.wanted : now,
            ...(isDryRun
                ? []
                : [html(say.results[outcome]), String(tries), codeHtml(codeText(code)), codeHtml(logId ?? '')]),
        ];
    });
    const columns = [
        say.automation,
        say.id,
        say.before,
        ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
    ];
    const announcement = facts.messages.log.willRestore(ledger.due.length, oppositeOf(ledger.wanted), restore);
    const willRestore = !isDryRun && restore !== 'never' && ledger.due.length > 0;
    return page((isDryRun ? say.dryRunTitle : say.title)(ledger.wanted), facts, [
        ...(rows.length > 0 ? table(columns, rows, say.more) : []),
        ...(willRestore ? [`<p>${html(announcement)}</p>`] : []),
    ]);
}
function restoreSummary(restored, facts) {
    const say = facts.messages.summary;
    const rows = restored.map(({ automation, outcome, presentStatus, tries }) => [
        html_codeHtml((0,text_plain/* plain */.pj)(automation.title)),
        html_codeHtml(automation.id),
        outcome === 'back' ? facts.formerStatus : (presentStatus ?? '?'),
        html_html(say.restoreResults[outcome]),
        String(tries),
    ]);
    const columns = [say.automation, say.id, say.now, say.result, say.requests];
    return page(facts.title, facts, [
        ...(rows.length > 0 ? table(columns, rows, say.more) : []),
        ...facts.remarks.map((remark) => `<p>${html_html(remark)}</p>`),
        ...(facts.repair ? [`<p>${html_html(facts.repair.title)}</p>`, preHtml(facts.repair.yaml)] : []),
    ]);
}
function failureSummary(facts) {
    return [...failureSection(facts.failures, facts), ''].join('\n');
}
function writeSummary(runner, html) {
    try {
        if (runner.hasSummary)
            runner.summary(html());
        else
            runner.warning((say) => say.log.summaryMissing);
    }
    catch (error) {
        runner.warning((say) => say.log.summaryFailed((0,text_plain/* messageOf */.bD)(error)));
    }
}
function page(title, facts, sections) {
    const { messages, appToken, baseUrl, failures } = facts;
    return [
        `<h3>${html_html(title)}</h3>`,
        ...(appToken === '' ? [] : [`<p>${html_html(messages.summary.base(appToken, new URL(baseUrl).host))}</p>`]),
        ...sections,
        ...failureSection(failures, facts),
        '',
    ].join('\n');
}
function failureSection(failures, { messages, baseUrl }) {
    const isTrusted = (url) => url === hosts/* SUPPORT_URL */.cK || (0,hosts/* trustedLink */.I7)(url, baseUrl) !== undefined;
    if (failures.length === 0)
        return [];
    const shown = failures.slice(0, MAX_ROWS).map((failure) => `<li>${linkedHtml(failure, isTrusted)}</li>`);
    return [
        `<h4>${html_html(messages.summary.failures)}</h4>`,
        `<ul>${shown.join('')}</ul>`,
        ...rest(failures.length - shown.length, messages.summary.more),
    ];
}
function table(columns, rows, more) {
    const head = columns.map((column) => `<th>${html_html(column)}</th>`).join('');
    const body = rows
        .slice(0, MAX_ROWS)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('');
    return [`<table><tr>${head}</tr>${body}</table>`, ...rest(rows.length - MAX_ROWS, more)];
}
function rest(hidden, more) {
    return hidden > 0 ? [`<p>${html_html(more(hidden))}</p>`] : [];
}
function codeText(code) {
    return code === undefined ? '' : String(code);
}

;// CONCATENATED MODULE: ./build/action/restore-run.js

















const LEAST_ATTEMPTS = Number(inputs/* INPUT_DEFAULTS */.WJ.max_attempts);
const MAX_ADVICE_CHARACTERS = 1500;
const LATE_FIRST_TRY_MS = 5000;
class RestoreRun {
    #runner;
    #world;
    #record;
    #messages;
    #due;
    #context;
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
    crash(error) {
        this.#giveUp([(0,report/* describeCrash */.p7)(this.#runner, error, this.#messages)], '');
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
        const status = (0,automations/* oppositeOf */.j7)(formerStatus);
        const { restore: say } = this.#messages;
        const names = this.#due.map((due) => (0,action_names/* nameOf */.Vb)(due, this.#messages));
        const remark = this.#warn(names, (automations) => say.left({ policy, job, automations, status, former: formerStatus, base: this.#baseName() }));
        const { leftTitle } = this.#messages.summary;
        this.#summary([], { title: leftTitle(status), failures: [], remarks: [remark] });
        return true;
    }
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
        const pace = new Pace(clock, automations/* SWITCHES_PER_SECOND */.kw);
        const common = { runner: this.#runner, baseUrl, credentials, purse, pace };
        return restore({
            appToken,
            formerStatus,
            due: this.#due,
            session: openSession({
                ...common,
                requestTimeoutSeconds,
                options,
                mintOptions: { ...options, maxAttempts: Number.POSITIVE_INFINITY, judge: verdict/* judgeRestoreMint */.cY },
            }),
            lastSession: (deadline) => {
                const { lateFirstTryMs: _, ...others } = options;
                const lastOptions = { ...others, deadline, maxAttempts: 1, signal: new AbortController().signal };
                const mintOptions = { ...lastOptions, deadline: Math.min(deadline, clock.now() + LAST_TRY_MS) };
                return openSession({ ...common, requestTimeoutSeconds, options: lastOptions, mintOptions });
            },
            observer: {
                onRetry: ({ automation }, retry) => logRetry(this.#runner, (say) => say.log.subjects.switch((0,action_names/* nameOf */.Vb)(automation, say)), retry),
                onEnd: ({ automation }, end) => end.done && this.#logWritten(automation),
            },
        });
    }
    #logWritten(automation) {
        const { back, written } = this.#messages.restore.outcomes;
        const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
        if (isSure)
            this.#logged.add(automation.id);
        this.#runner.info((isSure ? back : written)((0,action_names/* nameOf */.Vb)(automation, this.#messages), this.#record.formerStatus));
    }
    #report(restored) {
        const { restore: say } = this.#messages;
        const { formerStatus } = this.#record;
        for (const { automation, outcome } of restored) {
            if (outcome === 'failed' || this.#logged.has(automation.id))
                continue;
            this.#runner.info(say.outcomes[outcome]((0,action_names/* nameOf */.Vb)(automation, this.#messages), formerStatus));
        }
        const deleted = restored.filter(({ outcome }) => outcome === 'deleted');
        const deletedNames = deleted.map(({ automation }) => (0,action_names/* nameOf */.Vb)(automation, this.#messages));
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
    #warn(names, sentence) {
        const fitting = (0,action_names/* fitNames */.AV)(names, this.#messages);
        this.#runner.warning(sentence(fitting));
        const whole = sentence(names);
        if (fitting.length < names.length)
            this.#runner.info(whole);
        return whole;
    }
    #describe({ automation, presentStatus, failure }, otherwise = this.#messages.restore.notTried) {
        const { restore: say } = this.#messages;
        return say.failedOne({
            automation: (0,action_names/* nameOf */.Vb)(automation, this.#messages),
            present: presentStatus,
            former: this.#record.formerStatus,
            what: failure
                ? (0,failures/* subjectOf */.et)(failure, this.#context) + (0,failures.nameFault)(failure.fault, this.#messages)
                : otherwise,
            logId: failure && (0,platform_fault/* answerOf */.u)(failure.fault)?.logId,
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
        (0,report/* annotate */.fz)(this.#runner, lines, {
            head: [
                say.failedHeading(failed.length, restored.length, formerStatus),
                say.byHand(formerStatus, this.#baseName()),
            ],
            tail: (0,report/* fitLines */.RV)(advice, MAX_ADVICE_CHARACTERS, say.more),
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
        writeSummary(this.#runner, () => restoreSummary(restored, {
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


/***/ }),

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

const EXCERPT_CHARACTERS = 80;
const MAX_HINTS = 10;
const MAX_HINT_CHARACTERS = 500;
const NO_ERROR = {};
const NO_HINTS = { scopes: [], links: [], fields: [] };
function readAnswer(raw) {
    const text = new TextDecoder().decode(raw.body);
    const json = parseJson(text, raw.redact);
    const envelope = isRecord(json) ? json : undefined;
    const error = isRecord(envelope?.error) ? envelope.error : NO_ERROR;
    return {
        httpStatus: raw.httpStatus,
        code: Number.isSafeInteger(envelope?.code) ? envelope?.code : undefined,
        msg: typeof envelope?.msg === 'string' ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(envelope.msg) : '',
        logId: logIdOf(error.log_id, error.logid, raw.redact(String(raw.headers['x-tt-logid'] ?? ''))),
        hints: error === NO_ERROR ? NO_HINTS : hintsOf(error),
        envelope,
        isJson: json !== undefined,
        excerpt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(raw.redact(text)), EXCERPT_CHARACTERS),
        serverWaitMs: serverWait(raw.headers, raw.receivedAtEpoch),
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text, redact) {
    try {
        return JSON.parse(text, (key, value) => typeof value === 'string' && key !== 'tenant_access_token' ? redact(value) : value);
    }
    catch {
        return undefined;
    }
}
function logIdOf(...candidates) {
    return candidates.find((candidate) => typeof candidate === 'string' && /^\w[\w.:*-]{0,99}$|^\*+$/.test(candidate));
}
function hintsOf(error) {
    const texts = (values) => values
        .filter((value) => typeof value === 'string')
        .map((value) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value), MAX_HINT_CHARACTERS));
    const scopes = records(error.permission_violations).map((violation) => violation.subject ?? violation.scope);
    const fields = records(error.field_violations).map((violation) => texts([violation.field, violation.description]).join(': '));
    const links = records(error.helps).map((help) => help.url);
    const troubleshooter = texts([error.troubleshooter]).flatMap((text) => text.match(/https:\/\/\S+/g) ?? []);
    return {
        scopes: texts(scopes).filter((scope) => /^[\w.:-]{1,100}$/.test(scope)),
        links: [...texts(links), ...troubleshooter].slice(0, MAX_HINTS),
        fields: fields.filter((field) => field !== ''),
    };
}
function records(value) {
    return Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_HINTS) : [];
}
function serverWait(headers, receivedAtEpoch) {
    for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
        const value = [headers[name]].flat()[0]?.trim() ?? '';
        if (/^\d{1,9}(\.\d+)?$/.test(value))
            return Math.ceil(Number(value) * 1000);
        const date = name === 'retry-after' && /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
        if (!Number.isNaN(date))
            return Math.max(0, date - receivedAtEpoch);
    }
    return undefined;
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   _b: () => (/* binding */ switchAutomation),
/* harmony export */   j7: () => (/* binding */ oppositeOf),
/* harmony export */   kw: () => (/* binding */ SWITCHES_PER_SECOND)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(187);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(875);



const SWITCHES_PER_SECOND = 10;
function familyOf(id) {
    return id.startsWith('wkf') ? 'newer' : 'v1';
}
function oppositeOf(status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
}
async function switchAutomation(api, caller, target, deadline) {
    const newer = familyOf(target.id) === 'newer';
    const request = newer ? newerSwitch(caller, target) : v1Switch(caller, target);
    const answer = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSuccess */ .z)('switch', await api.send(request, deadline));
    const word = newer && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(answer.envelope?.data) ? answer.envelope.data.status : undefined;
    if (word !== undefined && word !== NEWER_WORDS[target.status]) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CallError */ .R('switch', { kind: 'lacking', answer, what: 'status' });
    }
    return answer;
}
const NEWER_WORDS = { Enable: 'enabled', Disable: 'disabled' };
function v1Switch(caller, target) {
    const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows/${target.id}`;
    return { method: 'PUT', path, body: { status: target.status }, token: caller.token };
}
function newerSwitch(caller, target) {
    const verb = target.status === 'Enable' ? 'enable' : 'disable';
    const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/${target.id}/${verb}`;
    return { method: 'PATCH', path, body: {}, ...identity(caller) };
}
function identity({ token, appId }) {
    return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_ALTNAME)/;
const CERTIFICATE_NAME = /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/;
const CERTIFICATE_TIME = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/;
const LACKS_TLS = /wrong version number/;
const NO_TLS_YET = /before secure TLS connection was established/;
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
const NEVER_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAI_\w+)$/;
function faultOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        throw error;
    const { code = '', syscall = '' } = error;
    const detail = inWords(error.message === '' ? code : error.message);
    const lacksTls = LACKS_TLS.test(error.message);
    const tunnel = /^tunneling socket could not be established, (?:statusCode=(\d+)|cause=(.*))/s.exec(error.message);
    if (tunnel?.[1] !== undefined)
        return { kind: 'proxy', httpStatus: Number(tunnel[1]) };
    if (CERTIFICATE_CODE.test(code) || (tunnel && /certificate/i.test(detail))) {
        const problem = CERTIFICATE_NAME.test(code) ? 'name' : CERTIFICATE_TIME.test(code) ? 'time' : 'authority';
        return { kind: 'certificate', detail: code === '' || tunnel ? detail : `${detail} (${code})`, problem };
    }
    if (tunnel) {
        return {
            kind: 'proxy-connection',
            detail: inWords(tunnel[2] ?? ''),
            isUnknown: / ENOTFOUND /.test(detail),
            lacksTls,
        };
    }
    if (code === 'ENOTFOUND')
        return { kind: 'unknown-host', detail };
    const isBeforeRequest = NEVER_CONNECTED.test(code) || lacksTls || NO_TLS_YET.test(error.message);
    const maybeSent = syscall !== 'connect' && !isBeforeRequest;
    return { kind: 'connection', detail, maybeSent, lacksTls };
}
function inWords(message) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message.replace(OPENSSL_REPORT, '$1 (TLS)'));
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vr: () => (/* binding */ isKnownCode),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export CODES */
const ENDS_STAGE = { endsStage: true };
const ENDS_BOTH = { endsStage: true, endsRestore: true };
const UNKNOWN_OUTCOME = { definite: false };
const LIMITS_RATE = { limitsRate: true };
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
const CODES = {
    1254000: base('no', 'WrongRequestJson'),
    1254001: base('no', 'WrongRequestBody'),
    1254002: base('few', 'Fail', UNKNOWN_OUTCOME),
    1254003: base('no', 'WrongBaseToken', ENDS_STAGE),
    1254004: base('no', 'WrongTableId'),
    1254041: base('no', 'TableIdNotFound'),
    1254010: base('no', 'ReqConvError'),
    1254036: base('yes', 'Bitable is copying, please try again later.', ENDS_STAGE),
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
    1254608: base('yes', 'ReqRecommited', UNKNOWN_OUTCOME),
    1255001: base('few', 'InternalError', UNKNOWN_OUTCOME),
    1255002: base('few', 'RpcError', UNKNOWN_OUTCOME),
    1255003: base('no', 'MarshalError', UNKNOWN_OUTCOME),
    1255004: base('no', 'UmMarshalError', UNKNOWN_OUTCOME),
    1255005: base('no', 'ConvError', UNKNOWN_OUTCOME),
    1255040: base('yes', 'Request timed out, please try again later', UNKNOWN_OUTCOME),
    131001: wiki('yes', 'rpc fail'),
    131002: wiki('no', 'param err'),
    131004: wiki('no', 'invalid user'),
    131005: wiki('no', 'not found'),
    131006: wiki('no', 'permission denied'),
    131007: wiki('no', 'internal err'),
    131009: wiki('yes', 'lock contention'),
    10003: mint('no', 'invalid param', ENDS_BOTH),
    10005: mint('no', 'app id unauthorized', ENDS_BOTH),
    10013: mint('few', 'get tenant access token fail', ENDS_STAGE),
    10014: mint('no', 'app unauthorized', ENDS_BOTH),
    10015: mint('no', 'wrong app secret', ENDS_BOTH),
    20002: mint('no', 'app_id and app_secret did not match', ENDS_BOTH),
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
    99991401: gateway('no', 'ip is denied by app setting', ENDS_STAGE),
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
function isKnownCode(code) {
    return Object.hasOwn(CODES, code);
}
function factsOf(code) {
    return isKnownCode(code) ? CODES[code] : undefined;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireSuccess)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

function requireSuccess(call, exchange) {
    if ('fault' in exchange)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, exchange.fault);
    const answer = call === 'mint' ? { ...exchange.answer, excerpt: undefined } : exchange.answer;
    const isOk = answer.httpStatus >= 200 && answer.httpStatus < 300;
    if (isOk && answer.code === 0)
        return answer;
    if (answer.code !== undefined && answer.code !== 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: 'code', answer });
    if (!isOk)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: 'http', answer });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: answer.isJson ? 'malformed' : 'unreadable', answer });
}


/***/ }),

/***/ 875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
class CallError extends Error {
    name = 'CallError';
    call;
    fault;
    constructor(call, fault) {
        super(`${call}: ${fault.kind}`);
        this.call = call;
        this.fault = fault;
    }
}
function answerOf(fault) {
    return 'answer' in fault ? fault.answer : undefined;
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
function backoffMs(failures, random, serverWaitMs = 0) {
    const ceiling = Math.min(MOST_MS, BASE_MS * 2 ** (failures - 1));
    return Math.max(serverWaitMs, random * ceiling);
}

// EXTERNAL MODULE: ./build/retry/verdict.js
var retry_verdict = __webpack_require__(291);
;// CONCATENATED MODULE: ./build/retry/decision.js



const FEW_TRIES = 3;
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

/***/ 725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

async function obtain(need, options) {
    let result;
    let failure = { done: false, reason: { kind: 'final' } };
    await (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .runStage */ .S)({
        tasks: [need.call],
        attempt: async (_, deadline) => {
            result = { value: await need.attempt(deadline) };
        },
        ...(need.renew && { renew: need.renew }),
        observer: {
            onRetry: (_, retry) => need.onRetry(retry),
            onEnd(_, end) {
                if (!end.done)
                    failure = end;
            },
        },
    }, options);
    if (result)
        return result.value;
    const { fault, reason } = failure;
    throw new _schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .PrerequisiteError */ .Z(need.call, fault ?? { kind: reason.kind === 'cancelled' ? 'cancelled' : 'budget' }, reason, need.subject);
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runStage),
/* harmony export */   Z: () => (/* binding */ PrerequisiteError)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(233);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(875);


class PrerequisiteError extends Error {
    name = 'PrerequisiteError';
    call;
    fault;
    reason;
    subject;
    constructor(call, fault, reason, subject) {
        super(`${call}: ${fault.kind}`);
        this.call = call;
        this.fault = fault;
        this.reason = reason;
        this.subject = subject;
    }
}
const NOW = Number.NEGATIVE_INFINITY;
async function runStage(stage, options) {
    const { clock, deadline, signal } = options;
    const open = stage.tasks.map((task) => ({
        task,
        tries: 0,
        fewFaults: 0,
        renewed: false,
        dueAt: NOW,
        fault: undefined,
    }));
    let gateOpensAt = NOW;
    let isTokenUnproven = false;
    const end = (progress, taskEnd) => {
        open.splice(open.indexOf(progress), 1);
        stage.observer.onEnd(progress.task, taskEnd);
    };
    const endAll = (reason) => {
        for (const progress of [...open]) {
            end(progress, { done: false, ...(progress.fault && { fault: progress.fault }), reason });
        }
    };
    while (open.length > 0) {
        if (signal.aborted)
            return endAll({ kind: 'cancelled' });
        const next = open.reduce((first, other) => (other.dueAt < first.dueAt ? other : first));
        const opensAt = Math.max(next.dueAt, gateOpensAt);
        const pacedAt = stage.pace?.nextStart() ?? NOW;
        const isLate = Math.max(opensAt, pacedAt, clock.now()) >= deadline;
        const isOwed = options.lateFirstTryMs !== undefined && next.tries === 0;
        const latest = isOwed ? deadline + (options.lateFirstTryMs ?? 0) : Number.POSITIVE_INFINITY;
        const startAt = Math.max(Math.min(opensAt, latest), pacedAt);
        const waitMs = startAt - clock.now();
        if (isLate && !isOwed) {
            return endAll({ kind: 'budget', ...(waitMs > 0 && { waitMs }) });
        }
        if (waitMs > 0) {
            await (0,_platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleepUntil */ .K)(startAt, clock, signal);
            continue;
        }
        const tryDeadline = isLate ? clock.now() + (options.lateFirstTryMs ?? 0) : deadline;
        const fault = await tryOnce(stage, next, tryDeadline, endAll);
        if (fault === undefined) {
            isTokenUnproven = false;
            end(next, { done: true });
            continue;
        }
        next.fault = fault;
        const { decide } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 987));
        const canRenew = stage.renew !== undefined && !isTokenUnproven;
        const { verdict, gateMs, ...decision } = decide(next, fault, { canRenew, options });
        stage.observer.onFault?.(next.task, fault, verdict);
        gateOpensAt = Math.max(gateOpensAt, clock.now() + gateMs);
        if ('reason' in decision) {
            if (await stage.isDoneAfterAll?.(next.task)) {
                end(next, { done: true });
                continue;
            }
            end(next, { done: false, fault, reason: decision.reason });
            if (decision.reason.kind === 'cancelled')
                return endAll(decision.reason);
            if (verdict.endsStage)
                return endAll({ kind: fault.kind === 'budget' ? 'budget' : 'stage' });
            continue;
        }
        if (decision.retry.renewed) {
            next.renewed = true;
            isTokenUnproven = true;
            stage.renew?.();
        }
        next.dueAt = clock.now() + decision.retry.waitMs;
        await stage.observer.onRetry(next.task, decision.retry);
    }
}
async function tryOnce(stage, progress, deadline, endAll) {
    try {
        progress.tries += 1;
        stage.pace?.begin();
        await stage.attempt(progress.task, deadline);
        return undefined;
    }
    catch (error) {
        if (error instanceof _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R)
            return error.fault;
        if (error instanceof PrerequisiteError) {
            endAll({ kind: error.reason.kind === 'cancelled' ? 'cancelled' : 'stage' });
        }
        throw error;
    }
    finally {
        stage.pace?.end();
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
function judgeRestore(fault) {
    const verdict = judge(fault);
    if (fault.kind === 'unknown-host' || fault.kind === 'proxy-connection') {
        return { ...verdict, retry: 'yes', endsStage: false };
    }
    if (fault.kind === 'budget')
        return { ...verdict, endsStage: false };
    if (fault.kind !== 'code')
        return verdict;
    return { ...verdict, endsStage: (0,_platform_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(fault.answer.code ?? 0)?.endsRestore ?? false };
}
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

/***/ 100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mint: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __webpack_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/tokens.js
var tokens = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/platform/minting.js



async function mintTenantToken(api, app, deadline) {
    const path = '/open-apis/auth/v3/tenant_access_token/internal';
    const body = { app_id: app.appId, app_secret: app.appSecret };
    const answer = (0,envelope/* requireSuccess */.z)('mint', await api.send({ method: 'POST', path, body }, deadline));
    const token = answer.envelope?.tenant_access_token;
    if (typeof token !== 'string' || !(0,tokens/* isToken */.s)(token))
        throw new fault/* CallError */.R('mint', { kind: 'lacking', answer, what: 'token' });
    return token;
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __webpack_require__(725);
;// CONCATENATED MODULE: ./build/switching/mint.js


function mint(api, app, onRetry, options) {
    const attempt = (deadline) => mintTenantToken(api, app, deadline);
    return (0,obtain/* obtain */.A)({ call: 'mint', attempt, onRetry }, options);
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readList: () => (/* binding */ readList)
});

// UNUSED EXPORTS: lookUpNode

// EXTERNAL MODULE: ./build/platform/answer.js
var answer = __webpack_require__(909);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __webpack_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __webpack_require__(813);
;// CONCATENATED MODULE: ./build/platform/listing.js





const STATUS_WORDS = {
    v1: { Enable: 'Enable', Disable: 'Disable' },
    newer: { enabled: 'Enable', disabled: 'Disable' },
};
const PAGE_SIZE = 100;
async function listPage(api, caller, family, page, deadline) {
    const call = family === 'v1' ? 'list' : 'newer-list';
    const request = family === 'v1' ? v1List(caller, page) : newerList(caller, page);
    const answer = (0,envelope/* requireSuccess */.z)(call, await api.send(request, deadline));
    const read = readPage(answer.envelope?.data, family);
    if (!read)
        throw new fault/* CallError */.R(call, { kind: 'lacking', answer, what: 'list' });
    return read;
}
function v1List(caller, page) {
    const query = page === undefined ? '' : `?page_token=${encodeURIComponent(page)}`;
    const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows${query}`;
    return { method: 'GET', path, token: caller.token };
}
function newerList(caller, page) {
    const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/list`;
    const body = { page_size: PAGE_SIZE, ...(page !== undefined && { page_token: page }) };
    return { method: 'POST', path, body, ...(0,automations/* identity */.D_)(caller) };
}
function readPage(data, family) {
    if (!(0,answer/* isRecord */.u)(data))
        return undefined;
    const rows = (family === 'v1' ? data.workflows : data.items) ?? [];
    if (!Array.isArray(rows))
        return undefined;
    const automations = rows.map((row) => readRow(row, family));
    if (!automations.every((automation) => automation !== undefined))
        return undefined;
    if (data.has_more !== true)
        return { automations, nextPage: undefined };
    if (typeof data.page_token !== 'string' || data.page_token === '')
        return undefined;
    return { automations, nextPage: data.page_token };
}
function readRow(row, family) {
    if (!(0,answer/* isRecord */.u)(row) || typeof row.workflow_id !== 'string' || !(0,ids/* isPathSafe */.B)(row.workflow_id))
        return undefined;
    const statusWord = typeof row.status === 'string' ? row.status : '';
    const words = STATUS_WORDS[family];
    return {
        id: row.workflow_id,
        title: typeof row.title === 'string' ? row.title : '',
        status: Object.hasOwn(words, statusWord) ? words[statusWord] : undefined,
        statusWord,
    };
}

;// CONCATENATED MODULE: ./build/platform/wiki.js




async function wiki_wikiNode(api, node, token, deadline) {
    const path = `/open-apis/wiki/v2/spaces/get_node?token=${node}`;
    const answer = requireSuccess('wiki', await api.send({ method: 'GET', path, token }, deadline));
    const data = answer.envelope?.data;
    const found = isRecord(data) && isRecord(data.node) ? data.node : {};
    const { obj_type: objType, obj_token: objToken } = found;
    if (typeof objType !== 'string' || typeof objToken !== 'string' || !isPathSafe(objToken)) {
        throw new CallError('wiki', { kind: 'lacking', answer, what: 'node' });
    }
    return { objType, objToken };
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var retry_obtain = __webpack_require__(725);
// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/switching/queries.js




const MOST_BARREN_PAGES = 3;
function lookUpNode(session, node) {
    const { api, tokens, options } = session;
    return obtain({
        call: 'wiki',
        subject: node,
        attempt: async (deadline) => wikiNode(api, node, await tokens.token(), deadline),
        ...(tokens.discard && { renew: tokens.discard }),
        onRetry: (retry) => session.onRetry('wiki', retry),
    }, options);
}
async function readList(base, family) {
    const { api, tokens, options, onRetry } = base.session;
    const call = family === 'v1' ? 'list' : 'newer-list';
    const found = new Map();
    const seenPages = new Set();
    let barrenPages = 0;
    let page;
    do {
        const current = page;
        const attempt = async (deadline) => {
            const token = await tokens.token();
            return listPage(api, base.caller(token), family, current, deadline);
        };
        const read = await (0,retry_obtain/* obtain */.A)({
            call,
            attempt,
            ...(tokens.discard && { renew: tokens.discard }),
            onRetry: (retry) => onRetry(call, retry),
        }, options);
        const sizeBefore = found.size;
        for (const automation of read.automations)
            found.set(automation.id, automation);
        page = read.nextPage;
        barrenPages = found.size === sizeBefore ? barrenPages + 1 : 0;
        if (page !== undefined && (seenPages.has(page) || barrenPages > MOST_BARREN_PAGES)) {
            throw new schedule/* PrerequisiteError */.Z(call, { kind: 'endless' }, { kind: 'final' });
        }
        seenPages.add(page ?? '');
    } while (page !== undefined);
    return [...found.values()];
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ load),
/* harmony export */   I9: () => (/* binding */ httpsOverHttp),
/* harmony export */   aQ: () => (/* binding */ httpOverHttps),
/* harmony export */   vX: () => (/* binding */ httpsOverHttps),
/* harmony export */   xj: () => (/* binding */ httpOverHttp)
/* harmony export */ });
let tunnel;

async function load() {
  tunnel ??= (await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.t.bind(__webpack_require__, 664, 19))).default;
}

const httpOverHttp = (options) => tunnel.httpOverHttp(options);
const httpsOverHttp = (options) => tunnel.httpsOverHttp(options);
const httpOverHttps = (options) => tunnel.httpOverHttps(options);
const httpsOverHttps = (options) => tunnel.httpsOverHttps(options);


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle');
  }
}


/***/ })

};
;