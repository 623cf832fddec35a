/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ INPUT_DEFAULTS),
  L1: () => (/* binding */ readCredentials),
  gh: (() => (/* binding */ readManner)),
  VX: (() => (/* binding */ secretValues))
});

// UNUSED EXPORTS: BOUNDS, WORDS, readInputs

// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(871);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __nccwpck_require__(813);
;// CONCATENATED MODULE: ./build/platform/addresses.js

const WEB_HOSTS = {
    feishu: ['feishu.cn', 'larkoffice.com'],
    lark: ['larksuite.com'],
};
const OTHER_PATHS = [
    [/^\/share\//, 'share'],
    [/^\/record\//, 'record'],
    [/^\/app\//, 'app'],
    [/^\/base\/workspace(\/|$)/, 'workspace'],
    [/^\/sheets?\//, 'sheet'],
    [/^\/(docx|docs|doc|mindnotes?|slides|file|board|minutes)\//, 'document'],
    [/^\/(drive|space)\//, 'folder'],
];
function isAddress(value) {
    return value.includes('/');
}
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
function brandOfWebHost(hostname) {
    const brands = Object.keys(WEB_HOSTS);
    return brands.find((brand) => WEB_HOSTS[brand].some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
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
    if (kind === undefined || !(0,ids/* isPathSafe */.B)(token))
        return { kind: 'other', other: 'unknown' };
    return kind === 'base' ? { kind, appToken: token } : { kind: 'wiki', node: token };
}
function insideOf(table) {
    if (table === null || table === '')
        return { kind: 'nothing' };
    if (table.startsWith('wkf') && (0,ids/* isPathSafe */.B)(table))
        return { kind: 'automation', id: table };
    return { kind: 'other', other: (0,ids/* foreignKind */.r)(table) };
}

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __nccwpck_require__(328);
// EXTERNAL MODULE: ./build/platform/tokens.js
var tokens = __nccwpck_require__(477);
// EXTERNAL MODULE: ./build/restoring/policy.js
var restoring_policy = __nccwpck_require__(851);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./build/action/inputs.js







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
let given = (function (name, raw) {
    return raw(name) || INPUT_DEFAULTS[name];
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
const BOUNDS = {
    max_attempts: [1, 20],
    timeout_seconds: [1, 3600],
    request_timeout_seconds: [1, 120],
};
;
;
function readInputs(raw, redact = (text) => text) {
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
}
function readCredentials(raw, redact = (text) => text) {
    const reader = new Reader(raw, redact);
    const credentials = reader.credentials();
    return credentials ? { credentials } : { problems: reader.problems };
}
;
function isWhole(read) {
    return Object.values(read).every((value) => value !== undefined);
}
const BASE_URL_PROBLEMS = {
    'no-scheme': 'domainScheme',
    scheme: 'domainNotHttp',
    'plain-http': 'domainPlainHttp',
    'extra-parts': 'domainExtraParts',
    'not-a-url': 'domainNotUrl',
};
const MAX_SHOWN_CHARACTERS = 120;
class Reader {
    problems = [];
    #value;
    #redact;
    #webHosts = [];
    constructor(raw, redact) {
        this.#value = (name) => given(name, raw);
        this.#redact = redact;
    }
    #shown(value) {
        return (0,plain/* excerpt */.Kb)((0,plain/* plain */.pj)(this.#redact(value)), MAX_SHOWN_CHARACTERS);
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
        if (policy !== undefined && (0,restoring_policy/* needsJobStatus */.PI)(policy) && (0,restoring_policy/* jobStatusOf */.JZ)(jobStatus) === undefined) {
            return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus)));
        }
        return policy;
    }
    targets() {
        const problemsBefore = this.problems.length;
        const place = this.#place();
        const titles = unique(this.#value('workflow_title')
            .split(/[\r\n]/)
            .map(plain/* normalTitle */.Ef));
        const items = unique(this.#value('workflow_id')
            .split(/[,\uff0c\u3001\r\n]/)
            .map((item) => item.trim()));
        const word = items.map((item) => item.toLowerCase()).find((item) => item === 'all' || item === 'none');
        if (items.length === 0 && titles.length === 0) {
            this.#reject('workflow_id', (say) => say.missing.workflow_id);
        }
        else if (word !== undefined && (items.length > 1 || (word === 'all' && titles.length > 0))) {
            this.#reject('workflow_id', (say) => say.aloneWord(word));
        }
        const named = word === undefined ? items.map((item) => this.#automation(item, place)) : [];
        if (place === undefined || this.problems.length > problemsBefore)
            return undefined;
        const ids = unique(named.map((one) => one?.id ?? ''));
        const otherPlaces = named.flatMap((one) => one?.place ?? []);
        return { place, otherPlaces, ids, titles, all: word === 'all' };
    }
    #place() {
        const value = this.#value('app_token');
        if (value === '')
            return this.#reject('app_token', (say) => say.missing.app_token);
        if (isAddress(value))
            return this.#placeOf('app_token', this.#address('app_token', value), value);
        const kind = (0,ids/* foreignKind */.r)(value);
        if (kind)
            return this.#reject('app_token', (say) => say.foreignAppToken(this.#shown(value), kind));
        if (!(0,ids/* isPathSafe */.B)(value))
            return this.#reject('app_token', (say) => say.pathCharacters(this.#shown(value)));
        return { kind: 'base', appToken: value };
    }
    #automation(item, place) {
        const name = 'workflow_id';
        const quoted = () => this.#shown(item);
        if (!isAddress(item)) {
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
        if (place && comparePlaces(place, itsPlace) === 'different') {
            return this.#reject(name, (say) => say.otherBase(quoted()));
        }
        return { id: inside.id, place: itsPlace };
    }
    #address(name, value) {
        const address = parseAddress(value);
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
            const itsBrand = brandOfWebHost(hostname);
            if (itsBrand !== undefined && itsBrand !== brand) {
                return this.#reject('domain', (say) => say.otherBrand(brand, name, this.#shown(hostname)));
            }
        }
        return hosts/* API_HOSTS */.no[brand];
    }
    #baseUrlOfWebHosts() {
        if (this.#webHosts.length === 0)
            return hosts/* API_HOSTS */.no.feishu;
        const unknown = this.#webHosts.find(({ hostname }) => brandOfWebHost(hostname) === undefined);
        if (unknown)
            return this.#reject('domain', (say) => say.unknownWebHost(unknown.name, this.#shown(unknown.hostname)));
        const [brand, ...others] = new Set(this.#webHosts.map(({ hostname }) => brandOfWebHost(hostname)));
        const names = unique(this.#webHosts.map(({ name }) => name));
        return others.length > 0
            ? this.#reject('domain', (say) => say.mixedBrands(names))
            : brand && hosts/* API_HOSTS */.no[brand];
    }
}
function unique(values) {
    return [...new Set(values)].filter((value) => value !== '');
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   p7: () => (/* binding */ describeCrash)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(131);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(610);



function annotate(runner, lines, frame) {
    const { head = [], tail = [], more, isLogged = false } = frame;
    const taken = [...head, ...tail].reduce((sum, line) => sum + line.length + 1, 0);
    const fitting = fitLines(lines, _runner_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATION_CHARACTERS */ .C - taken, more);
    if (!isLogged && (fitting.length < lines.length || fitting.at(-1) !== lines.at(-1))) {
        for (const line of lines)
            runner.info(line);
    }
    runner.error([...head, ...fitting, ...tail]);
}
function fitLines(lines, limit, more) {
    if (lines.join('\n').length <= limit)
        return [...lines];
    let room = limit - more(lines.length).length;
    const kept = [];
    for (const line of lines) {
        if (line.length + 1 > room)
            break;
        kept.push(line);
        room -= line.length + 1;
    }
    if (kept.length === 0)
        kept.push((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(lines[0] ?? '', Math.max(1, room - 1)));
    const hidden = lines.length - kept.length;
    return hidden > 0 ? [...kept, more(hidden)] : kept;
}
function describeCrash(runner, error, messages) {
    if (error instanceof _step_js__WEBPACK_IMPORTED_MODULE_2__/* .EndedEarlyError */ .w)
        return messages.failure.internal(messages.failure.endedEarly);
    for (const line of (error instanceof Error && error.stack?.split('\n')) || [])
        runner.debug(line);
    return messages.failure.internal((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(String(error)));
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
let info = (function (message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
});
let getState = (function (name) {
    return process.env[`STATE_${name}`] || '';
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
;
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
;
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
;
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
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
;
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
class Secrets {
    #values = [];
    add(value) {
        if (value === '' || this.#values.includes(value))
            return false;
        const values = new Set([...this.#values, ...formsOf(value)]);
        this.#values = [...values].sort(((a, b) => b.length - a.length));
        return true;
    }
    redact(text) {
        return this.#values.reduce(((redacted, value) => redacted.replaceAll(value, REDACTED)), text);
    }
}
;

;// CONCATENATED MODULE: ./build/action/runner.js







let inWords = (function (words, say) {
    return typeof words === 'string' ? words : words(say);
});
const MAX_ANNOTATION_CHARACTERS = 4096;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
class Runner {
    language = 'en';
    #secrets = new Secrets();
    #untold = [];
    input(name) {
        return getInput(name);
    }
    lines() {
        return (0,languages/* loadLines */.c1)(this.language);
    }
    messages() {
        return (0,languages/* loadMessages */.fH)(this.language);
    }
    mask(value) {
        if (this.#secrets.add(value))
            this.#tell((() => setSecret(value)));
    }
    info(line) {
        this.#tell(((say) => info(this.#line(inWords(line, say)))));
    }
    debug(line) {
        if (isDebug())
            this.#tell((say) => debug(this.#line(inWords(line, say))));
    }
    warning(line) {
        this.#tell((say) => warning(this.#message([inWords(line, say)])));
    }
    error(lines) {
        this.#tell(() => error(this.#message(lines)));
    }
    async flush() {
        const say = await this.lines().catch(() => en_lines/* enLines */.d);
        for (let write = this.#untold.shift(); write; write = this.#untold.shift())
            write(say);
    }
    output(values) {
        const file = process.env.GITHUB_OUTPUT ?? '';
        const redacted = Object.entries(values).map(([name, value]) => [name, this.redact(value)]);
        if (file !== '')
            append(file, fileCommands(redacted));
        else
            for (const [name, value] of redacted)
                this.#tell(() => setOutput(name, value));
    }
    saveState(name, value) {
        saveState(name, value);
    }
    get hasState() {
        return (process.env.GITHUB_STATE ?? '') !== '';
    }
    state(name) {
        return getState(name);
    }
    get hasSummary() {
        return (process.env.GITHUB_STEP_SUMMARY ?? '') !== '';
    }
    summary(html) {
        append(process.env.GITHUB_STEP_SUMMARY ?? '', this.redact(html));
    }
    redact(text) {
        return this.#secrets.redact(text);
    }
    #tell(write) {
        if (this.#untold.push(write) === 1)
            setImmediate(() => void this.flush());
    }
    #message(lines) {
        return (0,plain/* excerpt */.Kb)(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
    }
    #line(line) {
        return (0,plain/* disarm */.Jt)(this.redact(line).replace(CONTROL, ' ').replace(/\n/g, ' '));
    }
}
function append(file, text) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function fileCommands(values) {
    let delimiter = 'END';
    while (values.some(([, value]) => value.includes(delimiter)))
        delimiter += delimiter;
    return values
        .map(([name, value]) => `${name}<<${delimiter}${external_node_os_namespaceObject.EOL}${value}${external_node_os_namespaceObject.EOL}${delimiter}${external_node_os_namespaceObject.EOL}`)
        .join('');
}
;


/***/ }),

/***/ 610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let runStep = (async function (create) {
    process.exitCode = 1;
    process.noDeprecation = true;
    const cancellation = new AbortController();
    for (const signal of SIGNALS)
        process.on(signal, () => cancellation.abort(signal));
    setImmediate(() => process.stdout.on('error', () => { }));
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
        await flush().catch(() => { });
        const words = `The action itself failed, and so did its report: see in the Base how the automations stand. (${String(error)})`;
        process.stdout.write(`::error::${words.replace(/[%\r\n]/g, encodeURIComponent)}\n`);
    }
    process.stdout.write('', (() => process.exit(isGreen ? 0 : 1)));
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: (() => (/* binding */ runStep)),
/* harmony export */   w: () => (/* binding */ EndedEarlyError)
/* harmony export */ });
class EndedEarlyError extends Error {
    name = 'EndedEarlyError';
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
;


/***/ }),

/***/ 619:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   d: (() => (/* binding */ enLines))
/* harmony export */ });
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const tryOf = ({ next, of }) => of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;
const enLines = {
    andMore: (hidden) => `\u2026 and ${hidden} more`,
    automation: (id, title) => (title === undefined ? id : `${id} \u201c${title}\u201d`),
    log: {
        nothingToDo: 'workflow_id is none: there is no automation to switch.',
        nothingToRestore: 'Nothing to put back: this step changed nothing, or restore is never.',
        resolving: (appToken, host) => `Reading what there is in Base ${appToken} at ${host}.`,
        lookingUp: (host) => `Looking up the wiki page at ${host}.`,
        start: (automations, appToken, status, host) => `Switching ${count(automations, 'automation')} of Base ${appToken} to ${status} at ${host}.`,
        outcomes: {
            switched: (automation, status) => `Automation ${automation}: switched to ${status}.`,
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
        willRestore: (automations, former, policy) => policy === 'always'
            ? `At the end of the job ${count(automations, 'automation')} will be put back to ${former}.`
            : `At the end of the job, restore: ${policy} decides whether ${count(automations, 'automation')} will be put back to ${former}.`,
        noteFailed: (why) => `The note that this automation is done could not be saved, so the restore will check it again: ${why}`,
    },
    summary: {
        title: (status) => `Base automations: ${status}`,
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
        base: (appToken, host) => `Base ${appToken} at ${host}`,
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

const LANGUAGE_WORDS = {
    en: 'en',
    zh: 'zh',
    'zh-cn': 'zh',
    zh_cn: 'zh',
};
;
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
;
function loadMessages(language) {
    return LOADERS[language].messages();
}


/***/ }),

/***/ 659:
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

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sleepUntil),
/* harmony export */   m: (() => (/* binding */ systemClock))
/* harmony export */ });
const systemClock = {
    now: () => Number(process.hrtime.bigint()) / 1e6,
    epoch: () => Date.now(),
    after(delayMs, callback) {
        const timer = setTimeout(callback, delayMs);
        return () => clearTimeout(timer);
    },
};
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

/***/ 328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ trustedLink),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   ZI: () => (/* binding */ codeListUrl),
/* harmony export */   cK: () => (/* binding */ SUPPORT_URL),
/* harmony export */   no: () => (/* binding */ API_HOSTS)
/* harmony export */ });
const API_HOSTS = {
    feishu: 'https://open.feishu.cn',
    lark: 'https://open.larksuite.com',
};
const SUPPORT_URL = 'https://applink.feishu.cn/TLJpeNdW';
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
function codeListUrl(baseUrl) {
    const host = Object.values(API_HOSTS).includes(baseUrl) ? baseUrl : API_HOSTS.feishu;
    return `${host}/document/server-docs/api-call-guide/generic-error-code`;
}
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isPathSafe),
/* harmony export */   r: () => (/* binding */ foreignKind)
/* harmony export */ });
const FOREIGN_PREFIXES = {
    tbl: 'table',
    vew: 'view',
    blk: 'dashboard',
    ldx: 'document',
    cli_: 'app',
};
function foreignKind(id) {
    const hit = Object.entries(FOREIGN_PREFIXES).find(([prefix]) => id.startsWith(prefix));
    return hit?.[1];
}
function isPathSafe(id) {
    return /^[A-Za-z0-9_-]{1,100}$/.test(id);
}


/***/ }),

/***/ 607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ proxySetting)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(659);

function proxySetting(baseUrl, env) {
    const url = new URL(baseUrl);
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const variable = [name, name.toUpperCase()].find((candidate) => env[candidate]);
    if (variable === undefined || (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .checkBypass */ .H)(url))
        return undefined;
    const value = env[variable] ?? '';
    const secrets = passwordForms(value);
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return { variable, problem: 'noScheme', secrets };
    if (!/^https?:/i.test(value))
        return { variable, problem: 'scheme', secrets };
    return isReadable(value) ? { variable, secrets } : { variable, problem: 'unreadable', secrets };
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
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
function isToken(text) {
    return /^[A-Za-z0-9._~+/-]+=*$/.test(text);
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ jobStatusOf),
/* harmony export */   O0: () => (/* binding */ putsBack),
/* harmony export */   PI: () => (/* binding */ needsJobStatus),
/* harmony export */   V2: () => (/* binding */ restoreBudgetSeconds)
/* harmony export */ });
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
function jobStatusOf(text) {
    return JOB_STATUSES.find((status) => status === text.toLowerCase());
}
function needsJobStatus(policy) {
    return policy === 'success' || policy === 'failure';
}
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
function restoreBudgetSeconds(job, timeoutSeconds) {
    const hasTime = job === 'success' || job === 'failure';
    return hasTime ? Math.max(LEAST_BUDGET_SECONDS, timeoutSeconds) : LEAST_BUDGET_SECONDS;
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ let decodeRecord = (function (read) {
    if (read(HEAD) === '')
        return undefined;
    const { parts, ...head } = JSON.parse(read(HEAD));
    if (!URL.canParse(head.baseUrl) || !Number.isInteger(parts))
        throw new Error('it is not a record of this action');
    const rows = Array.from({ length: parts }, (_, at) => JSON.parse(read(`${HEAD}_${at}`)));
    return { ...head, automations: rows.flat().map(([id, title]) => ({ id, title })) };
});
__nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   eT: (() => (/* binding */ decodeRecord)),
/* harmony export */   mO: () => (/* binding */ decodeNotes)
/* harmony export */ });
/* unused harmony exports MAX_STATE_BYTES, encodeRecord, encodeNotes */
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

const MAX_STATE_BYTES = 30_000;
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
function encodeRecord(record) {
    const { automations, ...head } = record;
    const parts = [[]];
    let bytes = 0;
    for (const { id, title } of automations) {
        const line = JSON.stringify([id, excerpt(title, MAX_TITLE_CHARACTERS)]);
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
;
function encodeNotes(notes) {
    return { name: NOTES, value: notes.map((note) => NOTE_MARKS[note]).join('') };
}
function decodeNotes(read, automations) {
    const marks = read(NOTES);
    const notes = Object.keys(NOTE_MARKS);
    return Array.from({ length: automations }, (_, at) => notes.find((note) => NOTE_MARKS[note] === marks[at]) ?? 'unknown');
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jt: (() => (/* binding */ disarm)),
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

let disarm = (function (line) {
    return line.replace(/##(?=\[)/g, '# #').replace(/^(\s*):(?=:)/, '$1: ');
});
const MAX_FOREIGN_CHARACTERS = 4096;
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
function plain(text) {
    return excerpt(disarm((0,external_node_util_namespaceObject.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ')).trim(), MAX_FOREIGN_CHARACTERS);
}
function excerpt(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
;
function normalTitle(title) {
    return title.trim().normalize('NFC');
}
function unlinked(text) {
    return text.replace(/:\/\//g, ':// ');
}
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

/***/ 897:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = require("node:https");

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
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
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

// EXTERNAL MODULE: ./build/messages/languages.js
var languages = __nccwpck_require__(871);
// EXTERNAL MODULE: ./build/platform/proxy.js
var proxy = __nccwpck_require__(607);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __nccwpck_require__(140);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
// EXTERNAL MODULE: ./build/action/inputs.js + 1 modules
var inputs = __nccwpck_require__(602);
// EXTERNAL MODULE: ./build/action/report.js
var report = __nccwpck_require__(726);
;// CONCATENATED MODULE: ./build/action/restore-step.js






let savedSecrets = (function (record, { env }) {
    if (!record)
        return [];
    const { credentials, baseUrl } = record;
    const saved = credentials && ('token' in credentials ? credentials.token : credentials.app.appSecret);
    return [saved ?? '', ...((0,proxy/* proxySetting */.z)(baseUrl, env)?.secrets ?? [])];
});
;
class RestoreStep {
    #runner;
    #world;
    #run;
    constructor(runner, world) {
        this.#runner = runner;
        this.#world = world;
        runner.language = (0,inputs/* readManner */.gh)(((name) => runner.input(name))).language;
    }
    async run() {
        const runner = this.#runner;
        for (const secret of (0,inputs/* secretValues */.VX)(((name) => runner.input(name))))
            runner.mask(secret);
        let record;
        try {
            record = (0,restoring_record/* decodeRecord */.eT)(((name) => runner.state(name)));
        }
        catch (error) {
            const { restore: say, failure } = await runner.messages();
            (0,report/* annotate */.fz)(runner, [say.unreadableRecord((0,plain/* plain */.pj)(String(error)))], { more: failure.more });
            return false;
        }
        for (const secret of savedSecrets(record, this.#world))
            runner.mask(secret);
        if (!record) {
            runner.info(((say) => say.log.nothingToRestore));
            return true;
        }
        runner.language = (0,languages/* languageOf */.eX)(record.language) ?? runner.language;
        const { RestoreRun } = await Promise.all(/* import() */[__nccwpck_require__.e(263), __nccwpck_require__.e(483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 536));
        this.#run = new RestoreRun(runner, this.#world, record, await runner.messages());
        return this.#run.run();
    }
    async crash(error) {
        if (this.#run)
            return this.#run.crash(error);
        const messages = await this.#runner.messages();
        (0,report/* annotate */.fz)(this.#runner, [(0,report/* describeCrash */.p7)(this.#runner, error, messages)], { more: messages.failure.more });
    }
    flush() {
        return this.#runner.flush();
    }
}

// EXTERNAL MODULE: ./build/action/runner.js + 11 modules
var runner = __nccwpck_require__(131);
// EXTERNAL MODULE: ./build/action/step.js
var step = __nccwpck_require__(610);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __nccwpck_require__(233);
;// CONCATENATED MODULE: ./build/post.js




void (0,step/* runStep */.e)(((signal) => {
    const world = { signal, clock: clock/* systemClock */.m, random: Math.random, env: process.env };
    return new RestoreStep(new runner/* Runner */.b(), world);
}));

module.exports = __webpack_exports__;
/******/ })()
;