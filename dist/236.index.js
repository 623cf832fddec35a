"use strict";
exports.id = 236;
exports.ids = [236];
exports.modules = {

/***/ 5236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TunnelAgent: () => (/* reexport */ TunnelAgent),
  annotate: () => (/* reexport */ reporting_report/* annotate */.fz),
  decide: () => (/* reexport */ decision/* decide */.L),
  describeCrash: () => (/* reexport */ annotation/* describeCrash */.p),
  faultOf: () => (/* reexport */ faultOf),
  hasStatus: () => (/* reexport */ queries/* hasStatus */.Ro),
  logDryRun: () => (/* reexport */ logDryRun),
  logRetry: () => (/* reexport */ retry_line/* logRetry */.z),
  lookUp: () => (/* reexport */ lookUp),
  prepareRestore: () => (/* reexport */ prepareRestore),
  reportBadEnd: () => (/* reexport */ reportBadEnd),
  reportNotStarted: () => (/* reexport */ reportNotStarted),
  reportOfProblems: () => (/* reexport */ reporting_report/* reportOfProblems */.Kl),
  reportUnsaved: () => (/* reexport */ reportUnsaved),
  warningSections: () => (/* reexport */ reporting_section/* warningSections */.n)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(9361);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/platform/answer.js
var answer = __webpack_require__(2909);
;// CONCATENATED MODULE: ./build/platform/tunnel.js



/** Why there is no tunnel: what befell the way to the proxy, not that to the host behind it. */
class TunnelError extends Error {
    name = 'TunnelError';
    /** What the proxy answered to CONNECT; `undefined` where it gave no answer. */
    httpStatus;
    constructor(why) {
        super('the proxy made no tunnel', 'cause' in why ? why : {});
        this.httpStatus = 'httpStatus' in why ? why.httpStatus : undefined;
    }
}
/**
 * Reaches https hosts through a proxy, and keeps the tunnel alive for the requests that follow. A request gets its
 * connection when TLS with the host is established: what fails before is an error of the request, a `TunnelError`
 * where the proxy is to blame. To destroy the agent also ends what is still on its way to the proxy.
 *
 * Node's own agents for proxies will not do: a proxy that does not answer to CONNECT holds them for good, they do not
 * name the proxy when they speak TLS to it, keep the connection open that a refusal came on, and do not say whether
 * an error is the proxy's or the host's.
 */
class TunnelAgent extends external_node_https_.Agent {
    /** Address of the proxy, without its credentials. */
    proxyAddress;
    #proxy;
    #unfinished = new Set();
    /** @param proxy its user name and password are sent as they are, so they must not be percent-encoded any more */
    constructor(proxy) {
        super({ keepAlive: true, maxSockets: 1 });
        this.#proxy = proxy;
        this.proxyAddress = `${proxy.protocol}//${proxy.host}`;
    }
    createConnection(options, callback) {
        const { proxyAddress } = this;
        const { way } = options;
        const { username, password, protocol, hostname, port } = this.#proxy;
        const isHttps = protocol === 'https:';
        const target = `${String(options.host).includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const login = Buffer.from(`${username}:${password}`).toString('base64');
        const hasLogin = username !== '' || password !== '';
        const host = hostname.replace(/^\[(.*)\]$/, '$1');
        const toPort = port || (isHttps ? 443 : 80);
        const connect = (isHttps ? external_node_https_ : external_node_http_).request({
            method: 'CONNECT',
            path: target,
            host,
            port: toPort,
            // Else Node takes the name for which it asks and checks the proxy's certificate from the header `Host`.
            servername: /^[\d.]+$|^\[/.test(hostname) ? '' : hostname,
            headers: { Host: target, ...(hasLogin && { 'Proxy-Authorization': `Basic ${login}` }) },
            agent: false,
        });
        const fail = (error) => {
            this.#unfinished.delete(connect);
            callback(error, undefined);
        };
        this.#unfinished.add(connect);
        connect.on('socket', (socket) => {
            const asks = () => way?.wait('tunnel', proxyAddress);
            way?.follow(socket, { host, port: toPort, isTls: isHttps, proxy: proxyAddress, whenMade: asks });
        });
        connect.on('error', (cause) => fail(new TunnelError({ cause })));
        connect.on('connect', ({ statusCode: httpStatus = 0 }, socket, head) => {
            this.#unfinished.delete(connect);
            const isMade = (0,answer/* isOk */.HQ)(httpStatus);
            if (isMade)
                way?.wait('tls');
            if (isMade && head.length === 0)
                return this.#secure({ ...options, socket }, callback);
            socket.destroy();
            const cause = new Error('the proxy sent something of its own through the tunnel');
            fail(new TunnelError(isMade ? { cause } : { httpStatus }));
        });
        connect.end();
        return undefined;
    }
    #secure(options, callback) {
        // The path is that of the request; TLS would take it for the name of a pipe.
        const { path: _, ...others } = options;
        const secure = super.createConnection(others);
        const fail = (error) => {
            this.#unfinished.delete(secure);
            callback(error, secure);
        };
        const breakOff = () => fail(new Error('the tunnel was closed during the handshake (TLS)'));
        this.#unfinished.add(secure);
        // Nobody else listens to it any more, and it has errors of its own where it speaks TLS itself.
        options.socket.on('error', (error) => secure.destroy(error));
        secure.once('error', fail);
        secure.once('close', breakOff);
        secure.once('secureConnect', () => {
            this.#unfinished.delete(secure);
            secure.off('error', fail).off('close', breakOff);
            callback(null, secure);
        });
    }
    destroy() {
        for (const unfinished of this.#unfinished)
            unfinished.destroy();
        super.destroy();
    }
}

// EXTERNAL MODULE: ./build/platform/way.js
var way = __webpack_require__(7252);
;// CONCATENATED MODULE: ./build/platform/client-errors.js




/**
 * The errors of Node by what failed (`syscall`; `''` for whatever it was) and code; the first row that fits counts.
 * What no row fits befell a connection that was made: if that may have carried the request, nobody knows.
 *
 * Sources: Node's pages on `dns` and `errors`; "X509 certificate error codes" of its page on `tls`; OpenSSL's reasons
 * in `sslerr.h`, whose names Node makes codes of. Windows' own numbers become these codes before we see them (`uv_translate_sys_error`
 * of libuv); there a name without an address is `ENOENT`.
 */
const ERRORS = [
    ['getaddrinfo', /^(ENOTFOUND|ENOENT|ENODATA|EAI_NONAME|EAI_NODATA)$/, 'unknown-name'],
    ['getaddrinfo', /^/, 'no-name-service'],
    ['connect', /^/, 'unreachable'],
    ['', /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/, 'name'],
    ['', /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'time'],
    [
        '',
        /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/,
        'authority',
    ],
    ['', /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP_REQUEST)$/, 'no-tls'],
    ['', /^ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR$/, 'tls-trouble'],
    ['', /^(ERR_SSL_|EPROTO$)/, 'tls-refused'],
    ['', /^HPE_HEADER_OVERFLOW$/, 'large-headers'],
];
// Asks for a certificate of ours, which TLS 1.3 can do only when it has let us send already.
const LATE_REFUSAL = 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED';
// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
function faultOf(error, context) {
    if (error instanceof TunnelError)
        return faultOfTunnel(error, context);
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        throw error;
    const { stop, maxHeaderBytes } = context;
    const errors = error instanceof AggregateError ? error.errors : [error];
    const detail = [...new Set(errors.map(inWords))].join(', ');
    const meaning = meaningOf(errors[0] ?? error);
    switch (meaning) {
        case 'unknown-name':
            return { kind: 'unknown-host', detail };
        case 'authority':
        case 'name':
        case 'time': {
            const unread = meaning === 'authority' ? unreadableExtra() : '';
            return {
                kind: 'certificate',
                detail: `${detail} (${codeOf(error)})${unread}`,
                problem: meaning,
                ...(unread !== '' && { lacksExtra: true }),
            };
        }
        case 'large-headers':
            return { kind: 'headers-too-large', limitBytes: maxHeaderBytes };
        case 'no-name-service':
            return { kind: 'connection', detail, maybeSent: false, stop: { addresses: [], ...stop, step: 'name' } };
        case 'unreachable': {
            const addresses = errors.flatMap(({ address, port = '' }) => address === undefined ? [] : (0,way/* addressText */.G)(address, port));
            return { kind: 'connection', detail, maybeSent: false, stop: { ...stop, step: 'connect', addresses } };
        }
    }
    const isLateRefusal = codeOf(error) === LATE_REFUSAL;
    const stopped = stop ?? (isLateRefusal ? { step: 'tls', addresses: [] } : undefined);
    return {
        kind: 'connection',
        detail,
        maybeSent: stopped === undefined,
        ...(stopped && { stop: stopped }),
        ...(meaning === 'no-tls' && stopped && { lacksTls: true }),
        ...((meaning === 'no-tls' || meaning === 'tls-refused') && stopped && { canPass: false }),
    };
}
function faultOfTunnel({ httpStatus, cause }, context) {
    const { proxy, isBypassMisread } = context;
    const named = proxy === undefined ? {} : { proxy };
    if (httpStatus !== undefined) {
        return { kind: 'proxy', httpStatus, ...named, ...(isBypassMisread && { isBypassMisread }) };
    }
    const fault = faultOf(cause, { ...context, stop: context.stop ?? { step: 'tunnel', addresses: [] } });
    if (fault.kind === 'certificate')
        return { ...fault, ...named };
    const detail = 'detail' in fault ? fault.detail : inWords(cause);
    const { lacksTls = false, canPass = true } = fault.kind === 'connection' ? fault : {};
    const isUnknown = fault.kind === 'unknown-host';
    return { kind: 'proxy-connection', detail, isUnknown, lacksTls, canPass, ...named };
}
function meaningOf(error) {
    const code = codeOf(error);
    const { syscall = '' } = error;
    return ERRORS.find(([on, codes]) => (on === '' || on === syscall) && codes.test(code))?.[2];
}
// Where TLS fails while it writes Node gives no finer code than EPROTO; the reason stands in OpenSSL's report alone.
function codeOf({ code = '', message }) {
    const [, reason] = code === 'EPROTO' ? (OPENSSL_REPORT.exec(message) ?? []) : [];
    return reason === undefined ? code : `ERR_SSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
}
function inWords(error) {
    const { code = '', syscall, address, port, hostname, message } = error;
    if (syscall === 'connect' && address !== undefined)
        return `${code} ${(0,way/* addressText */.G)(address, port ?? '')}`;
    if (syscall === 'getaddrinfo' && hostname !== undefined)
        return `${code} ${(0,plain/* plain */.pj)(hostname)}`;
    return (0,plain/* plain */.pj)((message === '' ? code : message).replace(OPENSSL_REPORT, '$1 (TLS)'));
}
// Node passes over such a file, and says so on its error output alone.
function unreadableExtra(file = process.env.NODE_EXTRA_CA_CERTS ?? '') {
    if (file === '')
        return '';
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1').includes('-----BEGIN ') ? '' : extraIs(file, 'no certificate');
    }
    catch (error) {
        return extraIs(file, error.code ?? '');
    }
}
const extraIs = (file, what) => `; NODE_EXTRA_CA_CERTS=${(0,plain/* plain */.pj)(file)}: ${what}`;

// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/runner/outputs.js
var outputs = __webpack_require__(9740);
// EXTERNAL MODULE: ./build/reporting/context.js
var reporting_context = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/platform/automations.js
var platform_automations = __webpack_require__(1011);
// EXTERNAL MODULE: ./build/platform/fault.js
var platform_fault = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/retry/verdict.js
var verdict = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/reporting/causes.js + 3 modules
var causes = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/reporting/names.js
var names = __webpack_require__(502);
// EXTERNAL MODULE: ./build/reporting/promise.js
var reporting_promise = __webpack_require__(667);
// EXTERNAL MODULE: ./build/reporting/report.js
var reporting_report = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/reporting/title.js
var reporting_title = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/reporting/failures.js









// A reader wants to know what is off; more than these are in the log one by one.
const MAX_NAMES_OF_CHANGED = 5;
/** Describes a run that did not come to a good end. */
function describeEnd(ledger, context, end) {
    const report = reportOn(ledger, context, end);
    return {
        report,
        errors: (0,reporting_report/* errorLines */.S6)(report, context.messages),
        failureOf: (entry) => describeEntry(entry, ledger, context),
    };
}
/** What there is to tell of a run that did not come to a good end. */
function reportOn(ledger, context, end) {
    const { report: say } = context.messages;
    const changed = ledger.entries.filter(({ outcome }) => outcome === 'switched');
    const affected = changed.length + ledger.entries.filter(({ outcome }) => outcome === 'unknown').length;
    const isChanged = affected > 0;
    const isMany = changed.length > MAX_NAMES_OF_CHANGED;
    const frame = {
        title: (0,reporting_title/* titleOf */.G)(outcomeOf(ledger, context.messages, end), context),
        groups: changed.length === 0 || isMany
            ? []
            : [
                {
                    label: say.groups.done(ledger.wanted),
                    automations: changed.map(({ automation }) => automation),
                },
            ],
        // A signal does not say how the job ends: a step's own time limit and a canceled background step send it, too.
        promise: (0,reporting_promise/* promiseOf */.t)(ledger, end.policy, { stepSucceeded: false, messages: context.messages }),
        problems: [],
        doNow: isChanged ? [doNowOf(affected, end.policy, context)] : [],
        adviceIsFor: isChanged ? 'next' : 'doNow',
        // What to do names the Base.
        where: (0,reporting_context/* whereOf */.de)(isChanged ? { ...context, appToken: '', webAddress: undefined } : context),
        links: (0,reporting_context/* linksOf */.hP)(context),
    };
    if (end.isCancelled || end.crash !== undefined) {
        const groups = groupsOf(ledger.entries, (entry) => labelOfCancelled(entry, ledger, context.messages));
        // What the job's end kept from another try has no cause to look for.
        const refused = ledger.failed.filter(({ outcome, failure }) => outcome === 'refused' && failure?.reason.kind !== 'cancelled');
        const blocks = blocksOf(refused, ledger, context).map((block) => ({ ...block, groups: [] }));
        return {
            ...frame,
            groups,
            problems: end.crash === undefined ? [] : [end.crash],
            where: blocks.length > 0 ? frame.where : '',
            blocks,
        };
    }
    if (end.obstacle) {
        const { groups = [], problems, failures = [] } = end.obstacle;
        const blocks = failures.map((failure) => blockOf((0,causes/* causeOf */.rl)(failure, context), []));
        const title = (0,reporting_context/* titleBecause */.zU)(outcomeOf(ledger, context.messages, end), blocks, context);
        return { ...frame, title, groups, promise: say.promise.nothingChanged, problems, blocks };
    }
    const blocks = blocksOf(ledger.failed, ledger, context);
    const report = (0,reporting_report/* withBlocks */.hn)(frame, blocks);
    return {
        ...report,
        title: (0,reporting_context/* titleBecause */.zU)(outcomeOf(ledger, context.messages, end), blocks, context),
        promise: context.messages.sentences([
            isMany ? say.promise.doneNow(changed.length, ledger.wanted) : '',
            report.promise,
        ]),
    };
}
/** What to do in the Base before anything else, where something was changed. */
function doNowOf(affected, policy, context) {
    const { wanted } = context;
    const { doNowLeft, doNowRestored } = context.messages.report;
    const base = (0,reporting_context/* baseOf */.bx)(context);
    return policy === 'never' ? doNowLeft(affected, wanted, (0,platform_automations/* oppositeOf */.j)(wanted), base) : doNowRestored(base);
}
function outcomeOf({ wanted, entries }, { report }, end) {
    const { outcomes } = report;
    const having = (...some) => entries.filter(({ outcome }) => some.includes(outcome)).length;
    const unknown = having('unknown');
    if (end.isCancelled)
        return outcomes.canceled(having('switched'), unknown, wanted);
    if (end.crash !== undefined)
        return outcomes.crashed;
    if (end.obstacle)
        return end.isDryRun ? outcomes.planFailed : (end.obstacle.outcome ?? outcomes.nothing(wanted));
    const all = entries.length;
    const refused = having('refused', 'untried');
    if (unknown === 0)
        return outcomes.refused(refused, all, wanted);
    return refused === 0
        ? outcomes.unknown(unknown, all, wanted)
        : outcomes.refusedAndUnknown(refused, unknown, all, wanted);
}
/**
 * The failure of one automation in one line; `undefined` where it did not fail, and where the step failed as a whole
 * before the first write, because it could not get what all of them need.
 */
function describeEntry(entry, ledger, context) {
    const { failure } = entry;
    const { prerequisiteFailure, tries } = ledger;
    if (!failure || (prerequisiteFailure && tries === 0))
        return undefined;
    const { messages } = context;
    const { line, sentence } = messages.report;
    const isCancelled = failure.reason.kind === 'cancelled';
    const label = (isCancelled ? labelOfCancelled : labelOf)(entry, ledger, messages);
    const what = sentence(line(label, (0,names/* nameOf */.Vb)(entry.automation, messages)));
    const missing = prerequisiteFailure && !isCancelled ? (0,causes/* causeOf */.rl)(prerequisiteFailure, context) : undefined;
    const cause = causeOfEntry(entry, ledger, context) ?? missing;
    if (!cause && isCancelled)
        return what;
    const logIds = cause?.logId === undefined ? [] : [cause.logId];
    return messages.sentences([
        what,
        cause ? (0,reporting_report/* describeCause */.V$)(cause, messages, logIds) : messages.failure.skipped,
    ]);
}
/** Why a target cannot be resolved, in one line. */
function describeUnresolved(problem, messages) {
    const say = messages.failure.unresolved;
    switch (problem.kind) {
        case 'not-a-base':
            return say['not-a-base'](problem.node, (0,names/* quoted */.TL)(problem.objType));
        case 'other-base':
            return say['other-base'](problem.appToken, problem.otherAppToken, problem.input);
        case 'title-not-found':
            return say['title-not-found']((0,names/* quoted */.TL)(problem.title), problem.nearest.map(names/* quoted */.TL), problem.automations);
        case 'title-shared':
            return say['title-shared']((0,names/* quoted */.TL)(problem.title), problem.ids.map(names/* quoted */.TL));
        case 'id-not-found':
            return say['id-not-found'](problem.id, problem.automations);
        case 'status-unknown':
            return say['status-unknown']((0,names/* nameOf */.Vb)(problem, messages), (0,names/* quoted */.TL)(problem.word));
        case 'nothing-at-all':
            return say['nothing-at-all']();
        case 'exception-id-not-found':
            return say['exception-id-not-found'](problem.id);
        case 'exception-title-not-found':
            return say['exception-title-not-found']((0,names/* quoted */.TL)(problem.title), problem.nearest.map(names/* quoted */.TL));
        case 'exception-unchecked':
            return say['exception-unchecked'](problem.input, (0,names/* quoted */.TL)(problem.name));
        case 'exception-title-shared':
            return say['exception-title-shared']((0,names/* quoted */.TL)(problem.title), problem.ids.map(names/* quoted */.TL));
    }
}
/** Puts failures together by cause; what was skipped stands with the first cause, which may be why. */
function blocksOf(failed, ledger, context) {
    const { messages } = context;
    const byKey = new Map();
    const skipped = [];
    const prerequisite = ledger.prerequisiteFailure && (0,causes/* causeOf */.rl)(ledger.prerequisiteFailure, context);
    if (prerequisite)
        byKey.set(prerequisite.key, { cause: prerequisite, entries: [] });
    for (const entry of failed) {
        const cause = causeOfEntry(entry, ledger, context);
        if (!cause) {
            skipped.push(entry);
            continue;
        }
        const known = byKey.get(cause.key);
        if (known)
            known.entries.push(entry);
        else
            byKey.set(cause.key, { cause, entries: [entry] });
    }
    return [...byKey.values()].map(({ cause, entries }, at) => {
        const all = at === 0 ? [...entries, ...skipped] : entries;
        const logIds = [cause.logId, ...entries.map(({ answer }) => answer?.logId)];
        return {
            groups: groupsOf(all, (entry) => labelOf(entry, ledger, messages)),
            cause,
            logIds: [...new Set(logIds)].filter((logId) => logId !== undefined),
        };
    });
}
function blockOf(cause, groups) {
    return { groups, cause, logIds: cause.logId === undefined ? [] : [cause.logId] };
}
/** Why an entry failed; `undefined` where that is because of another one. */
function causeOfEntry(entry, ledger, context) {
    const { messages } = context;
    const { fault, reason = { kind: 'final' } } = entry.failure ?? {};
    if (!fault) {
        const isOnlyCause = !ledger.prerequisiteFailure && ledger.failed.every((one) => !one.failure?.fault);
        return reason.kind === 'budget' && isOnlyCause ? (0,causes/* causeOfSpentBudget */.kI)(context) : undefined;
    }
    const cause = (0,causes/* causeOf */.rl)({ call: 'switch', fault, reason }, context, entry.automation);
    const isEarlier = entry.outcome === 'unknown' && (0,verdict/* judge */.S4)(fault).isDefinite;
    return isEarlier ? { ...cause, why: [...cause.why, messages.failure.earlierTry] } : cause;
}
function labelOf(entry, { wanted, prerequisiteFailure }, { report }) {
    const { groups } = report;
    switch (entry.outcome) {
        case 'switched':
            return groups.done(wanted);
        case 'unchanged':
            return groups.unchanged(wanted);
        case 'refused':
            return groups.refused(wanted);
        case 'untried':
            return prerequisiteFailure ? groups.refused(wanted) : groups.skipped;
        case 'unknown':
            return groups.inconclusive(wanted);
    }
}
// What was not read to its end has answered, too.
function isAnswered(fault) {
    return (0,platform_fault/* answerOf */.ut)(fault) !== undefined || fault.kind === 'too-large' || fault.kind === 'headers-too-large';
}
function labelOfCancelled(entry, ledger, messages) {
    const { groups } = messages.report;
    const { outcome, answer, failure } = entry;
    if (outcome === 'untried')
        return groups.skipped;
    const fault = failure?.fault;
    const hasAnswer = fault ? isAnswered(fault) || (0,verdict/* judge */.S4)(fault).isDefinite : answer !== undefined;
    return outcome === 'unknown' && !hasAnswer
        ? groups.noResponse(ledger.wanted)
        : labelOf(entry, ledger, messages);
}
// In the order in which a reader needs them: what is off, what may be, what is not.
const OUTCOMES = ['switched', 'unknown', 'refused', 'untried', 'unchanged'];
function groupsOf(entries, labelFor) {
    const groups = new Map();
    for (const wanted of OUTCOMES) {
        for (const entry of entries.filter(({ outcome }) => outcome === wanted)) {
            const label = labelFor(entry);
            groups.set(label, [...(groups.get(label) ?? []), entry.automation]);
        }
    }
    return [...groups].map(([label, automations]) => ({ label, automations }));
}

// EXTERNAL MODULE: ./build/reporting/section.js
var reporting_section = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/reporting/summary.js
var summary = __webpack_require__(9898);
// EXTERNAL MODULE: ./build/reporting/switch-report.js
var switch_report = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/reporting/switch-summary.js
var switch_summary = __webpack_require__(8253);
;// CONCATENATED MODULE: ./build/reporting/bad-end.js










/** Tells outputs, annotation and summary of a run of the main step that did not come to a good end. */
async function reportBadEnd(end, facts) {
    const { runner, ledger, inputs, appToken, isCancelled, env } = facts;
    const { isDryRun, restore: policy } = inputs;
    const messages = await runner.messages();
    const context = (0,reporting_context/* contextOf */.Vm)(inputs, { messages, appToken, env });
    const { report, errors, failureOf } = describeEnd(ledger, context, {
        ...end,
        isCancelled,
        isDryRun,
        policy,
    });
    const unwritten = (0,outputs/* setOutputs */.n0)(runner, (0,switch_report/* outputsFor */.k)(facts, { failures: errors, failureOf }));
    const problems = unwritten === undefined ? [] : [messages.failure.outputFile(unwritten)];
    // What kept the first write from being begun may keep its report, too.
    tell({ ...report, problems: [...new Set([...report.problems, ...problems])] }, messages, facts);
}
/**
 * Tells annotation and summary of a run that did all it should, but could not say so to later steps or to the job's
 * end.
 *
 * @param problem what could not be written
 */
async function reportUnsaved(problem, facts) {
    const { runner, ledger, inputs } = facts;
    const messages = await runner.messages();
    const title = (0,reporting_title/* titleOf */.G)(messages.report.outcomes.unsaved(ledger.wanted), {
        messages,
        baseUrl: inputs.baseUrl,
    });
    const promise = (0,reporting_promise/* promiseOf */.t)(ledger, inputs.restore, { stepSucceeded: false, messages });
    tell((0,reporting_report/* reportOfProblems */.Kl)(title, [problem(messages.failure)], { promise }), messages, facts);
}
function tell(report, messages, facts) {
    const { runner, ledger, inputs, appToken } = facts;
    const { baseUrl, isDryRun, restore, targets } = inputs;
    (0,reporting_report/* annotate */.fz)(runner, report, { messages });
    if (!facts.manner.jobSummary)
        return;
    const inTable = ledger.entries.map(({ automation }) => automation);
    (0,summary/* writeSummary */.Sy)(runner, () => (0,switch_summary/* switchSummary */.B)(ledger, {
        messages,
        appToken,
        baseUrl,
        webAddress: targets.webAddress,
        isDryRun,
        restore,
        warnings: (0,reporting_section/* warningSections */.n)(facts.warnings, { baseUrl, messages }),
        bad: {
            title: `${summary/* SIGNS */.B2.bad} ${report.title}`,
            section: (0,reporting_section/* reportSection */.i)(report, { baseUrl, messages, inTable }),
        },
    }));
}

// EXTERNAL MODULE: ./build/retry/decision.js + 1 modules
var decision = __webpack_require__(987);
// EXTERNAL MODULE: ./build/switching/queries.js + 2 modules
var queries = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(2328);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/switching/base.js
var switching_base = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var switching_ledger = __webpack_require__(1867);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/platform/codes.js
var codes = __webpack_require__(5085);
// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(1265);
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
            // With `all`, `workflow_id` holds no address.
            const input = targets.all ? 'exclude_workflow_id' : 'workflow_id';
            problems.push({ kind: 'other-base', appToken, otherAppToken, input });
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
        return resolveAll(base, targets.exceptions);
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
async function resolveAll(base, exceptions = { ids: [], titles: [] }) {
    const found = new Map();
    const maybeCut = [];
    const unread = [];
    for (const family of families/* FAMILIES */.BU) {
        try {
            const { automations, end } = await (0,queries/* readList */.LD)(base, family);
            for (const automation of automations)
                found.set(automation.id, automation);
            if (end === 'full')
                maybeCut.push(family);
        }
        catch (error) {
            const isFailure = error instanceof stage/* PrerequisiteError */.Z;
            if (!isFailure || !family.isDispensable || !says(error.fault, codes/* saysCallUnavailable */.NQ))
                throw error;
            unread.push({ family, failure: error });
        }
    }
    const everything = [...found.values()];
    const nothing = [{ kind: 'nothing-at-all' }];
    const read = { found: everything, unread: unread.map(({ family }) => family) };
    const targets = everything.length > 0 ? allBut(exceptions, read) : nothing;
    return { automations: withoutProblems(targets, unread[0]?.failure), unread, maybeCut };
}
/**
 * All automations but the exceptions. One that is not in a list that was read is a problem, and so is a title that
 * several share, in one list or in both: a misspelled exception would switch what was to be left alone.
 */
function allBut({ ids, titles }, { found, unread }) {
    const left = new Set();
    const problems = [];
    for (const id of ids) {
        if (found.some((one) => one.id === id))
            left.add(id);
        else if (!unread.includes((0,families/* familyOf */.Ap)(id)))
            problems.push({ kind: 'exception-id-not-found', id });
        else
            problems.push({ kind: 'exception-unchecked', input: 'exclude_workflow_id', name: id });
    }
    for (const title of titles) {
        const [one, ...others] = found.filter((candidate) => (0,plain/* normalTitle */.Ef)(candidate.title) === title);
        if (!one && unread.length > 0) {
            problems.push({ kind: 'exception-unchecked', input: 'exclude_workflow_title', name: title });
        }
        else if (!one) {
            problems.push({ kind: 'exception-title-not-found', title, nearest: nearestTitles(title, found) });
        }
        else if (others.length > 0) {
            problems.push({ kind: 'exception-title-shared', title, ids: [one, ...others].map(({ id }) => id) });
        }
        else {
            left.add(one.id);
        }
    }
    return [...problems, ...found.filter(({ id }) => !left.has(id))];
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
    return { kind: 'title-not-found', title, nearest: nearestTitles(title, seen), automations: seen.length };
}
function nearestTitles(title, automations) {
    return (0,nearest/* nearest */.p)(title, [...new Set(automations.map((one) => (0,plain/* normalTitle */.Ef)(one.title)))], NEAREST);
}

;// CONCATENATED MODULE: ./build/steps/look-up.js











/**
 * Asks the platform what the targets are, and, `withStatus`, how they stand.
 *
 * @returns why nothing can be switched; `undefined` where something can
 */
async function lookUp(withStatus, settings) {
    const { runner, session, inputs, onBase, onLedger } = settings;
    const { targets, baseUrl, status } = inputs;
    try {
        if (targets.place.kind === 'wiki')
            runner.info((say) => say.log.lookingUp((0,hosts/* hostOf */.w4)(baseUrl)));
        const appToken = await resolveAppToken(targets, session);
        onBase(appToken);
        if (withStatus || targets.all || targets.titles.length > 0) {
            runner.info((say) => say.log.resolving(targets.webAddress ?? say.report.base(appToken), (0,hosts/* hostOf */.w4)(baseUrl)));
        }
        const base = new switching_base/* Base */.C(appToken, session);
        const { automations, unread, maybeCut } = await resolveAutomations(targets, base, withStatus);
        onLedger(new switching_ledger/* Ledger */.O(status, automations));
        for (const { family, failure } of unread)
            await warnOfUnread(failure, appToken, { family, settings });
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
        runner.info((say) => (outcome === 'unchanged' ? say.log.wouldStay : say.log.wouldSwitch)((0,names/* nameOf */.Vb)(automation, say), wanted));
    }
}
async function warnOfUnread(failure, appToken, { family, settings }) {
    const { runner, inputs, env } = settings;
    const messages = await runner.messages();
    const context = (0,reporting_context/* contextOf */.Vm)(inputs, { messages, appToken, env });
    const title = (0,reporting_title/* titleOf */.G)(messages.report.outcomes.listMissing(family.listCall, inputs.status), context);
    // That there is no list is nothing to repair.
    const isAbsent = saysAbsent(failure);
    const sentence = (isAbsent ? messages.log.listAbsent : messages.log.listFailed)(family.listCall, inputs.status);
    const cause = (0,causes/* causeOf */.rl)({ ...failure, call: 'switch' }, context);
    const logIds = cause.logId === undefined ? [] : [cause.logId];
    const condition = messages.report.onlyIfAny(family.listCall);
    const report = isAbsent
        ? (0,reporting_report/* reportOfProblems */.Kl)(title, [sentence])
        : (0,reporting_report/* reportOfProblems */.Kl)(title, [sentence], {
            blocks: [{ groups: [], cause, condition, logIds }],
            where: (0,reporting_context/* whereOf */.de)(context),
            links: (0,reporting_context/* linksOf */.hP)(context),
        });
    settings.onWarning(report);
    (0,reporting_report/* annotate */.fz)(runner, report, { messages, level: 'warning' });
}
function asFailure(error) {
    if (!(error instanceof stage/* PrerequisiteError */.Z))
        throw error;
    return error;
}
async function describe(error, failure, { runner }) {
    const messages = await runner.messages();
    const problems = error instanceof UnresolvedError ? error.problems : [];
    const { titleNotFound, idNotFound } = messages.report.outcomes;
    const is = (kind) => !failure && problems.length > 0 && problems.every((problem) => problem.kind === kind);
    return {
        outcome: is('title-not-found') ? titleNotFound : is('id-not-found') ? idNotFound : undefined,
        problems: problems.map((problem) => describeUnresolved(problem, messages)),
        failures: failure ? [failure] : [],
    };
}

;// CONCATENATED MODULE: ./build/runner/likely-host.js

/**
 * The base URL of the API that the inputs mean, as far as it can be told while some of them are bad; `''` where it
 * cannot. For the words of a report alone: nothing is sent there.
 */
function likelyBaseUrl(raw) {
    const domain = raw('domain');
    const named = (0,hosts/* brandNamed */.$_)(domain);
    if (named)
        return hosts/* BRANDS */.rI[named].apiUrl;
    const parsed = (0,hosts/* parseBaseUrl */.Q2)(domain);
    if ('origin' in parsed)
        return parsed.origin;
    const addresses = ['app_token', 'workflow_id', 'exclude_workflow_id'].flatMap((name) => raw(name).match(/https?:\/\/[^\s,，、/?#]+/gi) ?? []);
    const brands = addresses.flatMap((one) => URL.canParse(one) ? ((0,hosts/* brandOfWebHost */.po)(new URL(one).hostname) ?? []) : []);
    const [brand] = domain === '' ? brands : [];
    return brand === undefined ? '' : hosts/* BRANDS */.rI[brand].apiUrl;
}

;// CONCATENATED MODULE: ./build/steps/not-started.js







/** Tells annotation, outputs and summary why a main step ended before anything was sent. */
async function reportNotStarted(runner, manner, obstacle) {
    const messages = await runner.messages();
    const { outcome, problems, baseUrl = '' } = obstacle(messages);
    const title = (0,reporting_title/* titleOf */.G)(outcome, {
        messages,
        baseUrl: baseUrl || likelyBaseUrl((name) => runner.input(name)),
    });
    const report = (0,reporting_report/* reportOfProblems */.Kl)(title, problems, { promise: messages.report.promise.nothingSent });
    (0,reporting_report/* annotate */.fz)(runner, report, { messages });
    const facts = { appToken: '', baseUrl: '', failures: problems, failureOf: () => undefined };
    (0,outputs/* setOutputs */.n0)(runner, (0,outputs/* outputsOf */.Yz)(new switching_ledger/* Ledger */.O('Enable', []), { ...facts, redact: (text) => text }));
    if (manner.jobSummary) {
        const section = (0,reporting_section/* reportSection */.i)(report, { baseUrl: '', messages, inTable: [] });
        (0,summary/* writeSummary */.Sy)(runner, () => (0,summary/* page */.MY)(`${summary/* SIGNS */.B2.bad} ${title}`, [section]));
    }
}

// EXTERNAL MODULE: ./build/steps/retry-line.js
var retry_line = __webpack_require__(2668);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __webpack_require__(3140);
;// CONCATENATED MODULE: ./build/steps/write-ahead.js






/**
 * Saves what the job's end will need, before the first write.
 *
 * @returns what keeps the record; `undefined` where there is nothing to put back; a text where it could not be saved
 */
async function prepareRestore(runner, { wanted, due, unchanged }, facts) {
    // Of all automations of a Base, one is off for good: a warning at every run would be read by nobody.
    if (unchanged.length > 0 && !facts.inputs.targets.all) {
        warnOfHeld(runner, { wanted, unchanged }, { ...facts, messages: await runner.messages() });
    }
    if (due.length === 0)
        return undefined;
    const writeAhead = new WriteAhead(runner, due);
    const record = recordOf(due, facts);
    if (record.credentials)
        runner.info((say) => say.log.credentialsSaved);
    const unsaved = await writeAhead.save(record);
    if (unsaved !== undefined)
        return unsaved;
    return writeAhead;
}
// Nothing tells whether an earlier run left them so, or another job is holding them.
function warnOfHeld(runner, { wanted, unchanged }, { inputs, appToken, env, onWarning, messages }) {
    const { report: say, log } = messages;
    const { length } = unchanged;
    const { baseUrl, targets } = inputs;
    const outcome = say.outcomes.heldBefore(length, wanted);
    const base = targets.webAddress ?? messages.report.base(appToken);
    const advice = log.leftBefore(length, wanted, (0,platform_automations/* oppositeOf */.j)(wanted), base);
    const automations = unchanged.map(({ automation }) => automation);
    const groups = [{ label: say.groups.unchanged(wanted), automations }];
    const links = (0,reporting_context/* linksOf */.hP)({ webAddress: targets.webAddress, baseUrl, env });
    const report = (0,reporting_report/* reportOfProblems */.Kl)((0,reporting_title/* titleOf */.G)(outcome, { messages, baseUrl }), [advice], { groups, links });
    onWarning(report);
    (0,reporting_report/* annotate */.fz)(runner, report, { messages, level: 'warning' });
}
function recordOf(due, { inputs, manner, appToken, env }) {
    const { baseUrl, restore, credentials, status, ...limits } = inputs;
    const { language, jobSummary } = manner;
    return {
        baseUrl,
        appToken,
        ...(inputs.targets.webAddress && { webAddress: inputs.targets.webAddress }),
        policy: restore,
        formerStatus: (0,platform_automations/* oppositeOf */.j)(status),
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
 * What a step needs only where there is more to do than to send what the inputs name: looking up, a proxy, keeping a
 * record for the restore, telling what went wrong. A part of its own in the bundle, which the plain case does not load.
 */














/***/ })

};
;