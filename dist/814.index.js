"use strict";
exports.id = 814;
exports.ids = [814];
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

/***/ 814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* reexport */ annotation/* annotate */.fz),
  contextOf: () => (/* reexport */ failures/* contextOf */.Vm),
  describeCrash: () => (/* reexport */ annotation/* describeCrash */.p7),
  logDryRun: () => (/* reexport */ logDryRun),
  lookUp: () => (/* reexport */ lookUp),
  nameFault: () => (/* reexport */ failures/* nameFault */.IY),
  prepareRestore: () => (/* reexport */ prepareRestore),
  reportOn: () => (/* reexport */ failures/* reportOn */.Sb)
});

// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __webpack_require__(801);
// EXTERNAL MODULE: ./build/reporting/failures.js + 1 modules
var failures = __webpack_require__(430);
// EXTERNAL MODULE: ./build/reporting/names.js
var reporting_names = __webpack_require__(502);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __webpack_require__(588);
// EXTERNAL MODULE: ./build/switching/base.js
var switching_base = __webpack_require__(879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var switching_ledger = __webpack_require__(867);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __webpack_require__(99);
// EXTERNAL MODULE: ./build/platform/codes.js
var codes = __webpack_require__(85);
// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
;// CONCATENATED MODULE: ./build/text/nearest.js
// Below this, what two titles share is chance.
const LEAST_ALIKENESS = 0.4;
/**
 * The texts that look most like the wanted one, the most alike first. Alikeness is the share of pairs of
 * neighbouring characters that both have (Dice's coefficient), which needs no word breaks and so serves
 * Chinese as well.
 *
 * @param most how many at most; texts that are hardly like the wanted one are left out
 */
function nearest(wanted, texts, most) {
    const pairs = pairsOf(wanted);
    return texts
        .map((text) => ({ text, alikeness: alikeness(pairs, pairsOf(text)) }))
        .filter(({ alikeness }) => alikeness >= LEAST_ALIKENESS)
        .sort((a, b) => b.alikeness - a.alikeness)
        .slice(0, most)
        .map(({ text }) => text);
}
function alikeness(a, b) {
    return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
// Any two titles of some length share most of their letters: only a text of a single character has no pair to count.
function pairsOf(text) {
    const characters = [...text.toLowerCase().replace(/\s+/g, '')];
    if (characters.length < 2)
        return new Set(characters);
    return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(361);
// EXTERNAL MODULE: ./build/switching/queries.js + 2 modules
var queries = __webpack_require__(665);
;// CONCATENATED MODULE: ./build/switching/resolve.js








/** Thrown where targets cannot be resolved; holds everything that is wrong. */
class UnresolvedError extends Error {
    name = 'UnresolvedError';
    problems;
    /** What kept a list from being read, where that may be why. */
    listFailure;
    constructor(problems, listFailure) {
        super(problems.map((problem) => problem.kind).join(', '));
        this.problems = problems;
        this.listFailure = listFailure;
    }
}
const NEAREST = 3;
/**
 * Finds the Base that the targets name. Asks the platform only about pages of a wiki.
 *
 * @throws {UnresolvedError} where a page holds something else, or two inputs name two Bases
 * @throws {PrerequisiteError} where a page could not be looked up
 */
async function resolveAppToken(targets, session) {
    const known = new Map();
    const problems = [];
    async function appTokenOf(place) {
        if (place.kind === 'base')
            return place.appToken;
        const { node } = place;
        if (known.has(node))
            return known.get(node);
        const { objType, objToken } = await (0,queries/* lookUpNode */.hp)(session, node);
        const isBase = objType === 'bitable';
        if (!isBase)
            problems.push({ kind: 'not-a-base', node, objType });
        known.set(node, isBase ? objToken : undefined);
        return known.get(node);
    }
    const appToken = await appTokenOf(targets.place);
    for (const other of targets.otherPlaces) {
        if ((0,addresses/* comparePlaces */.ig)(targets.place, other) === 'same')
            continue;
        const otherAppToken = await appTokenOf(other);
        if (appToken !== undefined && otherAppToken !== undefined && otherAppToken !== appToken) {
            problems.push({ kind: 'other-base', appToken, otherAppToken });
        }
    }
    if (appToken === undefined || problems.length > 0)
        throw new UnresolvedError(problems);
    return appToken;
}
/**
 * Finds the automations that the targets name. Reads a list only where it must: for titles, for `all`, and
 * for the statuses if `withStatus`.
 *
 * @throws {UnresolvedError} with everything that is wrong
 * @throws {PrerequisiteError} where a list that is needed could not be read
 */
async function resolveAutomations(targets, base, withStatus) {
    if (targets.all)
        return resolveAll(base);
    const lists = new Lists(base);
    const titled = [];
    for (const title of targets.titles)
        titled.push(await findTitle(title, lists));
    const named = [];
    try {
        for (const id of targets.ids) {
            // A list that was read for a title tells the statuses of its family too.
            const isListed = withStatus || lists.haveRead((0,families/* familyOf */.Ap)(id));
            named.push(isListed ? await findId(id, lists) : { id });
        }
    }
    catch (error) {
        // What is wrong beside a list that cannot be read is named with it.
        if (error instanceof stage/* PrerequisiteError */.Z)
            withoutProblems([...named, ...titled], error);
        throw error;
    }
    const found = new Map([...named, ...titled].map((one) => ['kind' in one ? one : one.id, one]));
    const automations = withoutProblems([...found.values()], lists.failure);
    return { automations, unread: [], maybeCut: [] };
}
async function resolveAll(base) {
    const found = [];
    const maybeCut = [];
    const unread = [];
    for (const family of families/* FAMILIES */.BU) {
        try {
            const { automations, mayBeCut } = await (0,queries/* readList */.LD)(base, family);
            found.push(...automations);
            if (mayBeCut)
                maybeCut.push(family);
        }
        catch (error) {
            const isFailure = error instanceof stage/* PrerequisiteError */.Z;
            if (!isFailure || !family.isDispensable || !says(error.fault, codes/* saysCallUnavailable */.NQ))
                throw error;
            unread.push({ family, failure: error });
        }
    }
    const targets = found.length > 0 ? found : [{ kind: 'nothing-at-all' }];
    return { automations: withoutProblems(targets, unread[0]?.failure), unread, maybeCut };
}
/** Whether a failure to read a list says that the host has no such call, and not that it is not allowed. */
function saysAbsent({ fault }) {
    return says(fault, codes/* saysCallAbsent */.uI);
}
const ABSENT_STATUSES = [404, 405];
// Without a code the HTTP status alone says that there is no such call.
function says(fault, what) {
    const { code, httpStatus = 0 } = (0,platform_fault/* answerOf */.u)(fault) ?? {};
    return code === undefined ? ABSENT_STATUSES.includes(httpStatus) : what(code);
}
function withoutProblems(found, listFailure) {
    const known = found.map((one) => ('statusWord' in one ? knownOf(one) : one));
    const problems = known.filter((one) => 'kind' in one);
    if (problems.length > 0)
        throw new UnresolvedError(problems, listFailure);
    return known.filter((one) => !('kind' in one));
}
function knownOf({ id, title, status, statusWord }) {
    if (status === undefined)
        return { kind: 'status-unknown', id, title, word: statusWord };
    return { id, title, formerStatus: status };
}
/** The lists of a Base, each read once, when it is first needed. */
class Lists {
    #base;
    #read = new Map();
    /** What kept a list from being read when a title was looked for. */
    failure;
    constructor(base) {
        this.#base = base;
    }
    haveRead(family) {
        return this.#read.has(family);
    }
    async of(family) {
        const list = this.#read.get(family) ?? (await (0,queries/* readList */.LD)(this.#base, family)).automations;
        this.#read.set(family, list);
        return list;
    }
    /** The list of a family for a title that may be in it: a title that is not found is worth more words than that. */
    async ofTitles(family) {
        try {
            return await this.of(family);
        }
        catch (error) {
            if (!(error instanceof stage/* PrerequisiteError */.Z) || !family.isDispensable)
                throw error;
            this.failure = error;
            return [];
        }
    }
}
async function findId(id, lists) {
    const list = await lists.of((0,families/* familyOf */.Ap)(id));
    return list.find((one) => one.id === id) ?? { kind: 'id-not-found', id, automations: list.length };
}
async function findTitle(title, lists) {
    const seen = [];
    for (const family of families/* FAMILIES */.BU) {
        const list = await lists.ofTitles(family);
        const [found, ...others] = list.filter((one) => (0,plain/* normalTitle */.Ef)(one.title) === title);
        if (found && others.length > 0) {
            return { kind: 'title-shared', title, ids: [found, ...others].map(({ id }) => id) };
        }
        if (found)
            return found;
        seen.push(...list);
    }
    const titles = nearest(title, [...new Set(seen.map((one) => (0,plain/* normalTitle */.Ef)(one.title)))], NEAREST);
    return { kind: 'title-not-found', title, nearest: titles, automations: seen.length };
}

;// CONCATENATED MODULE: ./build/steps/look-up.js






/**
 * Asks the platform what the targets are, and, `withStatus`, how they stand.
 *
 * @returns why nothing can be switched, as people will read it; `undefined` where something can
 */
async function lookUp(withStatus, settings) {
    const { runner, session, inputs, onBase, onLedger } = settings;
    const { targets, baseUrl, status } = inputs;
    try {
        if (targets.place.kind === 'wiki')
            runner.info((say) => say.log.lookingUp(baseUrl));
        const appToken = await resolveAppToken(targets, session);
        onBase(appToken);
        if (withStatus || targets.all || targets.titles.length > 0) {
            runner.info((say) => say.log.resolving(appToken, baseUrl));
        }
        const base = new switching_base/* Base */.C(appToken, session);
        const { automations, unread, maybeCut } = await resolveAutomations(targets, base, withStatus);
        onLedger(new switching_ledger/* Ledger */.O(status, automations));
        for (const { family, failure } of unread)
            await warnOfUnread(family, failure, settings);
        for (const { listCall, silentPageSize = 0 } of maybeCut) {
            runner.warning((say) => say.log.listMayBeCut(listCall, silentPageSize));
        }
        return undefined;
    }
    catch (error) {
        const ledger = new switching_ledger/* Ledger */.O(status, []);
        ledger.prerequisiteFailure = error instanceof UnresolvedError ? error.listFailure : asFailure(error);
        onLedger(ledger);
        return describe(error, ledger.prerequisiteFailure, settings);
    }
}
/** Tells what would be done to each automation. */
function logDryRun(runner, { entries, wanted }) {
    runner.info((say) => say.log.dryRun);
    for (const { automation, outcome } of entries) {
        const { formerStatus = '' } = automation;
        runner.info((say) => outcome === 'unchanged'
            ? say.log.wouldStay((0,reporting_names/* nameOf */.Vb)(automation, say), wanted)
            : say.log.wouldSwitch((0,reporting_names/* nameOf */.Vb)(automation, say), formerStatus, wanted));
    }
}
async function warnOfUnread({ listCall }, failure, { runner, inputs }) {
    const messages = await runner.messages();
    if (saysAbsent(failure)) {
        runner.warning((say) => say.log.listAbsent(listCall, (0,failures/* nameFault */.IY)(failure.fault, messages)));
    }
    else {
        const explained = (0,failures/* explain */.WE)(failure, (0,failures/* contextOf */.Vm)(inputs, messages));
        runner.warning((say) => say.log.listFailed(listCall, explained));
    }
}
function asFailure(error) {
    if (!(error instanceof stage/* PrerequisiteError */.Z))
        throw error;
    return error;
}
async function describe(error, failure, { runner, inputs }) {
    const messages = await runner.messages();
    const problems = error instanceof UnresolvedError ? error.problems : [];
    return [
        ...problems.map((problem) => (0,failures/* describeUnresolved */.Rf)(problem, messages)),
        ...(failure ? [(0,failures/* describeFailure */.Ic)(failure, (0,failures/* contextOf */.Vm)(inputs, messages))] : []),
    ];
}

// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __webpack_require__(140);
;// CONCATENATED MODULE: ./build/steps/write-ahead.js




/**
 * Saves what the job's end will need, before the first write.
 *
 * @returns what keeps the record; `undefined` where there is nothing to put back; a text where it could not be saved
 */
async function prepareRestore(runner, { wanted, due, unchanged }, facts) {
    if (unchanged.length > 0) {
        runner.warning((say) => {
            const names = unchanged.map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, say));
            return say.log.leftBefore((0,reporting_names/* fitNames */.AV)(names, say), wanted, (0,automations/* oppositeOf */.j)(wanted));
        });
    }
    if (due.length === 0)
        return undefined;
    const writeAhead = new WriteAhead(runner, due);
    const unsaved = await writeAhead.save(recordOf(due, facts));
    if (unsaved !== undefined)
        return unsaved;
    runner.info((say) => say.log.willRestore(due.length, (0,automations/* oppositeOf */.j)(wanted), facts.inputs.restore));
    return writeAhead;
}
function recordOf(due, { inputs, manner, appToken, env }) {
    const { baseUrl, restore, credentials, status, ...limits } = inputs;
    const { language, jobSummary } = manner;
    return {
        baseUrl,
        appToken,
        ...(inputs.targets.webAddress && { webAddress: inputs.targets.webAddress }),
        policy: restore,
        formerStatus: (0,automations/* oppositeOf */.j)(status),
        automations: due.map(({ automation: { id, title = '' } }) => ({ id, title })),
        maxAttempts: limits.maxAttempts,
        timeoutSeconds: limits.timeoutSeconds,
        requestTimeoutSeconds: limits.requestTimeoutSeconds,
        language,
        jobSummary,
        // Inputs are evaluated wrongly at the job's end inside a composite action, secrets included.
        ...(env.GITHUB_ACTION_PATH ? { credentials } : {}),
    };
}
/** What is written to the state while a step switches: first the record of what to put back, then what became of it. */
class WriteAhead {
    #runner;
    #due;
    #notes;
    /** @param due the entries of the record, in its order */
    constructor(runner, due) {
        this.#runner = runner;
        this.#due = due;
        this.#notes = due.map(() => 'unknown');
    }
    /**
     * Saves the record, before the first write.
     *
     * @returns why it could not be saved whole, `undefined` where it could
     */
    async save(record) {
        const values = (0,restoring_record/* encodeRecord */.Ym)(record);
        if (!values)
            return this.#refusal((say) => say.stateTooLarge);
        if (!this.#runner.hasState)
            return this.#refusal((say) => say.stateMissing);
        try {
            for (const { name, value } of values)
                this.#runner.saveState(name, value);
            return undefined;
        }
        catch (error) {
            return this.#refusal(() => (0,plain/* messageOf */.bD)(error));
        }
    }
    /** Notes how the switch of an entry ended. The record alone is enough, so that a failure here is no failure. */
    note(entry) {
        this.#notes[this.#due.indexOf(entry)] = noteOf(entry);
        const { name, value } = (0,restoring_record/* encodeNotes */.gv)(this.#notes);
        try {
            this.#runner.saveState(name, value);
        }
        catch (error) {
            this.#runner.info((say) => say.log.noteFailed((0,plain/* messageOf */.bD)(error)));
        }
    }
    /**
     * Notes that the step came to its good end, on which the policies depend.
     *
     * @returns why that was not possible, `undefined` where it was
     */
    async succeed() {
        try {
            this.#runner.saveState(restoring_record/* SUCCEEDED */.QQ, 'true');
            return undefined;
        }
        catch (error) {
            return this.#refusal(() => (0,plain/* messageOf */.bD)(error));
        }
    }
    async #refusal(why) {
        const { failure } = await this.#runner.messages();
        return failure.stateFile(why(failure));
    }
}
// Only what no late request can make wrong.
function noteOf({ outcome, isUndecided }) {
    if (isUndecided)
        return 'unknown';
    if (outcome === 'switched')
        return 'switched';
    return outcome === 'untried' ? 'never-sent' : 'refused';
}

;// CONCATENATED MODULE: ./build/steps/unusual.js
/**
 * What a step needs only where there is more to do than to send what the inputs name: looking up, keeping a record for
 * the restore, telling what went wrong. A part of its own in the bundle, which the plain case does not load.
 */






/***/ })

};
;