"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

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