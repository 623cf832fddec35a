"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareRestore: () => (/* binding */ prepareRestore)
});

// UNUSED EXPORTS: WriteAhead

// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __webpack_require__(11);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/restoring/record.js

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
        const line = JSON.stringify([id, (0,plain/* excerpt */.Kb)(title, MAX_TITLE_CHARACTERS)]);
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

/** The state value that holds what is known of each automation of the record, in its order. */
function encodeNotes(notes) {
    return { name: NOTES, value: notes.map((note) => NOTE_MARKS[note]).join('') };
}


// EXTERNAL MODULE: ./build/action/names.js
var action_names = __webpack_require__(482);
;// CONCATENATED MODULE: ./build/action/write-ahead.js




/**
 * Saves what the job's end will need, before the first write.
 *
 * @returns what keeps the record; `undefined` where there is nothing to put back; a text where it could not be saved
 */
async function prepareRestore(runner, { wanted, due, unchanged }, facts) {
    if (unchanged.length > 0) {
        runner.warning((say) => {
            const names = unchanged.map(({ automation }) => (0,action_names/* nameOf */.Vb)(automation, say));
            return say.log.leftBefore((0,action_names/* fitNames */.AV)(names, say), wanted, (0,automations/* oppositeOf */.j7)(wanted));
        });
    }
    if (due.length === 0)
        return undefined;
    const writeAhead = new WriteAhead(runner, due);
    const unsaved = await writeAhead.save(recordOf(due, facts));
    if (unsaved !== undefined)
        return unsaved;
    runner.info((say) => say.log.willRestore(due.length, (0,automations/* oppositeOf */.j7)(wanted), facts.inputs.restore));
    return writeAhead;
}
function recordOf(due, { inputs, manner, appToken, env }) {
    const { baseUrl, restore, credentials, status, ...limits } = inputs;
    const { language, jobSummary } = manner;
    return {
        baseUrl,
        appToken,
        policy: restore,
        formerStatus: (0,automations/* oppositeOf */.j7)(status),
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
        const values = encodeRecord(record);
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
        const { name, value } = encodeNotes(this.#notes);
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
            this.#runner.saveState(SUCCEEDED, 'true');
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


/***/ })

};
;