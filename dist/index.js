/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 441:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ goodEnd)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2328);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8335);


/** What a report says of a good end, in English: its title, where it was, what will become of what changed. */
const goodEnd = {
    title: (brand, outcome) => `${_platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .BRANDS */ .rI[brand].name} automations: ${outcome}`,
    outcomes: {
        /** By what the end of the job does with them. */
        done: {
            always: (automations, status) => `${automations} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done} until this job ends`,
            success: (automations, status) => `${automations} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done}, restored if this job succeeds`,
            failure: (automations, status) => `${automations} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done}, restored unless this job succeeds`,
            never: (automations, status) => `${automations} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done}${status === 'Disable' ? `, this job won't turn ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .them */ .rK)(automations)} back on` : ''}`,
        },
        unchanged: (automations, status) => `${automations} already ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].state}`,
        planned: (automations, all, status) => automations === 0
            ? `dry run, nothing would be ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done}`
            : `dry run, ${all === 1 ? '1' : `${automations} of ${all}`} would be ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f[status].done}`,
    },
    where: (where) => [
        where.base.includes('://') ? where.base : where.base && `Base ${where.base}`,
        `API ${where.host}`,
        where.proxy && `proxy \`${where.proxy}\``,
    ]
        .filter((part) => part !== '')
        .join(', '),
    base: (appToken) => `Base ${appToken}`,
    promise: {
        nothingChanged: 'Nothing was changed.',
        always: (automations) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(automations, 'automation')} will be restored when this job ends.`,
        success: (automations) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(automations, 'automation')} will be restored when this job ends, if it succeeds.`,
        failure: (automations) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(automations, 'automation')} will be restored when this job ends, unless it succeeds.`,
        never: (automations) => `\`restore\` is \`never\`: nothing restores ${automations === 1 ? 'it' : `these ${automations}`}.`,
    },
};


/***/ }),

/***/ 157:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lines)
});

// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(9361);
// EXTERNAL MODULE: ./build/messages/en/good-end.js
var good_end = __nccwpck_require__(441);
// EXTERNAL MODULE: ./build/messages/en/words.js
var words = __nccwpck_require__(8335);
;// CONCATENATED MODULE: ./build/messages/en/log.js

/** What the log says while all goes well, in English. */
const log = {
    nothingToDo: '`workflow_id` is `none`: nothing to do.',
    nothingLeft: 'Every automation of the Base is excluded. Nothing to do.',
    credentialsSaved: 'GITHUB_ACTION_PATH is set, as in a composite action: the credentials stay unencrypted on the disk of the runner until the job ends.',
    nothingToRestore: 'Nothing to restore: this step changed nothing, or `restore` is `never`.',
    resolving: (base, host) => `Reading the automations of ${base} (API ${host}).`,
    lookingUp: (host) => `Looking up the Base of the wiki page (API ${host}).`,
    start: (automations, base, status, host) => `${words/* STATUSES */.f[status].Doing} ${(0,words/* count */.U9)(automations, 'automation')} in ${base} (API ${host}).`,
    outcomes: {
        switched: (automation, status) => `${words/* STATUSES */.f[status].Done}: ${automation}`,
        unchanged: (automation, status) => `Already ${words/* STATUSES */.f[status].state}, no request sent: ${automation}`,
    },
    dryRun: "Dry run: nothing is changed. The permission to turn automations on or off isn't tested.",
    wouldSwitch: (automation, status) => `Would be ${words/* STATUSES */.f[status].done}: ${automation}`,
    wouldStay: (automation, status) => `Already ${words/* STATUSES */.f[status].state}: ${automation}`,
    cancelled: (signal) => `The job was canceled (${signal}). No more requests are sent.`,
    summaryMissing: "The job summary wasn't written: GITHUB_STEP_SUMMARY isn't set on this runner.",
    summaryFailed: (why) => `Couldn't write the job summary: ${why}`,
    listMayBeCut: (family, rows) => `The list of ${words/* FAMILIES */.BU[family]} may be incomplete: it ended after exactly ${rows} and didn't say whether there are more. To be certain, name them in \`workflow_id\` or \`workflow_title\` instead of using \`all\`.`,
    noteFailed: (why) => `Couldn't save that this automation is done, so the restore checks it again: ${why}`,
};

;// CONCATENATED MODULE: ./build/messages/en/summary.js


/** What the job summary says, in English. */
const summary = {
    automation: 'Automation',
    id: 'ID',
    before: 'Before',
    now: 'Now',
    wouldBe: 'Would be',
    result: 'Result',
    requests: 'Requests',
    code: 'Code',
    logId: 'Log ID',
    state: (status) => words/* STATUSES */.f[status].state,
    results: {
        switched: (status) => words/* STATUSES */.f[status].done,
        unchanged: (status) => `already ${words/* STATUSES */.f[status].state}`,
        refused: (status) => `not ${words/* STATUSES */.f[status].done}`,
        unknown: (status) => `may be ${words/* STATUSES */.f[status].state}`,
        untried: (_status) => 'not attempted',
    },
    restoreResults: {
        back: 'restored',
        unconfirmed: 'restored, not confirmed',
        deleted: 'deleted in the meantime',
        failed: 'not restored',
    },
    more: (hidden) => `${plain/* ELLIPSIS */.Gr} and ${hidden} more, see the log of this step.`,
};

;// CONCATENATED MODULE: ./build/messages/en/lines.js




/** What the action says while all goes well, in English. Its shape is what every other language must fill. */
const lines = {
    andMore: (hidden) => `${plain/* ELLIPSIS */.Gr} and ${hidden} more`,
    automation: (id, title) => (title ? `${title} (${id})` : id),
    sentences: (parts) => parts.filter((part) => part !== '').join(' '),
    log: log,
    summary: summary,
    report: good_end/* goodEnd */.z,
};


/***/ }),

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   M5: () => (/* binding */ atStart),
/* harmony export */   ME: () => (/* binding */ FAMILY_NAMES),
/* harmony export */   NG: () => (/* binding */ EXACT_TITLE),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   rK: () => (/* binding */ them),
/* harmony export */   xF: () => (/* binding */ EMPTY_LIST),
/* harmony export */   xH: () => (/* binding */ tryOf)
/* harmony export */ });
/* unused harmony export named */
/** Puts a duration into words, to a tenth of a second. */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
/** A number of things, in the plural where there are several. */
const count = (n, noun, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;
/** What people call the two statuses, and what leads to them. */
const STATUSES = {
    Enable: { state: 'on', done: 'turned on', Done: 'Turned on', doing: 'turning on', Doing: 'Turning on' },
    Disable: {
        state: 'off',
        done: 'turned off',
        Done: 'Turned off',
        doing: 'turning off',
        Doing: 'Turning off',
    },
};
/** What several things are called after they were named. */
const them = (n) => (n === 1 ? 'it' : 'them');
const tryOf = ({ next, of }) => of === undefined ? `attempt ${next}` : `attempt ${next} of ${of}`;
const named = (limit, input) => (limit === 'inputs' ? ` (\`${input}\`)` : '');
/** A text as a sentence begins with it. */
const atStart = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** The families of automations, as titles name them. */
const FAMILY_NAMES = {
    list: 'automations',
    'workflow-list': 'Base workflows',
};
/** The families of automations. */
const FAMILIES = {
    list: 'automations',
    'workflow-list': 'Base workflows (IDs beginning with wkf)',
};
const EMPTY_LIST = 'The list came back empty, which can happen although there are automations. Check that the credentials may read the Base; or give IDs in `workflow_id` without what needs the list (`restore`, `if_unchanged`, `dry_run`, titles, `all`).';
const EXACT_TITLE = 'Set `workflow_title` to the full title, exactly as in the Base.';


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ LANGUAGE_WORDS),
/* harmony export */   c1: () => (/* binding */ loadLines),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   fH: () => (/* binding */ loadMessages)
/* harmony export */ });
/* unused harmony export LANGUAGE_NAMES */
/* harmony import */ var _en_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(157);

/**
 * The languages of the action. What `import()` names is a part of its own in the bundle, which is read only where it is
 * needed.
 */
const LANGUAGES = {
    en: { words: ['en'], load: async () => (await __nccwpck_require__.e(/* import() */ 119).then(__nccwpck_require__.bind(__nccwpck_require__, 4119))).messages, lines: _en_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M },
    zh: { words: ['zh', 'zh-cn', 'zh_cn'], load: async () => (await __nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.bind(__nccwpck_require__, 8990))).messages },
};
/** The names of all languages, the default first. */
const LANGUAGE_NAMES = Object.keys(LANGUAGES);
/** The words for each language that the input takes, in lower case. */
const LANGUAGE_WORDS = Object.fromEntries(LANGUAGE_NAMES.flatMap((name) => LANGUAGES[name].words.map((word) => [word, name])));
/** The language that a word names, in any letter case; `undefined` for every other text. */
function languageOf(word) {
    const key = word.toLowerCase();
    return Object.hasOwn(LANGUAGE_WORDS, key) ? LANGUAGE_WORDS[key] : undefined;
}
/** All that the action says, in the given language. */
function loadMessages(language) {
    return LANGUAGES[language].load();
}
/** What it says while all goes well, in the given language. */
async function loadLines(language) {
    const texts = LANGUAGES[language];
    return texts.lines ?? texts.load();
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass),
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Zc: () => (/* binding */ hasUserPart),
/* harmony export */   cg: () => (/* binding */ webAddressOf),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1813);


/** Beginnings of paths that are known to be something else; the first that fits counts. */
const OTHER_PATHS = [
    [/^\/share\//, 'share'],
    [/^\/record\//, 'record'],
    [/^\/app\//, 'app'],
    [/^\/base\/workspace(\/|$)/, 'workspace'],
    [/^\/sheets?\//, 'sheet'],
    [/^\/(docx|docs|doc|mindnotes?|slides|file|board|minutes)\//, 'document'],
    [/^\/(drive|space)\//, 'folder'],
];
/** Whether a value is meant as an address and not as an id. */
function isAddress(value) {
    return value.includes('/');
}
/** The page of a Base or of a wiki that an address leads to, without what it shows there; `undefined` for any other. */
function webAddressOf(value) {
    const page = parseAddress(value)?.page.kind ?? 'other';
    if (page === 'other')
        return undefined;
    const { origin, pathname } = new URL(value);
    return origin + pathname.replace(/\/$/, '');
}
/** Whether an address holds a user name or a password, readable or not: what stands before `@` in its first part. */
function hasUserPart(value) {
    return /^([a-z][a-z0-9+.-]*:)?[/\\]*[^/?#]*@/i.test(value);
}
/** Reads an address of the web pages; `undefined` where it is none, or carries a user name. */
function parseAddress(value) {
    if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value))
        return undefined;
    const url = new URL(value);
    if (url.username !== '' || url.password !== '')
        return undefined;
    return {
        hostname: url.hostname,
        page: pageOf(url.pathname),
        inside: insideOf(url.searchParams.get('table')),
    };
}
/** Whether two places are certainly the same, certainly not, or known only after a look-up. */
function comparePlaces(a, b) {
    if (a.kind === 'base' && b.kind === 'base')
        return a.appToken === b.appToken ? 'same' : 'different';
    return a.kind === 'wiki' && b.kind === 'wiki' && a.node === b.node ? 'same' : 'unknown';
}
function pageOf(pathname) {
    const other = OTHER_PATHS.find(([path]) => path.test(pathname));
    if (other)
        return { kind: 'other', other: other[1] };
    const [, kind, token = ''] = /^\/(base|wiki)\/([^/]+)\/?$/.exec(pathname) ?? [];
    if (kind === 'base' && (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppToken */ .TD)(token))
        return { kind, appToken: token };
    return kind === 'wiki' && (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathSafe */ .B9)(token) ? { kind, node: token } : { kind: 'other', other: 'unknown' };
}
function insideOf(table) {
    if (table === null || table === '')
        return { kind: 'nothing' };
    if ((0,_families_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixedFamilyOf */ .hY)(table) && (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathSafe */ .B9)(table))
        return { kind: 'automation', id: table };
    return { kind: 'other', other: (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignKind */ .rN)(table) };
}


/***/ }),

/***/ 2909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isOk),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9361);

const EXCERPT_CHARACTERS = 80;
const MAX_HINTS = 10;
const MAX_HINT_CHARACTERS = 500;
const NO_ERROR = {};
const NO_HINTS = { words: [], scopes: [], links: [], fields: [] };
/** Reads an answer's status, headers (names in lower case) and body. Never throws: any body is some answer. */
function readAnswer(raw) {
    const text = new TextDecoder().decode(raw.body);
    const json = parseJson(text, raw.redact);
    const envelope = isRecord(json) ? json : undefined;
    const code = Number.isSafeInteger(envelope?.code) ? envelope?.code : undefined;
    const msg = typeof envelope?.msg === 'string' ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(envelope.msg) : '';
    // The answers of base/v3 have their error in `data`.
    const data = isRecord(envelope?.data) ? envelope.data : NO_ERROR;
    const errors = [envelope?.error, data.error].filter(isRecord);
    const isFailure = !isSuccess({ httpStatus: raw.httpStatus, code });
    return {
        httpStatus: raw.httpStatus,
        code,
        msg,
        logId: logIdOf(...[...errors, envelope ?? NO_ERROR].flatMap(({ log_id, logid }) => [log_id, logid]), raw.redact(String(raw.headers['x-tt-logid'] ?? ''))),
        hints: envelope === undefined || code === 0 ? NO_HINTS : hintsOf(errors, data, msg),
        envelope,
        isJson: json !== undefined,
        excerpt: isFailure ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(raw.redact(text)), EXCERPT_CHARACTERS) : undefined,
        serverWaitMs: isFailure ? serverWait(raw.headers, raw.receivedAtEpoch) : undefined,
    };
}
/** Whether an HTTP status is one of success. */
function isOk(httpStatus) {
    return httpStatus >= 200 && httpStatus < 300;
}
/** Whether an answer is a success: HTTP 2xx and a `code` that is the integer 0. */
function isSuccess({ httpStatus, code }) {
    return isOk(httpStatus) && code === 0;
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
function hintsOf(errors, data, msg) {
    const texts = (...values) => values
        .filter((value) => typeof value === 'string')
        .map((value) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value), MAX_HINT_CHARACTERS))
        .filter((text) => text !== '');
    const rows = (name) => errors.flatMap((error) => records(error[name])).slice(0, MAX_HINTS);
    const words = texts(...errors.flatMap(({ message, hint }) => [message, hint]), data.hint);
    const scopes = rows('permission_violations').map(({ subject, scope }) => subject ?? scope);
    const fields = rows('field_violations').map(({ field, description }) => texts(field, description).join(': '));
    // The troubleshooter is a sentence with an address in it.
    const troubleshooters = texts(...errors.map(({ troubleshooter }) => troubleshooter));
    const links = [
        ...texts(...rows('helps').map(({ url }) => url)),
        ...troubleshooters.flatMap((text) => text.match(/https:\/\/\S+/g) ?? []),
        // What a security policy wants to be opened.
        ...texts(data.challenge_url),
    ];
    return {
        words: [...new Set(words)].filter((text) => text !== msg),
        scopes: texts(...scopes).filter((scope) => /^[\w.:-]{1,100}$/.test(scope)),
        links: links.slice(0, MAX_HINTS),
        fields: [...fields, ...texts(...errors.map(({ path }) => path))].filter((field) => field !== ''),
    };
}
function records(value) {
    return Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_HINTS) : [];
}
// Source: the platform's page on rate limits; `Retry-After` as in RFC 9110, section 10.2.3. A date there is on the
// clock of the server, which need not be that of this machine: it is counted from the answer's own date.
function serverWait(headers, receivedAtEpoch) {
    const first = (name) => [headers[name]].flat()[0]?.trim() ?? '';
    for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
        const value = first(name);
        if (/^\d{1,9}(\.\d+)?$/.test(value))
            return Math.ceil(Number(value) * 1000);
        const date = name === 'retry-after' ? epochOf(value) : undefined;
        if (date !== undefined)
            return Math.max(0, date - (epochOf(first('date')) ?? receivedAtEpoch));
    }
    return undefined;
}
// `Date.parse` takes bare numbers for years.
function epochOf(date) {
    const epoch = /[a-z]/i.test(date) ? Date.parse(date) : Number.NaN;
    return Number.isNaN(epoch) ? undefined : epoch;
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sleepUntil),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock of the machine. */
const systemClock = {
    // `performance` does the same, but has to be loaded first.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    epoch: () => Date.now(),
    after(delayMs, callback) {
        const timer = setTimeout(callback, delayMs);
        return () => clearTimeout(timer);
    },
};
/**
 * Resolves when the clock has reached `untilMs` (in the clock's own milliseconds), never before; or at once
 * when the signal is aborted. Timers may fire a little early, which would break a server's lower bound.
 */
async function sleepUntil(untilMs, clock, signal) {
    while (!signal.aborted && clock.now() < untilMs) {
        await new Promise((resolve) => {
            const wake = () => {
                cancel();
                signal.removeEventListener('abort', wake);
                resolve();
            };
            const cancel = clock.after(Math.max(0, Math.ceil(untilMs - clock.now())), wake);
            signal.addEventListener('abort', wake);
        });
    }
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireSuccess)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2909);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6875);


/**
 * The answer of an exchange, if it is a success: HTTP 2xx and a JSON object whose `code` is the integer 0.
 *
 * @throws {CallError} for everything else
 */
function requireSuccess(call, exchange) {
    if ('fault' in exchange)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(call, exchange.fault);
    // A token that was minted, but not received whole, must not be quoted.
    const answer = call === 'mint' ? { ...exchange.answer, excerpt: undefined } : exchange.answer;
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ)(answer))
        return answer;
    if (answer.code !== undefined && answer.code !== 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(call, { kind: 'code', answer });
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isOk */ .HQ)(answer.httpStatus))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(call, { kind: 'http', answer });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA(call, { kind: answer.isJson ? 'malformed' : 'unreadable', answer });
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ FAMILIES),
  kw: () => (/* binding */ SWITCHES_PER_SECOND),
  Ap: () => (/* binding */ familyOf),
  hY: () => (/* binding */ prefixedFamilyOf),
  _b: () => (/* binding */ switchAutomation)
});

// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __nccwpck_require__(2909);
;// CONCATENATED MODULE: ./build/platform/base-workflows.js
const VERBS = { Enable: 'enable', Disable: 'disable' };
// The most that the call allows.
const PAGE_SIZE = 100;
/**
 * The Base workflows of a Base: another product beside its automations, with calls that are not in the public
 * reference and that a private deployment may lack.
 *
 * Source: the official command-line client. A switch with an empty body is never answered, so it has one. The limit
 * is not known; it is taken to be that of the automations.
 */
const BASE_WORKFLOWS = {
    listCall: 'workflow-list',
    idPrefix: 'wkf',
    statusWords: { Enable: 'enabled', Disable: 'disabled' },
    switchRequest: (caller, { id, status }) => ({
        method: 'PATCH',
        path: `/open-apis/base/v3/bases/${caller.appToken}/workflows/${id}/${VERBS[status]}`,
        body: {},
        ...identity(caller),
    }),
    isStatusAnswered: true,
    isIdempotent: false,
    switchesPerSecond: 10,
    listRequest: (caller, page) => ({
        method: 'POST',
        path: `/open-apis/base/v3/bases/${caller.appToken}/workflows/list`,
        body: { page_size: PAGE_SIZE, ...(page !== undefined && { page_token: page }) },
        ...identity(caller),
    }),
    rowsField: 'items',
    isDispensable: true,
};
/** What tells these calls who asks. */
function identity({ token, appId }) {
    return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
}

// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __nccwpck_require__(7187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./build/platform/v1-automations.js
/**
 * The automations of a Base.
 *
 * Sources: the platform's pages "Update workflow status" and "List automations", bitable/v1. The list has pages of
 * 20 rows by default. The page names no largest `page_size`, so none is sent: a request as it is documented is never
 * refused. Its example of an answer shows neither `page_token` nor `has_more`.
 */
const AUTOMATIONS = {
    listCall: 'list',
    idPrefix: '',
    statusWords: { Enable: 'Enable', Disable: 'Disable' },
    switchRequest: ({ appToken, token }, { id, status }) => ({
        method: 'PUT',
        path: `/open-apis/bitable/v1/apps/${appToken}/workflows/${id}`,
        body: { status },
        token,
    }),
    isStatusAnswered: false,
    isIdempotent: true,
    switchesPerSecond: 10,
    listRequest({ appToken, token }, page) {
        const query = page === undefined ? '' : `?page_token=${encodeURIComponent(page)}`;
        return { method: 'GET', path: `/open-apis/bitable/v1/apps/${appToken}/workflows${query}`, token };
    },
    rowsField: 'workflows',
    silentPageSize: 20,
    isDispensable: false,
};

;// CONCATENATED MODULE: ./build/platform/families.js





/** Every family, in the order in which their lists are read and titles are looked for. */
const FAMILIES = [AUTOMATIONS, BASE_WORKFLOWS];
/** The most switches a second that keep to the limit of every family. */
const SWITCHES_PER_SECOND = Math.min(...FAMILIES.map(({ switchesPerSecond }) => switchesPerSecond));
/** The family that an id belongs to. */
function familyOf(id) {
    return prefixedFamilyOf(id) ?? AUTOMATIONS;
}
/** The family whose prefix an id has; `undefined` for an id without one. */
function prefixedFamilyOf(id) {
    return FAMILIES.find(({ idPrefix }) => idPrefix !== '' && id.startsWith(idPrefix));
}
/**
 * Switches one automation on or off, in one request.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx and `code` 0, and with no other status
 */
async function switchAutomation(api, caller, wish, deadline) {
    const family = familyOf(wish.id);
    const exchange = await api.send(family.switchRequest(caller, wish), deadline);
    const answer = (0,envelope/* requireSuccess */.z)('switch', exchange);
    const data = answer.envelope?.data;
    const word = family.isStatusAnswered && (0,platform_answer/* isRecord */.u4)(data) ? data.status : undefined;
    if (word !== undefined && word !== family.statusWords[wish.status]) {
        throw new fault/* CallError */.RA('switch', { kind: 'lacking', answer, what: 'status' });
    }
    return answer;
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ isRepeat),
/* harmony export */   RA: () => (/* binding */ CallError),
/* harmony export */   ut: () => (/* binding */ answerOf)
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
/** Whether the request had been sent once before, over a kept connection that was closed under it. */
function isRepeat(fault) {
    return fault.isRepeat ?? answerOf(fault)?.isRepeat ?? false;
}


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ brandNamed),
/* harmony export */   Cy: () => (/* binding */ DEFAULT_BRAND),
/* harmony export */   I7: () => (/* binding */ trustedLink),
/* harmony export */   M1: () => (/* binding */ BRAND_WORDS),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   ZI: () => (/* binding */ codeListUrl),
/* harmony export */   cK: () => (/* binding */ SUPPORT_URL),
/* harmony export */   pC: () => (/* binding */ brandOfApi),
/* harmony export */   po: () => (/* binding */ brandOfWebHost),
/* harmony export */   rI: () => (/* binding */ BRANDS),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wk: () => (/* binding */ likelyDomains)
/* harmony export */ });
/**
 * The public clouds of the platform, by the word that `domain` takes for them. They share no accounts, apps or Bases.
 *
 * Sources: the reference pages and addresses of both brands; for what is not guessed, their official clients.
 */
const BRANDS = {
    feishu: {
        name: 'Feishu',
        chineseName: '\u98de\u4e66',
        apiUrl: 'https://open.feishu.cn',
        webHosts: ['feishu.cn', 'larkoffice.com'],
        notGuessed: {
            webHosts: ['larkenterprise.com', 'feishu.net', 'feishu-pre.net'],
            apiUrls: ['https://open.larkenterprise.com', 'https://open.larkoffice.com'],
            domains: ['feishu', 'https://open.larkenterprise.com'],
        },
    },
    lark: {
        name: 'Lark',
        chineseName: 'Lark',
        apiUrl: 'https://open.larksuite.com',
        webHosts: ['larksuite.com'],
    },
};
/** The words for the brands, as `domain` takes them. */
const BRAND_WORDS = Object.keys(BRANDS);
/** The brand of a Base of which nothing but its token is known. */
const DEFAULT_BRAND = 'feishu';
/** The brand that a word means, in any letter case; `undefined` where it means none. */
function brandNamed(word) {
    return BRAND_WORDS.find((brand) => brand === word.toLowerCase());
}
/** The brand whose web host this is; `undefined` for every other host, look-alikes included. */
function brandOfWebHost(hostname) {
    return BRAND_WORDS.find((brand) => isAmong(hostname, BRANDS[brand].webHosts));
}
/** The brand whose API has this base URL, also one that is not guessed; `undefined` for a private deployment. */
function brandOfApi(baseUrl) {
    return BRAND_WORDS.find((brand) => {
        const { apiUrl, notGuessed } = BRANDS[brand];
        return apiUrl === baseUrl || notGuessed?.apiUrls.includes(baseUrl);
    });
}
/** The likely values of `domain` for an address on a web host that is known, but not guessed from; else none. */
function likelyDomains(hostname) {
    const known = BRAND_WORDS.map((brand) => BRANDS[brand].notGuessed);
    return known.find((hosts) => hosts && isAmong(hostname, hosts.webHosts))?.domains ?? [];
}
function isAmong(hostname, hosts) {
    return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
/** Where the platform's own pages send those who need support. */
const SUPPORT_URL = 'https://applink.feishu.cn/TLJpeNdW';
/**
 * Reads the API's base URL of a private deployment: `https://host[:port]`, or `http://` on loopback only.
 * A single slash at the end is let through, because browsers add it.
 *
 * @returns the origin in its normal form, or what is wrong
 */
function parseBaseUrl(value) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//.exec(value.toLowerCase())?.[1];
    if (scheme === undefined)
        return { problem: 'no-scheme' };
    if (scheme !== 'https' && scheme !== 'http')
        return { problem: 'scheme' };
    if (!URL.canParse(value) || /[\s\\]|:\/\/\//.test(value))
        return { problem: 'not-a-url' };
    const url = new URL(value);
    if (/[?#@]/.test(value) || url.pathname !== '/')
        return { problem: 'extra-parts' };
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return { problem: 'plain-http' };
    return { origin: url.origin };
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** The host of a base URL, with its port; `''` for none. */
function hostOf(baseUrl) {
    return baseUrl.replace(/^https?:\/\//, '');
}
/** The page that lists the platform's codes: that of the brand whose API was called, else of the default one. */
function codeListUrl(baseUrl) {
    const { apiUrl } = BRANDS[brandOfApi(baseUrl) ?? DEFAULT_BRAND];
    return `${apiUrl}/document/server-docs/api-call-guide/generic-error-code`;
}
/**
 * A link that the platform offers in an error, if it may be shown as one: https, without a user part, on a
 * public host of the platform or on the host that was called.
 *
 * @param baseUrl base URL of that host, `''` where none was called
 */
function trustedLink(candidate, baseUrl) {
    if (!URL.canParse(candidate))
        return undefined;
    const url = new URL(candidate);
    const publicUrls = BRAND_WORDS.map((brand) => BRANDS[brand].apiUrl);
    const origins = [...publicUrls, ...(baseUrl === '' ? [] : [baseUrl])];
    const trusted = origins.map((origin) => new URL(origin).host);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return trusted.includes(url.host) ? url.href : undefined;
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isPathSafe),
/* harmony export */   TD: () => (/* binding */ isAppToken),
/* harmony export */   YB: () => (/* binding */ isUsualId),
/* harmony export */   Z0: () => (/* binding */ foreignAppTokenKind),
/* harmony export */   rN: () => (/* binding */ foreignKind),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);

/** What an id that is not the wanted one belongs to, by its prefix. */
const FOREIGN_PREFIXES = [
    { prefix: 'tbl', kind: 'table' },
    { prefix: 'vew', kind: 'view' },
    { prefix: 'blk', kind: 'dashboard' },
    { prefix: 'ldx', kind: 'document' },
    { prefix: 'wbp', kind: 'app-page' },
    { prefix: 'cli_', kind: 'app' },
];
/** Longest id, and longest app_token, in characters. */
const LONGEST = { id: 100, app_token: 200 };
const SAFE = /^[A-Za-z0-9_-]+$/;
/** The kind of thing an automation's id names instead, or `undefined` where no known prefix says so. */
function foreignKind(id) {
    return FOREIGN_PREFIXES.find(({ prefix }) => id.startsWith(prefix))?.kind;
}
/** The kind of thing an app_token names instead, or `undefined` where no known prefix says so. */
function foreignAppTokenKind(value) {
    return (0,_families_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixedFamilyOf */ .hY)(value) ? 'base-workflow' : foreignKind(value);
}
/** Whether an id may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
function isPathSafe(id) {
    return id.length <= LONGEST.id && SAFE.test(id);
}
/** Whether an app_token may stand in a path: `[A-Za-z0-9_-]`, at most 200 characters. */
function isAppToken(value) {
    return value.length <= LONGEST.app_token && SAFE.test(value);
}
/** Whether an id looks like an automation's: only digits, or with the prefix of its family. */
function isUsualId(id) {
    return /^\d+$/.test(id) || (0,_families_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixedFamilyOf */ .hY)(id) !== undefined;
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holdsPatterns),
/* harmony export */   z: () => (/* binding */ proxySetting)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4659);

/**
 * The proxy that the toolkit's client will use for a host, `undefined` where it connects directly.
 * `https_proxy`, `http_proxy` and `no_proxy` are read as the client reads them, lower case first; the last one by the
 * toolkit itself, from the environment of the process.
 */
function proxySetting(baseUrl, env) {
    const url = new URL(baseUrl);
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const found = [name, name.toUpperCase()].find((candidate) => env[candidate]);
    if (found === undefined || (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .checkBypass */ .H)(url))
        return undefined;
    const value = env[found] ?? '';
    // On Windows a variable is found by its name in either case, and has only one.
    const written = Object.keys(env);
    const variable = written.includes(found)
        ? found
        : (written.find((candidate) => candidate.toLowerCase() === name) ?? found);
    const secrets = passwordForms(value);
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return { variable, problem: 'noScheme', secrets };
    if (!/^https?:/i.test(value))
        return { variable, problem: 'scheme', secrets };
    return isReadable(value) ? { variable, secrets } : { variable, problem: 'unreadable', secrets };
}
/**
 * Whether `no_proxy` holds what other programs understand and the toolkit does not: a range of addresses, or a
 * wildcard in a name.
 */
function holdsPatterns(env) {
    const entries = (env.no_proxy || env.NO_PROXY || '').split(',').map((entry) => entry.trim());
    return entries.some((entry) => /\/\d+$|.\*|\*./.test(entry));
}
function isReadable(value) {
    try {
        const { hostname, username, password } = new URL(value);
        decodeURIComponent(username + password);
        return hostname !== '';
    }
    catch {
        return false;
    }
}
// Read without the URL parser, so that the password of a value that cannot be parsed is known too.
function passwordForms(value) {
    const afterScheme = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
    const [, user = '', password = ''] = /^([^:@/]*):(.*)@/.exec(afterScheme) ?? [];
    if (password === '')
        return [];
    const decoded = decode(password);
    const basic = Buffer.from(`${decode(user)}:${decoded}`).toString('base64');
    return [password, decoded, encodeURIComponent(decoded), basic];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isAppSecret),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/** Whether a text can be sent as a bearer token (RFC 6750, section 2.1); no prefix is asked for. */
function isToken(text) {
    return /^[A-Za-z0-9._~+/-]+=*$/.test(text);
}
/** Whether a text can be an app's secret: printable ASCII without blanks. */
function isAppSecret(text) {
    return /^[\x21-\x7e]+$/.test(text);
}


/***/ }),

/***/ 7252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Way),
/* harmony export */   G: () => (/* binding */ addressText)
/* harmony export */ });
/** The way of one request out of this machine. */
class Way {
    #stop = { step: 'name', addresses: [] };
    /** Where the request stands; `undefined` from the moment on at which it may have left. */
    get stop() {
        return this.#stop;
    }
    /** Notes that the request may have left. */
    leave = () => {
        this.#stop = undefined;
    };
    /** Notes that the request stands at a step for which no address is tried. */
    wait(step, proxy) {
        this.#stop = { step, addresses: [], ...(proxy !== undefined && { proxy }) };
    }
    /** Watches how a connection is made, and notes it. */
    follow(socket, { host, port, isTls, proxy, whenMade = this.leave }) {
        const isAddress = /^[\d.]+$|:/.test(host);
        // Comes too late for the attempt that follows upon no look-up.
        const addresses = isAddress ? [addressText(host, port)] : [];
        const stopAt = (step) => {
            this.#stop = { step, addresses, ...(proxy !== undefined && { proxy }) };
        };
        stopAt(isAddress ? 'connect' : 'name');
        socket.on('connectionAttempt', (ip, toPort) => {
            addresses.push(addressText(ip, toPort));
            stopAt('connect');
        });
        socket.once('connect', () => (isTls ? stopAt('tls') : whenMade()));
        if (isTls)
            socket.once('secureConnect', whenMade);
    }
}
/** An address and a port as people write them. */
function addressText(ip, port) {
    return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ shortNameOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9361);

const MAX_QUOTED_CHARACTERS = 500;
// Long enough for every title that people give, and an annotation stays readable whatever stands there.
const MAX_SHORT_TITLE_CHARACTERS = 80;
/** The name of an automation as people know it: its title where that is known, and its id. */
function nameOf({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : quoted(title));
}
/** The same, with no more than the beginning of a long title. */
function shortNameOf({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(quoted(title), MAX_SHORT_TITLE_CHARACTERS));
}
/** A text from elsewhere, as it may stand in a sentence of ours. */
function quoted(text) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .hd)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), MAX_QUOTED_CHARACTERS));
}


/***/ }),

/***/ 667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ promiseOf)
/* harmony export */ });
/**
 * What the job's end will do with what a step changed, as far as that is certain. Counts only what was or may have
 * been changed.
 *
 * @param stepSucceeded whether the step came to its good end; where it did not, `success` restores all the same
 */
function promiseOf(ledger, policy, { stepSucceeded, messages }) {
    const changed = ledger.entries.filter(({ outcome }) => outcome === 'switched' || outcome === 'unknown').length;
    return changed === 0
        ? messages.report.promise.nothingChanged
        : promiseFor(changed, policy, { stepSucceeded, messages });
}
/** What the job's end will do with so many automations. */
function promiseFor(automations, policy, { stepSucceeded, messages }) {
    const { promise } = messages.report;
    return promise[policy === 'success' && !stepSucceeded ? 'always' : policy](automations);
}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   dM: () => (/* binding */ whereHtml),
/* harmony export */   sB: () => (/* binding */ titleHtml),
/* harmony export */   tL: () => (/* binding */ stateHtml),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2328);
/* harmony import */ var _text_html_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5602);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9361);



// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;
const MAX_TABLE_BYTES = 400_000;
const MAX_TITLE_CHARACTERS = 200;
// A column of what nobody looked at is left out.
const NOT_READ = '?';
/** What is seen at a glance. */
const SIGNS = { good: '\u2705', off: '\u23f8\ufe0f', warning: '\u26a0\ufe0f', bad: '\u274c' };
/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
function writeSummary(runner, text) {
    try {
        if (runner.hasSummary)
            runner.summary(text());
        else
            runner.warning((say) => say.log.summaryMissing);
    }
    catch (error) {
        runner.warning((say) => say.log.summaryFailed((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
    }
}
/** As many whole parts as fit into so many bytes, and what tells how many do not. */
function fitting(parts, maxBytes, more) {
    let room = maxBytes;
    const firstHidden = parts.findIndex((part) => {
        room -= Buffer.byteLength(part) + 1;
        return room < 0;
    });
    if (firstHidden < 0)
        return { kept: parts, rest: [] };
    return { kept: parts.slice(0, firstHidden), rest: [paragraph(more(parts.length - firstHidden))] };
}
/** A summary: its title, and what stands under it. */
function page(title, sections) {
    const parts = [`<h3>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(title)}</h3>`, ...sections].filter((part) => part !== '');
    return `${parts.join('\n')}\n`;
}
/** Words of ours as a paragraph without links. */
function paragraph(text) {
    return `<p>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedHtml */ .$x)(text, () => false)}</p>`;
}
/** The title of an automation in a table; `''` where it is not known. */
function titleHtml(title) {
    return title === undefined ? '' : (0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .codeHtml */ .v1)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title), MAX_TITLE_CHARACTERS));
}
/** A status in a table, as people say it; `?` where nobody looked. */
function stateHtml(status, { summary }) {
    return status === undefined ? NOT_READ : (0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(summary.state(status));
}
/** Which Base and host were called, as a paragraph; `''` where the Base was not found out. */
function whereHtml({ messages, appToken, baseUrl, webAddress }) {
    if (appToken === '')
        return '';
    const where = messages.report.where({ base: webAddress ?? appToken, host: (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(baseUrl), proxy: '' });
    return `<p>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedHtml */ .$x)(where, (url) => url === webAddress)}</p>`;
}
/**
 * A table of automations, without the columns that say nothing of any of them.
 *
 * @param columns their headings
 * @param rows    HTML, a cell for each column
 * @param more    tells how many rows did not fit
 */
function table(columns, rows, more) {
    const told = [...columns.keys()].filter((at) => rows.some((row) => row[at] !== '' && row[at] !== NOT_READ));
    const head = told.map((at) => `<th>${(0,_text_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(columns[at] ?? '')}</th>`).join('');
    const body = rows.map((row) => `<tr>${told.map((at) => `<td>${row[at]}</td>`).join('')}</tr>`);
    const { kept } = fitting(body.slice(0, MAX_ROWS), MAX_TABLE_BYTES, more);
    const hidden = rows.length - kept.length;
    return [
        `<table><tr>${head}</tr>${kept.join('')}</table>`,
        ...(hidden > 0 ? [paragraph(more(hidden))] : []),
    ];
}


/***/ }),

/***/ 3931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportSwitch),
/* harmony export */   k: () => (/* binding */ outputsFor)
/* harmony export */ });
/* harmony import */ var _runner_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9740);
/* harmony import */ var _promise_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(667);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9898);
/* harmony import */ var _switch_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8253);




/**
 * Tells outputs, annotation and summary how a run of the main step ended.
 *
 * @returns whether it ended well: telling it may fail, too
 */
async function reportSwitch(end, facts) {
    const { runner, ledger, inputs } = facts;
    const { baseUrl, restore, isDryRun, targets } = inputs;
    if (!end.isReached || facts.isCancelled) {
        const { reportBadEnd } = await facts.load();
        await reportBadEnd(end, facts);
        return false;
    }
    const unwritten = (0,_runner_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)(runner, outputsFor(facts, { failures: [], failureOf: () => undefined }));
    const unsaved = unwritten === undefined ? await facts.noteSuccess() : undefined;
    if (unwritten !== undefined || unsaved !== undefined) {
        const { reportUnsaved } = await facts.load();
        await reportUnsaved((say) => unsaved ?? say.outputFile(unwritten ?? ''), facts);
        return false;
    }
    if (ledger.entries.length === 0)
        return true;
    if (restore !== 'never' && !isDryRun) {
        runner.info((say) => (0,_promise_js__WEBPACK_IMPORTED_MODULE_3__/* .promiseOf */ .t)(ledger, restore, { stepSucceeded: true, messages: say }));
    }
    if (facts.manner.jobSummary) {
        const messages = await runner.lines();
        const warnings = await warningsOf(facts);
        const { appToken } = facts;
        const { webAddress } = targets;
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(runner, () => (0,_switch_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .switchSummary */ .B)(ledger, { messages, appToken, baseUrl, webAddress, isDryRun, restore, warnings }));
    }
    return true;
}
/** The outputs of a run. */
function outputsFor({ runner, ledger, inputs, appToken }, bad) {
    const redact = (text) => runner.redact(text);
    return (0,_runner_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(ledger, { ...bad, appToken, baseUrl: inputs.baseUrl, redact });
}
async function warningsOf({ runner, inputs, warnings, load }) {
    if (warnings.length === 0)
        return [];
    const { warningSections } = await load();
    return warningSections(warnings, { baseUrl: inputs.baseUrl, messages: await runner.messages() });
}


/***/ }),

/***/ 8253:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ switchSummary)
/* harmony export */ });
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6875);
/* harmony import */ var _runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9740);
/* harmony import */ var _text_html_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5602);
/* harmony import */ var _promise_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(667);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9898);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4564);






// Where a response is missing, that nobody knows is what matters.
const UNKNOWN = '<b>?</b>';
// What needs a person stands first.
const URGENCY = ['unknown', 'refused', 'untried', 'switched', 'unchanged'];
/** The job summary of a switch: the outcome, what to do where it failed, and a table of the automations. */
function switchSummary(ledger, facts) {
    const { messages, isDryRun, restore, warnings, bad } = facts;
    const { summary: say } = messages;
    const entries = [...ledger.entries].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome));
    const { prerequisiteFailure } = ledger;
    // What all of them needed was refused: that is the answer to each.
    const missing = prerequisiteFailure?.reason.kind === 'cancelled' ? undefined : prerequisiteFailure;
    const rows = entries.map(({ automation, outcome: own, tries, answer: ownAnswer }) => {
        const outcome = own === 'untried' && missing ? 'refused' : own;
        const answer = ownAnswer ?? (own === 'untried' ? missing && (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(missing.fault) : undefined);
        const { code, logId } = outcome === 'switched' ? (answer ?? {}) : (0,_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .failing */ .Jr)(answer);
        const isWell = outcome === 'switched' || outcome === 'unchanged';
        return [
            (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .titleHtml */ .sB)(automation.title),
            (0,_text_html_js__WEBPACK_IMPORTED_MODULE_2__/* .codeHtml */ .v1)(automation.id),
            (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHtml */ .tL)(automation.formerStatus, messages),
            outcome === 'unknown' && !isDryRun
                ? UNKNOWN
                : (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHtml */ .tL)(isWell || isDryRun ? ledger.wanted : automation.formerStatus, messages),
            ...(isDryRun
                ? []
                : [
                    (0,_text_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(say.results[outcome](ledger.wanted)),
                    String(tries),
                    (0,_text_html_js__WEBPACK_IMPORTED_MODULE_2__/* .codeHtml */ .v1)(code === undefined || code === 0 ? '' : String(code)),
                    (0,_text_html_js__WEBPACK_IMPORTED_MODULE_2__/* .codeHtml */ .v1)(logId ?? ''),
                ]),
        ];
    });
    const columns = [
        say.automation,
        say.id,
        say.before,
        ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
    ];
    // The heading says it where something was switched.
    const isPromised = restore !== 'never' && !isDryRun && ledger.due.length === 0;
    const promise = isPromised
        ? [(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_promise_js__WEBPACK_IMPORTED_MODULE_5__/* .promiseOf */ .t)(ledger, restore, { stepSucceeded: true, messages }))]
        : [];
    const sections = bad ? [bad.section, ...warnings] : [...promise, (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .whereHtml */ .dM)(facts), ...warnings];
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)(bad?.title ?? goodTitle(ledger, facts), [
        ...sections,
        ...(rows.length > 0 ? (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, rows, say.more) : []),
    ]);
}
function goodTitle(ledger, facts) {
    const { outcomes } = facts.messages.report;
    const { wanted, due, entries } = ledger;
    const title = (sign, outcome) => `${sign} ${(0,_title_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .G)(outcome, facts)}`;
    if (facts.isDryRun)
        return title(_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNS */ .B2.good, outcomes.planned(due.length, entries.length, wanted));
    if (due.length === 0)
        return title(_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNS */ .B2.good, outcomes.unchanged(entries.length, wanted));
    const sign = wanted === 'Disable' ? _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNS */ .B2.off : _summary_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNS */ .B2.good;
    return title(sign, outcomes.done[facts.restore](due.length, wanted));
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2328);

/** The title of a report: which product, and the outcome. */
function titleOf(outcome, { messages, baseUrl }) {
    return messages.report.title((0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .brandOfApi */ .pC)(baseUrl) ?? _platform_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BRAND */ .Cy, outcome);
}


/***/ }),

/***/ 8851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ jobStatusOf),
/* harmony export */   O0: () => (/* binding */ putsBack),
/* harmony export */   PI: () => (/* binding */ needsJobStatus),
/* harmony export */   V2: () => (/* binding */ restoreBudgetSeconds)
/* harmony export */ });
/** How a job stands, as the runner's words have it. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
/** The status of a job; `undefined` where the text is none of its words. */
function jobStatusOf(text) {
    return JOB_STATUSES.find((status) => status === text.toLowerCase());
}
/** Whether a policy depends on how the job stands. */
function needsJobStatus(policy) {
    return policy === 'success' || policy === 'failure';
}
/**
 * Whether the job's end puts back what a step switched.
 *
 * @param job           `undefined` counts as not succeeded
 * @param stepSucceeded whether the switching step itself came to a good end; where it did not, what it was to
 *                      protect never began
 */
function putsBack(policy, job, stepSucceeded) {
    switch (policy) {
        case 'always':
            return true;
        case 'never':
            return false;
        case 'success':
            return job === 'success' || !stepSucceeded;
        case 'failure':
            return job !== 'success';
    }
}
const LEAST_BUDGET_SECONDS = 240;
/**
 * The budget of the restore, in seconds. Runners end post steps about 4:45 after a cancel; otherwise it is as
 * long as that of the switch, if that is longer.
 */
function restoreBudgetSeconds(job, timeoutSeconds) {
    const hasTime = job === 'success' || job === 'failure';
    return hasTime ? Math.max(LEAST_BUDGET_SECONDS, timeoutSeconds) : LEAST_BUDGET_SECONDS;
}


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   bp: () => (/* binding */ titleOfRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   gv: () => (/* binding */ encodeNotes),
/* harmony export */   mO: () => (/* binding */ decodeNotes)
/* harmony export */ });
/* unused harmony export MAX_STATE_BYTES */
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9361);

/** A state value comes back as an environment variable, which Windows limits to 32,767 characters. */
const MAX_STATE_BYTES = 30_000;
/** Name of the value that is saved once the step has ended well. */
const SUCCEEDED = 'succeeded';
const HEAD = 'restore';
const NOTES = 'notes';
const MAX_TITLE_CHARACTERS = 100;
const NOTE_MARKS = {
    unknown: '?',
    switched: 's',
    refused: 'r',
    'never-sent': 'n',
};
/** A title as the record has it: its beginning, where it is long. */
function titleOfRecord(title) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTitle */ .Ef)(title), MAX_TITLE_CHARACTERS);
}
/**
 * The state values that hold a record. A long list of automations is spread over several values, each below
 * the limit. The head comes last: where it is, all is.
 *
 * @returns `undefined` where a single value would exceed the limit
 */
function encodeRecord(record) {
    const { automations, ...head } = record;
    const parts = [[]];
    let bytes = 0;
    for (const { id, title } of automations) {
        const line = JSON.stringify([id, titleOfRecord(title)]);
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > MAX_STATE_BYTES - 100) {
            parts.push([]);
            bytes = Buffer.byteLength(line) + 1;
        }
        parts.at(-1)?.push(line);
    }
    const values = [
        ...parts.map((lines, at) => ({ name: `${HEAD}_${at}`, value: `[${lines.join(',')}]` })),
        { name: HEAD, value: JSON.stringify({ ...head, parts: parts.length }) },
    ];
    return values.every(({ value }) => Buffer.byteLength(value) <= MAX_STATE_BYTES) ? values : undefined;
}
/**
 * Reads a record back.
 *
 * @param read the state value of a name; `''` where there is none
 * @returns `undefined` where no record was saved
 * @throws {Error} where there is one that cannot be read
 */
function decodeRecord(read) {
    if (read(HEAD) === '')
        return undefined;
    const { parts, ...head } = JSON.parse(read(HEAD));
    if (!URL.canParse(head.baseUrl) || !Number.isInteger(parts))
        throw new Error('it is not a record of this action');
    const rows = Array.from({ length: parts }, (_, at) => JSON.parse(read(`${HEAD}_${at}`)));
    return { ...head, automations: rows.flat().map(([id, title]) => ({ id, title })) };
}
/** The state value that holds what is known of each automation of the record, in its order. */
function encodeNotes(notes) {
    return { name: NOTES, value: notes.map((note) => NOTE_MARKS[note]).join('') };
}
/** Reads the notes back, in the order of the record; `unknown` for every automation without one. */
function decodeNotes(read, automations) {
    const marks = read(NOTES);
    const notes = Object.keys(NOTE_MARKS);
    return Array.from({ length: automations }, (_, at) => notes.find((note) => NOTE_MARKS[note] === marks[at]) ?? 'unknown');
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8197);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4588);


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
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .PrerequisiteError */ .Z(need.call, fault ?? { kind: reason.kind === 'cancelled' ? 'cancelled' : 'budget' }, reason, need.subject);
}


/***/ }),

/***/ 4251:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3233);

/**
 * Keeps to a rate limit of the platform: requests start evenly, and none before one second has passed since the
 * one that stands `perSecond` places before it was answered. The platform counts a request at some moment between
 * its start and its answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 *
 * Even starts are counted from when a request was due, not from when a timer let it start: those of Windows tick every
 * 15.6 ms, and each would lose a little of the rate.
 */
class Pace {
    #clock;
    #perSecond;
    #answeredAt = [];
    #slot = Number.NEGATIVE_INFINITY;
    constructor(clock, perSecond) {
        this.#clock = clock;
        this.#perSecond = perSecond;
    }
    /** When the next request may start, on the clock; in the past where it may start now. */
    nextStart() {
        const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
        return Math.max(this.#slot + this.#intervalMs, earlier + 1000);
    }
    /** Notes that a request starts. */
    begin() {
        const now = this.#clock.now();
        const lateMs = now - this.nextStart();
        // One that came much later was not held up by a timer: what it left unused is not made up for.
        this.#slot = lateMs >= 0 && lateMs < this.#intervalMs ? now - lateMs : now;
    }
    /**
     * Notes that the request that has started ended without a trace and starts once more, and waits for its turn, at most
     * until `deadline` on the clock or the signal: the platform may have counted it before it was lost.
     */
    async repeat(deadline, signal) {
        this.end();
        await (0,_platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleepUntil */ .K)(Math.min(this.nextStart(), deadline), this.#clock, signal);
        this.begin();
    }
    get #intervalMs() {
        return 1000 / this.#perSecond;
    }
    /** Notes that a request has ended. */
    end() {
        this.#answeredAt.push(this.#clock.now());
    }
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runStage)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3233);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6875);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4588);



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
    let hasTokenWorked = false;
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
            hasTokenWorked = true;
            end(next, { done: true });
            continue;
        }
        next.fault = fault;
        const canRenew = stage.renew !== undefined && !isTokenUnproven;
        const { verdict, gateMs, ...decision } = await options.decide(next, fault, { canRenew, options });
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
            const isItsOwn = options.sparesProvenToken && hasTokenWorked && fault.kind === 'code';
            if (verdict.endsStage && !isItsOwn)
                return endAll({ kind: fault.kind === 'budget' ? 'budget' : 'stage' });
            continue;
        }
        if (decision.retry.renewed) {
            next.renewed = true;
            isTokenUnproven = true;
            stage.renew?.();
        }
        next.dueAt = clock.now() + decision.retry.waitMs;
        // What was decided after a cancel does not come about.
        if (!signal.aborted)
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
        if (error instanceof _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .RA)
            return error.fault;
        if (error instanceof _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .PrerequisiteError */ .Z) {
            endAll({ kind: error.reason.kind === 'cancelled' ? 'cancelled' : 'stage' });
        }
        throw error;
    }
    finally {
        stage.pace?.end();
    }
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PrerequisiteError)
/* harmony export */ });
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


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ EndedEarlyError)
/* harmony export */ });
/** Told to a step that has not come to an end although there is nothing left to wait for. */
class EndedEarlyError extends Error {
    name = 'EndedEarlyError';
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   gh: () => (/* binding */ readManner)
/* harmony export */ });
/* unused harmony exports WORDS, BOUNDS */
/* harmony import */ var _messages_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7871);
/* harmony import */ var _platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5099);
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2328);
/* harmony import */ var _platform_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1813);
/* harmony import */ var _platform_tokens_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(477);
/* harmony import */ var _restoring_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8851);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1265);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9361);








/** Every input with its default, as in action.yml; `''` where there is none. */
const INPUT_DEFAULTS = {
    app_token: '',
    workflow_id: '',
    workflow_title: '',
    exclude_workflow_id: '',
    exclude_workflow_title: '',
    status: '',
    access_token: '',
    app_id: '',
    app_secret: '',
    domain: '',
    restore: 'never',
    if_unchanged: 'send',
    dry_run: 'false',
    max_attempts: '6',
    timeout_seconds: '120',
    request_timeout_seconds: '15',
    job_summary: 'true',
    language: 'en',
    job_status: '',
};
/** The words of the inputs that take words, in lower case, and what each means. */
const WORDS = {
    status: { enable: 'Enable', disable: 'Disable', enabled: 'Enable', disabled: 'Disable' },
    restore: {
        always: 'always',
        success: 'success',
        failure: 'failure',
        never: 'never',
        true: 'always',
        false: 'never',
    },
    if_unchanged: { send: 'send', skip: 'skip', fail: 'fail' },
    dry_run: { true: true, false: false },
    job_summary: { true: true, false: false },
    language: _messages_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_WORDS */ .VO,
};
/** The bounds of the inputs that take numbers, both included. */
const BOUNDS = {
    max_attempts: { least: 1, most: 20 },
    timeout_seconds: { least: 1, most: 3600 },
    request_timeout_seconds: { least: 1, most: 120 },
};
/** The values that must never be shown, and those parts of them that a person may have pasted together. */
function secretValues(raw) {
    return [raw('access_token'), raw('app_secret')].flatMap((value) => [
        value,
        ...value.split(/\s+/).filter((part) => part.length >= 8),
    ]);
}
/** Reads how a step speaks. Nonsense counts as the default here; `readInputs` names it. */
function readManner(raw) {
    const { job_summary: words } = WORDS;
    const word = given('job_summary', raw).toLowerCase();
    return {
        language: (0,_messages_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(given('language', raw)) ?? 'en',
        jobSummary: Object.hasOwn(words, word) ? words[word] : true,
    };
}
/** Reads and validates every input. Costs no request. */
function readInputs(raw, { redact = asIs, env = {} } = {}) {
    const reader = new Reader(raw, redact);
    reader.word('language');
    reader.word('job_summary');
    const read = {
        targets: reader.targets(),
        status: reader.word('status'),
        credentials: reader.credentials(),
        baseUrl: reader.baseUrl(),
        restore: reader.restore(env),
        ifUnchanged: reader.word('if_unchanged'),
        isDryRun: reader.word('dry_run'),
        maxAttempts: reader.number('max_attempts'),
        timeoutSeconds: reader.number('timeout_seconds'),
        requestTimeoutSeconds: reader.number('request_timeout_seconds'),
    };
    reader.unknownInputs(env);
    const { problems } = reader;
    return problems.length === 0 && isWhole(read) ? { inputs: read } : { problems };
}
/** Reads the credentials alone, as the job's end does: the other inputs may be nonsense by then. */
function readCredentials(raw, redact = asIs) {
    const reader = new Reader(raw, redact);
    const credentials = reader.credentials();
    return credentials ? { credentials } : { problems: reader.problems };
}
function given(name, raw) {
    return raw(name) || INPUT_DEFAULTS[name];
}
function isWhole(read) {
    return Object.values(read).every((value) => value !== undefined);
}
function asIs(text) {
    return text;
}
const INPUT_VARIABLE = 'INPUT_';
// Misspelled, each of these does the opposite of what was meant; the others are required, or harmless.
const CONTRARY_WHEN_MISSED = [
    'restore',
    'if_unchanged',
    'dry_run',
    'exclude_workflow_id',
    'exclude_workflow_title',
];
/** The input that an unknown one is meant to be: the same word with other separators, or one that is a letter off. */
function meantInput(unknown) {
    const word = lettersOf(unknown);
    const names = Object.keys(INPUT_DEFAULTS);
    return (names.find((name) => lettersOf(name) === word) ??
        CONTRARY_WHEN_MISSED.find((name) => (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .isOneLetterOff */ .Q)(lettersOf(name), word)));
}
function lettersOf(name) {
    return name.replace(/[^a-z0-9]/g, '');
}
/**
 * Whether the input `job_status` is not that of the job: inside a composite action it is that of the action's own
 * steps so far. act, and the runners that are made from it, set the path of an action for every step.
 */
function isInsideComposite({ GITHUB_ACTION_PATH: path, ACT: act }) {
    return Boolean(path) && !act;
}
const BASE_URL_PROBLEMS = {
    'no-scheme': 'domainScheme',
    scheme: 'domainNotHttp',
    'plain-http': 'domainPlainHttp',
    'extra-parts': 'domainExtraParts',
    'not-a-url': 'domainNotUrl',
};
// In Chinese text, the comma and the enumeration comma.
const SEPARATORS = /[,\uff0c\u3001\r\n]/;
const MAX_SHOWN_CHARACTERS = 120;
const NONE_NAMED = { ids: [], places: [] };
/** Reads input after input and gathers what is wrong; each reading is `undefined` where something is. */
class Reader {
    problems = [];
    #value;
    #redact;
    /** The hosts of the addresses that were read, which decide about `domain`. */
    #webHosts = [];
    constructor(raw, redact) {
        this.#value = (name) => given(name, raw);
        this.#redact = redact;
    }
    /** A user's value as it may stand in a message: what stands before an `@` may be a password. */
    #shown(value) {
        const at = value.lastIndexOf('@');
        const harmless = at < 0 ? value : `${_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .ELLIPSIS */ .Gr}${value.slice(at)}`;
        return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(this.#redact(harmless)), MAX_SHOWN_CHARACTERS);
    }
    #reject(name, problem) {
        this.problems.push((say) => say.problem(name, problem(say)));
    }
    word(name) {
        const words = WORDS[name];
        const value = this.#value(name);
        const word = value.toLowerCase();
        if (value === '' && name === 'status')
            return this.#reject(name, (say) => say.missing.status);
        if (!Object.hasOwn(words, word)) {
            const meanings = unique(Object.values(words).map(String));
            return this.#reject(name, (say) => say.word(this.#shown(value), meanings));
        }
        return words[word];
    }
    number(name) {
        const { least, most } = BOUNDS[name];
        const value = this.#value(name);
        const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        return this.#reject(name, (say) => say.number(this.#shown(value), least, most));
    }
    restore(env) {
        const policy = this.word('restore');
        if (policy === undefined || !(0,_restoring_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .needsJobStatus */ .PI)(policy))
            return policy;
        if (isInsideComposite(env))
            return this.#reject('restore', (say) => say.insideComposite(policy));
        const jobStatus = this.#value('job_status');
        if ((0,_restoring_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .jobStatusOf */ .JZ)(jobStatus) !== undefined)
            return policy;
        return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus), policy));
    }
    targets() {
        const problemsBefore = this.problems.length;
        const place = this.#place();
        const titles = this.#titles('workflow_title');
        const items = this.#items('workflow_id');
        const word = items.map((item) => item.toLowerCase()).find((item) => item === 'all' || item === 'none');
        if (items.length === 0 && titles.length === 0) {
            this.#reject('workflow_id', (say) => say.missing.workflow_id);
        }
        else if (word !== undefined && (items.length > 1 || (word === 'all' && titles.length > 0))) {
            this.#reject('workflow_id', (say) => say.aloneWord(word));
        }
        const named = word === undefined ? this.#automations('workflow_id', items, place) : NONE_NAMED;
        const excludedItems = this.#excludedItems();
        const excluded = this.#automations('exclude_workflow_id', excludedItems, place);
        const excludedTitles = this.#titles('exclude_workflow_title');
        if (word !== 'all') {
            if (excluded.ids.length > 0)
                this.#reject('exclude_workflow_id', (say) => say.excludeWithoutAll);
            if (excludedTitles.length > 0)
                this.#reject('exclude_workflow_title', (say) => say.excludeWithoutAll);
        }
        if (place === undefined || this.problems.length > problemsBefore)
            return undefined;
        const addresses = [this.#value('app_token'), ...items, ...excludedItems].filter(_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW);
        const webAddress = addresses.map(_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .webAddressOf */ .cg).find((address) => address);
        const hasExceptions = excluded.ids.length + excludedTitles.length > 0;
        return {
            place,
            ...(webAddress && { webAddress }),
            otherPlaces: [...named.places, ...excluded.places],
            ids: named.ids,
            titles,
            all: word === 'all',
            ...(hasExceptions && { exceptions: { ids: excluded.ids, titles: excludedTitles } }),
        };
    }
    #place() {
        const value = this.#value('app_token');
        const isAppTokenAlone = (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isAppToken */ .TD)(value) && (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignAppTokenKind */ .Z0)(value) === undefined;
        return isAppTokenAlone ? { kind: 'base', appToken: value } : this.#placeOfAddress(value);
    }
    #placeOfAddress(value) {
        const name = 'app_token';
        if (value === '')
            return this.#reject(name, (say) => say.missing.app_token);
        if ((0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(value))
            return this.#placeOf(name, this.#address(name, value), value);
        const kind = (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignAppTokenKind */ .Z0)(value);
        return this.#reject(name, (say) => kind
            ? say.foreignAppToken(this.#shown(value), kind)
            : say.notAnAppToken(this.#shown(value), _platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.app_token));
    }
    #titles(name) {
        const value = this.#value(name);
        return value === '' ? [] : unique(value.split(/[\r\n]/).map(_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .normalTitle */ .Ef));
    }
    /** The items of a list of ids, as they were given, but without what stands before the `@` of an address. */
    #items(name) {
        const value = this.#value(name);
        if (value === '')
            return [];
        if ((0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(value))
            return [value];
        const itemsOf = (list) => unique(list.split(SEPARATORS).map((item) => item.trim()));
        const items = itemsOf(value);
        // A password may hold what separates items and what ends the user part of an address, so that no piece of it looks like one.
        const isClear = items.every((item) => ((0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(item) ? (0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .webAddressOf */ .cg)(item) : !item.includes('@')));
        return isClear ? items : itemsOf(value.replace(/\/\/.*@/g, `//${_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .ELLIPSIS */ .Gr}@`));
    }
    // Separators without an id between them are what is left of a list of outputs that were lost: no exception would be
    // left of it, and what must run would be switched. They stand as an item that names nothing.
    #excludedItems() {
        const value = this.#value('exclude_workflow_id');
        const items = this.#items('exclude_workflow_id');
        return items.length === 0 && value !== '' ? [value] : items;
    }
    /** What a list of ids names; every item that names nothing is rejected. */
    #automations(name, items, place) {
        if (items.length === 0)
            return NONE_NAMED;
        const ids = new Set();
        const places = [];
        for (const item of items) {
            const found = this.#automation(name, item, place);
            if (found)
                ids.add(found.id);
            if (found?.place)
                places.push(found.place);
        }
        return { ids: [...ids], places };
    }
    /** One item of a list of ids: an id, or an address that names one and says where it is. */
    #automation(name, item, place) {
        const isWord = name === 'exclude_workflow_id' && /^(all|none)$/i.test(item);
        const isId = !isWord && (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(item) && (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignKind */ .rN)(item) === undefined;
        return isId ? { id: item } : this.#automationAt(name, item, place);
    }
    #automationAt(name, item, place) {
        const quoted = () => this.#shown(item);
        if (!(0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(item)) {
            const kind = (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignKind */ .rN)(item);
            return this.#reject(name, (say) => {
                if (/^(all|none)$/i.test(item))
                    return say.excludeWord(item.toLowerCase());
                if (/^\d(\.\d+)?e\+\d+$/i.test(item))
                    return say.roundedId(quoted());
                if (/\s/.test(item))
                    return say.blankInId(quoted());
                return kind ? say.foreignId(quoted(), kind) : say.notAnId(quoted(), _platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST */ .zP.id);
            });
        }
        const address = this.#address(name, item);
        const itsPlace = this.#placeOf(name, address, item);
        if (!address || !itsPlace)
            return undefined;
        const { inside } = address;
        if (inside.kind === 'other') {
            return this.#reject(name, (say) => say.otherInside(quoted(), inside.other));
        }
        if (inside.kind === 'nothing')
            return this.#reject(name, (say) => say.nothingInside(quoted()));
        if (place && (0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .ig)(place, itsPlace) === 'different') {
            return this.#reject(name, (say) => say.otherBase(quoted()));
        }
        return { id: inside.id, place: itsPlace };
    }
    #address(name, value) {
        const address = (0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(value);
        if (address)
            return address;
        return this.#reject(name, (say) => (0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUserPart */ .Zc)(value) ? say.userInAddress(this.#shown(value)) : say.notAnAddress(this.#shown(value)));
    }
    #placeOf(name, address, value) {
        if (!address)
            return undefined;
        const { page, hostname } = address;
        if (page.kind === 'other')
            return this.#reject(name, (say) => say.otherPage(this.#shown(value), page.other, name));
        this.#webHosts.push({ name, hostname });
        return page;
    }
    credentials() {
        const token = this.#value('access_token');
        const appId = this.#value('app_id');
        const appSecret = this.#value('app_secret');
        if (appId === '' && appSecret === '' && (0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .isToken */ .s)(token) && !/^bearer\b/i.test(token))
            return { token };
        if (token === '' && (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(appId) && (0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .isAppSecret */ .I)(appSecret))
            return { app: { appId, appSecret } };
        return this.#rejectCredentials(token, { appId, appSecret });
    }
    #rejectCredentials(token, { appId, appSecret }) {
        if (token !== '' && (appId !== '' || appSecret !== '')) {
            this.#reject('access_token', (say) => say.bothCredentials);
        }
        else if (token === '' && appId === '' && appSecret === '') {
            this.#reject('access_token', (say) => say.missing.credentials);
        }
        else if (token === '' && appSecret === '') {
            this.#reject('app_secret', (say) => say.missing.app_secret);
        }
        else if (token === '' && appId === '') {
            this.#reject('app_id', (say) => say.missing.app_id);
        }
        if (token !== '')
            this.#rejectToken(token);
        if (appId !== '' && !(0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(appId)) {
            this.#reject('app_id', (say) => say.appIdCharacters(this.#shown(appId)));
        }
        if (appSecret !== '' && !(0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .isAppSecret */ .I)(appSecret)) {
            this.#reject('app_secret', (say) => say.secretCharacters);
        }
    }
    #rejectToken(token) {
        if (/^bearer\b/i.test(token))
            this.#reject('access_token', (say) => say.tokenBearer);
        else if (/\s/.test(token))
            this.#reject('access_token', (say) => say.tokenBlank);
        else if (!(0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_7__/* .isToken */ .s)(token))
            this.#reject('access_token', (say) => say.tokenCharacters);
    }
    /** Reads `domain`; after the inputs that may hold addresses. */
    baseUrl() {
        const value = this.#value('domain');
        if (value === '')
            return this.#baseUrlOfWebHosts();
        const brand = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandNamed */ .$_)(value);
        if (brand)
            return this.#baseUrlOfBrand(brand);
        const parsed = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseUrl */ .Q2)(value);
        if ('origin' in parsed)
            return parsed.origin;
        return this.#reject('domain', (say) => (0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUserPart */ .Zc)(value)
            ? say.userInAddress(this.#shown(value))
            : say[BASE_URL_PROBLEMS[parsed.problem]](this.#shown(value), _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRAND_WORDS */ .M1));
    }
    #baseUrlOfBrand(brand) {
        for (const { name, hostname } of this.#webHosts) {
            const itsBrand = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname);
            if (itsBrand !== undefined && itsBrand !== brand) {
                return this.#reject('domain', (say) => say.otherBrand(_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[brand], name, this.#shown(hostname)));
            }
        }
        return _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[brand].apiUrl;
    }
    #baseUrlOfWebHosts() {
        if (this.#webHosts.length === 0)
            return _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BRAND */ .Cy].apiUrl;
        const unknown = this.#webHosts.find(({ hostname }) => (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname) === undefined);
        if (unknown) {
            const { name, hostname } = unknown;
            const likely = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyDomains */ .wk)(hostname);
            const values = likely.length > 0 ? likely : [..._platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRAND_WORDS */ .M1, 'https://host[:port]'];
            return this.#reject('domain', (say) => say.unknownWebHost(name, this.#shown(hostname), values));
        }
        const brands = _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRAND_WORDS */ .M1.filter((brand) => this.#webHosts.some(({ hostname }) => (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname) === brand));
        const [brand] = brands;
        if (brand && brands.length === 1)
            return _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[brand].apiUrl;
        const names = unique(this.#webHosts.map(({ name }) => name));
        const facts = brands.map((one) => _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[one]);
        return this.#reject('domain', (say) => say.mixedBrands(names, facts));
    }
    /**
     * Whether act may have handed this value down: the steps inside a composite action get its inputs too. Where the
     * input that would be meant was given, or this one was not, nothing is lost.
     */
    #isHandedDown(value, meant) {
        return !value?.trim() || this.#value(meant) !== INPUT_DEFAULTS[meant];
    }
    /** Rejects what was given under a name that no input has, but that is meant for one. */
    unknownInputs(env) {
        for (const variable of Object.keys(env)) {
            if (!variable.startsWith(INPUT_VARIABLE))
                continue;
            const name = variable.slice(INPUT_VARIABLE.length).toLowerCase();
            if (Object.hasOwn(INPUT_DEFAULTS, name))
                continue;
            const meant = meantInput(name);
            if (!meant || (env.ACT && this.#isHandedDown(env[variable], meant)))
                continue;
            this.problems.push((say) => say.problem(this.#shown(name), say.unknown(meant)));
        }
    }
}
function unique(values) {
    return [...new Set(values)].filter((value) => value !== '');
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   L_: () => (/* binding */ NO_IDS),
/* harmony export */   Mt: () => (/* binding */ idList),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export MAX_OUTPUT_UNITS */
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9361);

/** Value of `changed_workflow_ids` where there are none: an empty value always means that the output was lost. */
const NO_IDS = 'none';
/**
 * Limits for the two outputs that can become long, in UTF-16 code units, of which the runner counts two bytes each: a
 * job that hands on all of a step's outputs stays below the megabyte that it may have.
 *
 * Source: GitHub's page "Metadata syntax for GitHub Actions", outputs.
 */
const MAX_OUTPUT_UNITS = { error: 100_000, workflows: 300_000 };
/**
 * Sets every output.
 *
 * @returns why that was not possible, `undefined` where it was
 */
function setOutputs(runner, outputs) {
    try {
        runner.output(outputs);
        return undefined;
    }
    catch (error) {
        return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
/** The outputs that describe the ledger as it stands. Those of a dry run are of a ledger that was not begun. */
function outputsOf(ledger, facts) {
    const isGreen = facts.failures.length === 0;
    const { code, msg, logId } = isGreen
        ? { code: 0, ...ledger.decidingAnswer }
        : failing(ledger.decidingAnswer);
    return {
        status: isGreen ? statusInForce(ledger) : '',
        code: code === undefined ? '' : String(code),
        msg: msg ?? '',
        error: linesWithin(facts.failures, MAX_OUTPUT_UNITS.error),
        log_id: logId ?? '',
        attempts: String(ledger.tries),
        changed_workflow_ids: idList(ledger.due.filter(mayHaveChanged)),
        workflows: workflowsWithin(ledger, facts, MAX_OUTPUT_UNITS.workflows),
        app_token: facts.appToken,
        domain: facts.baseUrl,
    };
}
/** The ids of some entries, fit for `workflow_id` of a later step. */
function idList(entries) {
    return entries.map((entry) => entry.automation.id).join('\n') || NO_IDS;
}
// Without a former status nobody knows whether a switch changed anything; it may have.
function mayHaveChanged(entry) {
    return entry.isChanged !== false;
}
/** The status that all automations have in common, if they do; with none at all, the wanted one. */
function statusInForce(ledger) {
    const [first = ledger.wanted, ...others] = new Set(ledger.entries.map((entry) => presentStatus(entry, ledger.wanted)));
    return others.length === 0 && first !== null ? first : '';
}
function presentStatus({ outcome, automation }, wanted) {
    if (outcome === 'switched' || outcome === 'unchanged')
        return wanted;
    return outcome === 'unknown' ? null : (automation.formerStatus ?? null);
}
// As many lines as fit, then how many more there are.
function linesWithin(lines, limit) {
    const whole = lines.join('\n');
    if (whole.length <= limit)
        return whole;
    const room = limit - MOST_UNITS_OF_A_COUNT;
    let units = 0;
    const fitting = lines.findIndex((line) => {
        units += line.length + 1;
        return units > room;
    });
    const kept = fitting === 0 ? [(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(lines[0] ?? '', room)] : lines.slice(0, fitting);
    const left = lines.length - kept.length;
    return [...kept, ...(left > 0 ? [`${_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .ELLIPSIS */ .Gr} (+${left})`] : [])].join('\n');
}
const MOST_UNITS_OF_A_COUNT = 20;
// How long a text of one automation may be where not all have room, down to what makes room for thousands of them.
const TEXT_UNITS = [4000, 2000, 1000, 500, 200, 100, 50, 20, 0];
function workflowsWithin(ledger, facts, limit) {
    const described = ledger.entries.map((entry) => describe(entry, ledger.wanted, facts));
    let json = harmlessJson(described);
    for (const units of TEXT_UNITS) {
        if (json.length <= limit)
            break;
        json = harmlessJson(described.map((one) => shortened(one, units)));
    }
    return json;
}
function shortened(description, units) {
    const short = (value) => typeof value === 'string' ? (units === 0 ? null : (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(value, units)) : value;
    const { title, msg, error } = description;
    return { ...description, title: short(title), msg: short(msg), error: short(error) };
}
// The same JSON, written so that nothing happens to a log or a terminal where a later step prints it.
function harmlessJson(value) {
    return JSON.stringify(value).replace(/#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** What an answer says of a failure. A code 0 that came with a failing HTTP status must not read as success. */
function failing(answer) {
    if (!answer)
        return {};
    const { code, msg, logId } = answer;
    return code === 0 ? { logId } : { code, msg, logId };
}
function describe(entry, wanted, facts) {
    const { automation, outcome } = entry;
    const { code, msg, logId } = outcome === 'switched' ? { code: 0, ...entry.answer } : failing(entry.answer);
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


/***/ }),

/***/ 9045:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MAX_ANNOTATION_CHARACTERS),
  b: () => (/* binding */ Runner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(7871);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(9361);
;// CONCATENATED MODULE: ./build/text/secrets.js
/** What stands in place of a secret. */
const REDACTED = '***';
/**
 * The secrets of this process. The runner masks its log by itself once it is told of a secret; outputs
 * and the job summary are files that it copies as they are, so what goes there is redacted here.
 */
class Secrets {
    /** In all their forms, the longest first. */
    #values = [];
    /**
     * Remembers a secret.
     *
     * @returns `false` where it is known already, or empty
     */
    add(value) {
        if (value === '' || this.#values.includes(value))
            return false;
        const values = new Set([...this.#values, ...formsOf(value)]);
        this.#values = [...values].sort((a, b) => b.length - a.length);
        return true;
    }
    /** The text with each secret replaced by `***`, the longest first, so that no part of one stays behind. */
    redact(text) {
        return this.#values.reduce((redacted, value) => redacted.replaceAll(value, REDACTED), text);
    }
}
// A server that repeats a secret may have written it for an address, for JSON or in base64.
function formsOf(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const base64 = Buffer.from(value).toString('base64');
    return [
        value,
        encodeURIComponent(value),
        json,
        json.replaceAll('/', '\\/'),
        base64,
        base64.replace(/=+$/, ''),
    ];
}

;// CONCATENATED MODULE: ./build/runner/runner.js






/** The runner cuts an annotation's message after this many characters. */
const MAX_ANNOTATION_CHARACTERS = 4096;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
// What Windows says of a file that another program, such as a virus scanner, holds for a moment.
const HELD_CODES = ['EBUSY', 'EPERM', 'EACCES'];
// Waits before the next tries to write to a file that is held, in milliseconds.
const HELD_WAITS_MS = [20, 50, 100, 150];
/**
 * The runner that this process works for: its log, annotations, masks and the files it reads. All that people or
 * later steps see goes through here and is redacted, so that no secret and no command gets out.
 *
 * What people are told is written in its order, a moment later: when there is nothing more to do but to wait for
 * an answer.
 */
class Runner {
    /** The language in which it speaks. */
    language = 'en';
    #secrets = new Secrets();
    #untold = [];
    #sleep;
    /** @param sleep holds up the whole process for so many milliseconds; what is written to files is written at once */
    constructor({ sleep = holdUp } = {}) {
        this.#sleep = sleep;
    }
    /** The trimmed value of an input; `''` where it was not given. */
    input(name) {
        return getInput(name);
    }
    /** What it says while all goes well, in its language. */
    lines() {
        return (0,languages/* loadLines */.c1)(this.language);
    }
    /** All that it can say, in its language. */
    messages() {
        return (0,languages/* loadMessages */.fH)(this.language);
    }
    /** Has the runner mask a secret in its log, and redacts it in all that goes to files. */
    mask(value) {
        if (this.#secrets.add(value))
            this.#tell(() => setSecret(value));
    }
    /** Writes one line to the log. */
    info(line) {
        this.#tell((say) => info(this.#line(inWords(line, say))));
    }
    /** Writes one line that shows only where the runner's debug log is on. */
    debug(line) {
        if (isDebug())
            this.#tell((say) => debug(this.#line(inWords(line, say))));
    }
    /** Writes lines that the log shows folded, under a title. */
    group(title, lines) {
        this.#tell(() => {
            startGroup(this.#line(title));
            for (const line of lines)
                info(this.#line(line));
            endGroup();
        });
    }
    /** Adds a warning annotation of one line. */
    warning(line) {
        this.#tell((say) => warning(this.#message([inWords(line, say)])));
    }
    /**
     * Adds an annotation of several lines, which must fit into `MAX_ANNOTATION_CHARACTERS`.
     *
     * @param title what it is headed by
     */
    annotate(level, title, lines) {
        const write = level === 'error' ? error : warning;
        this.#tell(() => write(this.#message(lines), { title: this.#line(title) }));
    }
    /** Writes all that people were told, now; in English where its language cannot be loaded. */
    async flush() {
        const say = await this.lines().catch(() => (0,languages/* loadLines */.c1)('en'));
        for (let write = this.#untold.shift(); write; write = this.#untold.shift())
            write(say);
    }
    /**
     * Sets outputs, all of them or none. The last value of each counts.
     *
     * @throws where they cannot be written
     */
    output(values) {
        const file = process.env.GITHUB_OUTPUT ?? '';
        const redacted = Object.entries(values).map(([name, value]) => ({ name, value: this.redact(value) }));
        if (file !== '')
            this.#write(() => append(file, fileCommands(redacted)));
        // The toolkit prints what a person may read; runners no longer obey it.
        else
            for (const { name, value } of redacted)
                this.#tell(() => setOutput(name, value));
    }
    /**
     * Saves a value for the job's end, as it is: the file lies in clear until the job ends.
     *
     * @throws where it cannot be written
     */
    saveState(name, value) {
        this.#write(() => saveState(name, value));
    }
    /** Whether state can be saved: without the file the toolkit prints a command that runners no longer obey. */
    get hasState() {
        return (process.env.GITHUB_STATE ?? '') !== '';
    }
    /** A value that the main step saved; `''` where there is none. */
    state(name) {
        return getState(name);
    }
    /** Whether this runner shows job summaries. */
    get hasSummary() {
        return (process.env.GITHUB_STEP_SUMMARY ?? '') !== '';
    }
    /**
     * Adds to the job summary of this step.
     *
     * @throws where the file cannot be written
     */
    summary(html) {
        this.#write(() => append(process.env.GITHUB_STEP_SUMMARY ?? '', this.redact(html)));
    }
    /** The text with every known secret replaced. */
    redact(text) {
        return this.#secrets.redact(text);
    }
    #tell(write) {
        if (this.#untold.push(write) === 1)
            setImmediate(() => void this.flush());
    }
    /** Writes to a file of the runner, in a few tries where another program holds it for a moment. */
    #write(write) {
        for (const waitMs of HELD_WAITS_MS) {
            try {
                write();
                return;
            }
            catch (error) {
                if (!HELD_CODES.includes(error.code ?? ''))
                    throw error;
                this.#sleep(waitMs);
            }
        }
        write();
    }
    #message(lines) {
        return (0,plain/* excerpt */.Kb)(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
    }
    #line(line) {
        return (0,plain/* disarm */.Jt)(this.redact(line).replace(CONTROL, ' ').replaceAll('\n', ' '));
    }
}
function holdUp(ms) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
// Files of the runner are there before the step; nobody would read one that is made now.
function append(file, text) {
    const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
// The toolkit writes one value at a time, with a delimiter that is unlikely to be in it; here it certainly is not.
// Source of the format: GitHub's page "Workflow commands for GitHub Actions", multiline strings.
function fileCommands(values) {
    let delimiter = 'END';
    while (values.some(({ value }) => value.includes(delimiter)))
        delimiter += delimiter;
    return values
        .map(({ name, value }) => `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`)
        .join('');
}
function inWords(words, say) {
    return typeof words === 'string' ? words : words(say);
}


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ loadUnusual),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ar: () => (/* binding */ tunnelTo),
/* harmony export */   zD: () => (/* binding */ logRetry)
/* harmony export */ });
/** Loads what a step needs only where there is more to do than to send what the inputs name. */
const loadUnusual = () => Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(236)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5236));
/** Decides what follows from a failed try. */
const decide = async (...given) => (await loadUnusual()).decide(...given);
/** Tells what an error of a connection stands for. */
const faultOf = async (...given) => (await loadUnusual()).faultOf(...given);
/** Makes an agent for a proxy. */
const tunnelTo = async (proxy) => new (await loadUnusual()).TunnelAgent(proxy);
/** Tells whether an automation has a status. */
const hasStatus = async (...given) => (await loadUnusual()).hasStatus(...given);
/** Writes the line that announces a retry. */
const logRetry = async (...given) => (await loadUnusual()).logRetry(...given);


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = require("http");
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = require("https");
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(4659);
;// CONCATENATED MODULE: ./stubs/tunnel/index.js
const unreachable = () => {
  throw new Error('tunnel is not part of this bundle');
};

const httpOverHttp = unreachable;
const httpsOverHttp = unreachable;
const httpOverHttps = unreachable;
const httpsOverHttps = unreachable;

;// CONCATENATED MODULE: ./stubs/undici/index.js
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle');
  }
}

;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = lib_proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = lib_proxy/* getProxyUrl */.s(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_namespaceObject.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? httpsOverHttps : httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? httpOverHttps : httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_namespaceObject.Agent(options) : new external_http_namespaceObject.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __nccwpck_require__(2909);
;// CONCATENATED MODULE: ./build/platform/decoding.js
// Nobody compresses what is compressed more often than this.
const MOST_LAYERS = 3;
// A JSON object begins so and what is compressed does not, whatever a header says.
const OPENING_BRACE = 0x7b;
/**
 * Decompresses a body, whatever the server says of it: some compress though nobody asked, and some of those do not
 * say so. What is not compressed comes back as it is.
 *
 * @param contentEncoding the header; brotli and bare deflate, which cannot be told by their first bytes, are known by it alone
 * @param limitBytes      larger than this it must not become
 */
function decoded(body, contentEncoding, limitBytes) {
    const said = contentEncoding.toLowerCase().split(/[\s,]+/);
    let bytes = body;
    for (let layer = 0; layer < MOST_LAYERS && bytes[0] !== OPENING_BRACE; layer += 1) {
        const encoding = encodingOf(bytes, said.pop());
        if (encoding === undefined)
            return bytes;
        const inner = decompress(bytes, encoding, limitBytes);
        if (typeof inner === 'string')
            return inner;
        bytes = inner;
    }
    return bytes;
}
// The first bytes of each format: RFC 1952, section 2.3.1; RFC 1950, section 2.2; RFC 8878, section 3.1.1.
function encodingOf(body, said) {
    if (body.length < 2)
        return undefined;
    if (body[0] === 0x1f && body[1] === 0x8b)
        return 'gzip';
    if (body[0] === 0x78 && body.readUInt16BE(0) % 31 === 0)
        return 'zlib';
    if (body.length >= 4 && body.readUInt32LE(0) === 0xfd2fb528)
        return 'zstd';
    return said === 'br' || said === 'deflate' ? said : undefined;
}
function decompress(body, encoding, limitBytes) {
    // Not imported, so that no step loads it that has no use for it.
    const zlib = process.getBuiltinModule('node:zlib');
    const options = { maxOutputLength: limitBytes };
    try {
        switch (encoding) {
            case 'gzip':
                return zlib.gunzipSync(body, options);
            case 'zlib':
                return zlib.inflateSync(body, options);
            case 'deflate':
                return zlib.inflateRawSync(body, options);
            case 'br':
                return zlib.brotliDecompressSync(body, options);
            case 'zstd':
                return zlib.zstdDecompressSync(body, options);
        }
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
    }
}

;// CONCATENATED MODULE: ./build/platform/idle.js
function giveUp() {
    this.destroy();
}
/**
 * Has an agent give up an idle connection on which anything arrives: nobody asked for that, and it would pass for the
 * answer to the next request, or the rest of it would. Node does so of itself from 24.17 on; one before that loses
 * what arrives, and goes on.
 */
function watchIdle(agent) {
    const { keepSocketAlive, reuseSocket } = agent;
    agent.keepSocketAlive = (socket) => {
        socket.once('data', giveUp);
        return keepSocketAlive.call(agent, socket);
    };
    agent.reuseSocket = (socket, request) => {
        socket.off('data', giveUp);
        reuseSocket.call(agent, socket, request);
    };
    return agent;
}
/**
 * Resolves when what has arrived on the idle connections of an agent is read; at once where it has none. Timers that
 * are due come before that: a request that waits for one would set out on a connection that is to be given up.
 */
async function idleRead(agent) {
    if (Object.keys(agent.freeSockets).length === 0)
        return;
    // In the turn of the event loop that runs, sockets may have been looked at already.
    for (let turn = 0; turn < 2; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
}

// EXTERNAL MODULE: ./build/platform/proxy.js
var proxy = __nccwpck_require__(3607);
// EXTERNAL MODULE: ./build/platform/way.js
var way = __nccwpck_require__(7252);
;// CONCATENATED MODULE: ./build/platform/exchange.js









/** An answer larger than this is refused, in bytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/** More than this is not read of an answer's headers, in bytes: sign-on before the platform may set many cookies. */
const MAX_HEADER_BYTES = 256 * 1024;
/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing but what a kept connection that was closed swallowed, follows nothing, throws only
 * for errors of ours.
 */
class Api {
    #options;
    #client;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#client = new HttpClient(options.userAgent);
        this.#agent = newAgent(options);
    }
    /**
     * Sends one request. Always settles by `deadline` (on the clock of the options), by the limit for one
     * request (which a repeat has anew), or when the job is cancelled, whichever is first.
     */
    async send(request, deadline) {
        const startedAt = this.#options.clock.now();
        const exchange = await this.#sendBy(request, deadline);
        this.#options.observe?.(request, exchange, this.#options.clock.now() - startedAt);
        return exchange;
    }
    async #sendBy(request, deadline, isRepeat = false) {
        const { baseUrl, beforeRepeat, clock, requestTimeoutMs, signal } = this.#options;
        const sending = {
            agent: await this.#agent,
            way: new way/* Way */.C(),
            sent: undefined,
            isAnswered: false,
            isRepeat,
            isCut: false,
        };
        await idleRead(sending.agent);
        if (signal.aborted)
            return { fault: faultAt({ kind: 'cancelled' }, sending) };
        const budgetMs = deadline - clock.now();
        const { promise: ended, resolve } = Promise.withResolvers();
        const end = (fault) => {
            resolve({ fault: faultAt(fault, sending) });
            sending.isCut = true;
            sending.sent?.destroy();
            this.#renew();
        };
        const stopTimer = clock.after(Math.max(0, Math.min(requestTimeoutMs, budgetMs)), () => end(budgetMs < requestTimeoutMs ? { kind: 'budget' } : { kind: 'timeout', limitMs: requestTimeoutMs }));
        const cancel = () => end({ kind: 'cancelled' });
        signal.addEventListener('abort', cancel);
        let exchange;
        try {
            // The client settles neither when a tunnel hangs nor when a body is cut.
            const url = new URL(baseUrl + request.path);
            exchange = await Promise.race([ended, this.#exchange(request, url, sending)]);
        }
        finally {
            stopTimer();
            signal.removeEventListener('abort', cancel);
        }
        if (exchange !== undefined)
            return exchange;
        await beforeRepeat?.(deadline);
        return this.#sendBy(request, deadline, true);
    }
    #renew() {
        // What was cut may still hold its place in the queue of the agent, or wait for a proxy.
        void this.#agent.then((agent) => agent.destroy());
        this.#agent = newAgent(this.#options);
    }
    /** Resolves with `undefined` where a kept connection swallowed the request. */
    async #exchange(request, url, sending) {
        try {
            return await this.#ask(request, url, sending);
        }
        catch (error) {
            const { agent, way, isCut, isRepeat } = sending;
            // What was cut has been renewed already, maybe for the next request.
            if (!isCut)
                this.#renew();
            if (wasKeptInVain(error, sending))
                return undefined;
            const fault = await this.#options.faultOf(error, {
                stop: way.stop,
                proxy: isTunnel(agent) ? agent.proxyAddress : undefined,
                isBypassMisread: (0,proxy/* holdsPatterns */.K)(process.env),
                maxHeaderBytes: MAX_HEADER_BYTES,
            });
            return { fault: isRepeat ? { ...fault, isRepeat } : fault };
        }
    }
    async #ask(request, url, sending) {
        const isTls = url.protocol === 'https:';
        // An IPv6 address stands in brackets there, which no look-up understands.
        const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
        const port = url.port || (isTls ? 443 : 80);
        const { agent, way, isRepeat } = sending;
        // The toolkit's client keeps its request to itself. It would pass on an `AbortSignal`, which costs every step 1 % of
        // its instructions.
        const send = (options, onResponse) => {
            const sent = (isTls ? external_node_https_ : external_node_http_).request(options, (message) => {
                sending.isAnswered = true;
                onResponse(message);
            });
            sending.sent = sent;
            sent.once('socket', (socket) => {
                // A tunnel is handed over when it is ready.
                if (sent.reusedSocket || isTunnel(agent))
                    way.leave();
                else
                    way.follow(socket, { host, port, isTls });
            });
            return sent;
        };
        const headers = {
            ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
            ...(request.body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
            ...request.headers,
            'User-Agent': this.#client.userAgent,
        };
        const options = {
            method: request.method,
            host,
            port,
            path: url.pathname + url.search,
            headers,
            agent,
            maxHeaderSize: MAX_HEADER_BYTES,
            way,
        };
        // Raw, because the client's other ways neither let a request be cut nor keep headers as they are written.
        const { message } = await this.#client.requestRaw({ parsedUrl: url, httpModule: { request: send }, options }, request.body === undefined ? null : JSON.stringify(request.body));
        const httpStatus = message.statusCode ?? 0;
        const received = await readBody(message);
        const body = received && decoded(received, message.headers['content-encoding'] ?? '', MAX_ANSWER_BYTES);
        if (received === undefined || body === undefined || body === 'too-large') {
            return {
                fault: { kind: 'too-large', httpStatus, limitBytes: MAX_ANSWER_BYTES, ...(isRepeat && { isRepeat }) },
            };
        }
        const { clock, redact } = this.#options;
        const answer = (0,platform_answer/* readAnswer */.JN)({
            httpStatus,
            headers: message.headers,
            body: body === 'damaged' ? received : body,
            receivedAtEpoch: clock.epoch(),
            redact,
        });
        // Nobody could read what stands there.
        const read = body === 'damaged' ? { ...answer, excerpt: undefined } : answer;
        return { answer: isRepeat ? { ...read, isRepeat } : read };
    }
}
// The last one is Windows' word for it.
const CLOSED = ['ECONNRESET', 'EPIPE', 'ECONNABORTED'];
// A server may close a connection that it kept just when the next request sets out on it. Nothing tells for certain
// that the request was not read, so that what comes of its repeat is marked.
function wasKeptInVain(error, { sent, isAnswered, isCut, isRepeat }) {
    const isClosed = error instanceof Error && 'code' in error && CLOSED.includes(String(error.code));
    return isClosed && sent?.reusedSocket === true && !isAnswered && !isCut && !isRepeat;
}
function faultAt(fault, { way: { stop }, isRepeat }) {
    return { ...fault, ...(stop && { stop }), ...(isRepeat && { isRepeat }) };
}
/** One connection that is kept alive, through the proxy that the toolkit finds for the host. */
async function newAgent({ baseUrl, tunnelTo }) {
    const url = new URL(baseUrl);
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
    if (proxy?.hostname)
        return watchIdle(await tunnelTo(proxy));
    return watchIdle(new (url.protocol === 'https:' ? external_node_https_ : external_node_http_).Agent({ keepAlive: true, maxSockets: 1 }));
}
function isTunnel(agent) {
    return 'proxyAddress' in agent;
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

// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __nccwpck_require__(555);
// EXTERNAL MODULE: ./build/retry/pace.js
var retry_pace = __nccwpck_require__(4251);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __nccwpck_require__(7187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __nccwpck_require__(6875);
// EXTERNAL MODULE: ./build/platform/tokens.js
var tokens = __nccwpck_require__(477);
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
        throw new fault/* CallError */.RA('mint', { kind: 'lacking', answer, what: 'token' });
    return token;
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __nccwpck_require__(725);
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

// EXTERNAL MODULE: ./build/steps/parts.js
var parts = __nccwpck_require__(5765);
;// CONCATENATED MODULE: ./build/steps/session.js






/** Opens a session with the platform whose retries, tokens and debug lines go to the runner. */
function openSession(settings) {
    const { runner, baseUrl, credentials, options, purse } = settings;
    const { pace = new retry_pace/* Pace */.o(options.clock, families/* SWITCHES_PER_SECOND */.kw) } = settings;
    const api = new Api({
        baseUrl,
        userAgent: `feishu-automation-switch/${VERSION}`,
        requestTimeoutMs: settings.requestTimeoutSeconds * 1000,
        clock: options.clock,
        signal: options.signal,
        faultOf: parts/* faultOf */.Kl,
        tunnelTo: parts/* tunnelTo */.ar,
        redact: (text) => runner.redact(text),
        beforeRepeat: (deadline) => pace.repeat(deadline, options.signal),
        observe: (request, exchange, tookMs) => runner.debug(() => exchangeLine(request, exchange, tookMs)),
    });
    const onRetry = (call, retry) => (0,parts/* logRetry */.zD)(runner, (say) => say.log.subjects[call], { retry, baseUrl });
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
    return { api, tokens, options, pace, onRetry, hasStatus: parts/* hasStatus */.Ro };
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


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Base)
/* harmony export */ });
/* harmony import */ var _platform_families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);

/** One Base, as one stage speaks with it. */
class Base {
    appToken;
    session;
    /** What kept a list from being read: it is not read again, because its tries are spent. */
    unreadable = new Map();
    constructor(appToken, session) {
        this.appToken = appToken;
        this.session = session;
    }
    /** Switches one automation, in one try. */
    switch(target, deadline) {
        return (0,_platform_families_js__WEBPACK_IMPORTED_MODULE_0__/* .switchAutomation */ ._b)(this.session.api, this.caller(target.token), target, deadline);
    }
    /** Who asks for it, with this token. */
    caller(token) {
        const { appId } = this.session.tokens;
        return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
    }
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
/* harmony export */ });
/* unused harmony export Entry */
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6875);

/** The account of one automation: its tries, and how they ended. Right at every moment, also in mid-request. */
class Entry {
    automation;
    #isUnchanged;
    #tries = 0;
    #undecidedTries = 0;
    #answer;
    #end;
    /** Whether a reading showed that it is done after all. */
    #wasRead = false;
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
        if (answer.isRepeat)
            this.#countLost();
    }
    /** Notes the fault of the request that was begun last, and whether it is certain that it was not carried out. */
    fail(fault, { isDefinite }) {
        if (isDefinite)
            this.#undecidedTries -= 1;
        this.#answer = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(fault);
        if ((0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepeat */ .Cd)(fault))
            this.#countLost();
    }
    // The request had been sent before, and no answer came.
    #countLost() {
        this.#tries += 1;
        this.#undecidedTries += 1;
    }
    /** Notes that no further request follows. */
    close(end) {
        this.#end = end;
        this.#wasRead = end.done && this.#answer?.code !== 0;
        // What the last request met has become meaningless.
        if (this.#wasRead)
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
        // As wanted, and each request of ours refused: somebody else did it, or the platform repeated ours.
        if (this.#wasRead && !this.isUndecided)
            return undefined;
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
            return (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(this.prerequisiteFailure.fault);
        const [first] = this.#failed;
        return first ? first.answer : this.due.at(-1)?.answer;
    }
}


/***/ }),

/***/ 9012:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ switchAll)
/* harmony export */ });
/* harmony import */ var _platform_families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _retry_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8197);
/* harmony import */ var _retry_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4588);



/**
 * Switches every automation of the ledger that is due to the ledger's status, one request at a time, and
 * keeps the ledger. Never throws for an automation that fails.
 */
async function switchAll(ledger, base, session, observer) {
    const { tokens, options, pace } = session;
    const saidUnchanged = new Set();
    async function attempt(entry, deadline) {
        const token = await tokens.token();
        entry.begin();
        entry.succeed(await base.switch({ id: entry.automation.id, status: ledger.wanted, token }, deadline));
    }
    // A switch that is not idempotent may be refused just because an earlier one, of ours or of somebody else, was
    // carried out.
    async function isDoneAfterAll(entry) {
        const { id } = entry.automation;
        const isRepeated = entry.isUndecided && entry.tries > 1;
        if ((0,_platform_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(id).isIdempotent || !(isRepeated || saidUnchanged.has(entry)))
            return false;
        return session.hasStatus(base, { id, status: ledger.wanted });
    }
    try {
        await (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .S)({
            tasks: ledger.due,
            attempt,
            isDoneAfterAll,
            pace,
            ...(tokens.discard && { renew: tokens.discard }),
            observer: {
                onFault(entry, fault, verdict) {
                    entry.fail(fault, verdict);
                    if (verdict.saysUnchanged)
                        saidUnchanged.add(entry);
                },
                onRetry: (entry, retry) => observer.onRetry(entry, retry),
                onEnd(entry, end) {
                    ledger.close(entry, end);
                    observer.onEnd(entry, end);
                },
            },
        }, options);
    }
    catch (error) {
        if (!(error instanceof _retry_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .PrerequisiteError */ .Z))
            throw error;
        ledger.prerequisiteFailure = error;
    }
}


/***/ }),

/***/ 5602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ linkedHtml),
/* harmony export */   DE: () => (/* binding */ preHtml),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* unused harmony export linkHtml */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9361);

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
// Addresses in advice of ours, which lead nowhere and are to be copied as they are.
const PLACEHOLDER = /^https?:\/\/(?:<host>\/(?:base|wiki)\/\u2026|(?:user:password@)?host(?:\[:port\]|:port)?|)$/;
/** A text as HTML in which neither HTML nor Markdown, mentions, references or addresses come to life. */
function html(text) {
    // GitHub looks for mentions and references after the HTML was read: a blank of no width keeps them apart.
    return escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .hd)(text).replace(/@|#(?=\d)|\bGH-(?=\d)/gi, '$&\u200b'));
}
/** A text as inline code: nothing in it is taken for markup, an emoji or a reference. */
function codeHtml(text) {
    return text === '' ? '' : `<code>${escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .hd)(text))}</code>`;
}
/** Messages of ours to be copied, letter by letter; no line break ends the block of HTML. */
function preHtml(text) {
    return `<pre><code>${escaped(text).replaceAll('\n', '&#10;')}</code></pre>`;
}
/** An address of ours as a link. */
function linkHtml(url) {
    return `<a href="${escaped(url)}">${escaped(url)}</a>`;
}
/** A sentence as HTML in which the addresses that may be trusted are links, and what stands in backticks is code. */
function linkedHtml(sentence, isTrusted) {
    return sentence
        .split(/(https?:\/\/[\w./?&=~%#:+,-]*[\w/]|`[^`]+`)/)
        .map((part, at) => {
        if (at % 2 === 0)
            return html(part);
        if (!part.startsWith('`'))
            return isTrusted(part) ? linkHtml(part) : html(part);
        const quoted = part.slice(1, -1);
        return isTrusted(quoted) || PLACEHOLDER.test(quoted)
            ? `<code>${escaped(quoted)}</code>`
            : codeHtml(quoted);
    })
        .join('');
}
function escaped(text) {
    return text.replace(/[&<>"'`|[\]@\\]/g, (character) => ENTITIES[character] ?? '');
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isOneLetterOff),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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
/** Whether two words differ by one letter at most: one more, one less, another one, or two that changed places. */
function isOneLetterOff(a, b) {
    let same = 0;
    while (same < a.length && a[same] === b[same])
        same += 1;
    const [restA, restB] = [a.slice(same), b.slice(same)];
    const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    const [lessA, lessB] = [restA.slice(1), restB.slice(1)];
    return isSwapped || lessA === lessB || lessA === restB || restA === lessB;
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


/***/ }),

/***/ 9361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gr: () => (/* binding */ ELLIPSIS),
  Jt: () => (/* binding */ disarm),
  Kb: () => (/* binding */ excerpt),
  bD: () => (/* binding */ messageOf),
  Ef: () => (/* binding */ normalTitle),
  pj: () => (/* binding */ plain),
  hd: () => (/* binding */ unlinked)
});

// UNUSED EXPORTS: MAX_FOREIGN_CHARACTERS

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/text/plain.js

/** Stands for what was cut. */
const ELLIPSIS = '\u2026';
/** Longest text of the server that is kept, in characters: the runner's limit for one annotation. */
const MAX_FOREIGN_CHARACTERS = 4096;
// C0, DEL, C1, the Unicode line ends, and the marks that reorder text on a screen.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/**
 * Makes text from elsewhere (a server, a user) safe to stand inside one line of a log: one line, without
 * terminal escapes, without what a runner would take for a command. The runner reads `::name::` at the start
 * of a line and `##[name]` anywhere in it.
 */
function plain(text) {
    return excerpt(disarm((0,external_node_util_namespaceObject.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ')).trim(), MAX_FOREIGN_CHARACTERS);
}
/** Cuts text to `limit` characters, the last of which is an ellipsis where anything was cut; never inside a surrogate pair. */
function excerpt(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}${ELLIPSIS}`;
}
/** Takes the power from both forms of a workflow command, wherever they stand in the line. */
function disarm(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}
/** Titles are compared as people see them: without outer blanks, in Unicode NFC. */
function normalTitle(title) {
    return title.trim().normalize('NFC');
}
/** Keeps the addresses in a foreign text readable, but so that no viewer makes a link of them. */
function unlinked(text) {
    return text.replaceAll('://', ':// ');
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __nccwpck_require__(3233);
// EXTERNAL MODULE: ./build/runner/runner.js + 10 modules
var runner = __nccwpck_require__(9045);
// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(7871);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __nccwpck_require__(3607);
// EXTERNAL MODULE: ./build/reporting/title.js
var reporting_title = __nccwpck_require__(4564);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __nccwpck_require__(3140);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __nccwpck_require__(5921);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(9361);
// EXTERNAL MODULE: ./build/steps/parts.js
var parts = __nccwpck_require__(5765);
;// CONCATENATED MODULE: ./build/steps/restore-step.js







// Secrets that are none of the inputs; masked before anything is printed.
function savedSecrets(record, { env }) {
    if (!record)
        return [];
    const { credentials, baseUrl } = record;
    const saved = credentials && ('token' in credentials ? credentials.token : credentials.app.appSecret);
    return [saved ?? '', ...((0,platform_proxy/* proxySetting */.z)(baseUrl, env)?.secrets ?? [])];
}
/** The job's end: puts back what the main step switched, where the policy says so. */
class RestoreStep {
    #runner;
    #world;
    #run;
    constructor(runner, world) {
        this.#runner = runner;
        this.#world = world;
        runner.language = (0,inputs/* readManner */.gh)((name) => runner.input(name)).language;
    }
    async run() {
        const runner = this.#runner;
        for (const secret of (0,inputs/* secretValues */.VX)((name) => runner.input(name)))
            runner.mask(secret);
        let record;
        try {
            record = (0,restoring_record/* decodeRecord */.eT)((name) => runner.state(name));
        }
        catch (error) {
            const { restore: say } = await runner.messages();
            await this.#fail([say.unreadableRecord((0,plain/* plain */.pj)(String(error)))]);
            return false;
        }
        for (const secret of savedSecrets(record, this.#world))
            runner.mask(secret);
        if (!record) {
            runner.info((say) => say.log.nothingToRestore);
            return true;
        }
        runner.language = (0,languages/* languageOf */.eX)(record.language) ?? runner.language;
        const { RestoreRun } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6217));
        this.#run = new RestoreRun(runner, this.#world, record, await runner.messages());
        return this.#run.run();
    }
    async crash(error) {
        if (this.#run)
            return this.#run.crash(error);
        const { describeCrash } = await (0,parts/* loadUnusual */.GU)();
        const messages = await this.#runner.messages();
        await this.#fail([describeCrash(this.#runner, error, messages)]);
    }
    /** Fails before it is known what there is to restore. */
    async #fail(problems) {
        const { annotate, reportOfProblems } = await (0,parts/* loadUnusual */.GU)();
        const messages = await this.#runner.messages();
        const title = (0,reporting_title/* titleOf */.G)(messages.report.outcomes.notRestored(1, 1), { messages, baseUrl: '' });
        annotate(this.#runner, reportOfProblems(title, problems), { messages });
    }
    flush() {
        return this.#runner.flush();
    }
}

// EXTERNAL MODULE: ./build/runner/ended-early-error.js
var ended_early_error = __nccwpck_require__(7523);
;// CONCATENATED MODULE: ./build/steps/step.js

// The runner cancels with SIGINT, then SIGTERM; SIGBREAK is what Windows knows beside them.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
// What holds a process that has come to its end is given so long to let go, in milliseconds.
const LONGEST_END_MS = 1000;
/**
 * Runs a step and ends the process with its verdict: exit code 0 only where `run` resolved with `true` and
 * nothing went wrong meanwhile. A rejection, an error that nobody caught, a promise that never settles: all
 * end with 1.
 *
 * @param create makes the step; the signal is aborted, with the name of the process signal as its reason, when
 *               the runner cancels the job
 */
async function runStep(create) {
    process.exitCode = 1;
    // A deprecation inside a dependency is no news for those who read the log of a job. With `--no-deprecation` in
    // NODE_OPTIONS the property is set already, and to set it throws.
    if (!process.noDeprecation)
        process.noDeprecation = true;
    const cancellation = new AbortController();
    for (const signal of SIGNALS)
        process.on(signal, () => cancellation.abort(signal));
    // A log that nobody reads any more is no reason to stop half-way. Set up after the first request is on its way:
    // the stream is made by being asked for.
    setImmediate(() => process.stdout.on('error', () => { }));
    const crashed = new Promise((_, reject) => {
        process.on('uncaughtException', reject);
        process.on('unhandledRejection', reject);
        process.once('beforeExit', () => reject(new ended_early_error/* EndedEarlyError */.w()));
    });
    let isGreen = false;
    let flush = async () => { };
    try {
        const step = create(cancellation.signal);
        flush = () => step.flush();
        const isWell = await Promise.race([step.run(), crashed]).catch(async (error) => {
            await step.crash(error);
            return false;
        });
        await flush();
        isGreen = isWell;
    }
    catch (error) {
        // Not even the crash could be reported in the ordinary way.
        await flush().catch(() => { });
        const words = `The action itself failed, and so did its report: see in the Base how the automations stand. (${String(error)})`;
        process.stdout.write(`::error::${words.replace(/[%\r\n]/g, encodeURIComponent)}\n`);
    }
    process.stdout.write('', () => endProcess(isGreen ? 0 : 1));
}
// Kept-alive connections and requests that were given up must not hold the job. On Windows, a Node before 24.20 aborts
// where it is told to exit while something is being closed (nodejs/node#56645): there the process ends by itself,
// which an idle connection does not keep it from, and is told to only where something else holds it.
function endProcess(exitCode) {
    if (process.platform !== 'win32')
        process.exit(exitCode);
    process.exitCode = exitCode;
    setTimeout(() => process.exit(exitCode), LONGEST_END_MS).unref();
}

// EXTERNAL MODULE: ./build/runner/outputs.js
var outputs = __nccwpck_require__(9740);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __nccwpck_require__(2328);
// EXTERNAL MODULE: ./build/reporting/names.js
var names = __nccwpck_require__(502);
// EXTERNAL MODULE: ./build/reporting/switch-report.js
var switch_report = __nccwpck_require__(3931);
// EXTERNAL MODULE: ./build/switching/base.js
var base = __nccwpck_require__(6879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var ledger = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./build/switching/switch-all.js
var switch_all = __nccwpck_require__(9012);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __nccwpck_require__(5099);
;// CONCATENATED MODULE: ./build/switching/targets.js

/** What targets come to where nothing has to be looked up; `undefined` where something has. */
function plainTargets({ place, otherPlaces, ids, titles, all }) {
    if (place.kind !== 'base' || all || titles.length > 0)
        return undefined;
    const isOneBase = otherPlaces.every((other) => (0,addresses/* comparePlaces */.ig)(place, other) === 'same');
    return isOneBase ? { appToken: place.appToken, ids } : undefined;
}

// EXTERNAL MODULE: ./build/steps/session.js + 12 modules
var session = __nccwpck_require__(1151);
;// CONCATENATED MODULE: ./build/steps/switch-run.js










/** Thrown where the step ends before the first write. */
class NothingSwitched extends Error {
    name = 'NothingSwitched';
    obstacle;
    constructor(obstacle) {
        super();
        this.obstacle = obstacle;
    }
}
/**
 * One run of the main step with valid inputs. Tells log, outputs, annotation, summary and state what became of it.
 *
 * What only some runs need is loaded by those: looking up targets, the record for the restore, describing failures.
 * Should a part of the bundle be missing, the run crashes where it needs it, maybe after the first write.
 */
class SwitchRun {
    #runner;
    #world;
    #inputs;
    #manner;
    #appToken;
    #ledger;
    #writeAhead;
    #warnings = [];
    constructor(settings) {
        const { runner, world, inputs, manner } = settings;
        this.#runner = runner;
        this.#world = world;
        this.#inputs = inputs;
        this.#manner = manner;
        this.#appToken = inputs.targets.place.kind === 'base' ? inputs.targets.place.appToken : '';
        this.#ledger = new ledger/* Ledger */.O(inputs.status, []);
    }
    /** Switches the automations; resolves with whether every one has the wanted status. */
    async run() {
        const { signal } = this.#world;
        signal.addEventListener('abort', () => {
            this.#runner.info((say) => say.log.cancelled(String(signal.reason)));
        });
        try {
            return this.#finish({ isReached: await this.#reachGoal() });
        }
        catch (error) {
            if (!(error instanceof NothingSwitched))
                throw error;
            return this.#finish({ isReached: false, obstacle: error.obstacle });
        }
    }
    /** Reports what has become of the automations when an error of ours ended the run. */
    async crash(error) {
        const { describeCrash } = await (0,parts/* loadUnusual */.GU)();
        const crash = describeCrash(this.#runner, error, await this.#runner.messages());
        await this.#finish({ isReached: false, crash });
    }
    /** Does what the inputs ask for; `false` where an automation does not have the wanted status. */
    async #reachGoal() {
        const { targets, baseUrl, isDryRun, ifUnchanged, restore, status } = this.#inputs;
        const runner = this.#runner;
        if (!targets.all && targets.ids.length + targets.titles.length === 0) {
            runner.info((say) => say.log.nothingToDo);
            return true;
        }
        const session = this.#openSession();
        const base = await this.#resolve(session);
        const { due, entries, unchanged } = this.#ledger;
        if (entries.length === 0) {
            runner.info((say) => say.log.nothingLeft);
            return true;
        }
        if (ifUnchanged === 'fail' && unchanged.length > 0) {
            const { failure, report } = await runner.messages();
            throw new NothingSwitched({
                groups: [
                    {
                        label: report.groups.unchanged(status),
                        automations: unchanged.map(({ automation }) => automation),
                    },
                ],
                problems: [failure.alreadySo(unchanged.length)],
            });
        }
        if (isDryRun) {
            const { logDryRun } = await (0,parts/* loadUnusual */.GU)();
            logDryRun(runner, this.#ledger);
            return true;
        }
        if (due.length > 0) {
            runner.info((say) => say.log.start(due.length, targets.webAddress ?? say.report.base(base.appToken), status, (0,hosts/* hostOf */.w4)(baseUrl)));
        }
        // A warning tells of those that were named, where they would be restored.
        const isWarnedOf = restore !== 'never' && !targets.all;
        for (const entry of isWarnedOf ? [] : unchanged)
            this.#logOutcome(entry);
        const unwritten = (0,outputs/* setOutputs */.n0)(runner, { changed_workflow_ids: (0,outputs/* idList */.Mt)(due) });
        if (unwritten !== undefined) {
            const { failure } = await runner.messages();
            throw new NothingSwitched({ problems: [failure.outputFile(unwritten)] });
        }
        if (restore !== 'never')
            await this.#prepareRestore();
        await (0,switch_all/* switchAll */.w)(this.#ledger, base, session, {
            onRetry: ({ automation }, retry) => (0,parts/* logRetry */.zD)(runner, (say) => say.log.subjects.switch((0,names/* nameOf */.Vb)(automation, say)), { retry, baseUrl }),
            onEnd: (entry) => {
                this.#writeAhead?.note(entry);
                this.#logOutcome(entry);
            },
        });
        return this.#ledger.isComplete;
    }
    #openSession() {
        const { clock, random, signal } = this.#world;
        const { baseUrl, credentials, maxAttempts, timeoutSeconds, requestTimeoutSeconds } = this.#inputs;
        const deadline = clock.now() + timeoutSeconds * 1000;
        return (0,session/* openSession */.f)({
            runner: this.#runner,
            baseUrl,
            credentials,
            requestTimeoutSeconds,
            options: { maxAttempts, deadline, clock, random, signal, decide: parts/* decide */.LD },
        });
    }
    /** Fills the ledger; reads what is there only where the inputs ask for it. */
    async #resolve(session) {
        const { targets, restore, ifUnchanged, isDryRun, status } = this.#inputs;
        const withStatus = restore !== 'never' || ifUnchanged !== 'send' || isDryRun;
        const plain = plainTargets(targets);
        if (plain && !withStatus) {
            this.#ledger = new ledger/* Ledger */.O(status, plain.ids.map((id) => ({ id })));
        }
        else {
            const { lookUp } = await (0,parts/* loadUnusual */.GU)();
            const obstacle = await lookUp(withStatus, {
                runner: this.#runner,
                session,
                inputs: this.#inputs,
                env: this.#world.env,
                onBase: (appToken) => {
                    this.#appToken = appToken;
                },
                onLedger: (ledger) => {
                    this.#ledger = ledger;
                },
                onWarning: (report) => this.#warnings.push(report),
            });
            if (obstacle)
                throw new NothingSwitched(obstacle);
        }
        return new base/* Base */.C(this.#appToken, session);
    }
    /** Saves what the job's end will need, before the first write. */
    async #prepareRestore() {
        const { prepareRestore } = await (0,parts/* loadUnusual */.GU)();
        const prepared = await prepareRestore(this.#runner, this.#ledger, {
            inputs: this.#inputs,
            manner: this.#manner,
            appToken: this.#appToken,
            env: this.#world.env,
            onWarning: (report) => this.#warnings.push(report),
        });
        if (typeof prepared === 'string')
            throw new NothingSwitched({ problems: [prepared] });
        this.#writeAhead = prepared;
    }
    /** Tells of what has the wanted status. The rest is told once, with its cause, when all have ended. */
    #logOutcome({ automation, outcome }) {
        const { wanted } = this.#ledger;
        if (outcome !== 'switched' && outcome !== 'unchanged')
            return;
        this.#runner.info((say) => say.log.outcomes[outcome]((0,names/* nameOf */.Vb)(automation, say), wanted));
    }
    #finish(end) {
        return (0,switch_report/* reportSwitch */.N)(end, {
            runner: this.#runner,
            ledger: this.#ledger,
            inputs: this.#inputs,
            manner: this.#manner,
            appToken: this.#appToken,
            isCancelled: this.#world.signal.aborted,
            env: this.#world.env,
            warnings: this.#warnings,
            load: parts/* loadUnusual */.GU,
            noteSuccess: async () => this.#writeAhead?.succeed(),
        });
    }
}

;// CONCATENATED MODULE: ./build/steps/switch-step.js





/** The main step: reads the inputs and switches the automations. */
class SwitchStep {
    #runner;
    #world;
    #manner;
    #run;
    constructor(runner, world) {
        this.#runner = runner;
        this.#world = world;
        this.#manner = (0,inputs/* readManner */.gh)((name) => runner.input(name));
        runner.language = this.#manner.language;
    }
    async run() {
        const runner = this.#runner;
        const raw = (name) => runner.input(name);
        for (const secret of (0,inputs/* secretValues */.VX)(raw))
            runner.mask(secret);
        const unwritten = (0,outputs/* setOutputs */.n0)(runner, { changed_workflow_ids: outputs/* NO_IDS */.L_ });
        if (unwritten !== undefined) {
            return this.#fail(({ failure, report }) => ({
                outcome: report.outcomes.notStarted,
                problems: [failure.outputFile(unwritten)],
            }));
        }
        const read = (0,inputs/* readInputs */.Ko)(raw, { redact: (text) => runner.redact(text), env: this.#world.env });
        if ('problems' in read) {
            const { problems } = read;
            return this.#fail(({ input: say, report }) => ({
                outcome: report.outcomes.inputs(problems.length),
                problems: problems.map((problem) => problem(say)),
            }));
        }
        const proxy = (0,platform_proxy/* proxySetting */.z)(read.inputs.baseUrl, this.#world.env);
        for (const secret of proxy?.secrets ?? [])
            runner.mask(secret);
        if (proxy?.problem) {
            const { problem, variable } = proxy;
            return this.#fail(({ proxy: say, report }) => ({
                outcome: report.outcomes.nothing(read.inputs.status),
                problems: [say[problem](variable)],
                baseUrl: read.inputs.baseUrl,
            }));
        }
        this.#run = new SwitchRun({ runner, world: this.#world, inputs: read.inputs, manner: this.#manner });
        return this.#run.run();
    }
    async crash(error) {
        if (this.#run)
            return this.#run.crash(error);
        const { describeCrash } = await (0,parts/* loadUnusual */.GU)();
        await this.#fail((messages) => ({
            outcome: messages.report.outcomes.crashed,
            problems: [describeCrash(this.#runner, error, messages)],
        }));
    }
    flush() {
        return this.#runner.flush();
    }
    /** Ends the step before anything is sent. */
    async #fail(obstacle) {
        const { reportNotStarted } = await (0,parts/* loadUnusual */.GU)();
        await reportNotStarted(this.#runner, this.#manner, obstacle);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/action.js





/** The step itself: switches the automations, and ends the process. */
const main = () => runStep((signal) => new SwitchStep(new runner/* Runner */.b(), worldOf(signal)));
/** The job's end: restores what the step switched, and ends the process. */
const post = () => runStep((signal) => new RestoreStep(new runner/* Runner */.b(), worldOf(signal)));
function worldOf(signal) {
    return { signal, clock: clock/* systemClock */.m, random: Math.random, env: process.env };
}

module.exports = __webpack_exports__;
/******/ })()
;