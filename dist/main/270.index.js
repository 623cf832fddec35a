"use strict";
exports.id = 270;
exports.ids = [270];
exports.modules = {

/***/ 270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UnresolvedError: () => (/* binding */ UnresolvedError),
  resolveAppToken: () => (/* binding */ resolveAppToken),
  resolveAutomations: () => (/* binding */ resolveAutomations),
  saysAbsent: () => (/* binding */ saysAbsent)
});

// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __webpack_require__(99);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/retry/schedule.js + 1 modules
var schedule = __webpack_require__(799);
;// CONCATENATED MODULE: ./build/text/nearest.js
const LEAST_ALIKENESS = 0.3;
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
function pairsOf(text) {
    const characters = [...text.toLowerCase().replace(/\s+/g, '')];
    return new Set(characters.flatMap((character, at) => [character, character + (characters[at + 1] ?? '')]));
}

// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(361);
// EXTERNAL MODULE: ./build/switching/base.js + 1 modules
var base = __webpack_require__(60);
;// CONCATENATED MODULE: ./build/switching/resolve.js







class UnresolvedError extends Error {
    name = 'UnresolvedError';
    problems;
    newerListFailure;
    constructor(problems, newerListFailure) {
        super(problems.map((problem) => problem.kind).join(', '));
        this.problems = problems;
        this.newerListFailure = newerListFailure;
    }
}
const NEAREST = 3;
const FAMILIES = ['v1', 'newer'];
async function resolveAppToken(targets, session) {
    const known = new Map();
    const problems = [];
    async function appTokenOf(place) {
        if (place.kind === 'base')
            return place.appToken;
        const { node } = place;
        if (known.has(node))
            return known.get(node);
        const { objType, objToken } = await (0,base/* lookUpNode */.h)(session, node);
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
async function resolveAutomations(targets, base, withStatus) {
    if (targets.all)
        return resolveAll(base);
    const lists = new Lists(base);
    const titled = [];
    for (const title of targets.titles)
        titled.push(await findTitle(title, lists));
    const named = [];
    for (const id of targets.ids) {
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
    const v1 = await base.list('v1');
    let newer = [];
    let newerListFailure;
    try {
        newer = await base.list('newer');
    }
    catch (error) {
        if (!(error instanceof schedule/* PrerequisiteError */.Zn) || !isDispensable(error))
            throw error;
        newerListFailure = error;
    }
    const found = [...v1, ...newer];
    const automations = withoutProblems(found.length > 0 ? found : [{ kind: 'nothing-at-all' }], newerListFailure);
    return { automations, newerListFailure };
}
const ABSENT_CODES = [99991201, 99991301];
const DISPENSABLE_CODES = [...ABSENT_CODES, 99991672, 99991676, 99991679];
const ABSENT_STATUSES = [404, 405];
function saysAbsent({ fault }) {
    return says(fault, ABSENT_CODES);
}
function isDispensable({ call, fault }) {
    return call === 'newer-list' && says(fault, DISPENSABLE_CODES);
}
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
class Lists {
    #base;
    #read = new Map();
    newerListFailure;
    constructor(base) {
        this.#base = base;
    }
    haveRead(family) {
        return this.#read.has(family);
    }
    async of(family) {
        const list = this.#read.get(family) ?? (await this.#base.list(family));
        this.#read.set(family, list);
        return list;
    }
    async ofTitles(family) {
        if (family === 'v1')
            return this.of(family);
        if (this.newerListFailure)
            return [];
        try {
            return await this.of(family);
        }
        catch (error) {
            if (!(error instanceof schedule/* PrerequisiteError */.Zn))
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


/***/ })

};
;