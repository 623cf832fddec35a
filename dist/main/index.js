/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 482:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let nameOf = (function ({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : quoted(title));
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ fitNames),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vb: (() => (/* binding */ nameOf))
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

const MAX_QUOTED_CHARACTERS = 500;
/** The name of an automation as people know it: its id, and its title where that is known. */
;
// Leaves room for what a sentence has to say beside the names.
const MAX_NAMES_CHARACTERS = 2000;
/** As many names as one sentence of an annotation can hold, and how many more there are. */
function fitNames(names, { andMore }) {
    let room = MAX_NAMES_CHARACTERS;
    const firstHidden = names.findIndex((name) => {
        room -= name.length + 2;
        return room < 0;
    });
    if (firstHidden < 0)
        return [...names];
    return [...names.slice(0, firstHidden), andMore(names.length - firstHidden)];
}
/** A text from elsewhere, as it may stand in a sentence of ours. */
function quoted(text) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .unlinked */ .hd)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), MAX_QUOTED_CHARACTERS));
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MAX_ANNOTATION_CHARACTERS),
  b: (() => (/* binding */ Runner))
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
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
let utils_toCommandValue = (function (input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
});
;
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
let command_issueCommand = (function (command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
});
let escapeData = (function (s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
});
;

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
;
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
let setSecret = (function (secret) {
    command_issueCommand('add-mask', {}, secret);
});
let getInput = (function (name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
});
let isDebug = (function () {
    return process.env['RUNNER_DEBUG'] === '1';
});
let info = (function (message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
});
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
;

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
;


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

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------

//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
;
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
 * Writes info to log with console.log.
 * @param message info message
 */
;



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
// EXTERNAL MODULE: ./build/messages/en-lines.js
var en_lines = __nccwpck_require__(619);
// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(871);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./build/text/secrets.js
/** What stands in place of a secret. */
let formsOf = (function (value) {
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
});
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
        this.#values = [...values].sort(((a, b) => b.length - a.length));
        return true;
    }
    /** The text with each secret replaced by `***`, the longest first, so that no part of one stays behind. */
    redact(text) {
        return this.#values.reduce(((redacted, value) => redacted.replaceAll(value, REDACTED)), text);
    }
}
// A server that repeats a secret may have written it for an address, for JSON or in base64.
;

;// CONCATENATED MODULE: ./build/action/runner.js







/** The runner cuts an annotation's message after this many characters. */
let append = (function (file, text) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
});
let fileCommands = (function (values) {
    let delimiter = 'END';
    while (values.some((([, value]) => value.includes(delimiter))))
        delimiter += delimiter;
    return values
        .map((([name, value]) => `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`))
        .join('');
});
let inWords = (function (words, say) {
    return typeof words === 'string' ? words : words(say);
});
const MAX_ANNOTATION_CHARACTERS = 4096;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
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
            this.#tell((() => setSecret(value)));
    }
    /** Writes one line to the log. */
    info(line) {
        this.#tell(((say) => info(this.#line(inWords(line, say)))));
    }
    /** Writes one line that shows only where the runner's debug log is on. */
    debug(line) {
        if (isDebug())
            this.#tell((say) => debug(this.#line(inWords(line, say))));
    }
    /** Adds a warning annotation. */
    warning(line) {
        this.#tell((say) => warning(this.#message([inWords(line, say)])));
    }
    /** Adds an error annotation of several lines, which must fit into `MAX_ANNOTATION_CHARACTERS`. */
    error(lines) {
        this.#tell(() => error(this.#message(lines)));
    }
    /** Writes all that people were told, now; in English where its language cannot be loaded. */
    async flush() {
        const say = await this.lines().catch(() => en_lines/* enLines */.d);
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
        const redacted = Object.entries(values).map((([name, value]) => [name, this.redact(value)]));
        if (file !== '')
            append(file, fileCommands(redacted));
        // The toolkit prints what a person may read; runners no longer obey it.
        else
            for (const [name, value] of redacted)
                this.#tell(() => setOutput(name, value));
    }
    /**
     * Saves a value for the job's end, as it is: the file lies in clear until the job ends.
     *
     * @throws where it cannot be written
     */
    saveState(name, value) {
        saveState(name, value);
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
        append(process.env.GITHUB_STEP_SUMMARY ?? '', this.redact(html));
    }
    /** The text with every known secret replaced. */
    redact(text) {
        return this.#secrets.redact(text);
    }
    #tell(write) {
        if (this.#untold.push(write) === 1)
            setImmediate((() => void this.flush()));
    }
    #message(lines) {
        return (0,plain/* excerpt */.Kb)(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
    }
    #line(line) {
        return (0,plain/* disarm */.Jt)(this.redact(line).replace(CONTROL, ' ').replace(/\n/g, ' '));
    }
}
// Files of the runner are there before the step; nobody would read one that is made now.
;
// The toolkit writes one value at a time, with a delimiter that is unlikely to be in it; here it certainly is not.
// Source of the format: GitHub's page "Workflow commands for GitHub Actions", multiline strings.
;
;


/***/ }),

/***/ 610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let runStep = (async function (create) {
    process.exitCode = 1;
    // A deprecation inside a dependency is no news for those who read the log of a job.
    process.noDeprecation = true;
    const cancellation = new AbortController();
    for (const signal of SIGNALS)
        process.on(signal, () => cancellation.abort(signal));
    // A log that nobody reads any more is no reason to stop half-way. Set up after the first request is on its way:
    // the stream is made by being asked for.
    setImmediate((() => process.stdout.on('error', () => { })));
    const crashed = new Promise(((_, reject) => {
        process.on('uncaughtException', reject);
        process.on('unhandledRejection', reject);
        process.once('beforeExit', () => reject(new EndedEarlyError()));
    }));
    let isGreen = false;
    let flush = async () => { };
    try {
        const step = create(cancellation.signal);
        flush = (() => step.flush());
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
    // Kept-alive connections and requests that were given up must not hold the job.
    process.stdout.write('', (() => process.exit(isGreen ? 0 : 1)));
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: (() => (/* binding */ runStep)),
/* harmony export */   w: () => (/* binding */ EndedEarlyError)
/* harmony export */ });
/** Told to a step that has not come to an end although there is nothing left to wait for. */
class EndedEarlyError extends Error {
    name = 'EndedEarlyError';
}
// The runner cancels with SIGINT, then SIGTERM; SIGBREAK is what Windows knows beside them.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Runs a step and ends the process with its verdict: exit code 0 only where `run` resolved with `true` and
 * nothing went wrong meanwhile. A rejection, an error that nobody caught, a promise that never settles: all
 * end with 1.
 *
 * @param create makes the step; the signal is aborted, with the name of the process signal as its reason, when
 *               the runner cancels the job
 */
;


/***/ }),

/***/ 619:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   d: (() => (/* binding */ enLines))
/* harmony export */ });
/** Puts a duration into words, to a tenth of a second. */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
/** A number of things, in the plural where there are several. */
const count = ((n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`);
const tryOf = ({ next, of }) => of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;
/** What the action says while all goes well, and around what does not, in English. Its shape is what every other language must fill. */
const enLines = {
    andMore: (hidden) => `\u2026 and ${hidden} more`,
    automation: ((id, title) => (title === undefined ? id : `${id} \u201c${title}\u201d`)),
    log: {
        nothingToDo: 'workflow_id is none: there is no automation to switch.',
        nothingToRestore: 'Nothing to put back: this step changed nothing, or restore is never.',
        resolving: (appToken, host) => `Reading what there is in Base ${appToken} at ${host}.`,
        lookingUp: (host) => `Looking up the wiki page at ${host}.`,
        start: ((automations, appToken, status, host) => `Switching ${count(automations, 'automation')} of Base ${appToken} to ${status} at ${host}.`),
        outcomes: {
            switched: ((automation, status) => `Automation ${automation}: switched to ${status}.`),
            unchanged: (automation, status) => `Automation ${automation}: already at ${status}; nothing was sent.`,
            refused: (automation, status) => `Automation ${automation}: not switched to ${status}.`,
            unknown: (automation, status) => `Automation ${automation}: not known whether it was switched to ${status}; no definite answer came.`,
            untried: (automation, status) => `Automation ${automation}: not switched to ${status}; it was not tried.`,
        },
        dryRun: 'Dry run: nothing is changed. Whether the credentials may also switch is not tested.',
        wouldSwitch: (automation, former, status) => `Automation ${automation}: is at ${former}, would be switched to ${status}.`,
        wouldStay: (automation, status) => `Automation ${automation}: is at ${status} already, nothing would be sent.`,
        subjects: {
            switch: (automation) => `Automation ${automation}`,
            mint: 'Tenant token',
            list: 'List of automations',
            'newer-list': 'List of newer automations',
            wiki: 'Wiki page',
        },
        retry: (subject, retry) => `${subject}: ${tryOf(retry)} ${retry.waitMs < 50 ? 'at once' : `in ${seconds(retry.waitMs)}`}, because: ${retry.why}`,
        retryRenewed: (subject, retry) => `${subject}: ${tryOf(retry)} with a fresh token, because: ${retry.why}`,
        cancelled: (signal) => `The job was cancelled (${signal}): nothing more is sent.`,
        summaryMissing: 'The job summary was not written: GITHUB_STEP_SUMMARY is not set on this runner.',
        summaryFailed: (why) => `The job summary could not be written: ${why}`,
        newerListFailed: (why) => `Newer automations (wkf\u2026) were not switched, because their list could not be read: ${why}`,
        newerListAbsent: (what) => `Newer automations (wkf\u2026) were not switched, because this host has no call to list them. There is nothing to do if the Base has none. ${what}`,
        leftBefore: (automations, status, opposite) => `Already at ${status} before this step: ${automations.join(', ')}. An earlier run left ${automations.length === 1 ? 'it' : 'them'} so, or another job holds ${automations.length === 1 ? 'it' : 'them'}; this job will not switch ${automations.length === 1 ? 'it' : 'them'} back. If ${automations.length === 1 ? 'it' : 'they'} should be at ${opposite}, switch by hand.`,
        willRestore: ((automations, former, policy) => policy === 'always'
            ? `At the end of the job ${count(automations, 'automation')} will be put back to ${former}.`
            : `At the end of the job, restore: ${policy} decides whether ${count(automations, 'automation')} will be put back to ${former}.`),
        noteFailed: (why) => `The note that this automation is done could not be saved, so the restore will check it again: ${why}`,
    },
    summary: {
        title: ((status) => `Base automations: ${status}`),
        dryRunTitle: (status) => `Base automations: ${status} (dry run)`,
        leftTitle: (status) => `Base automations: left at ${status}`,
        restoreTitle: (former) => `Base automations: back to ${former}`,
        automation: 'Automation',
        id: 'Id',
        before: 'Before',
        now: 'Now',
        wouldBe: 'Would be',
        result: 'Result',
        requests: 'Requests',
        code: 'Code',
        logId: 'Log id',
        results: {
            switched: 'switched',
            unchanged: 'left as it was',
            refused: 'not switched',
            unknown: 'not known',
            untried: 'not tried',
        },
        restoreResults: { back: 'put back', deleted: 'deleted meanwhile', failed: 'NOT put back' },
        base: ((appToken, host) => `Base ${appToken} at ${host}`),
        more: (hidden) => `\u2026 and ${hidden} more, in the log of this step.`,
        failures: 'What failed, and what to do',
    },
};


/***/ }),

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let languageOf = (function (word) {
    const key = word.toLowerCase();
    return Object.hasOwn(LANGUAGE_WORDS, key) ? LANGUAGE_WORDS[key] : undefined;
});
let loadLines = (function (language) {
    return LOADERS[language].lines();
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VO: (() => (/* binding */ LANGUAGE_WORDS)),
/* harmony export */   c1: (() => (/* binding */ loadLines)),
/* harmony export */   eX: (() => (/* binding */ languageOf)),
/* harmony export */   fH: () => (/* binding */ loadMessages)
/* harmony export */ });
/* harmony import */ var _en_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(619);

/** The words for each language that the input takes, in lower case. */
const LANGUAGE_WORDS = {
    en: 'en',
    zh: 'zh',
    'zh-cn': 'zh',
    zh_cn: 'zh',
};
/** The language that a word names, in any letter case; `undefined` for every other text. */
;
// What `import()` names is a file of its own in the bundle, which is read only where it is needed.
const LOADERS = {
    en: {
        lines: async () => _en_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .enLines */ .d,
        messages: async () => (await __nccwpck_require__.e(/* import() */ 675).then(__nccwpck_require__.bind(__nccwpck_require__, 675))).en,
    },
    zh: {
        lines: async () => (await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 694))).zhLines,
        messages: async () => (await __nccwpck_require__.e(/* import() */ 838).then(__nccwpck_require__.bind(__nccwpck_require__, 838))).zh,
    },
};
/** What the action says while all goes well, and around what does not, in the given language. */
;
/** All that the action says, in the given language. */
function loadMessages(language) {
    return LOADERS[language].messages();
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let isAddress = (function (value) {
    return value.includes('/');
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: (() => (/* binding */ isAddress)),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   po: () => (/* binding */ brandOfWebHost)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(813);

/** Hosts on which each brand shows documents; names below them count too. Source: the brands' own addresses. */
const WEB_HOSTS = {
    feishu: ['feishu.cn', 'larkoffice.com'],
    lark: ['larksuite.com'],
};
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
;
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
/** The brand whose web host this is; `undefined` for every other host, look-alikes included. */
function brandOfWebHost(hostname) {
    const brands = Object.keys(WEB_HOSTS);
    return brands.find((brand) => WEB_HOSTS[brand].some((host) => hostname === host || hostname.endsWith(`.${host}`)));
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
    if (kind === undefined || !(0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathSafe */ .B)(token))
        return { kind: 'other', other: 'unknown' };
    return kind === 'base' ? { kind, appToken: token } : { kind: 'wiki', node: token };
}
function insideOf(table) {
    if (table === null || table === '')
        return { kind: 'nothing' };
    if (table.startsWith('wkf') && (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathSafe */ .B)(table))
        return { kind: 'automation', id: table };
    return { kind: 'other', other: (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignKind */ .r)(table) };
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let readAnswer = (function (raw) {
    const text = new TextDecoder().decode(raw.body);
    const json = parseJson(text, raw.redact);
    const envelope = isRecord(json) ? json : undefined;
    const error = isRecord(envelope?.error) ? envelope.error : NO_ERROR;
    return {
        httpStatus: raw.httpStatus,
        code: Number.isSafeInteger(envelope?.code) ? envelope?.code : undefined,
        msg: typeof envelope?.msg === 'string' ? (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(envelope.msg) : '',
        logId: logIdOf(error.log_id, error.logid, raw.redact(String(raw.headers['x-tt-logid'] ?? ''))),
        hints: error === NO_ERROR ? NO_HINTS : hintsOf(error),
        envelope,
        isJson: json !== undefined,
        excerpt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(raw.redact(text)), EXCERPT_CHARACTERS),
        serverWaitMs: serverWait(raw.headers, raw.receivedAtEpoch),
    };
});
let isRecord = (function (value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
let parseJson = (function (text, redact) {
    try {
        return JSON.parse(text, ((key, value) => typeof value === 'string' && key !== 'tenant_access_token' ? redact(value) : value));
    }
    catch {
        return undefined;
    }
});
let logIdOf = (function (...candidates) {
    return candidates.find(((candidate) => typeof candidate === 'string' && /^\w[\w.:*-]{0,99}$|^\*+$/.test(candidate)));
});
let serverWait = (function (headers, receivedAtEpoch) {
    for (const name of ['x-ogw-ratelimit-reset', 'retry-after']) {
        const value = [headers[name]].flat()[0]?.trim() ?? '';
        if (/^\d{1,9}(\.\d+)?$/.test(value))
            return Math.ceil(Number(value) * 1000);
        const date = name === 'retry-after' && /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
        if (!Number.isNaN(date))
            return Math.max(0, date - receivedAtEpoch);
    }
    return undefined;
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: (() => (/* binding */ readAnswer)),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

const EXCERPT_CHARACTERS = 80;
const MAX_HINTS = 10;
const MAX_HINT_CHARACTERS = 500;
const NO_ERROR = {};
const NO_HINTS = { scopes: [], links: [], fields: [] };
/** Reads an answer's status, headers (names in lower case) and body. Never throws: any body is some answer. */
;
/** Whether a value is a JSON object. */
;
// Secrets are taken out of every text before anything is done with it, but for the one that is asked for.
;
;
function hintsOf(error) {
    const texts = (values) => values
        .filter((value) => typeof value === 'string')
        .map((value) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value), MAX_HINT_CHARACTERS));
    const scopes = records(error.permission_violations).map((violation) => violation.subject ?? violation.scope);
    const fields = records(error.field_violations).map((violation) => texts([violation.field, violation.description]).join(': '));
    const links = records(error.helps).map((help) => help.url);
    // The troubleshooter is a sentence with an address in it.
    const troubleshooter = texts([error.troubleshooter]).flatMap((text) => text.match(/https:\/\/\S+/g) ?? []);
    return {
        scopes: texts(scopes).filter((scope) => /^[\w.:-]{1,100}$/.test(scope)),
        links: [...texts(links), ...troubleshooter].slice(0, MAX_HINTS),
        fields: fields.filter((field) => field !== ''),
    };
}
function records(value) {
    return Array.isArray(value) ? value.filter(isRecord).slice(0, MAX_HINTS) : [];
}
// Source: the platform's page on rate limits; `Retry-After` as in RFC 9110, section 10.2.3.
;


/***/ }),

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let familyOf = (function (id) {
    return id.startsWith('wkf') ? 'newer' : 'v1';
});
let oppositeOf = (function (status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
});
let switchAutomation = (async function (api, caller, target, deadline) {
    const newer = familyOf(target.id) === 'newer';
    const request = newer ? newerSwitch(caller, target) : v1Switch(caller, target);
    const answer = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSuccess */ .z)('switch', await api.send(request, deadline));
    const word = newer && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(answer.envelope?.data) ? answer.envelope.data.status : undefined;
    if (word !== undefined && word !== NEWER_WORDS[target.status]) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CallError */ .R('switch', { kind: 'lacking', answer, what: 'status' });
    }
    return answer;
});
let v1Switch = (function (caller, target) {
    const path = `/open-apis/bitable/v1/apps/${caller.appToken}/workflows/${target.id}`;
    return { method: 'PUT', path, body: { status: target.status }, token: caller.token };
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   _b: (() => (/* binding */ switchAutomation)),
/* harmony export */   j7: (() => (/* binding */ oppositeOf)),
/* harmony export */   kw: (() => (/* binding */ SWITCHES_PER_SECOND))
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(909);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(187);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(875);



/** Switches a second that the platform allows to one app in one tenant. Source: the page of the v1 call. */
const SWITCHES_PER_SECOND = 10;
/** The family that an id belongs to: newer ids begin with `wkf`, v1 ids are digits. */
;
/** The other status. */
;
/**
 * Switches one automation on or off, in one request. Repeating it is harmless for the v1 call; for the newer
 * one nothing says so.
 *
 * Sources: the platform's page "Update workflow status" (bitable/v1); the official command-line client for
 * the newer call, which times out where the body is empty.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx and `code` 0, and with no other status
 */
;
const NEWER_WORDS = { Enable: 'enabled', Disable: 'disabled' };
;
function newerSwitch(caller, target) {
    const verb = target.status === 'Enable' ? 'enable' : 'disable';
    const path = `/open-apis/base/v3/bases/${caller.appToken}/workflows/${target.id}/${verb}`;
    return { method: 'PATCH', path, body: {}, ...identity(caller) };
}
/** What tells the newer calls who asks. */
function identity({ token, appId }) {
    return { token, ...(appId !== undefined && { headers: { 'X-App-Id': appId } }) };
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sleepUntil),
/* harmony export */   m: (() => (/* binding */ systemClock))
/* harmony export */ });
/** The clock of the machine. */
const systemClock = {
    // `performance` does the same, but has to be loaded first.
    now: (() => Number(process.hrtime.bigint()) / 1e6),
    epoch: (() => Date.now()),
    after(delayMs, callback) {
        const timer = setTimeout(callback, delayMs);
        return (() => clearTimeout(timer));
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

/***/ 187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let requireSuccess = (function (call, exchange) {
    if ('fault' in exchange)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, exchange.fault);
    // A token that was minted, but not received whole, must not be quoted.
    const answer = call === 'mint' ? { ...exchange.answer, excerpt: undefined } : exchange.answer;
    const isOk = answer.httpStatus >= 200 && answer.httpStatus < 300;
    if (isOk && answer.code === 0)
        return answer;
    if (answer.code !== undefined && answer.code !== 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: 'code', answer });
    if (!isOk)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: 'http', answer });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(call, { kind: answer.isJson ? 'malformed' : 'unreadable', answer });
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: (() => (/* binding */ requireSuccess))
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

/**
 * The answer of an exchange, if it is a success: HTTP 2xx and a JSON object whose `code` is the integer 0.
 *
 * @throws {CallError} for everything else
 */
;


/***/ }),

/***/ 875:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   u: () => (/* binding */ answerOf)
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


/***/ }),

/***/ 328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let parseBaseUrl = (function (value) {
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
});
let isLoopback = (function (hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ trustedLink),
/* harmony export */   Q2: (() => (/* binding */ parseBaseUrl)),
/* harmony export */   ZI: () => (/* binding */ codeListUrl),
/* harmony export */   cK: () => (/* binding */ SUPPORT_URL),
/* harmony export */   no: () => (/* binding */ API_HOSTS)
/* harmony export */ });
/** Where the API of each brand is. Source: the reference pages of both brands. */
const API_HOSTS = {
    feishu: 'https://open.feishu.cn',
    lark: 'https://open.larksuite.com',
};
/** Where the platform's own pages send those who need support. */
const SUPPORT_URL = 'https://applink.feishu.cn/TLJpeNdW';
/**
 * Reads the API's base URL of a private deployment: `https://host[:port]`, or `http://` on loopback only.
 * A single slash at the end is let through, because browsers add it.
 *
 * @returns the origin in its normal form, or what is wrong
 */
;
;
/** The page that lists the platform's codes, on the host that was used if it is a public one, else Feishu's. */
function codeListUrl(baseUrl) {
    const host = Object.values(API_HOSTS).includes(baseUrl) ? baseUrl : API_HOSTS.feishu;
    return `${host}/document/server-docs/api-call-guide/generic-error-code`;
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
    const origins = [...Object.values(API_HOSTS), ...(baseUrl === '' ? [] : [baseUrl])];
    const trusted = origins.map((origin) => new URL(origin).host);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return trusted.includes(url.host) ? url.href : undefined;
}


/***/ }),

/***/ 813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let foreignKind = (function (id) {
    const hit = Object.entries(FOREIGN_PREFIXES).find((([prefix]) => id.startsWith(prefix)));
    return hit?.[1];
});
let isPathSafe = (function (id) {
    return /^[A-Za-z0-9_-]{1,100}$/.test(id);
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: (() => (/* binding */ isPathSafe)),
/* harmony export */   r: (() => (/* binding */ foreignKind))
/* harmony export */ });
/** What an id that is not the wanted one belongs to, by its prefix. */
const FOREIGN_PREFIXES = {
    tbl: 'table',
    vew: 'view',
    blk: 'dashboard',
    ldx: 'document',
    cli_: 'app',
};
/** The kind of thing an id names instead, or `undefined` where no known prefix says so. */
;
/** Whether a value may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
;


/***/ }),

/***/ 477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let isToken = (function (text) {
    return /^[A-Za-z0-9._~+/-]+=*$/.test(text);
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: (() => (/* binding */ isToken))
/* harmony export */ });
/** Whether a text can be sent as a bearer token (RFC 6750, section 2.1); no prefix is asked for. */
;


/***/ }),

/***/ 197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let runStage = (async function (stage, options) {
    const { clock, deadline, signal } = options;
    const open = stage.tasks.map(((task) => ({
        task,
        tries: 0,
        fewFaults: 0,
        renewed: false,
        dueAt: NOW,
        fault: undefined,
    })));
    let gateOpensAt = NOW;
    // A fresh token that was refused before any request succeeded with it: another one would be refused too.
    let isTokenUnproven = false;
    const end = ((progress, taskEnd) => {
        open.splice(open.indexOf(progress), 1);
        stage.observer.onEnd(progress.task, taskEnd);
    });
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
            end(next, { done: true });
            continue;
        }
        next.fault = fault;
        const { decide } = await __nccwpck_require__.e(/* import() */ 987).then(__nccwpck_require__.bind(__nccwpck_require__, 987));
        const canRenew = stage.renew !== undefined && !isTokenUnproven;
        const { verdict, gateMs, ...decision } = decide(next, fault, { canRenew, options });
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
            if (verdict.endsStage)
                return endAll({ kind: fault.kind === 'budget' ? 'budget' : 'stage' });
            continue;
        }
        if (decision.retry.renewed) {
            next.renewed = true;
            isTokenUnproven = true;
            stage.renew?.();
        }
        next.dueAt = clock.now() + decision.retry.waitMs;
        await stage.observer.onRetry(next.task, decision.retry);
    }
});
let tryOnce = (async function (stage, progress, deadline, endAll) {
    try {
        progress.tries += 1;
        stage.pace?.begin();
        await stage.attempt(progress.task, deadline);
        return undefined;
    }
    catch (error) {
        if (error instanceof _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R)
            return error.fault;
        if (error instanceof PrerequisiteError) {
            endAll({ kind: error.reason.kind === 'cancelled' ? 'cancelled' : 'stage' });
        }
        throw error;
    }
    finally {
        stage.pace?.end();
    }
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: (() => (/* binding */ runStage)),
/* harmony export */   Z: () => (/* binding */ PrerequisiteError)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(233);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(875);


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
;
;


/***/ }),

/***/ 879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: (() => (/* binding */ Base))
/* harmony export */ });
/* harmony import */ var _platform_automations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11);

/** One Base, as one stage speaks with it. */
class Base {
    appToken;
    session;
    constructor(appToken, session) {
        this.appToken = appToken;
        this.session = session;
    }
    /** Switches one automation, in one try. */
    switch(target, deadline) {
        return (0,_platform_automations_js__WEBPACK_IMPORTED_MODULE_0__/* .switchAutomation */ ._b)(this.session.api, this.caller(target.token), target, deadline);
    }
    /** Who asks for it, with this token. */
    caller(token) {
        const { appId } = this.session.tokens;
        return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
    }
}


/***/ }),

/***/ 867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: (() => (/* binding */ Ledger))
/* harmony export */ });
/* unused harmony export Entry */
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

/** The account of one automation: its tries, and how they ended. Right at every moment, also in mid-request. */
class Entry {
    automation;
    #isUnchanged;
    #tries = 0;
    #undecidedTries = 0;
    #answer;
    #end;
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
    }
    /** Notes the fault of the request that was begun last, and whether it is certain that it was not carried out. */
    fail(fault, { isDefinite }) {
        if (isDefinite)
            this.#undecidedTries -= 1;
        this.#answer = (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(fault);
    }
    /** Notes that no further request follows. */
    close(end) {
        this.#end = end;
        // A reading showed that it is done after all: what the last request met has become meaningless.
        if (end.done && this.#answer?.code !== 0)
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
        this.entries = automations.map(((automation) => new Entry(automation, wanted)));
    }
    /** The entries that have to be switched. */
    get due() {
        return this.entries.filter(((entry) => entry.outcome !== 'unchanged'));
    }
    /** The entries that already had the wanted status. */
    get unchanged() {
        return this.entries.filter(((entry) => entry.outcome === 'unchanged'));
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
        return this.due.every(((entry) => entry.outcome === 'switched'));
    }
    /** Requests sent for all automations together. */
    get tries() {
        return this.entries.reduce(((sum, entry) => sum + entry.tries), 0);
    }
    /** The answer that decided: that of the first failure, or of the last success. */
    get decidingAnswer() {
        if (this.prerequisiteFailure)
            return (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(this.prerequisiteFailure.fault);
        const [first] = this.#failed;
        return first ? first.answer : this.due.at(-1)?.answer;
    }
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jt: (() => (/* binding */ disarm)),
  Kb: (() => (/* binding */ excerpt)),
  bD: () => (/* binding */ messageOf),
  Ef: (() => (/* binding */ normalTitle)),
  pj: (() => (/* binding */ plain)),
  hd: (() => (/* binding */ unlinked))
});

// UNUSED EXPORTS: MAX_FOREIGN_CHARACTERS

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/text/plain.js

/** Longest text of the server that is kept, in characters: the runner's limit for one annotation. */
let plain = (function (text) {
    return excerpt(disarm((0,external_node_util_namespaceObject.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ')).trim(), MAX_FOREIGN_CHARACTERS);
});
let excerpt = (function (text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
});
let disarm = (function (line) {
    return line.replace(/##(?=\[)/g, '# #').replace(/^(\s*):(?=:)/, '$1: ');
});
let normalTitle = (function (title) {
    return title.trim().normalize('NFC');
});
let unlinked = (function (text) {
    return text.replace(/:\/\//g, ':// ');
});
const MAX_FOREIGN_CHARACTERS = 4096;
// C0, DEL, C1, the Unicode line ends, and the marks that reorder text on a screen.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/**
 * Makes text from elsewhere (a server, a user) safe to stand inside one line of a log: one line, without
 * terminal escapes, without what a runner would take for a command. The runner reads `::\u2026::` at the start
 * of a line and `##[\u2026]` anywhere in it.
 */
;
/** Cuts text to `limit` characters, the last of which is `\u2026` where anything was cut; never inside a surrogate pair. */
;
/** Takes the power from both forms of a workflow command, wherever they stand in the line. */
;
/** Titles are compared as people see them: without outer blanks, in Unicode NFC. */
;
/** Keeps the addresses in a foreign text readable, but so that no viewer makes a link of them. */
;
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	let __nccwpck_require__ = (function (moduleId) {
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
/******/ 	});
var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	;
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = ((exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		});
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
/******/ 		__nccwpck_require__.o = ((obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop)))
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

// EXTERNAL MODULE: ./build/action/runner.js + 11 modules
var runner = __nccwpck_require__(131);
// EXTERNAL MODULE: ./build/action/step.js
var step = __nccwpck_require__(610);
;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
let getProxyUrl = (function (reqUrl) {
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
});
let checkBypass = (function (reqUrl) {
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
});
let isLoopbackAddress = (function (host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
});
;
;
;
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
;// CONCATENATED MODULE: ./build/platform/proxy.js

/**
 * The proxy that the toolkit's client will use for a host, `undefined` where it connects directly.
 * `https_proxy`, `http_proxy` and `no_proxy` are read as the client reads them, lower case first; the last one by the
 * toolkit itself, from the environment of the process.
 */
let proxySetting = (function (baseUrl, env) {
    const url = new URL(baseUrl);
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const variable = [name, name.toUpperCase()].find(((candidate) => env[candidate]));
    if (variable === undefined || checkBypass(url))
        return undefined;
    const value = env[variable] ?? '';
    const secrets = passwordForms(value);
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return { variable, problem: 'noScheme', secrets };
    if (!/^https?:/i.test(value))
        return { variable, problem: 'scheme', secrets };
    return isReadable(value) ? { variable, secrets } : { variable, problem: 'unreadable', secrets };
});
;
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

// EXTERNAL MODULE: ./build/switching/ledger.js
var ledger = __nccwpck_require__(867);
// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(871);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __nccwpck_require__(99);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __nccwpck_require__(328);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __nccwpck_require__(813);
// EXTERNAL MODULE: ./build/platform/tokens.js
var tokens = __nccwpck_require__(477);
;// CONCATENATED MODULE: ./build/restoring/policy.js
/** How a job stands, as the runner's words have it. */
let needsJobStatus = (function (policy) {
    return policy === 'success' || policy === 'failure';
});
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
/** The status of a job; `undefined` where the text is none of its words. */
function jobStatusOf(text) {
    return JOB_STATUSES.find((status) => status === text.toLowerCase());
}
/** Whether a policy depends on how the job stands. */
;

const LEAST_BUDGET_SECONDS = 240;


// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var text_plain = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./build/action/inputs.js







/** Every input with its default, as in action.yml; `''` where there is none. */
let secretValues = (function (raw) {
    return [raw('access_token'), raw('app_secret')].flatMap(((value) => [
        value,
        ...value.split(/\s+/).filter(((part) => part.length >= 8)),
    ]));
});
let readManner = (function (raw) {
    const { job_summary: words } = WORDS;
    const word = given('job_summary', raw).toLowerCase();
    return {
        language: (0,languages/* languageOf */.eX)(given('language', raw)) ?? 'en',
        jobSummary: Object.hasOwn(words, word) ? words[word] : true,
    };
});
let readInputs = (function (raw, redact = (text) => text) {
    const reader = new Reader(raw, redact);
    reader.word('language');
    reader.word('job_summary');
    const read = {
        targets: reader.targets(),
        status: reader.word('status'),
        credentials: reader.credentials(),
        baseUrl: reader.baseUrl(),
        restore: reader.restore(),
        ifUnchanged: reader.word('if_unchanged'),
        isDryRun: reader.word('dry_run'),
        maxAttempts: reader.number('max_attempts'),
        timeoutSeconds: reader.number('timeout_seconds'),
        requestTimeoutSeconds: reader.number('request_timeout_seconds'),
    };
    const { problems } = reader;
    return problems.length === 0 && isWhole(read) ? { inputs: read } : { problems };
});
let given = (function (name, raw) {
    return raw(name) || INPUT_DEFAULTS[name];
});
let isWhole = (function (read) {
    return Object.values(read).every(((value) => value !== undefined));
});
let unique = (function (values) {
    return [...new Set(values)].filter(((value) => value !== ''));
});
const INPUT_DEFAULTS = {
    app_token: '',
    workflow_id: '',
    workflow_title: '',
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
    language: languages/* LANGUAGE_WORDS */.VO,
};
/** The bounds of the inputs that take numbers, both included. */
const BOUNDS = {
    max_attempts: [1, 20],
    timeout_seconds: [1, 3600],
    request_timeout_seconds: [1, 120],
};
/** The values that must never be shown, and those parts of them that a person may have pasted together. */
;
/** Reads how a step speaks. Nonsense counts as the default here; `readInputs` names it. */
;
/**
 * Reads and validates every input. Costs no request.
 *
 * @param redact takes the secrets from a value that is quoted: people paste them into the wrong input
 */
;

;
;
const BASE_URL_PROBLEMS = {
    'no-scheme': 'domainScheme',
    scheme: 'domainNotHttp',
    'plain-http': 'domainPlainHttp',
    'extra-parts': 'domainExtraParts',
    'not-a-url': 'domainNotUrl',
};
const MAX_SHOWN_CHARACTERS = 120;
/** Reads input after input and gathers what is wrong; each reading is `undefined` where something is. */
class Reader {
    problems = [];
    #value;
    #redact;
    /** The hosts of the addresses that were read, which decide about `domain`. */
    #webHosts = [];
    constructor(raw, redact) {
        this.#value = ((name) => given(name, raw));
        this.#redact = redact;
    }
    /** A user's value as it may stand in a message. */
    #shown(value) {
        return (0,text_plain/* excerpt */.Kb)((0,text_plain/* plain */.pj)(this.#redact(value)), MAX_SHOWN_CHARACTERS);
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
        if (!Object.hasOwn(words, word))
            return this.#reject(name, (say) => say.word(this.#shown(value), Object.keys(words)));
        return words[word];
    }
    number(name) {
        const [least, most] = BOUNDS[name];
        const value = this.#value(name);
        const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        return this.#reject(name, (say) => say.number(this.#shown(value), least, most));
    }
    restore() {
        const policy = this.word('restore');
        const jobStatus = this.#value('job_status');
        if (policy !== undefined && needsJobStatus(policy) && jobStatusOf(jobStatus) === undefined) {
            return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus)));
        }
        return policy;
    }
    targets() {
        const problemsBefore = this.problems.length;
        const place = this.#place();
        const titles = unique(this.#value('workflow_title')
            .split(/[\r\n]/)
            .map(text_plain/* normalTitle */.Ef));
        const items = unique(this.#value('workflow_id')
            .split(/[,\uff0c\u3001\r\n]/)
            .map(((item) => item.trim())));
        const word = items.map(((item) => item.toLowerCase())).find(((item) => item === 'all' || item === 'none'));
        if (items.length === 0 && titles.length === 0) {
            this.#reject('workflow_id', (say) => say.missing.workflow_id);
        }
        else if (word !== undefined && (items.length > 1 || (word === 'all' && titles.length > 0))) {
            this.#reject('workflow_id', (say) => say.aloneWord(word));
        }
        const named = word === undefined ? items.map(((item) => this.#automation(item, place))) : [];
        if (place === undefined || this.problems.length > problemsBefore)
            return undefined;
        const ids = unique(named.map(((one) => one?.id ?? '')));
        const otherPlaces = named.flatMap(((one) => one?.place ?? []));
        return { place, otherPlaces, ids, titles, all: word === 'all' };
    }
    #place() {
        const value = this.#value('app_token');
        if (value === '')
            return this.#reject('app_token', (say) => say.missing.app_token);
        if ((0,addresses/* isAddress */.PW)(value))
            return this.#placeOf('app_token', this.#address('app_token', value), value);
        const kind = (0,ids/* foreignKind */.r)(value);
        if (kind)
            return this.#reject('app_token', (say) => say.foreignAppToken(this.#shown(value), kind));
        if (!(0,ids/* isPathSafe */.B)(value))
            return this.#reject('app_token', (say) => say.pathCharacters(this.#shown(value)));
        return { kind: 'base', appToken: value };
    }
    /** One item of `workflow_id`: an id, or an address that names one and says where it is. */
    #automation(item, place) {
        const name = 'workflow_id';
        const quoted = () => this.#shown(item);
        if (!(0,addresses/* isAddress */.PW)(item)) {
            const kind = (0,ids/* foreignKind */.r)(item);
            if (/\s/.test(item))
                return this.#reject(name, (say) => say.blankInId(quoted()));
            if (kind)
                return this.#reject(name, (say) => say.foreignId(quoted(), kind));
            return (0,ids/* isPathSafe */.B)(item) ? { id: item } : this.#reject(name, (say) => say.pathCharacters(quoted()));
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
        if (place && (0,addresses/* comparePlaces */.ig)(place, itsPlace) === 'different') {
            return this.#reject(name, (say) => say.otherBase(quoted()));
        }
        return { id: inside.id, place: itsPlace };
    }
    #address(name, value) {
        const address = (0,addresses/* parseAddress */.or)(value);
        if (!address)
            return this.#reject(name, (say) => say.notAnAddress(this.#shown(value)));
        return address;
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
        const problemsBefore = this.problems.length;
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
            this.#checkToken(token);
        if (appId !== '' && !(0,ids/* isPathSafe */.B)(appId))
            this.#reject('app_id', (say) => say.appIdCharacters(this.#shown(appId)));
        if (appSecret !== '' && !/^[\x21-\x7e]+$/.test(appSecret)) {
            this.#reject('app_secret', (say) => say.secretCharacters);
        }
        if (this.problems.length > problemsBefore)
            return undefined;
        return token === '' ? { app: { appId, appSecret } } : { token };
    }
    #checkToken(token) {
        if (/^bearer\b/i.test(token))
            this.#reject('access_token', (say) => say.tokenBearer);
        else if (/\s/.test(token))
            this.#reject('access_token', (say) => say.tokenBlank);
        else if (!(0,tokens/* isToken */.s)(token))
            this.#reject('access_token', (say) => say.tokenCharacters);
    }
    /** Reads `domain`; after the inputs that may hold addresses. */
    baseUrl() {
        const value = this.#value('domain');
        const word = value.toLowerCase();
        if (word === '')
            return this.#baseUrlOfWebHosts();
        if (word === 'feishu' || word === 'lark')
            return this.#baseUrlOfBrand(word);
        const parsed = (0,hosts/* parseBaseUrl */.Q2)(value);
        if ('origin' in parsed)
            return parsed.origin;
        return this.#reject('domain', (say) => say[BASE_URL_PROBLEMS[parsed.problem]](this.#shown(value)));
    }
    #baseUrlOfBrand(brand) {
        for (const { name, hostname } of this.#webHosts) {
            const itsBrand = (0,addresses/* brandOfWebHost */.po)(hostname);
            if (itsBrand !== undefined && itsBrand !== brand) {
                return this.#reject('domain', (say) => say.otherBrand(brand, name, this.#shown(hostname)));
            }
        }
        return hosts/* API_HOSTS */.no[brand];
    }
    #baseUrlOfWebHosts() {
        if (this.#webHosts.length === 0)
            return hosts/* API_HOSTS */.no.feishu;
        const unknown = this.#webHosts.find(({ hostname }) => (0,addresses/* brandOfWebHost */.po)(hostname) === undefined);
        if (unknown)
            return this.#reject('domain', (say) => say.unknownWebHost(unknown.name, this.#shown(unknown.hostname)));
        const [brand, ...others] = new Set(this.#webHosts.map(({ hostname }) => (0,addresses/* brandOfWebHost */.po)(hostname)));
        const names = unique(this.#webHosts.map(({ name }) => name));
        return others.length > 0
            ? this.#reject('domain', (say) => say.mixedBrands(names))
            : brand && hosts/* API_HOSTS */.no[brand];
    }
}
;

;// CONCATENATED MODULE: ./build/action/outputs.js

/** Value of `changed_workflow_ids` where there are none: an empty value always means that the output was lost. */
let setOutputs = (function (runner, outputs) {
    try {
        runner.output(outputs);
        return undefined;
    }
    catch (error) {
        return (0,text_plain/* messageOf */.bD)(error);
    }
});
let outputsOf = (function (ledger, facts) {
    const isGreen = facts.failures.length === 0;
    const { code, msg, logId } = isGreen
        ? { code: 0, ...ledger.decidingAnswer }
        : failing(ledger.decidingAnswer);
    return {
        status: isGreen ? statusInForce(ledger) : '',
        code: code === undefined ? '' : String(code),
        msg: msg ?? '',
        error: facts.failures.join('\n'),
        log_id: logId ?? '',
        attempts: String(ledger.tries),
        changed_workflow_ids: idList(ledger.due.filter(mayHaveChanged)),
        workflows: harmlessJson(ledger.entries.map(((entry) => describe(entry, ledger.wanted, facts)))),
        app_token: facts.appToken,
        domain: facts.baseUrl,
    };
});
let idList = (function (entries) {
    return entries.map(((entry) => entry.automation.id)).join('\n') || NO_IDS;
});
let mayHaveChanged = (function (entry) {
    return entry.isChanged !== false;
});
let statusInForce = (function (ledger) {
    const [first = ledger.wanted, ...others] = new Set(ledger.entries.map(((entry) => presentStatus(entry, ledger.wanted))));
    return others.length === 0 && first !== null ? first : '';
});
let presentStatus = (function ({ outcome, automation }, wanted) {
    if (outcome === 'switched' || outcome === 'unchanged')
        return wanted;
    return outcome === 'unknown' ? null : (automation.formerStatus ?? null);
});
let harmlessJson = (function (value) {
    return JSON.stringify(value).replace(/#(?=#\[)|[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
});
let describe = (function (entry, wanted, facts) {
    const { automation, outcome } = entry;
    const { code, msg, logId } = outcome === 'switched' ? { code: 0, ...entry.answer } : failing(entry.answer);
    const redacted = ((text) => (text === undefined ? null : facts.redact(text)));
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
});
const NO_IDS = 'none';
/**
 * Sets every output.
 *
 * @returns why that was not possible, `undefined` where it was
 */
;
/** The outputs that describe the ledger as it stands. Those of a dry run are of a ledger that was not begun. */
;
/** The ids of some entries, fit for `workflow_id` of a later step. */
;
// Without a former status nobody knows whether a switch changed anything; it may have.
;
/** The status that all automations have in common, if they do; with none at all, the wanted one. */
;
;
// The same JSON, written so that nothing happens to a log or a terminal where a later step prints it.
;
/** What an answer says of a failure. A code 0 that came with a failing HTTP status must not read as success. */
function failing(answer) {
    if (!answer)
        return {};
    const { code, msg, logId } = answer;
    return code === 0 ? { logId } : { code, msg, logId };
}
;

// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __nccwpck_require__(11);
;// CONCATENATED MODULE: ./build/text/html.js

let html_html = (function (text) {
    // GitHub looks for mentions and references after the HTML was read: a blank of no width keeps them apart.
    return escaped((0,text_plain/* unlinked */.hd)(text).replace(/@|#(?=\d)/g, '$&\u200b'));
});
let html_codeHtml = (function (text) {
    return text === '' ? '' : `<code>${escaped((0,text_plain/* unlinked */.hd)(text))}</code>`;
});
let escaped = (function (text) {
    return text.replace(/[&<>"'`|[\]@\\]/g, (character) => ENTITIES[character] ?? '');
});
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
/** A text as HTML in which neither HTML nor Markdown, mentions, references or addresses come to life. */
;
/** A text as inline code: nothing in it is taken for markup, an emoji or a reference. */
;

/** A sentence as HTML in which the addresses that may be trusted are links. */
function linkedHtml(sentence, isTrusted) {
    return sentence
        .split(/(https:\/\/[\w./?&=~%#:+,-]*[\w/])/)
        .map((part, at) => at % 2 === 1 && isTrusted(part) ? `<a href="${escaped(part)}">${escaped(part)}</a>` : html_html(part))
        .join('');
}
;

;// CONCATENATED MODULE: ./build/action/summary.js





// A summary may hold 1 MiB, and nobody reads more rows than these.
let switchSummary = (function (ledger, facts) {
    const say = facts.messages.summary;
    const { isDryRun, restore } = facts;
    const rows = ledger.entries.map((({ automation, outcome, tries, answer }) => {
        const { code, logId } = outcome === 'switched' ? (answer ?? {}) : failing(answer);
        const isWell = outcome === 'switched' || outcome === 'unchanged';
        const now = outcome === 'unknown' ? '?' : (automation.formerStatus ?? '?');
        return [
            html_codeHtml((0,text_plain/* plain */.pj)(automation.title ?? '')),
            html_codeHtml(automation.id),
            automation.formerStatus ?? '?',
            isWell || isDryRun ? ledger.wanted : now,
            ...(isDryRun
                ? []
                : [html_html(say.results[outcome]), String(tries), html_codeHtml(codeText(code)), html_codeHtml(logId ?? '')]),
        ];
    }));
    const columns = [
        say.automation,
        say.id,
        say.before,
        ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
    ];
    const announcement = facts.messages.log.willRestore(ledger.due.length, (0,automations/* oppositeOf */.j7)(ledger.wanted), restore);
    const willRestore = !isDryRun && restore !== 'never' && ledger.due.length > 0;
    return page((isDryRun ? say.dryRunTitle : say.title)(ledger.wanted), facts, [
        ...(rows.length > 0 ? table(columns, rows, say.more) : []),
        ...(willRestore ? [`<p>${html_html(announcement)}</p>`] : []),
    ]);
});
let writeSummary = (function (runner, html) {
    try {
        if (runner.hasSummary)
            runner.summary(html());
        else
            runner.warning((say) => say.log.summaryMissing);
    }
    catch (error) {
        runner.warning((say) => say.log.summaryFailed((0,text_plain/* messageOf */.bD)(error)));
    }
});
let page = (function (title, facts, sections) {
    const { messages, appToken, baseUrl, failures } = facts;
    return [
        `<h3>${html_html(title)}</h3>`,
        ...(appToken === '' ? [] : [`<p>${html_html(messages.summary.base(appToken, new URL(baseUrl).host))}</p>`]),
        ...sections,
        ...failureSection(failures, facts),
        '',
    ].join('\n');
});
let failureSection = (function (failures, { messages, baseUrl }) {
    const isTrusted = (url) => url === hosts/* SUPPORT_URL */.cK || (0,hosts/* trustedLink */.I7)(url, baseUrl) !== undefined;
    if (failures.length === 0)
        return [];
    const shown = failures.slice(0, MAX_ROWS).map((failure) => `<li>${linkedHtml(failure, isTrusted)}</li>`);
    return [
        `<h4>${html_html(messages.summary.failures)}</h4>`,
        `<ul>${shown.join('')}</ul>`,
        ...rest(failures.length - shown.length, messages.summary.more),
    ];
});
let table = (function (columns, rows, more) {
    const head = columns.map(((column) => `<th>${html_html(column)}</th>`)).join('');
    const body = rows
        .slice(0, MAX_ROWS)
        .map(((row) => `<tr>${row.map(((cell) => `<td>${cell}</td>`)).join('')}</tr>`))
        .join('');
    return [`<table><tr>${head}</tr>${body}</table>`, ...rest(rows.length - MAX_ROWS, more)];
});
let rest = (function (hidden, more) {
    return hidden > 0 ? [`<p>${html_html(more(hidden))}</p>`] : [];
});
let codeText = (function (code) {
    return code === undefined ? '' : String(code);
});
const MAX_ROWS = 200;
/** The job summary of a switch: a table of the automations, and what failed with what to do. */
;

/** The job summary of a step that ended before anything was named. */
function failureSummary(facts) {
    return [...failureSection(facts.failures, facts), ''].join('\n');
}
/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
;
;
;
;
;
;

// EXTERNAL MODULE: ./build/switching/base.js
var base = __nccwpck_require__(879);
// EXTERNAL MODULE: ./build/retry/schedule.js
var schedule = __nccwpck_require__(197);
;// CONCATENATED MODULE: ./build/switching/switch-all.js


/**
 * Switches every automation of the ledger that is due to the ledger's status, one request at a time, and
 * keeps the ledger. Never throws for an automation that fails.
 */
let switchAll = (async function (ledger, base, session, observer) {
    let attempt = (async function (entry, deadline) {
        const token = await tokens.token();
        entry.begin();
        entry.succeed(await base.switch({ id: entry.automation.id, status: ledger.wanted, token }, deadline));
    });
const { tokens, options, pace } = session;
    ;
    // Nothing says that a newer call may be repeated: after a try without an answer the repeat may be refused
    // just because the first one was carried out.
    async function isDoneAfterAll(entry) {
        const { id } = entry.automation;
        if ((0,automations/* familyOf */.Ap)(id) !== 'newer' || !entry.isUndecided || entry.tries < 2)
            return false;
        try {
            const { readList } = await __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 665));
            const list = await readList(base, 'newer');
            return list.some((listed) => listed.id === id && listed.status === ledger.wanted);
        }
        catch (error) {
            if (error instanceof schedule/* PrerequisiteError */.Z)
                return false;
            throw error;
        }
    }
    try {
        await (0,schedule/* runStage */.S)({
            tasks: ledger.due,
            attempt,
            isDoneAfterAll,
            pace,
            ...(tokens.discard && { renew: tokens.discard }),
            observer: {
                onFault: (entry, fault, verdict) => entry.fail(fault, verdict),
                onRetry: (entry, retry) => observer.onRetry(entry, retry),
                onEnd(entry, end) {
                    ledger.close(entry, end);
                    observer.onEnd(entry, end);
                },
            },
        }, options);
    }
    catch (error) {
        if (!(error instanceof schedule/* PrerequisiteError */.Z))
            throw error;
        ledger.prerequisiteFailure = error;
    }
});
;

;// CONCATENATED MODULE: ./build/switching/targets.js

/** What targets come to where nothing has to be looked up; `undefined` where something has. */
let plainTargets = (function ({ place, otherPlaces, ids, titles, all }) {
    if (place.kind !== 'base' || all || titles.length > 0)
        return undefined;
    const isOneBase = otherPlaces.every((other) => (0,addresses/* comparePlaces */.ig)(place, other) === 'same');
    return isOneBase ? { appToken: place.appToken, ids } : undefined;
});
;

// EXTERNAL MODULE: ./build/action/names.js
var action_names = __nccwpck_require__(482);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = require("node:https");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
;// CONCATENATED MODULE: ./stubs/tunnel/index.js
let tunnel;

async function load() {
  tunnel ??= (await __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.t.bind(__nccwpck_require__, 664, 19))).default;
}

const httpOverHttp = (options) => tunnel.httpOverHttp(options);
const httpsOverHttp = (options) => tunnel.httpsOverHttp(options);
const httpOverHttps = (options) => tunnel.httpOverHttps(options);
const httpsOverHttps = (options) => tunnel.httpsOverHttps(options);

;// CONCATENATED MODULE: ./stubs/undici/index.js
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle');
  }
}

;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || (function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))((function (resolve, reject) {
        let step = (function (result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); });
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        ;
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    }));
});





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
    
    
    
    
    
    
    
    
    
    
    
    
    
    
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, (function* () {
            return new Promise(((resolve, reject) => {
                let callbackForResult = (function (err, res) {
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
                });
;
                this.requestRawWithCallback(info, data, callbackForResult);
            }));
        }));
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        let handleResult = (function (err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        });
if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        ;
        const req = info.httpModule.request(info.options, ((msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        }));
        let socket;
        req.on('socket', (sock => {
            socket = sock;
        }));
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
    
    
    
    
    
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
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
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
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
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
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
    
    
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/platform/answer.js
var answer = __nccwpck_require__(909);
;// CONCATENATED MODULE: ./build/platform/exchange.js






/** An answer larger than this is refused, in bytes. */
let newClient = (function (userAgent) {
    return new HttpClient(userAgent, [], { keepAlive: true, maxSockets: 1 });
});
let readBody = (function (message) {
    return new Promise(((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        message.on('data', ((chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_ANSWER_BYTES) {
                resolve(undefined);
                message.destroy();
            }
            else {
                chunks.push(chunk);
            }
        }));
        message.on('end', (() => resolve(Buffer.concat(chunks))));
        message.on('error', reject);
        message.on('close', (() => reject(new Error('the connection ended in the middle of the answer'))));
    }));
});
const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing, follows nothing, throws only for errors of ours.
 */
class Api {
    #options;
    #client;
    constructor(options) {
        this.#options = options;
        this.#client = newClient(options.userAgent);
    }
    /**
     * Sends one request. Always settles by `deadline` (on the clock of the options), by the limit for one
     * request, or when the job is cancelled, whichever is first.
     */
    async send(request, deadline) {
        const startedAt = this.#options.clock.now();
        const exchange = await this.#sendBy(request, deadline);
        this.#options.observe?.(request, exchange, this.#options.clock.now() - startedAt);
        return exchange;
    }
    async #sendBy(request, deadline) {
        const { baseUrl, clock, requestTimeoutMs, signal } = this.#options;
        const url = new URL(baseUrl + request.path);
        if (getProxyUrl(url))
            await load();
        if (signal.aborted)
            return { fault: { kind: 'cancelled' } };
        const budgetMs = deadline - clock.now();
        let sent;
        // What was cut may still hold its place in the queue of the tunnels.
        const renew = () => {
            this.#client = newClient(this.#options.userAgent);
        };
        const { promise: ended, resolve } = Promise.withResolvers();
        const end = (fault) => {
            resolve({ fault });
            sent?.destroy();
            renew();
        };
        const stopTimer = clock.after(Math.max(0, Math.min(requestTimeoutMs, budgetMs)), () => end(budgetMs < requestTimeoutMs ? { kind: 'budget' } : { kind: 'timeout', limitMs: requestTimeoutMs }));
        const cancel = () => end({ kind: 'cancelled' });
        signal.addEventListener('abort', cancel);
        try {
            // The client settles neither when a tunnel hangs nor when a body is cut.
            const exchange = this.#exchange(request, url, ((itself) => {
                sent = itself;
            }));
            return await Promise.race([ended, exchange]);
        }
        catch (error) {
            renew();
            const { faultOf } = await __nccwpck_require__.e(/* import() */ 330).then(__nccwpck_require__.bind(__nccwpck_require__, 330));
            return { fault: faultOf(error) };
        }
        finally {
            stopTimer();
            signal.removeEventListener('abort', cancel);
        }
    }
    async #exchange(request, url, onSent) {
        const isHttps = url.protocol === 'https:';
        // The toolkit's client keeps its request to itself. It would pass on an `AbortSignal`, which costs every step 1 % of
        // its instructions.
        const send = ((options, onResponse) => {
            const sent = (isHttps ? external_node_https_namespaceObject : external_node_http_namespaceObject).request(options, onResponse);
            onSent(sent);
            return sent;
        });
        const headers = {
            ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
            ...(request.body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
            ...request.headers,
            'User-Agent': this.#client.userAgent,
        };
        // Raw, because the client's other ways neither let a request be cut nor keep headers as they are written.
        const { message } = await this.#client.requestRaw({
            parsedUrl: url,
            httpModule: { request: send },
            options: {
                method: request.method,
                // An IPv6 address stands in brackets there, which no look-up understands.
                host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
                port: url.port || (isHttps ? 443 : 80),
                path: url.pathname + url.search,
                headers,
                agent: this.#client.getAgent(url.href),
            },
        }, request.body === undefined ? null : JSON.stringify(request.body));
        const httpStatus = message.statusCode ?? 0;
        const received = await readBody(message);
        if (received === undefined) {
            return { fault: { kind: 'too-large', httpStatus, limitBytes: MAX_ANSWER_BYTES } };
        }
        const { clock, redact } = this.#options;
        return {
            answer: (0,answer/* readAnswer */.J)({
                httpStatus,
                headers: message.headers,
                body: received,
                receivedAtEpoch: clock.epoch(),
                redact,
            }),
        };
    }
}
;
// The toolkit's own `readBody` never settles when the connection dies in the middle of an answer, and has no
// limit. Resolves with `undefined` for an answer over the limit.
;

;// CONCATENATED MODULE: ./build/retry/pace.js
/**
 * Keeps to a rate limit of the platform: requests start evenly, and none before one second has passed since the
 * one that stands `perSecond` places before it was answered. The platform counts a request at some moment between
 * its start and its answer, so it never sees more than `perSecond` in any second, however unsteady the network is.
 */
class Pace {
    #clock;
    #perSecond;
    #answeredAt = [];
    #startedAt = Number.NEGATIVE_INFINITY;
    constructor(clock, perSecond) {
        this.#clock = clock;
        this.#perSecond = perSecond;
    }
    /** When the next request may start, on the clock; in the past where it may start now. */
    nextStart() {
        const earlier = this.#answeredAt.at(-this.#perSecond) ?? Number.NEGATIVE_INFINITY;
        return Math.max(this.#startedAt + 1000 / this.#perSecond, earlier + 1000);
    }
    /** Notes that a request starts. */
    begin() {
        this.#startedAt = this.#clock.now();
    }
    /** Notes that a request has ended. */
    end() {
        this.#answeredAt.push(this.#clock.now());
    }
}

;// CONCATENATED MODULE: ./build/switching/credentials.js
/** A token that was given: there is no other. */
let fixedToken = (function (token) {
    return { token: async () => token };
});
;
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
                const { mint } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 100));
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

;// CONCATENATED MODULE: ./build/action/session.js





/** Opens a session with the platform whose retries, tokens and debug lines go to the runner. */
let openSession = (function (settings) {
    const { runner, baseUrl, credentials, options, purse } = settings;
    const api = new Api({
        baseUrl,
        userAgent: `feishu-automation-switch/${VERSION}`,
        requestTimeoutMs: settings.requestTimeoutSeconds * 1000,
        clock: options.clock,
        signal: options.signal,
        redact: ((text) => runner.redact(text)),
        observe: ((request, exchange, tookMs) => runner.debug(() => exchangeLine(request, exchange, tookMs))),
    });
    const onRetry = (call, retry) => logRetry(runner, (say) => say.log.subjects[call], retry);
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
    const { pace = new Pace(options.clock, automations/* SWITCHES_PER_SECOND */.kw) } = settings;
    return { api, tokens, options, pace, onRetry };
});
;
/** Writes the line that announces a retry: which try, how long it waits, why. */
async function logRetry(runner, subject, { failedTries, of, waitMs, fault, renewed }) {
    const messages = await runner.messages();
    const { nameFault } = await __nccwpck_require__.e(/* import() */ 359).then(__nccwpck_require__.bind(__nccwpck_require__, 359));
    const line = {
        next: failedTries + 1,
        of: Number.isFinite(of) ? of : undefined,
        waitMs,
        why: nameFault(fault, messages),
    };
    const { retry, retryRenewed } = messages.log;
    runner.info((renewed ? retryRenewed : retry)(subject(messages), line));
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

;// CONCATENATED MODULE: ./build/action/switch-run.js








/** Thrown where the step ends before the first write, with the failures as people will read them. */
class NothingSwitched extends Error {
    name = 'NothingSwitched';
    failures;
    constructor(failures) {
        super(failures.join(' '));
        this.failures = failures;
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
            return this.#finish({ isReached: false, nothingSwitched: error.failures });
        }
    }
    /** Reports what has become of the automations when an error of ours ended the run. */
    async crash(error) {
        const { describeCrash } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 726));
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
        const { due, unchanged } = this.#ledger;
        if (ifUnchanged === 'fail' && unchanged.length > 0) {
            const messages = await runner.messages();
            const names = unchanged.map(({ automation }) => (0,action_names/* nameOf */.Vb)(automation, messages));
            throw new NothingSwitched([messages.failure.alreadySo(names, status)]);
        }
        if (isDryRun) {
            const { logDryRun } = await __nccwpck_require__.e(/* import() */ 810).then(__nccwpck_require__.bind(__nccwpck_require__, 810));
            logDryRun(runner, this.#ledger);
            return true;
        }
        if (due.length > 0) {
            runner.info(((say) => say.log.start(due.length, base.appToken, status, baseUrl)));
        }
        for (const entry of unchanged)
            this.#logOutcome(entry);
        if (restore !== 'never')
            await this.#prepareRestore();
        runner.output({ changed_workflow_ids: idList(due) });
        await switchAll(this.#ledger, base, session, {
            onRetry: ({ automation }, retry) => logRetry(runner, (say) => say.log.subjects.switch((0,action_names/* nameOf */.Vb)(automation, say)), retry),
            onEnd: ((entry) => {
                this.#writeAhead?.note(entry);
                this.#logOutcome(entry);
            }),
        });
        return this.#ledger.isComplete;
    }
    #openSession() {
        const { clock, random, signal } = this.#world;
        const { baseUrl, credentials, maxAttempts, timeoutSeconds, requestTimeoutSeconds } = this.#inputs;
        const deadline = clock.now() + timeoutSeconds * 1000;
        return openSession({
            runner: this.#runner,
            baseUrl,
            credentials,
            requestTimeoutSeconds,
            options: { maxAttempts, deadline, clock, random, signal },
        });
    }
    /** Fills the ledger; reads what is there only where the inputs ask for it. */
    async #resolve(session) {
        const { targets, restore, ifUnchanged, isDryRun, status } = this.#inputs;
        const withStatus = restore !== 'never' || ifUnchanged !== 'send' || isDryRun;
        const plain = plainTargets(targets);
        if (plain && !withStatus) {
            this.#ledger = new ledger/* Ledger */.O(status, plain.ids.map(((id) => ({ id }))));
        }
        else {
            const { lookUp } = await __nccwpck_require__.e(/* import() */ 810).then(__nccwpck_require__.bind(__nccwpck_require__, 810));
            const failures = await lookUp(withStatus, {
                runner: this.#runner,
                session,
                inputs: this.#inputs,
                onBase: (appToken) => {
                    this.#appToken = appToken;
                },
                onLedger: (ledger) => {
                    this.#ledger = ledger;
                },
            });
            if (failures)
                throw new NothingSwitched(failures);
        }
        return new base/* Base */.C(this.#appToken, session);
    }
    /** Saves what the job's end will need, before the first write. */
    async #prepareRestore() {
        const { prepareRestore } = await __nccwpck_require__.e(/* import() */ 853).then(__nccwpck_require__.bind(__nccwpck_require__, 853));
        const prepared = await prepareRestore(this.#runner, this.#ledger, {
            inputs: this.#inputs,
            manner: this.#manner,
            appToken: this.#appToken,
            env: this.#world.env,
        });
        if (typeof prepared === 'string')
            throw new NothingSwitched([prepared]);
        this.#writeAhead = prepared;
    }
    #logOutcome({ automation, outcome }) {
        const { wanted } = this.#ledger;
        this.#runner.info(((say) => say.log.outcomes[outcome]((0,action_names/* nameOf */.Vb)(automation, say), wanted)));
    }
    async #finish(end) {
        const runner = this.#runner;
        const ledger = this.#ledger;
        const report = await this.#report(end);
        const failures = [...(report?.failures ?? [])];
        const facts = { appToken: this.#appToken, baseUrl: this.#inputs.baseUrl, failures };
        const unwritten = setOutputs(runner, outputsOf(ledger, {
            ...facts,
            failureOf: report?.failureOf ?? (() => undefined),
            redact: ((text) => runner.redact(text)),
        }));
        if (unwritten !== undefined) {
            failures.push((await runner.messages()).failure.outputFile(unwritten));
        }
        const unsaved = end.isReached && failures.length === 0 ? await this.#writeAhead?.succeed() : undefined;
        if (unsaved !== undefined)
            failures.push(unsaved);
        if (failures.length > 0) {
            const { annotate } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 726));
            const { more } = (await runner.messages()).failure;
            annotate(runner, failures, { head: report?.head ?? [], more });
        }
        if (this.#manner.jobSummary && (ledger.entries.length > 0 || failures.length > 0)) {
            const { isDryRun, restore } = this.#inputs;
            const messages = await runner.lines();
            writeSummary(runner, (() => switchSummary(ledger, { isDryRun, restore, ...facts, messages })));
        }
        return end.isReached && failures.length === 0;
    }
    /** What there is to tell of failures; `undefined` where all is well. */
    async #report({ isReached, ...why }) {
        const isCancelled = this.#world.signal.aborted;
        if (isReached && !isCancelled)
            return undefined;
        const { contextOf, reportOn } = await __nccwpck_require__.e(/* import() */ 359).then(__nccwpck_require__.bind(__nccwpck_require__, 359));
        const context = contextOf(this.#inputs, await this.#runner.messages());
        return reportOn(this.#ledger, context, { ...why, isCancelled });
    }
}

;// CONCATENATED MODULE: ./build/action/switch-step.js






/** The main step: reads the inputs and switches the automations. */
class SwitchStep {
    #runner;
    #world;
    #manner;
    #run;
    constructor(runner, world) {
        this.#runner = runner;
        this.#world = world;
        this.#manner = readManner(((name) => runner.input(name)));
        runner.language = this.#manner.language;
    }
    async run() {
        const runner = this.#runner;
        const raw = ((name) => runner.input(name));
        for (const secret of secretValues(raw))
            runner.mask(secret);
        const unwritten = setOutputs(runner, { changed_workflow_ids: NO_IDS });
        if (unwritten !== undefined) {
            return this.#fail(({ failure }) => ({ failures: [failure.outputFile(unwritten)] }));
        }
        const read = readInputs(raw, (text) => runner.redact(text));
        if ('problems' in read) {
            const { problems } = read;
            return this.#fail(({ input: say }) => ({
                head: [say.heading(problems.length)],
                failures: problems.map((problem) => problem(say)),
            }));
        }
        const proxy = proxySetting(read.inputs.baseUrl, this.#world.env);
        for (const secret of proxy?.secrets ?? [])
            runner.mask(secret);
        if (proxy?.problem) {
            const { problem, variable } = proxy;
            return this.#fail(({ proxy: say }) => ({ failures: [say[problem](variable)] }));
        }
        this.#run = new SwitchRun({ runner, world: this.#world, inputs: read.inputs, manner: this.#manner });
        return this.#run.run();
    }
    async crash(error) {
        if (this.#run)
            return this.#run.crash(error);
        const { describeCrash } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 726));
        await this.#fail((messages) => ({ failures: [describeCrash(this.#runner, error, messages)] }));
    }
    flush() {
        return this.#runner.flush();
    }
    /** Ends the step before anything is sent. */
    async #fail(obstacle) {
        const runner = this.#runner;
        const messages = await runner.messages();
        const { annotate } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 726));
        const { head = [], failures } = obstacle(messages);
        annotate(runner, failures, { head, more: messages.failure.more });
        const facts = { appToken: '', baseUrl: '', failures };
        const nothing = new ledger/* Ledger */.O('Enable', []);
        setOutputs(runner, outputsOf(nothing, { ...facts, failureOf: () => undefined, redact: (text) => text }));
        if (this.#manner.jobSummary)
            writeSummary(runner, () => failureSummary({ ...facts, messages }));
        return false;
    }
}

// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __nccwpck_require__(233);
;// CONCATENATED MODULE: ./build/main.js




void (0,step/* runStep */.e)(((signal) => {
    const world = { signal, clock: clock/* systemClock */.m, random: Math.random, env: process.env };
    return new SwitchStep(new runner/* Runner */.b(), world);
}));

module.exports = __webpack_exports__;
/******/ })()
;