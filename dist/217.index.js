"use strict";
exports.id = 217;
exports.ids = [217];
exports.modules = {

/***/ 6217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RestoreRun: () => (/* binding */ RestoreRun)
});

// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __webpack_require__(555);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __webpack_require__(3607);
// EXTERNAL MODULE: ./build/reporting/names.js
var names = __webpack_require__(502);
// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(1011);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __webpack_require__(2328);
;// CONCATENATED MODULE: ./build/repository.js
/** Owner and name of this action's repository on GitHub. `npm run rename -- owner/name` changes it everywhere. */
const REPOSITORY = 'OWNER/feishu-automation-switch';

// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __webpack_require__(8801);
// EXTERNAL MODULE: ./build/reporting/causes.js + 3 modules
var causes = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/reporting/context.js
var reporting_context = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/reporting/report.js
var reporting_report = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/runner/outputs.js
var outputs = __webpack_require__(9740);
// EXTERNAL MODULE: ./build/text/html.js
var html = __webpack_require__(5602);
// EXTERNAL MODULE: ./build/reporting/summary.js
var summary = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/reporting/restore-summary.js




// A summary may hold 1 MiB with its table.
const MAX_REPAIR_BYTES = 200_000;
/** The job summary of the job's end: the outcome, what to do where it failed, a table, and a step to paste. */
function restoreSummary(restored, facts) {
    const { messages, title, section, formerStatus, repair } = facts;
    const { summary: say } = messages;
    const urgency = ['failed', 'unconfirmed', 'deleted', 'back'];
    const sorted = [...restored].sort((a, b) => urgency.indexOf(a.outcome) - urgency.indexOf(b.outcome));
    const rows = sorted.map(({ automation, outcome, presentStatus, failure, tries }) => {
        const { code, logId } = (0,outputs/* failing */.Jr)(failure && (0,fault/* answerOf */.ut)(failure.fault));
        return [
            (0,summary/* titleHtml */.sB)(automation.title),
            (0,html/* codeHtml */.v1)(automation.id),
            (0,summary/* stateHtml */.tL)(outcome === 'back' ? formerStatus : presentStatus, messages),
            (0,html/* html */.qy)(say.restoreResults[outcome]),
            String(tries),
            (0,html/* codeHtml */.v1)(code === undefined ? '' : String(code)),
            (0,html/* codeHtml */.v1)(logId ?? ''),
        ];
    });
    const columns = [say.automation, say.id, say.now, say.result, say.requests, say.code, say.logId];
    return (0,summary/* page */.MY)(title, [
        section,
        ...(section === '' ? [(0,summary/* whereHtml */.dM)(facts)] : []),
        ...(rows.length > 0 ? (0,summary/* table */.tp)(columns, rows, say.more) : []),
        ...(repair ? repairHtml(repair, messages) : []),
    ]);
}
function repairHtml({ title, yaml, ids }, messages) {
    if (Buffer.byteLength(yaml) + Buffer.byteLength(ids) > MAX_REPAIR_BYTES)
        return [(0,summary/* paragraph */.FY)(messages.restore.stepInLog)];
    return [(0,summary/* paragraph */.FY)(title), (0,html/* preHtml */.DE)(yaml), (0,summary/* paragraph */.FY)(messages.restore.ids), (0,html/* preHtml */.DE)(ids)];
}

// EXTERNAL MODULE: ./build/reporting/section.js
var reporting_section = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/reporting/title.js
var reporting_title = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/reporting/restore-report.js












/** What the job's end tells: its log, its annotation and its part of the job summary. */
class RestoreReport {
    #runner;
    #record;
    #messages;
    #due;
    #context;
    /** Ids of the automations that the log calls restored. */
    #logged = new Set();
    constructor(facts) {
        const { runner, record, messages, env, due } = facts;
        this.#runner = runner;
        this.#record = record;
        this.#messages = messages;
        this.#due = due;
        const { baseUrl, appToken, webAddress } = record;
        this.#context = {
            messages,
            baseUrl,
            appToken,
            webAddress,
            env,
            appId: '',
            wanted: record.formerStatus,
            isWiki: false,
            timeoutSeconds: 0,
            limit: 'own',
        };
    }
    /** That there is nothing to restore. */
    nothing() {
        this.#runner.info(this.#messages.restore.nothingSwitched);
    }
    /** That the status of the job is none of the runner's words. */
    jobStatusUnreadable(text) {
        this.#runner.warning(this.#messages.restore.jobStatusUnreadable(text));
    }
    /** That the policy leaves the automations as they are. */
    left(job) {
        const { policy } = this.#record;
        const { report: say, restore } = this.#messages;
        const automations = this.#due;
        const count = automations.length;
        const report = (0,reporting_report/* reportOfProblems */.Kl)((0,reporting_title/* titleOf */.G)(say.outcomes.left(count, this.#paused), this.#context), [], {
            doNow: [restore.undo(count, this.#former, (0,reporting_context/* baseOf */.bx)(this.#context)), restore.rerun(count, this.#paused)],
            groups: [{ label: say.groups.left(this.#paused, restore.leftBecause(policy, job)), automations }],
            links: (0,reporting_context/* linksOf */.hP)(this.#context),
        });
        this.#annotate(report, 'warning');
        this.#summary([], `${summary/* SIGNS */.B2.warning} ${report.title}`, report, this.#repair(automations));
    }
    /** That an error of ours ended the run, and nothing is known to be restored. */
    crashed(error) {
        this.gaveUp({ why: (0,annotation/* describeCrash */.p)(this.#runner, error, this.#messages), isUncertain: true });
    }
    /** That nothing was restored, for all automations alike. */
    gaveUp({ why, name, fix, isUncertain = false, }) {
        const failed = this.#due.map(({ isUndecided, ...automation }) => ({
            automation,
            outcome: 'failed',
            presentStatus: undefined,
            failure: undefined,
            tries: 0,
            isUncertain: isUncertain || isUndecided,
        }));
        const cause = {
            key: why,
            anchor: '',
            name,
            why: [why],
            advice: fix === undefined ? [] : [fix],
            isOrdered: false,
            more: '',
            logId: undefined,
        };
        this.#fail(failed, [{ groups: this.#groups(failed), cause, logIds: [] }], { where: '' });
    }
    /**
     * That the restore begins.
     *
     * @param waitSeconds after how many seconds those are read that have no noted answer
     */
    started(waitSeconds) {
        const { appToken, baseUrl, webAddress } = this.#record;
        const { restore: say } = this.#messages;
        this.#runner.info(say.start(this.#due.length, webAddress ?? this.#messages.report.base(appToken), this.#former, (0,hosts/* hostOf */.w4)(baseUrl)));
        const undecided = this.#due.filter(({ isUndecided }) => isUndecided).length;
        if (undecided > 0)
            this.#runner.info(say.confirming(undecided, waitSeconds));
    }
    /** That the runner ends the job's end. */
    cancelled(signal) {
        this.#runner.info(this.#messages.restore.cancelled(signal));
    }
    /** That one was written, at once: the log of a run that is killed tells how far it came. */
    wrote(automation) {
        const { back, written } = this.#messages.restore.outcomes;
        const isSure = this.#due.some(({ id, isUndecided }) => id === automation.id && !isUndecided);
        if (isSure)
            this.#logged.add(automation.id);
        this.#runner.info((isSure ? back : written)((0,names/* nameOf */.Vb)(automation, this.#messages), this.#former));
    }
    /**
     * What became of all of them.
     *
     * @param limits what the restore was given: its app, if any, and its budget
     * @returns whether none failed
     */
    ended(restored, limits) {
        const context = { ...this.#context, ...limits };
        const { restore, report: say } = this.#messages;
        for (const { automation, outcome } of restored) {
            if (outcome !== 'back' || this.#logged.has(automation.id))
                continue;
            this.#runner.info(restore.outcomes.back((0,names/* nameOf */.Vb)(automation, this.#messages), this.#former));
        }
        const deleted = this.#warnOfDeleted(restored.filter(({ outcome }) => outcome === 'deleted'));
        const notBack = restored.filter(isNotBack);
        if (notBack.length > 0) {
            // What to do names the Base.
            const where = (0,reporting_context/* whereOf */.de)({ ...context, appToken: '', webAddress: undefined });
            this.#fail(restored, this.#blocks(notBack, context), { where, told: deleted });
            return false;
        }
        const back = restored.filter(({ outcome }) => outcome === 'back').length;
        const title = back === 0
            ? (0,reporting_title/* titleOf */.G)(say.outcomes.deleted(restored.length), context)
            : (0,reporting_title/* titleOf */.G)(say.outcomes.restored(back, this.#former), context);
        const sign = deleted ? summary/* SIGNS */.B2.warning : summary/* SIGNS */.B2.good;
        this.#summary(restored, `${sign} ${title}`, (0,reporting_report/* reportOfProblems */.Kl)(title, [], deleted));
        return true;
    }
    /** Warns of what was deleted, and of what has the title of a deleted automation, but not its status. */
    #warnOfDeleted(deleted) {
        if (deleted.length === 0)
            return undefined;
        const { report: say, restore } = this.#messages;
        const successors = new Map(deleted.flatMap((one) => one.successors ?? []).map((one) => [one.id, one]));
        const isAtRisk = successors.size > 0;
        const groups = [
            { label: say.groups.deleted, automations: deleted.map(({ automation }) => automation) },
            { label: say.groups.successors(this.#former), automations: [...successors.values()] },
        ].filter(({ automations }) => automations.length > 0);
        const outcome = isAtRisk ? say.outcomes.recreated(successors.size) : say.outcomes.deleted(deleted.length);
        const title = (0,reporting_title/* titleOf */.G)(outcome, this.#context);
        const doNow = isAtRisk ? [restore.check(successors.size, this.#former, (0,reporting_context/* baseOf */.bx)(this.#context))] : [];
        const told = { groups, doNow, links: (0,reporting_context/* linksOf */.hP)(this.#context) };
        this.#annotate((0,reporting_report/* reportOfProblems */.Kl)(title, [], told), 'warning');
        return told;
    }
    get #former() {
        return this.#record.formerStatus;
    }
    get #paused() {
        return (0,automations/* oppositeOf */.j)(this.#record.formerStatus);
    }
    #blocks(failed, context) {
        const told = failed.map((one) => {
            // Only one that was read stands in the list.
            const { id } = one.automation;
            const automation = one.presentStatus === undefined ? { id } : one.automation;
            return { one, cause: one.failure && (0,causes/* causeOf */.rl)(one.failure, context, automation) };
        });
        const keys = new Set(told.flatMap(({ cause }) => cause?.key ?? []));
        // Nothing was sent for some because of what befell another: where there is only that, it is their cause, too.
        const shared = keys.size === 1 ? told.find(({ cause }) => cause)?.cause : undefined;
        const caused = told.map(({ one, cause }) => ({
            one,
            cause: cause ?? (one.tries === 0 ? shared : undefined),
        }));
        return [...Map.groupBy(caused, ({ cause }) => cause?.key).values()].map((block) => {
            const restored = block.map(({ one }) => one);
            const logIds = restored.map(({ failure }) => failure && (0,causes/* causeOf */.rl)(failure, context).logId);
            return {
                groups: this.#groups(restored),
                cause: block[0]?.cause,
                logIds: [...new Set(logIds)].filter((logId) => logId !== undefined),
            };
        });
    }
    #groups(restored) {
        const { groups: say } = this.#messages.report;
        const groups = new Map();
        for (const { automation, outcome, presentStatus, isUncertain } of restored) {
            const label = outcome === 'unconfirmed'
                ? say.unconfirmed(this.#former)
                : presentStatus !== undefined
                    ? say.stillAt(presentStatus, this.#former)
                    : isUncertain
                        ? say.statusUnknown(this.#former)
                        : say.untouched(this.#paused, this.#former);
            groups.set(label, [...(groups.get(label) ?? []), automation]);
        }
        return [...groups].map(([label, automations]) => ({ label, automations }));
    }
    /** @param told what was told in a warning, for the summary */
    #fail(restored, blocks, { where, told }) {
        const { restore, report: say } = this.#messages;
        const failed = restored.filter(isNotBack);
        const { length } = failed;
        const isAllWritten = failed.every(({ outcome }) => outcome === 'unconfirmed');
        const { notConfirmed, notRestored } = say.outcomes;
        const report = (0,reporting_report/* withBlocks */.hn)({
            groups: [],
            problems: [],
            // Where all were written, the cause is of a reading only.
            title: isAllWritten
                ? (0,reporting_title/* titleOf */.G)(notConfirmed(length, restored.length), this.#context)
                : (0,reporting_context/* titleBecause */.zU)(notRestored(length, restored.length), blocks, this.#context),
            promise: '',
            doNow: [
                (isAllWritten ? restore.check : restore.byHand)(length, this.#former, (0,reporting_context/* baseOf */.bx)(this.#context)),
                restore.rerun(length, this.#paused),
            ],
            adviceIsFor: 'fix',
            where,
            links: (0,reporting_context/* linksOf */.hP)(this.#context),
        }, blocks);
        this.#annotate(report, 'error');
        const repair = this.#repair(failed.map(({ automation }) => automation));
        const groups = [...report.groups, ...(told?.groups ?? [])];
        const doNow = [...report.doNow, ...(told?.doNow ?? [])];
        this.#summary(restored, `${summary/* SIGNS */.B2.bad} ${report.title}`, { ...report, groups, doNow }, repair);
    }
    #annotate(report, level) {
        (0,reporting_report/* annotate */.fz)(this.#runner, report, { messages: this.#messages, level });
    }
    /** A step that restores automations, which the log shows too; its credentials are those of the step that switched. */
    #repair(automations) {
        const { restore: say } = this.#messages;
        const ids = automations.map(({ id }) => id);
        const repair = { title: say.step, yaml: this.#stepFor(ids), ids: ids.join(',') };
        this.#runner.group(repair.title, [...repair.yaml.split('\n'), say.ids, repair.ids]);
        return repair;
    }
    #stepFor(ids) {
        const { env } = this.#context;
        const { appToken, baseUrl, formerStatus } = this.#record;
        const repository = /^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_ACTION_REPOSITORY ?? '')
            ? env.GITHUB_ACTION_REPOSITORY
            : REPOSITORY;
        const ref = /^[\w./-]+$/.test(env.GITHUB_ACTION_REF ?? '') ? env.GITHUB_ACTION_REF : 'v1';
        return [
            `- uses: ${repository}@${ref}`,
            '  with:',
            `    domain: ${baseUrl}`,
            `    app_token: '${appToken}'`,
            '    workflow_id: |',
            ...ids.map((id) => `      ${id}`),
            `    status: ${formerStatus}`,
        ].join('\n');
    }
    #summary(restored, title, report, repair) {
        const { appToken, baseUrl, webAddress, formerStatus, jobSummary } = this.#record;
        const messages = this.#messages;
        if (!jobSummary)
            return;
        (0,summary/* writeSummary */.Sy)(this.#runner, () => {
            const section = (0,reporting_section/* reportSection */.i)(report, {
                baseUrl,
                messages,
                inTable: restored.map(({ automation }) => automation),
            });
            const facts = { messages, appToken, baseUrl, webAddress };
            return restoreSummary(restored, { ...facts, title, section, formerStatus, repair });
        });
    }
}
// What was written and could not be confirmed may be off again in a moment.
function isNotBack({ outcome }) {
    return outcome === 'failed' || outcome === 'unconfirmed';
}

// EXTERNAL MODULE: ./build/restoring/policy.js
var policy = __webpack_require__(8851);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __webpack_require__(3140);
// EXTERNAL MODULE: ./build/platform/clock.js
var platform_clock = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/retry/verdict.js
var verdict = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/switching/base.js
var switching_base = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/switching/ledger.js
var switching_ledger = __webpack_require__(1867);
// EXTERNAL MODULE: ./build/switching/queries.js + 2 modules
var queries = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/switching/switch-all.js
var switch_all = __webpack_require__(9012);
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
/** The account of one automation that is to be restored. */
class Account {
    due;
    tries = 0;
    /** Whether it is known to have its former status, for good. */
    isBack = false;
    /** Whether its former status was written, and no look has shown since that it does not have it. */
    isWritten = false;
    /** Whether the write that was tried last failed. */
    isRefused = false;
    /** Whether the list that was read last holds others, but not this one. */
    isMissing = false;
    /** Whether it may be otherwise than the switch was to leave it. */
    isUncertain;
    presentStatus;
    failure;
    successors = [];
    constructor(due) {
        this.due = due;
        this.isUncertain = due.isUndecided;
    }
    /** Notes that its former status was written. */
    succeed() {
        this.isWritten = true;
        this.isRefused = false;
        this.isUncertain = true;
        this.isBack = !this.due.isUndecided;
        this.presentStatus = undefined;
        this.failure = undefined;
    }
    /**
     * Notes that it could not be written; for which reason, unless nothing was sent for that of another.
     *
     * @param isUndecided whether a request for it may still be carried out
     */
    fail(failure, isUndecided) {
        const isAnswered = failure?.call === 'switch' && (0,fault/* answerOf */.ut)(failure.fault) !== undefined;
        this.isUncertain ||= isUndecided || isAnswered;
        this.isRefused = true;
        this.failure = failure;
    }
    /** Takes back what was read before it was ever written. */
    forget() {
        this.isBack = false;
        this.isWritten = false;
        this.presentStatus = undefined;
    }
    /** Notes what a list says of it. */
    look({ automations, end }, formerStatus) {
        const listed = automations.find(({ id }) => id === this.due.id);
        // An empty list proves nothing: users report it while the page shows automations. Nor does one that may be cut.
        if (!listed && (automations.length === 0 || end !== 'certain'))
            return;
        this.isMissing = listed === undefined;
        this.presentStatus = listed?.status;
        this.isBack = listed?.status === formerStatus;
        this.isWritten = this.isBack;
    }
    get outcome() {
        if (this.isBack)
            return 'back';
        if (this.isMissing)
            return this.isRefused ? 'deleted' : 'unconfirmed';
        return this.isWritten ? 'unconfirmed' : 'failed';
    }
    /** Whether there is something left to do about it. */
    get isOpen() {
        return this.outcome === 'unconfirmed' || this.outcome === 'failed';
    }
}
/**
 * Restores automations, in reverse order. Each is written without looking first: a reading can be stale, and
 * the write is idempotent. Reading comes after: where a late request may have won, and where a write failed.
 *
 * Never throws for an automation that cannot be restored.
 */
async function restore(settings) {
    const { signal } = settings.session.options;
    const accounts = [...settings.due].reverse().map((due) => new Account(due));
    const lists = await writeAndLook(accounts, settings);
    await lookForSuccessors(accounts, lists, settings);
    if (signal.aborted)
        await tryOnceMore(accounts, settings);
    return accounts.map((account) => {
        const { id, title } = account.due;
        const { outcome, presentStatus, failure, tries, isUncertain, successors } = account;
        return { automation: { id, title }, outcome, presentStatus, failure, tries, isUncertain, successors };
    });
}
/** Writes and looks, as often as it takes; returns the lists that were read last. */
async function writeAndLook(accounts, settings) {
    const { clock, signal, deadline } = settings.session.options;
    const lists = new Map();
    const isUsable = await write(accounts, settings);
    // What failed where no token could be had is not looked at: that would only ask for the token once more.
    let unsure = accounts.filter((account) => account.isOpen && (isUsable || account.isWritten));
    await look(unsure, lists, settings);
    // Credentials that were refused for another before these were tried have turned out to work.
    const untried = unsure.filter(({ tries, presentStatus }) => tries === 0 && presentStatus !== undefined);
    for (const account of untried)
        account.forget();
    // A write that was refused because nothing had to change then may have to change something now.
    const overtaken = unsure.filter(({ isOpen, due }) => isOpen && due.isUndecided);
    const again = accounts.filter((account) => overtaken.includes(account) || untried.includes(account));
    if (again.length === 0 || signal.aborted)
        return lists;
    await write(again, settings);
    // Another request of the switch may still be under way.
    unsure = again.filter((account) => account.isOpen && (account.isWritten || untried.includes(account)));
    if (clock.now() + LATE_REQUEST_MS >= deadline)
        return lists;
    await look(unsure, lists, settings);
    const overtakenAgain = unsure.filter(({ outcome, due }) => outcome === 'failed' && due.isUndecided);
    if (overtakenAgain.length > 0 && !signal.aborted)
        await write(overtakenAgain, settings);
    return lists;
}
/** Writes the former status; `false` where no token could be had. */
async function write(accounts, settings) {
    const { session, appToken, formerStatus, observer } = settings;
    const ledger = new switching_ledger/* Ledger */.O(formerStatus, accounts.map(({ due: { id, title } }) => ({ id, title })));
    await (0,switch_all/* switchAll */.w)(ledger, new switching_base/* Base */.C(appToken, session), session, observer);
    for (const [at, entry] of ledger.entries.entries()) {
        const account = accounts[at];
        account.tries += entry.tries;
        if (entry.outcome === 'switched')
            account.succeed();
        else
            account.fail(failureOf(entry) ?? ledger.prerequisiteFailure, entry.isUndecided);
    }
    return ledger.prerequisiteFailure === undefined;
}
function failureOf({ failure }) {
    return failure?.fault && { call: 'switch', fault: failure.fault, reason: failure.reason };
}
/** Reads how automations stand: at once, or where a late request may win, when that has become unlikely. */
async function look(accounts, lists, settings) {
    const { session, appToken, formerStatus } = settings;
    const { clock, signal } = session.options;
    if (accounts.length === 0)
        return;
    if (accounts.some(({ due }) => due.isUndecided)) {
        await (0,platform_clock/* sleepUntil */.K)(clock.now() + LATE_REQUEST_MS, clock, signal);
    }
    if (signal.aborted)
        return;
    const base = new switching_base/* Base */.C(appToken, session);
    for (const family of new Set(accounts.map(({ due }) => (0,families/* familyOf */.Ap)(due.id)))) {
        const members = accounts.filter(({ due }) => (0,families/* familyOf */.Ap)(due.id) === family);
        try {
            const list = await (0,queries/* readList */.LD)(base, family);
            lists.set(family, list.automations);
            for (const account of members)
                account.look(list, formerStatus);
        }
        catch (error) {
            if (!(error instanceof stage/* PrerequisiteError */.Z))
                throw error;
            for (const account of members.filter(({ isWritten }) => isWritten))
                account.failure = error;
        }
    }
}
/**
 * Finds what has taken the place of automations that were deleted: a deploy that re-creates them leaves the new ones
 * off. It may have made one of the other family, whose list is asked for once.
 */
async function lookForSuccessors(accounts, known, { session, appToken, formerStatus, due }) {
    const deleted = accounts.filter(({ outcome }) => outcome === 'deleted');
    if (deleted.length === 0)
        return;
    const once = new switching_base/* Base */.C(appToken, { ...session, options: { ...session.options, maxAttempts: 1 } });
    const found = [];
    for (const family of families/* FAMILIES */.BU)
        found.push(...(known.get(family) ?? (await listOf(once, family))));
    const others = found.filter(({ id, status, title }) => status !== formerStatus && title !== '' && due.every((one) => one.id !== id));
    for (const account of deleted) {
        const { title } = account.due;
        account.successors = others.filter((other) => (0,restoring_record/* titleOfRecord */.bp)(other.title) === title);
    }
}
async function listOf(base, family) {
    try {
        return (await (0,queries/* readList */.LD)(base, family)).automations;
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            return [];
        throw error;
    }
}
/**
 * One more try for each that is not back: one after the other at the pace of the platform, as long as there is time
 * for that, and then all that are left at once. One that meets the rate limit gets another try if time is left. Those
 * with a late request to fear come last, as late as each of them can still have its time.
 */
async function tryOnceMore(accounts, settings) {
    const { clock } = settings.session.options;
    const endsAt = clock.now() + LAST_TRIES_MS;
    const togetherAt = endsAt - TOGETHER_MS;
    const session = settings.lastSession(endsAt);
    const open = accounts.filter(({ isOpen }) => isOpen);
    const undecided = open.filter(({ due }) => due.isUndecided);
    const left = [...open.filter(({ due }) => !due.isUndecided), ...undecided];
    const undecidedAt = endsAt - LAST_TRY_MS - (undecided.length * 1000) / families/* SWITCHES_PER_SECOND */.kw;
    const tried = [...left];
    while (left.length > 0) {
        const until = left.length === 1 ? endsAt : togetherAt;
        const earliest = left[0]?.due.isUndecided ? undecidedAt : clock.now();
        const startAt = Math.max(earliest, clock.now(), session.pace.nextStart());
        if (startAt + LEAST_TRY_MS > until)
            break;
        await (0,platform_clock/* sleepUntil */.K)(startAt, clock, unheeded());
        const account = left.shift();
        await tryLast(account, session, { settings, deadline: Math.min(clock.now() + LAST_TRY_MS, until) });
    }
    // Better several writes at a time than none: a request that was cut on our side may still be carried out.
    await Promise.all(left.map((account) => tryLast(account, settings.lastSession(endsAt), { settings, deadline: endsAt })));
    const limited = tried.filter(({ failure }) => failure && (0,verdict/* judge */.S4)(failure.fault).limitsRate);
    const waits = limited.map(({ failure }) => (failure && (0,fault/* answerOf */.ut)(failure.fault)?.serverWaitMs) ?? RATE_WINDOW_MS);
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
    const wish = { id: account.due.id, status: settings.formerStatus };
    const base = new switching_base/* Base */.C(settings.appToken, { ...session, options: { ...session.options, deadline } });
    try {
        session.pace.begin();
        const token = await session.tokens.token();
        account.tries += 1;
        await base.switch({ ...wish, token }, deadline);
        account.succeed();
    }
    catch (error) {
        if (!(error instanceof fault/* CallError */.RA || error instanceof stage/* PrerequisiteError */.Z))
            throw error;
        const { isDefinite, saysUnchanged } = (0,verdict/* judge */.S4)(error.fault);
        const isUndecided = error.call === 'switch' && !isDefinite;
        account.fail({ call: error.call, fault: error.fault, reason: { kind: 'cancelled' } }, isUndecided);
        if (saysUnchanged && (await (0,queries/* hasStatus */.Ro)(base, wish)))
            account.succeed();
    }
    finally {
        session.pace.end();
    }
}

// EXTERNAL MODULE: ./build/retry/decision.js + 1 modules
var decision = __webpack_require__(987);
// EXTERNAL MODULE: ./build/retry/pace.js
var retry_pace = __webpack_require__(4251);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/steps/retry-line.js
var retry_line = __webpack_require__(2668);
// EXTERNAL MODULE: ./build/steps/session.js + 12 modules
var session = __webpack_require__(1151);
;// CONCATENATED MODULE: ./build/steps/restore-run.js













// Fewer tries than these would make the restore weaker than the switch ever is by default.
const LEAST_ATTEMPTS = Number(inputs/* INPUT_DEFAULTS */.WJ.max_attempts);
// Runners end post steps some 45 seconds after the budget of a cancelled job.
const LATE_FIRST_TRY_MS = 5000;
/** One run of the job's end with a record. */
class RestoreRun {
    #runner;
    #world;
    #record;
    #messages;
    #due;
    #report;
    constructor(runner, world, record, messages) {
        this.#runner = runner;
        this.#world = world;
        this.#record = record;
        this.#messages = messages;
        const notes = (0,restoring_record/* decodeNotes */.mO)((name) => runner.state(name), record.automations.length);
        this.#due = record.automations.flatMap((automation, at) => {
            const note = notes[at] ?? 'unknown';
            const isDue = note === 'switched' || note === 'unknown';
            return isDue ? [{ ...automation, isUndecided: note === 'unknown' }] : [];
        });
        this.#report = new RestoreReport({ runner, record, messages, env: world.env, due: this.#due });
    }
    async run() {
        const report = this.#report;
        if (this.#due.length === 0) {
            report.nothing();
            return true;
        }
        const job = this.#jobStatus();
        const stepSucceeded = this.#runner.state(restoring_record/* SUCCEEDED */.QQ) === 'true';
        if (!(0,policy/* putsBack */.O0)(this.#record.policy, job, stepSucceeded)) {
            report.left(job);
            return true;
        }
        const credentials = this.#credentials();
        if ('problems' in credentials) {
            const { input, restore: say } = this.#messages;
            const problems = credentials.problems.map((problem) => problem(input));
            const isNoneThere = problems.join() === input.problem('access_token', input.missing.credentials);
            report.gaveUp({
                why: isNoneThere ? say.noneArrived : say.noCredentials(problems),
                name: say.withoutCredentials,
                fix: say.fixCredentials,
            });
            return false;
        }
        const proxy = this.#proxyProblem();
        if (proxy !== undefined) {
            report.gaveUp({ why: proxy });
            return false;
        }
        return this.#putBack(credentials.credentials, (0,policy/* restoreBudgetSeconds */.V2)(job, this.#record.timeoutSeconds));
    }
    /** Reports that nothing is known to be back when an error of ours ended the run. */
    crash(error) {
        this.#report.crashed(error);
    }
    #jobStatus() {
        const text = this.#runner.input('job_status');
        const job = (0,policy/* jobStatusOf */.JZ)(text);
        if (job === undefined)
            this.#report.jobStatusUnreadable(text);
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
    async #putBack(credentials, budgetSeconds) {
        const { signal } = this.#world;
        if (this.#record.credentials)
            this.#runner.info(this.#messages.restore.credentialsSaved);
        this.#report.started(LATE_REQUEST_MS / 1000);
        const tellOfSignal = () => this.#report.cancelled(String(signal.reason));
        if (signal.aborted)
            tellOfSignal();
        else
            signal.addEventListener('abort', tellOfSignal);
        const restored = await this.#restore(credentials, budgetSeconds);
        const appId = 'app' in credentials ? credentials.app.appId : '';
        return this.#report.ended(restored, { appId, timeoutSeconds: budgetSeconds });
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
            decide: decision/* decide */.L,
            judge: verdict/* judgeRestore */.ax,
            lateFirstTryMs: LATE_FIRST_TRY_MS,
            // The token is fresh: one that is refused for one automation only may still work for the rest.
            sparesProvenToken: 'app' in credentials,
        };
        const pace = new retry_pace/* Pace */.o(clock, families/* SWITCHES_PER_SECOND */.kw);
        const common = { runner: this.#runner, baseUrl, credentials, purse, pace };
        return restore({
            appToken,
            formerStatus,
            due: this.#due,
            session: (0,session/* openSession */.f)({
                ...common,
                requestTimeoutSeconds,
                options,
                mintOptions: { ...options, maxAttempts: Number.POSITIVE_INFINITY, judge: verdict/* judgeRestoreMint */.cY },
            }),
            lastSession: (deadline) => {
                const { lateFirstTryMs: _, ...others } = options;
                const lastOptions = { ...others, deadline, maxAttempts: 1, signal: new AbortController().signal };
                const mintOptions = {
                    ...lastOptions,
                    // Counted for each token that is asked for, also where that is some time after the signal.
                    get deadline() {
                        return Math.min(deadline, clock.now() + LAST_TRY_MS);
                    },
                };
                return (0,session/* openSession */.f)({ ...common, requestTimeoutSeconds, options: lastOptions, mintOptions });
            },
            observer: {
                onRetry: ({ automation }, retry) => (0,retry_line/* logRetry */.z)(this.#runner, (say) => say.log.subjects.switch((0,names/* nameOf */.Vb)(automation, say)), {
                    retry,
                    baseUrl,
                }),
                onEnd: ({ automation }, end) => end.done && this.#report.wrote(automation),
            },
        });
    }
}


/***/ })

};
;