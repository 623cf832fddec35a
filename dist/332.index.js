"use strict";
exports.id = 332;
exports.ids = [332];
exports.modules = {

/***/ 332:
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
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(265);
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
    const { code, httpStatus = 0 } = (0,platform_fault/* answerOf */.ut)(fault) ?? {};
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
    const titles = (0,nearest/* nearest */.p)(title, [...new Set(seen.map((one) => (0,plain/* normalTitle */.Ef)(one.title)))], NEAREST);
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