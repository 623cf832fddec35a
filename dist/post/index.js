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
function isAddress(value) {
    return value.includes('/');
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

/** Reads the credentials alone, as the job's end does: the other inputs may be nonsense by then. */
function readCredentials(raw, redact = (text) => text) {
    const reader = new Reader(raw, redact);
    const credentials = reader.credentials();
    return credentials ? { credentials } : { problems: reader.problems };
}
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
        this.#value = (name) => given(name, raw);
        this.#redact = redact;
    }
    /** A user's value as it may stand in a message. */
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
    /** One item of `workflow_id`: an id, or an address that names one and says where it is. */
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



/**
 * Adds the one error annotation of a failed stage. Where the lines do not fit into it, all of them stand in
 * the log, and the annotation says how many it leaves out.
 *
 * @param head lines that must stand in it, before the others
 * @param tail lines that must stand in it, after the others
 */
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
/**
 * As many lines as fit, and one that tells how many do not. Half of the first line is better than none.
 *
 * @param limit most characters of the lines together, line breaks included
 * @param more  the line that stands for those left out, given their number
 */
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
/** What people are told of an error of ours. Its stack goes to the debug log alone. */
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
        const redacted = Object.entries(values).map(([name, value]) => [name, this.redact(value)]);
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
            setImmediate(() => void this.flush());
    }
    #message(lines) {
        return (0,plain/* excerpt */.Kb)(lines.map((line) => this.#line(line)).join('\n'), MAX_ANNOTATION_CHARACTERS);
    }
    #line(line) {
        return (0,plain/* disarm */.Jt)(this.redact(line).replace(CONTROL, ' ').replace(/\n/g, ' '));
    }
}
// Files of the runner are there before the step; nobody would read one that is made now.
function append(file, text) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_APPEND);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
// The toolkit writes one value at a time, with a delimiter that is unlikely to be in it; here it certainly is not.
// Source of the format: GitHub's page "Workflow commands for GitHub Actions", multiline strings.
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
    // A deprecation inside a dependency is no news for those who read the log of a job.
    process.noDeprecation = true;
    const cancellation = new AbortController();
    for (const signal of SIGNALS)
        process.on(signal, () => cancellation.abort(signal));
    // A log that nobody reads any more is no reason to stop half-way. Set up after the first request is on its way:
    // the stream is made by being asked for.
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
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const tryOf = ({ next, of }) => of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;
/** What the action says while all goes well, and around what does not, in English. Its shape is what every other language must fill. */
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

/***/ 328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ trustedLink),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isPathSafe),
/* harmony export */   r: () => (/* binding */ foreignKind)
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
function foreignKind(id) {
    const hit = Object.entries(FOREIGN_PREFIXES).find(([prefix]) => id.startsWith(prefix));
    return hit?.[1];
}
/** Whether a value may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
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

/**
 * The proxy that the toolkit's client will use for a host, `undefined` where it connects directly.
 * `https_proxy`, `http_proxy` and `no_proxy` are read as the client reads them, lower case first; the last one by the
 * toolkit itself, from the environment of the process.
 */
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
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/** Whether a text can be sent as a bearer token (RFC 6750, section 2.1); no prefix is asked for. */
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
 * Reads a record back.
 *
 * @param read the state value of a name; `''` where there is none
 * @returns `undefined` where no record was saved
 * @throws {Error} where there is one that cannot be read
 */
;

/** Reads the notes back, in the order of the record; `unknown` for every automation without one. */
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

/** Longest text of the server that is kept, in characters: the runner's limit for one annotation. */
let disarm = (function (line) {
    return line.replace(/##(?=\[)/g, '# #').replace(/^(\s*):(?=:)/, '$1: ');
});
const MAX_FOREIGN_CHARACTERS = 4096;
// C0, DEL, C1, the Unicode line ends, and the marks that reorder text on a screen.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/**
 * Makes text from elsewhere (a server, a user) safe to stand inside one line of a log: one line, without
 * terminal escapes, without what a runner would take for a command. The runner reads `::\u2026::` at the start
 * of a line and `##[\u2026]` anywhere in it.
 */
function plain(text) {
    return excerpt(disarm((0,external_node_util_namespaceObject.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ')).trim(), MAX_FOREIGN_CHARACTERS);
}
/** Cuts text to `limit` characters, the last of which is `\u2026` where anything was cut; never inside a surrogate pair. */
function excerpt(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
/** Takes the power from both forms of a workflow command, wherever they stand in the line. */
;
/** Titles are compared as people see them: without outer blanks, in Unicode NFC. */
function normalTitle(title) {
    return title.trim().normalize('NFC');
}
/** Keeps the addresses in a foreign text readable, but so that no viewer makes a link of them. */
function unlinked(text) {
    return text.replace(/:\/\//g, ':// ');
}
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






// Secrets that are none of the inputs; masked before anything is printed.
let savedSecrets = (function (record, { env }) {
    if (!record)
        return [];
    const { credentials, baseUrl } = record;
    const saved = credentials && ('token' in credentials ? credentials.token : credentials.app.appSecret);
    return [saved ?? '', ...((0,proxy/* proxySetting */.z)(baseUrl, env)?.secrets ?? [])];
});
;
/** The job's end: puts back what the main step switched, where the policy says so. */
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