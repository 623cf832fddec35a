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
/** The name of an automation as people know it: its id, and its title where that is known. */
function nameOf({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : quoted(title));
}
// Leaves room for what a sentence has to say beside the names.
const MAX_NAMES_CHARACTERS = 2000;
/** As many names as one sentence of an annotation can hold, and how many more there are. */
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
/** A text from elsewhere, as it may stand in a sentence of ours. */
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

/** One Base, as one stage speaks with it. */
class Base {
    appToken;
    session;
    constructor(appToken, session) {
        this.appToken = appToken;
        this.session = session;
    }
    /** Switches one automation, in one try. */
    switch(target, deadline) {
        return (0,automations/* switchAutomation */._b)(this.session.api, this.caller(target.token), target, deadline);
    }
    /** Who asks for it, with this token. */
    caller(token) {
        const { appId } = this.session.tokens;
        return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
    }
}

;// CONCATENATED MODULE: ./build/switching/ledger.js

/** The account of one automation: its tries, and how they ended. Right at every moment, also in mid-request. */
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
    /** Notes that a request is about to be sent. */
    begin() {
        this.#tries += 1;
        this.#undecidedTries += 1;
        this.#answer = undefined;
    }
    /** Notes the platform's consent to the request that was begun last. */
    succeed(answer) {
        this.#undecidedTries -= 1;
        this.#answer = answer;
    }
    /** Notes the fault of the request that was begun last, and whether it is certain that it was not carried out. */
    fail(fault, { isDefinite }) {
        if (isDefinite)
            this.#undecidedTries -= 1;
        this.#answer = (0,platform_fault/* answerOf */.u)(fault);
    }
    /** Notes that no further request follows. */
    close(end) {
        this.#end = end;
        // A reading showed that it is done after all: what the last request met has become meaningless.
        if (end.done && this.#answer?.code !== 0)
            this.#answer = undefined;
    }
    /** Requests sent so far. */
    get tries() {
        return this.#tries;
    }
    /** The answer to the last request; `undefined` where none came. */
    get answer() {
        return this.#answer;
    }
    /** Whether there is a request to which no definite answer came, so that it may still be carried out. */
    get isUndecided() {
        return this.#undecidedTries > 0;
    }
    /** Why the automation does not have the wanted status; `undefined` while that is open, and after success. */
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
    /** Whether this step changed the automation: `undefined` where that is not known. */
    get isChanged() {
        const { outcome } = this;
        if (outcome === 'unknown')
            return undefined;
        if (outcome !== 'switched')
            return false;
        return this.automation.formerStatus === undefined ? undefined : true;
    }
}
/** The account of a whole stage. */
class Ledger {
    /** The status that every automation is to have. */
    wanted;
    entries;
    /** What every automation needed and could not be had, such as a token. */
    prerequisiteFailure;
    #failed = [];
    constructor(wanted, automations) {
        this.wanted = wanted;
        this.entries = automations.map((automation) => new Entry(automation, wanted));
    }
    /** The entries that have to be switched. */
    get due() {
        return this.entries.filter((entry) => entry.outcome !== 'unchanged');
    }
    /** The entries that already had the wanted status. */
    get unchanged() {
        return this.entries.filter((entry) => entry.outcome === 'unchanged');
    }
    /** Notes how an entry ended. */
    close(entry, end) {
        entry.close(end);
        if (!end.done)
            this.#failed.push(entry);
    }
    /** The entries that failed, first the one that failed first. */
    get failed() {
        return this.#failed;
    }
    /** Whether every automation has the wanted status. */
    get isComplete() {
        return this.due.every((entry) => entry.outcome === 'switched');
    }
    /** Requests sent for all automations together. */
    get tries() {
        return this.entries.reduce((sum, entry) => sum + entry.tries, 0);
    }
    /** The answer that decided: that of the first failure, or of the last success. */
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


/**
 * Switches every automation of the ledger that is due to the ledger's status, one request at a time, and
 * keeps the ledger. Never throws for an automation that fails.
 */
async function switchAll(ledger, base, session, observer) {
    const { tokens, options, pace } = session;
    async function attempt(entry, deadline) {
        const token = await tokens.token();
        entry.begin();
        entry.succeed(await base.switch({ id: entry.automation.id, status: ledger.wanted, token }, deadline));
    }
    // Nothing says that a newer call may be repeated: after a try without an answer the repeat may be refused
    // just because the first one was carried out.
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
        return await (0,queries.readList)(base, family);
    }
    catch (error) {
        if (error instanceof schedule/* PrerequisiteError */.Z)
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
/**
 * Keeps to a rate limit of the platform: requests start evenly, and none before one second has passed since the
 * one that stands `perSecond` places before it was answered. The platform counts a request at some moment between
 * its start and its answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 */
class Pace {
    #clock;
    #perSecond;
    #answeredAt = [];
    #startedAt = Number.NEGATIVE_INFINITY;
    constructor(clock, perSecond) {
        this.#clock = clock;
        this.#perSecond = perSecond;
    }
    /** When the next request may start, on the clock; in the past where it may start now. */
    nextStart() {
        const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
        return Math.max(this.#startedAt + 1000 / this.#perSecond, earlier + 1000);
    }
    /** Notes that a request starts. */
    begin() {
        this.#startedAt = this.#clock.now();
    }
    /** Notes that a request has ended. */
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






/** An answer larger than this is refused, in bytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing, follows nothing, throws only for errors of ours.
 */
class Api {
    #options;
    #client;
    constructor(options) {
        this.#options = options;
        this.#client = newClient(options.userAgent);
    }
    /**
     * Sends one request. Always settles by `deadline` (on the clock of the options), by the limit for one
     * request, or when the job is cancelled, whichever is first.
     */
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
        // What was cut may still hold its place in the queue of the tunnels.
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
            // The client settles neither when a tunnel hangs nor when a body is cut.
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
        // The toolkit's client keeps its request to itself. It would pass on an `AbortSignal`, which costs every step 1 % of
        // its instructions.
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
        // Raw, because the client's other ways neither let a request be cut nor keep headers as they are written.
        const { message } = await this.#client.requestRaw({
            parsedUrl: url,
            httpModule: { request: send },
            options: {
                method: request.method,
                // An IPv6 address stands in brackets there, which no look-up understands.
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
// The toolkit's own `readBody` never settles when the connection dies in the middle of an answer, and has no
// limit. Resolves with `undefined` for an answer over the limit.
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
/** A token that was given: there is no other. */
function fixedToken(token) {
    return { token: async () => token };
}
/**
 * Tokens that are minted when the first is needed, and again after `discard`. Sources that share a `purse`
 * share their token.
 */
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
/** Version of the action, as sent in `User-Agent`. A test holds it equal to package.json. */
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./build/action/session.js





/** Opens a session with the platform whose retries, tokens and debug lines go to the runner. */
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
/** Writes the line that announces a retry: which try, how long it waits, why. */
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
    // The answer to minting holds a token that is not masked yet, and may repeat it anywhere.
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
/** A text as HTML in which neither HTML nor Markdown, mentions, references or addresses come to life. */
function html_html(text) {
    // GitHub looks for mentions and references after the HTML was read: a blank of no width keeps them apart.
    return escaped((0,text_plain/* unlinked */.hd)(text).replace(/@|#(?=\d)/g, '$&\u200b'));
}
/** A text as inline code: nothing in it is taken for markup, an emoji or a reference. */
function html_codeHtml(text) {
    return text === '' ? '' : `<code>${escaped((0,text_plain/* unlinked */.hd)(text))}</code>`;
}
/** Lines of ours to be copied, letter by letter; no line break ends the block of HTML. */
function preHtml(text) {
    return `<pre><code>${escaped(text).replace(/\n/g, '&#10;')}</code></pre>`;
}
/** A sentence as HTML in which the addresses that may be trusted are links. */
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

/** Value of `changed_workflow_ids` where there are none: an empty value always means that the output was lost. */
const NO_IDS = 'none';



// Without a former status nobody knows whether a switch changed anything; it may have.


function presentStatus({ outcome, automation }, wanted) {
    if (outcome === 'switched' || outcome === 'unchanged')
        return wanted;
    return outcome === 'unknown' ? null : (automation.formerStatus ?? null);
}
// The same JSON, written so that nothing happens to a log or a terminal where a later step prints it.




;// CONCATENATED MODULE: ./build/action/summary.js





// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;

/** The job summary of the job's end: what came back, and what did not. */
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

/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
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


;// CONCATENATED MODULE: ./build/action/restore-run.js
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
    // At once, so that the log of a run that is killed tells how far it came.
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
    /** Adds a warning that names as many automations as fit; returns it with all of them, for the summary. */
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
/** Reads an answer's status, headers (names in lower case) and body. Never throws: any body is some answer. */
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
/** Whether a value is a JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
// Secrets are taken out of every text before anything is done with it, but for the one that is asked for.
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
    // The troubleshooter is a sentence with an address in it.
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
// Source: the platform's page on rate limits; `Retry-After` as in RFC 9110, section 10.2.3.
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



/** Switches a second that the platform allows to one app in one tenant. Source: the page of the v1 call. */
const SWITCHES_PER_SECOND = 10;
/** The family that an id belongs to: newer ids begin with `wkf`, v1 ids are digits. */
function familyOf(id) {
    return id.startsWith('wkf') ? 'newer' : 'v1';
}
/** The other status. */
function oppositeOf(status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
}
/**
 * Switches one automation on or off, in one request. Repeating it is harmless for the v1 call; for the newer
 * one nothing says so.
 *
 * Sources: the platform's page "Update workflow status" (bitable/v1); the official command-line client for
 * the newer call, which times out where the body is empty.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx and `code` 0, and with no other status
 */
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
/** What tells the newer calls who asks. */
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

// Node's names for a certificate that does not verify (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_ALTNAME)/;
const CERTIFICATE_NAME = /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/;
const CERTIFICATE_TIME = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/;
// What OpenSSL says of bytes that are no TLS at all.
const LACKS_TLS = /wrong version number/;
// Nothing is sent before the handshake is done.
const NO_TLS_YET = /before secure TLS connection was established/;
// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
const NEVER_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAI_\w+)$/;
/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
function faultOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        throw error;
    const { code = '', syscall = '' } = error;
    const detail = inWords(error.message === '' ? code : error.message);
    const lacksTls = LACKS_TLS.test(error.message);
    // The toolkit's tunnel reports whatever befalls it as ECONNRESET; what it was stands in the text only.
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

/***/ 187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireSuccess)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

/**
 * The answer of an exchange, if it is a success: HTTP 2xx and a JSON object whose `code` is the integer 0.
 *
 * @throws {CallError} for everything else
 */
function requireSuccess(call, exchange) {
    if ('fault' in exchange)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, exchange.fault);
    // A token that was minted, but not received whole, must not be quoted.
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
/** A request that did not succeed. Thrown by the calls; everything else that they throw is an error of ours. */
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
/** The answer that a fault is about, where one came. */
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

/***/ 725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

/**
 * Carries out the one thing without which a stage cannot go on, under the same rules.
 *
 * @returns what `attempt` came to
 * @throws {PrerequisiteError} where it could not be had
 */
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


/** What every task of a stage needs could not be had: a token, a list. Its own tries are already spent. */
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
/**
 * Carries tasks out, one try at a time. Each task gets its first try before any gets a second; one that
 * waits for its next try does not hold up the others, except where the server limits the rate. After a fault
 * that ends the stage the remaining ones are not tried.
 *
 * Never throws for a task that fails: each end is told to the observer.
 *
 * @throws {PrerequisiteError} as `attempt` threw it, when the end of every task has been told
 */
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
    // A fresh token that was refused before any request succeeded with it: another one would be refused too.
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
        // A limit of the server that far outlasts the budget does not hold a first try that is owed.
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



/**
 * Mints a tenant token with the credentials of a self-built app, in one request. The platform gives the same
 * token again while it has 30 minutes or more to live.
 *
 * Source: the platform's page "Get tenant_access_token (internal app)", auth/v3.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a token
 */
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


/**
 * Mints a tenant token, with retries.
 *
 * @throws {PrerequisiteError} where none could be had
 */
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
/**
 * Reads one page of the list of a family, in one request. The v1 list documents no pages; they are followed
 * if they come.
 *
 * Sources: the platform's page "List automations" (bitable/v1); the official command-line client.
 *
 * @param page token of the page, `undefined` for the first
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a list
 */
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
    // More is promised, and nothing says where it is.
    if (typeof data.page_token !== 'string' || data.page_token === '')
        return undefined;
    return { automations, nextPage: data.page_token };
}
// An id that comes as a number has already lost digits, and one with a slash would lead elsewhere: the whole list
// cannot be trusted then.
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






// EXTERNAL MODULE: ./build/retry/obtain.js
var retry_obtain = __webpack_require__(725);
// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __webpack_require__(197);
;// CONCATENATED MODULE: ./build/switching/queries.js




// A page may be empty now and then; a list whose pages stay empty has no end.
const MOST_BARREN_PAGES = 3;

/**
 * Reads the whole list of a family of a Base, page by page, with retries.
 *
 * @throws {PrerequisiteError} where it could not be read to its end
 */
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