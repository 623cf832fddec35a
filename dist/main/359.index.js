"use strict";
exports.id = 359;
exports.ids = [359];
exports.modules = {

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeCancellation: () => (/* binding */ describeCancellation),
/* harmony export */   describeEntry: () => (/* binding */ describeEntry),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   describeFailures: () => (/* binding */ describeFailures),
/* harmony export */   describeUnresolved: () => (/* binding */ describeUnresolved),
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony exports subjectOf, advise */
/* harmony import */ var _platform_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(875);
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _retry_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(291);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(482);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(726);






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
                    messages.failure.untried(untried.map(({ automation }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(automation, messages))),
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
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(entry.automation, messages);
    if (!fault) {
        const why = reason.kind === 'budget' ? whyNotAgain(reason, context) : '';
        return messages.sentences([messages.log.outcomes.untried(name, ledger.wanted), why]);
    }
    const subject = entry.outcome === 'unknown' ? messages.failure.switchUnknown : messages.failure.switch;
    const isEarlier = entry.outcome === 'unknown' && (0,_retry_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(fault).isDefinite;
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
    const names = (...outcomes) => (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .fitNames */ .AV)(entries
        .filter(({ outcome }) => outcomes.includes(outcome))
        .map(({ automation }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(automation, messages)), messages);
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
            return say['not-a-base'](problem.node, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.objType));
        case 'other-base':
            return say['other-base'](problem.appToken, problem.otherAppToken);
        case 'title-not-found':
            return say['title-not-found']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.title), problem.nearest.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL), problem.automations);
        case 'title-shared':
            return say['title-shared']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.title), problem.ids.map(_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL));
        case 'id-not-found':
            return say['id-not-found'](problem.id, problem.automations);
        case 'status-unknown':
            return say['status-unknown']((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(problem, messages), (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(problem.word));
        case 'nothing-at-all':
            return say['nothing-at-all']();
    }
}
function explain(failure, context) {
    const { messages } = context;
    const answer = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(failure.fault);
    return messages.sentences([
        (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameFault */ .IY)(failure.fault, messages),
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
            return say.connectionAdvice;
        case 'unknown-host':
            return say.unknownHostAdvice;
        case 'certificate':
            return say.certificateAdvice[fault.problem];
        case 'proxy':
            return say.proxyAdvice(fault.httpStatus);
        case 'proxy-connection':
            return say.proxyConnectionAdvice;
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


/***/ })

};
;