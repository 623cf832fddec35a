"use strict";
exports.id = 810;
exports.ids = [810,665];
exports.modules = {

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logDryRun: () => (/* binding */ logDryRun),
  lookUp: () => (/* binding */ lookUp)
});

// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __webpack_require__(197);
// EXTERNAL MODULE: ./build/switching/base.js
var switching_base = __webpack_require__(879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var switching_ledger = __webpack_require__(867);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __webpack_require__(99);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
;// CONCATENATED MODULE: ./build/text/nearest.js
// Below this, what two titles share is chance.
const LEAST_ALIKENESS = 0.3;
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
// Single characters count too, so that very short titles can be alike.
function pairsOf(text) {
    const characters = [...text.toLowerCase().replace(/\s+/g, '')];
    return new Set(characters.flatMap((character, at) => [character, character + (characters[at + 1] ?? '')]));
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
    /** What kept the newer list from being read, where that may be why. */
    newerListFailure;
    constructor(problems, newerListFailure) {
        super(problems.map((problem) => problem.kind).join(', '));
        this.problems = problems;
        this.newerListFailure = newerListFailure;
    }
}
const NEAREST = 3;
// Titles are looked for in the documented list first.
const FAMILIES = ['v1', 'newer'];
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
        const { objType, objToken } = await (0,queries/* lookUpNode */.h)(session, node);
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
    for (const id of targets.ids) {
        // A list that was read for a title tells the statuses of its family too.
        const isListed = withStatus || lists.haveRead((0,automations/* familyOf */.Ap)(id));
        named.push(isListed ? await findId(id, lists) : { id });
    }
    const found = new Map([...named, ...titled].map((one) => ['kind' in one ? one : one.id, one]));
    return {
        automations: withoutProblems([...found.values()], lists.newerListFailure),
        newerListFailure: undefined,
    };
}
async function resolveAll(base) {
    const v1 = await (0,queries.readList)(base, 'v1');
    let newer = [];
    let newerListFailure;
    try {
        newer = await (0,queries.readList)(base, 'newer');
    }
    catch (error) {
        if (!(error instanceof schedule/* PrerequisiteError */.Z) || !isDispensable(error))
            throw error;
        newerListFailure = error;
    }
    const found = [...v1, ...newer];
    const automations = withoutProblems(found.length > 0 ? found : [{ kind: 'nothing-at-all' }], newerListFailure);
    return { automations, newerListFailure };
}
// The newer calls are not in the public reference: where they are absent or not allowed, the Base's newer
// automations cannot be switched by anyone with these credentials.
const ABSENT_CODES = [99991201, 99991301];
const DISPENSABLE_CODES = [...ABSENT_CODES, 99991672, 99991676, 99991679];
const ABSENT_STATUSES = [404, 405];
/** Whether a failure to read the newer list says that the host has no such call, and not that it is not allowed. */
function saysAbsent({ fault }) {
    return says(fault, ABSENT_CODES);
}
function isDispensable({ call, fault }) {
    return call === 'newer-list' && says(fault, DISPENSABLE_CODES);
}
// Without a code the HTTP status alone says that there is no such call.
function says(fault, codes) {
    const { code, httpStatus = 0 } = (0,platform_fault/* answerOf */.u)(fault) ?? {};
    return code === undefined ? ABSENT_STATUSES.includes(httpStatus) : codes.includes(code);
}
function withoutProblems(found, newerListFailure) {
    const known = found.map((one) => ('statusWord' in one ? knownOf(one) : one));
    const problems = known.filter((one) => 'kind' in one);
    if (problems.length > 0)
        throw new UnresolvedError(problems, newerListFailure);
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
    /** What kept the newer list from being read when a title was looked for. */
    newerListFailure;
    constructor(base) {
        this.#base = base;
    }
    haveRead(family) {
        return this.#read.has(family);
    }
    async of(family) {
        const list = this.#read.get(family) ?? (await (0,queries.readList)(this.#base, family));
        this.#read.set(family, list);
        return list;
    }
    /** The list of a family for a title that may be in it: a title that is not found is worth more words than that. */
    async ofTitles(family) {
        if (family === 'v1')
            return this.of(family);
        if (this.newerListFailure)
            return [];
        try {
            return await this.of(family);
        }
        catch (error) {
            if (!(error instanceof schedule/* PrerequisiteError */.Z))
                throw error;
            this.newerListFailure = error;
            return [];
        }
    }
}
async function findId(id, lists) {
    const list = await lists.of((0,automations/* familyOf */.Ap)(id));
    return list.find((one) => one.id === id) ?? { kind: 'id-not-found', id, automations: list.length };
}
async function findTitle(title, lists) {
    const seen = [];
    for (const family of FAMILIES) {
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

// EXTERNAL MODULE: ./build/action/names.js
var names = __webpack_require__(482);
;// CONCATENATED MODULE: ./build/action/look-up.js





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
        const { automations, newerListFailure } = await resolveAutomations(targets, base, withStatus);
        onLedger(new switching_ledger/* Ledger */.O(status, automations));
        if (newerListFailure)
            await warnOfNewerList(newerListFailure, settings);
        return undefined;
    }
    catch (error) {
        const ledger = new switching_ledger/* Ledger */.O(status, []);
        ledger.prerequisiteFailure = error instanceof UnresolvedError ? error.newerListFailure : asFailure(error);
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
            ? say.log.wouldStay((0,names/* nameOf */.Vb)(automation, say), wanted)
            : say.log.wouldSwitch((0,names/* nameOf */.Vb)(automation, say), formerStatus, wanted));
    }
}
async function warnOfNewerList(failure, { runner, inputs }) {
    const { contextOf, explain, nameFault } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 359));
    const messages = await runner.messages();
    if (saysAbsent(failure)) {
        runner.warning((say) => say.log.newerListAbsent(nameFault(failure.fault, messages)));
    }
    else {
        const explained = explain(failure, contextOf(inputs, messages));
        runner.warning((say) => say.log.newerListFailed(explained));
    }
}
function asFailure(error) {
    if (!(error instanceof schedule/* PrerequisiteError */.Z))
        throw error;
    return error;
}
async function describe(error, failure, { runner, inputs }) {
    const { contextOf, describeFailure, describeUnresolved } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 359));
    const messages = await runner.messages();
    const problems = error instanceof UnresolvedError ? error.problems : [];
    return [
        ...problems.map((problem) => describeUnresolved(problem, messages)),
        ...(failure ? [describeFailure(failure, contextOf(inputs, messages))] : []),
    ];
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

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ lookUpNode),
  readList: () => (/* binding */ readList)
});

// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __webpack_require__(909);
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
    if (!(0,platform_answer/* isRecord */.u)(data))
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
    if (!(0,platform_answer/* isRecord */.u)(row) || typeof row.workflow_id !== 'string' || !(0,ids/* isPathSafe */.B)(row.workflow_id))
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
    const found = (0,platform_answer/* isRecord */.u)(data) && (0,platform_answer/* isRecord */.u)(data.node) ? data.node : {};
    const { obj_type: objType, obj_token: objToken } = found;
    if (typeof objType !== 'string' || typeof objToken !== 'string' || !(0,ids/* isPathSafe */.B)(objToken)) {
        throw new fault/* CallError */.R('wiki', { kind: 'lacking', answer, what: 'node' });
    }
    return { objType, objToken };
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __webpack_require__(725);
// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __webpack_require__(197);
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
        const read = await (0,obtain/* obtain */.A)({
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


/***/ })

};
;