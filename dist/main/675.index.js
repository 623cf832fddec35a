"use strict";
exports.id = 675;
exports.ids = [675];
exports.modules = {

/***/ 675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  en: () => (/* binding */ en)
});

;// CONCATENATED MODULE: ./build/messages/en-codes.js
const SUPPORT = "give the log id to support (Feishu: https://applink.feishu.cn/TLJpeNdW or, for Lark, through Lark's Developer Console)";
const RERUN_OR_SUPPORT = `Run the step again later; if it keeps failing, ${SUPPORT}.`;
const MAY_HAVE_TAKEN_EFFECT = 'a switch may have taken effect all the same';
const BRANDS = 'Feishu and Lark are separate: check that domain names the one';
const FROM_THE_ADDRESS = 'Open the Base in a browser and look at its address: (1) with /base/ in it, app_token is what follows, up to the question mark; (2) with /wiki/ in it, what follows is the token of the wiki page and not the app_token: give the whole address as app_token, and the action looks up the Base behind it (the obj_token of the node whose obj_type is bitable)';
const ADD_THE_APP = 'on the page of the Base choose "…" at the top right → More → Add document app and add the app with "can manage"';
const SHARE_WITH_THE_USER = 'choose Share at the top right of the Base and add the user with "can manage"';
const CREDENTIALS_PAGE = 'Developer Console → Credentials & Basic Info';
const RELEASE_PAGE = 'Developer Console → Version Management & Release';
const SCOPES_PAGE = 'Developer Console → Permissions & Scopes';
const SCOPES = 'base:workflow:write to switch and base:workflow:read to list (bitable:app covers both), base:workflow:update to switch an id that begins with wkf, wiki:node:read for a wiki address';
const PAIR_INSTEAD = 'give app_id and app_secret instead of access_token, so that the action mints its own token';
const INSTALL = `The app has to be installed in the tenant that owns the Base: publish a version (${RELEASE_PAGE}) and have the administrator approve it; if it was published, check that the administrator did not remove or disable it. ${BRANDS} the app was created on.`;
const NOT_A_TABLE_ID = 'The action sends no table id. Check that workflow_id is the id of an automation (only digits, or beginning with wkf) and not that of a table (tbl) or a view (vew)';
const enCodes = {
    1254000: {
        meaning: 'The platform could not read the request body as JSON.',
        advice: "The body is the action's own: check that no proxy alters the request, then report it in the action's issue tracker with the log id.",
    },
    1254001: {
        meaning: 'The platform refused the content of the request body.',
        advice: "Check that status is Enable or Disable; if it is, report it in the action's issue tracker with the log id.",
    },
    1254002: {
        meaning: 'The platform failed the request without naming the cause; its documentation knows five.',
        advice: `(1) Too much is changed at once: a switch changes one value, so let bulk edits and imports in the Base finish first. (2) Concurrent calls: let no other job or script use the Base at the same time, and run the step again later. (3) The Base is in a wiki but was not created there: it has to be created with the wiki's own call for a new node (wiki-v2 space-node create), not with the call that creates a Base. (4) A wrong parameter: check app_token and workflow_id; a run with dry_run set to true compares the ids with the list of automations. (5) A slow or unstable server, if it happens only now and then: run the step again; if it keeps failing, ${SUPPORT}.`,
    },
    1254003: {
        meaning: 'The app_token is wrong; often it is the token of a wiki page.',
        advice: `${FROM_THE_ADDRESS}.`,
    },
    1254004: {
        meaning: 'The request names a table id that is not one.',
        advice: `${NOT_A_TABLE_ID}; if it is, ${SUPPORT}.`,
    },
    1254041: {
        meaning: 'The request names a table that is not in this Base.',
        advice: `${NOT_A_TABLE_ID}, and that app_token is the Base it belongs to. If both are right, open the automation in the Base and see whether a table it uses was deleted.`,
    },
    1254010: {
        meaning: 'A parameter of the request has the wrong form.',
        advice: 'Check workflow_id first: it is the id of an automation (only digits, or beginning with wkf), as the list of automations gives it, not that of a table, a view or a form. Then check app_token. A run with dry_run set to true compares the ids with the list.',
    },
    1254036: {
        meaning: 'The Base is still being copied; that runs in the background, and until it is done nothing in the Base can be changed.',
        advice: 'Wait until the copy is complete, then run the step again. If the job itself makes the copy, raise timeout_seconds and max_attempts so that the step waits for it.',
    },
    1254040: {
        meaning: 'There is no Base with this app_token on the host that was called.',
        advice: `${FROM_THE_ADDRESS}. ${BRANDS} the Base is on. If the Base was created seconds ago, run the step again; if it was deleted, restore it.`,
    },
    1254200: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1254290: {
        meaning: 'The platform received too many requests in a short time.',
        advice: 'Run the step again later, and let fewer jobs and scripts use the Base with the same app at the same time; one app may switch 10 automations a second in a tenant.',
    },
    1254291: {
        meaning: 'Another write to the same Base was under way.',
        advice: 'Let only one job or script write to the Base at a time: keep the step out of matrix jobs, give the workflows that use the Base one concurrency group, and run the step again.',
    },
    1254301: {
        meaning: 'Advanced permissions are off for this Base, or it does not support them.',
        advice: 'Ask someone who can manage the Base to turn on its advanced permissions; where the Base does not offer them, ask the administrator whether the edition in use supports them.',
    },
    1254302: {
        meaning: "The calling identity lacks the Base's advanced permission.",
        advice: `(1) For an app (app_id and app_secret, or a tenant_access_token): ${ADD_THE_APP}; the app is found there only when it has at least one API scope of Base, such as bitable:app, in a published version. (2) For a user (a user_access_token): ${SHARE_WITH_THE_USER}. (3) For either: in the Base's advanced permission settings, add the user, or a group that contains the app, and give it permission to read and write.`,
    },
    1254304: {
        meaning: 'The calling identity may not do this in the Base.',
        advice: `If the Base has advanced permissions turned on, the caller needs "can manage": (1) for an app, ${ADD_THE_APP}; (2) for a user, ${SHARE_WITH_THE_USER}. If it has it already, ask the owner whether the Base uses permissions for rows or columns, which not every edition supports.`,
    },
    1254305: {
        meaning: 'A permission or secrecy setting of the Base forbids the call.',
        advice: "Ask the Base's owner whether its sharing settings shut out apps or this user, and the tenant's administrator whether a security policy or the document's security label does.",
    },
    1254306: {
        meaning: 'The plan of the tenant or of the owner of the Base has reached its limit.',
        advice: "Ask the tenant's administrator or the Base's owner to upgrade the plan or to free what it counts; running the step again does not help before that.",
    },
    1254607: {
        meaning: 'Earlier work on the Base is not finished.',
        advice: 'Wait until bulk edits, imports and other scripts in the Base are done, then run the step again; if it returns, do not let them run at the same time as the step.',
    },
    1254608: {
        meaning: `The same request reached the platform twice within a moment; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: 'Let only one job or script switch the automation at a time, and run the step again later.',
    },
    1255001: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1255002: {
        meaning: `A call inside the platform failed; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1255003: {
        meaning: `The platform could not encode its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1255004: {
        meaning: `The platform could not decode its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1255005: {
        meaning: `The platform could not convert its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    1255040: {
        meaning: `The platform did not finish the request in time; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    131001: {
        meaning: 'A call inside the wiki service failed.',
        advice: RERUN_OR_SUPPORT,
    },
    131002: {
        meaning: 'The wiki service does not accept the token in the wiki address.',
        advice: 'Copy the address of the wiki page from the browser again and give it as app_token, whole and unchanged.',
    },
    131004: {
        meaning: 'The wiki service does not accept the calling identity.',
        advice: `Check that access_token is of a user or app that is active in the tenant that owns the wiki; if it is a user's, obtain a new one, or ${PAIR_INSTEAD}.`,
    },
    131005: {
        meaning: 'There is no such wiki page on the host that was called.',
        advice: `Open the address in a browser: if the page was moved or deleted, give its present address as app_token. ${BRANDS} the page is on.`,
    },
    131006: {
        meaning: 'The calling identity may not read this wiki page.',
        advice: '(1) For an app: open the wiki page, choose "…" at the top right → More → Add document app and add the app, or let an administrator of the wiki space add a group that contains the app to its members. (2) For a user: let the owner give that user access with Share, or make the user a member of the wiki space. (3) For either: give the app_token of the Base itself instead of the wiki address.',
    },
    131007: {
        meaning: 'The wiki service had an internal error that repeating does not cure.',
        advice: `To go on at once, give the app_token of the Base itself instead of the wiki address. For the error, ${SUPPORT}.`,
    },
    131009: {
        meaning: 'The wiki page is locked by another change at this moment.',
        advice: `Let other changes to the wiki finish. ${RERUN_OR_SUPPORT}`,
    },
    10003: {
        meaning: 'A parameter of the request for a token is missing or wrong.',
        advice: `Check that app_id and app_secret reach the step, are not exchanged, and are as ${CREDENTIALS_PAGE} shows them (an app_id begins with cli_).`,
    },
    10005: {
        meaning: 'The platform does not accept this app, or not in this tenant.',
        advice: `Check that app_id is that of a self-built app of the tenant that owns the Base (${CREDENTIALS_PAGE}) and that the app is enabled. ${BRANDS} the app was created on.`,
    },
    10013: {
        meaning: 'The platform could not issue a tenant token.',
        advice: `Run the step again later; if it keeps failing, check app_id and app_secret (${CREDENTIALS_PAGE}) and that the app is enabled, then ${SUPPORT}.`,
    },
    10014: {
        meaning: 'The platform does not know the app, does not accept its secret, or the app is disabled.',
        advice: `(1) Compare app_id and app_secret with ${CREDENTIALS_PAGE}. (2) ${BRANDS} the app was created on. (3) Check that the app is published and that the administrator has not disabled it.`,
    },
    10015: {
        meaning: 'The app_secret is wrong.',
        advice: `Copy the App Secret again from ${CREDENTIALS_PAGE}, whole and without blanks or quotes; resetting it there makes the old one invalid.`,
    },
    20002: {
        meaning: 'The app_id and the app_secret are not of the same app.',
        advice: `Copy both again from ${CREDENTIALS_PAGE} of one and the same app.`,
    },
    99991661: {
        meaning: 'The request arrived without an access token.',
        advice: 'Check that the secret behind access_token, or those behind app_id and app_secret, has a value, and that no proxy removes the Authorization header.',
    },
    99991663: {
        meaning: 'The tenant_access_token has expired, is invalid, or is not accepted by this call.',
        advice: `(1) A tenant_access_token lives two hours at most: ${PAIR_INSTEAD}. (2) ${BRANDS} the token is from. (3) If it fails with app_id and app_secret too, use a user_access_token as access_token, or ${SUPPORT}.`,
    },
    99991664: {
        meaning: 'The token is invalid as an app_access_token.',
        advice: `The call takes a tenant_access_token or a user_access_token, not an app_access_token; best ${PAIR_INSTEAD}. ${BRANDS} the app was created on.`,
    },
    99991665: {
        meaning: 'The tenant_access_token is invalid.',
        advice: `Check that the value is whole and of the tenant that owns the Base; as it lives two hours at most, better ${PAIR_INSTEAD}. ${BRANDS} the token is from.`,
    },
    20013: {
        meaning: 'The tenant_access_token is invalid.',
        advice: `Check that the value is whole and of the tenant that owns the Base; as it lives two hours at most, better ${PAIR_INSTEAD}. ${BRANDS} the token is from.`,
    },
    99991671: {
        meaning: 'The access token does not have the form of one.',
        advice: `Check the value of access_token: whole, without quotes, blanks or a leading Bearer; a token begins with t-, u- or eyJ, an App Secret is none. Or ${PAIR_INSTEAD}.`,
    },
    99991668: {
        meaning: 'The user_access_token is invalid or has expired, or this call does not accept one.',
        advice: `Refresh the user_access_token, or have the user authorise again, and store the new one as access_token; if the message says that it is not supported, or to have no token to renew, ${PAIR_INSTEAD}.`,
    },
    99991677: {
        meaning: 'The user_access_token has expired.',
        advice: `Refresh it before each run and store the new one as access_token; to have no token to renew, ${PAIR_INSTEAD}.`,
    },
    99991543: {
        meaning: 'The platform does not know this app_id or this app_secret.',
        advice: `Copy both again from ${CREDENTIALS_PAGE}. ${BRANDS} the app was created on.`,
    },
    99991662: {
        meaning: 'The app is disabled.',
        advice: "Ask the tenant's administrator to enable the app in the Admin Console, or enable it in the Developer Console, then run the step again.",
    },
    99991673: {
        meaning: 'The app is not available in this tenant.',
        advice: INSTALL,
    },
    20009: {
        meaning: 'The app is not installed in this tenant.',
        advice: INSTALL,
    },
    11210: {
        meaning: 'The app is not installed in this tenant and cannot be used there.',
        advice: INSTALL,
    },
    99991672: {
        meaning: 'The app lacks an API scope that this call needs.',
        advice: `Open the link, grant the app one of the scopes that are named, publish a new version of the app and have the administrator approve it, then run the step again. Where no link is shown: ${SCOPES_PAGE}; needed are ${SCOPES}.`,
    },
    99991676: {
        meaning: 'The token lacks the permission for this call.',
        advice: `(1) For an app: grant it the scope that is named under ${SCOPES_PAGE}, publish a new version, and use a token issued after that. (2) For a user: have the user authorise the scope again. Where none is named, needed are ${SCOPES}.`,
    },
    99991679: {
        meaning: 'The user has not authorised the app to use a scope that this call needs.',
        advice: `Open the link, grant the app one of the scopes that are named, publish a new version of the app, have the user authorise it again with that scope, and store the new user_access_token as access_token. Or ${PAIR_INSTEAD}.`,
    },
    99991400: {
        meaning: 'The app sent requests faster than the platform allows.',
        advice: 'Run the step again later, and spread out the jobs and scripts that use the same app; the limit counts for one app in one tenant, so an app of its own for this job helps too.',
    },
    99991401: {
        meaning: "The address of this runner is not on the app's IP allow-list.",
        advice: 'Runners of GitHub change their address with every job. Run the job on a self-hosted runner, or a larger runner with a fixed address, and add that address under Developer Console → Security settings → IP allow-list; or remove the allow-list there.',
    },
    99991403: {
        meaning: "The tenant's API calls for this month are used up.",
        advice: "Ask the tenant's administrator to upgrade the edition, or wait for the next month; until then the automations can be switched by hand in the Base.",
    },
    99991201: {
        meaning: 'The host that was called does not know this path.',
        advice: 'Check that domain is feishu, lark, or the API address of your own deployment, and not that of a web page; an older private deployment may lack the call for automations, or that for ids that begin with wkf.',
    },
    99991301: {
        meaning: 'The host that was called does not know this HTTP method for the path.',
        advice: 'Check that domain is feishu, lark, or the API address of your own deployment, and that no proxy alters the request; an older private deployment may lack the call.',
    },
    99992402: {
        meaning: 'A field of the request is missing or wrong.',
        advice: "Correct the fields that are named after this text; where none is named, check app_token and workflow_id. If they are right, report it in the action's issue tracker with the log id.",
    },
    9499: {
        meaning: 'A parameter of the request is wrong.',
        advice: "Correct the fields that are named after this text; where none is named, check app_token and workflow_id. If they are right, report it in the action's issue tracker with the log id.",
    },
    91402: {
        meaning: 'There is no such document; often the token of a wiki page was given as app_token.',
        advice: `${FROM_THE_ADDRESS}. ${BRANDS} the Base is on.`,
    },
    91403: {
        meaning: 'The calling identity has no access to the Base.',
        advice: `(1) For an app (app_id and app_secret, or a tenant_access_token): ${ADD_THE_APP}; it is found there only when it has an API scope of Base in a published version. (2) For a user (a user_access_token): ${SHARE_WITH_THE_USER}.`,
    },
    1500: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: RERUN_OR_SUPPORT,
    },
    2200: {
        meaning: `The platform had an internal error, which comes with many calls in a short time and with wrong ids; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: `Check app_token and workflow_id (a run with dry_run set to true compares them with the list), let fewer jobs use the app at the same time, and run the step again later; if it keeps failing, ${SUPPORT}.`,
    },
    5000: {
        meaning: `The platform is overloaded or had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: `Let fewer jobs and scripts use the app at the same time. ${RERUN_OR_SUPPORT}`,
    },
    90003087: {
        meaning: 'The edition that the tenant or this user has (Frontline Professional) has reached its limit for this feature.',
        advice: "Ask the tenant's administrator for a larger allowance, or use an app or a user whose edition includes the feature.",
    },
    90003088: {
        meaning: "The feature is not available since the tenant's subscription changed.",
        advice: "Ask the tenant's administrator to renew or extend the subscription, then run the step again.",
    },
};

// EXTERNAL MODULE: ./build/messages/en-lines.js
var en_lines = __webpack_require__(619);
;// CONCATENATED MODULE: ./build/messages/en.js


const named = (limit, input) => (limit === 'inputs' ? ` (${input})` : '');
const en_BRANDS = { feishu: 'Feishu', lark: 'Lark' };
const FOREIGN = {
    table: 'a table',
    view: 'a view',
    dashboard: 'a dashboard',
    document: 'a document inside a Base',
    app: 'an app',
};
const OTHER_PAGES = {
    share: 'a link that shares a form, a view or a dashboard of a Base',
    record: 'a link to one record of a Base',
    app: 'an application that was built on a Base',
    workspace: 'a workspace of Bases',
    sheet: 'a spreadsheet',
    document: 'a document or a file',
    folder: 'a folder',
    unknown: 'not an address of a Base that is known here',
};
const BASE_ADDRESS = 'Open the Base itself and copy its address: https://<host>/base/<app_token> or, in a wiki, https://<host>/wiki/<node_token>.';
const AUTOMATION_ADDRESS = 'Open the automation in the Base and copy the address then: it has ?table=wkf… in it.';
const IDS_HINT = 'Give the ids of automations, separated by commas or line breaks; a run with workflow_id: all and dry_run: true shows the ids of a Base.';
const EMPTY_LIST = 'The list is empty, which the platform does at times although there are automations: check that the credentials may read the Base, give ids in workflow_id, and leave out what needs the list (restore, if_unchanged, dry_run, titles, all).';
const EXACT_TITLE = 'The whole title must be given, exactly as it stands in the Base.';
const FORK_HINT = 'Secrets are not passed to workflows of pull requests from forks, nor to those that Dependabot starts: check also whether this run is one of them.';
/** What the action says, in English. Its shape is what every other language must fill. */
const en = {
    ...en_lines/* enLines */.d,
    codes: enCodes,
    sentences: (parts) => parts.filter((part) => part !== '').join(' '),
    input: {
        heading: (problems) => `${problems === 1 ? 'An input cannot be used' : `${problems} things are wrong with the inputs`}; nothing was sent.`,
        problem: (input, problem) => `Input ${input}: ${problem}`,
        missing: {
            app_token: 'it is required. Give the address of the Base, or its app_token: the part after /base/ in the address.',
            status: 'it is required. Give Enable or Disable.',
            workflow_id: `nothing says which automation to switch. ${IDS_HINT} If the value comes from an output of another step or job, that output was lost or that step did not run: an output changed_workflow_ids is never empty.`,
            credentials: `there is no credential. Give access_token, or app_id and app_secret, from a secret. ${FORK_HINT}`,
            app_secret: `app_id is given without it. Give both, or access_token alone. ${FORK_HINT}`,
            app_id: 'app_secret is given without it. Give both, or access_token alone.',
        },
        bothCredentials: 'it is given together with app_id or app_secret. Give one or the other, never both.',
        word: (value, allowed) => `“${value}” is none of its values. It takes: ${allowed.join(', ')}.`,
        number: (value, least, most) => `“${value}” is not a whole number in decimal digits from ${least} to ${most}. Give digits only, without a unit or a sign.`,
        tokenBearer: 'it begins with the word Bearer. Give the token alone; the action adds the word.',
        tokenBlank: 'there is a blank or a line break inside it. Copy the token again, in one piece, and store it anew.',
        tokenCharacters: 'there is a character in it that no token has (a quotation mark, for example). Store the bare token.',
        secretCharacters: 'there is a blank, a line break or another character in it that no app secret has. Store it anew.',
        appIdCharacters: (value) => `“${value}” is not an app_id. Copy it from Credentials & Basic Info in the Developer Console; it looks like cli_a1b2c3.`,
        pathCharacters: (value) => `“${value}” is not an id: only letters, digits, - and _ are allowed, at most 100.`,
        blankInId: (value) => `“${value}” has a blank inside. Separate ids by commas or line breaks.`,
        foreignId: (value, kind) => `“${value}” is the id of ${FOREIGN[kind]}, not of an automation. ${IDS_HINT}`,
        foreignAppToken: (value, kind) => `“${value}” is the id of ${FOREIGN[kind]}, not the app_token of a Base. Give the address of the Base, or the part after /base/ in it.`,
        aloneWord: (word) => `${word} stands together with something else. Give ${word} alone, or name automations.`,
        domainScheme: (value) => `“${value}” has no scheme. Give feishu, lark, or the base URL of the API, such as https://${value.replace(/^\/+/, '')}.`,
        domainNotHttp: (value) => `“${value}” is neither https nor http. Give feishu, lark, or https://host[:port].`,
        domainPlainHttp: (value) => `“${value}” would send the credentials in clear. Plain http is for localhost, 127.0.0.0/8 and [::1] only; give https://….`,
        domainExtraParts: (value) => `“${value}” has more than a scheme, a host and a port. Leave out path, query and user: https://host[:port].`,
        domainNotUrl: (value) => `“${value}” is not a URL. Give feishu, lark, or https://host[:port].`,
        jobStatus: (value) => `“${value}” is none of success, failure, cancelled, and restore depends on it. Do not set it: its default reads the status of the job.`,
        notAnAddress: (value) => `“${value}” is neither an id nor an address. Copy the address from the browser, from https:// on, without a user name.`,
        otherPage: (value, page, input) => `“${value}” is ${OTHER_PAGES[page]}. ${input === 'app_token' ? BASE_ADDRESS : AUTOMATION_ADDRESS}`,
        otherInside: (value, kind) => `“${value}” shows ${kind === undefined ? 'something else' : FOREIGN[kind]}, not an automation. ${AUTOMATION_ADDRESS}`,
        nothingInside: (value) => `“${value}” is the address of a Base, not of an automation in it. ${AUTOMATION_ADDRESS}`,
        otherBase: (value) => `“${value}” is an automation of another Base than app_token. One step switches automations of one Base.`,
        otherBrand: (brand, input, hostname) => `the address in ${input} is on ${hostname}, which is not ${en_BRANDS[brand]}'s. Feishu and Lark are separate: an app of one cannot reach a Base of the other. Leave domain out to follow the address.`,
        mixedBrands: (inputs) => `the addresses in ${inputs.join(' and ')} are of both brands. Feishu and Lark are separate; one step switches automations of one Base.`,
        unknownWebHost: (input, hostname) => `it is needed, because the address in ${input} is on ${hostname}, which is neither Feishu's nor Lark's, and the credentials are sent to the host of the API. Give the base URL of the API of that deployment, such as https://open.example.com; or feishu or lark if the address only leads there.`,
    },
    proxy: {
        noScheme: (variable) => `The environment variable ${variable} applies to the host and has no scheme, so that it would be ignored in silence. Write it as http://host:port, or put the host into no_proxy.`,
        scheme: (variable) => `The environment variable ${variable} applies to the host, and its scheme is neither http nor https. Give an http proxy, or put the host into no_proxy.`,
        unreadable: (variable) => `The environment variable ${variable} applies to the host and is not a URL that can be read. Write it as http://host:port, with special characters of a user name or password percent-encoded, or put the host into no_proxy.`,
    },
    failure: {
        heading: (failed, all, status) => all === 1 ? '' : `${failed} of ${(0,en_lines/* count */.U9)(all, 'automation')} could not be switched to ${status}.`,
        unresolvedHeading: 'Nothing was switched.',
        more: (hidden) => `… and ${hidden} more; all of them are in the log of this step.`,
        switch: (automation, status) => `Automation ${automation} could not be switched to ${status}: `,
        earlierTry: 'An earlier try had no definite answer and may have taken effect.',
        switchUnknown: (automation, status) => `It is not known whether automation ${automation} was switched to ${status}: `,
        calls: {
            mint: (appId) => `No tenant token could be minted for app ${appId}: `,
            list: 'The list of automations could not be read: ',
            'newer-list': 'The list of newer automations (wkf…) could not be read: ',
            wiki: (node) => `The wiki page ${node} could not be looked up: `,
        },
        untried: (automations) => `Not tried after that: ${automations.join(', ')}.`,
        cancelled: 'The job was cancelled, and this step with it.',
        cancelledOutcome: (outcome) => [
            `Switched: ${outcome.switched.join(', ') || 'none'}.`,
            `Not switched: ${outcome.notSwitched.join(', ') || 'none'}.`,
            `Not known (no answer came): ${outcome.unknown.join(', ') || 'none'}.`,
        ].join(' '),
        unresolved: {
            'not-a-base': (node, objType) => `The wiki page ${node} holds a document of the kind “${objType}”, not a Base. Give the address of the page that holds the Base.`,
            'other-base': (appToken, otherAppToken) => `app_token is Base ${appToken}, but an automation in workflow_id is of Base ${otherAppToken}. One step switches automations of one Base.`,
            'title-not-found': (title, nearest, automations) => `No automation has the title “${title}”. ${automations === 0
                ? EMPTY_LIST
                : `The Base has ${(0,en_lines/* count */.U9)(automations, 'automation')}${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. ${EXACT_TITLE}`}`,
            'title-shared': (title, ids) => `${ids.length} automations have the title “${title}”. Give the id of the one you mean in workflow_id: ${ids.join(', ')}.`,
            'id-not-found': (id, automations) => `There is no automation with the id ${id} in the list of the Base. ${automations === 0 ? EMPTY_LIST : `The list holds ${(0,en_lines/* count */.U9)(automations, 'automation')}; a run with workflow_id: all and dry_run: true shows them.`}`,
            'status-unknown': (automation, word) => `The platform gives automation ${automation} the status “${word}”, which is neither of the two, so that its former status is not known. Look at it in the Base.`,
            'nothing-at-all': () => `The Base has no automation. ${EMPTY_LIST}`,
        },
        alreadySo: (automations, status) => `if_unchanged is fail, and ${(0,en_lines/* count */.U9)(automations.length, 'automation')} ${automations.length === 1 ? 'is' : 'are'} at ${status} already: another job may hold the Base paused, or an earlier run left it so. Wait for the other job, or put ${automations.length === 1 ? 'it' : 'them'} right by hand and run again. Already at ${status}: ${automations.join(', ')}.`,
        outputFile: (why) => `The outputs could not be written to the file of GITHUB_OUTPUT: ${why}`,
        stateFile: (why) => `What restore needs at the end of the job could not be saved: ${why}`,
        stateMissing: 'GITHUB_STATE is not set on this runner.',
        stateTooLarge: 'one value would be larger than the runner can hand back. Switch fewer automations in one step.',
        internal: (what) => `The action itself failed (${what}). This is an error of the action; please report it with the log of this step.`,
        endedEarly: 'it had nothing left to wait for, but had not come to an end',
    },
    fault: {
        code: (code, msg) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
        unknownCode: (httpStatus, codeListUrl) => `This code came with HTTP ${httpStatus} and is not known to this action; the words are the platform's own. Look it up in the platform's list of codes: ${codeListUrl}`,
        http: (httpStatus, excerpt) => `HTTP ${httpStatus}, without a code that explains it${excerpt === '' ? '' : `; the answer begins with “${excerpt}”`}.`,
        httpAdvice: {
            redirect: 'The host sent the request elsewhere, which is not followed because credentials go only where they were meant to go. Check domain: it must be the host of the API, such as https://open.feishu.cn.',
            denied: 'Something in front of the platform refused the request. Check proxy and firewall, and domain.',
            notFound: 'There is no such API at this host. Check domain: it must be the host of the API, not that of the documents.',
            transient: 'The server or something on the way to it has trouble. Run the step again later.',
            other: 'Check domain, and what stands between the runner and the platform.',
        },
        unreadable: (httpStatus, excerpt) => excerpt === ''
            ? `HTTP ${httpStatus} with an empty answer.`
            : `HTTP ${httpStatus} with an answer that is not JSON, or not a whole one${excerpt === undefined ? '' : `; it begins with “${excerpt}”`}.`,
        unreadableAdvice: 'Something other than the platform may have answered (a proxy, a sign-in page): check domain and the proxy. Otherwise run the step again later.',
        malformed: (httpStatus) => `HTTP ${httpStatus} with JSON that is not an answer of the platform.`,
        lacking: {
            token: 'Code 0, but without a token that can be used.',
            list: 'Code 0, but with a list that cannot be trusted: an automation without an id that can be used, or a next page that is not named.',
            node: 'Code 0, but without what the wiki page holds.',
            status: 'Code 0, but with the other status than the one that was asked for.',
        },
        lackingAdvice: {
            token: 'Check domain; if it is right, report this to the support of the platform with the log id.',
            node: 'Check domain; if it is right, report this to the support of the platform with the log id.',
            list: 'Look at the automations in the Base, and report this to the support of the platform with the log id.',
            status: 'Look at the automation in the Base, and report this to the support of the platform with the log id.',
        },
        endless: 'The list promises page after page and brings nothing new.',
        malformedAdvice: 'Check domain: it must be the host of the API, such as https://open.feishu.cn.',
        tooLarge: (httpStatus, limitBytes) => `HTTP ${httpStatus} with an answer of more than ${limitBytes / 1024 / 1024} MiB, which is refused.`,
        endlessAdvice: 'Report it to the support of the platform. Until then give ids in workflow_id, and leave out what needs the list (restore, if_unchanged, dry_run, titles, all).',
        timeout: (limitMs) => `No whole answer within ${(0,en_lines/* seconds */.YA)(limitMs)} (request_timeout_seconds).`,
        timeoutAdvice: 'Check domain, and that the runner reaches the host (firewall, proxy); or raise request_timeout_seconds.',
        budget: 'The request was cut at the end of the budget.',
        budgetAdvice: 'Check domain, and that the runner reaches the host (firewall, proxy).',
        connection: (detail) => `The connection failed: ${detail}.`,
        connectionAdvice: {
            any: 'Check domain, and that the runner reaches the host (firewall, proxy).',
            lacksTls: 'What answers there does not speak TLS, which https needs: check the port in domain, and what stands between the runner and the host.',
        },
        unknownHost: (detail) => `The name of the host does not exist: ${detail}.`,
        unknownHostAdvice: 'Check the spelling of domain, and the name service of the runner.',
        certificate: (detail) => `The certificate of the host does not verify: ${detail}.`,
        certificateAdvice: {
            authority: 'If the host has a certificate of a private authority, set the environment variable NODE_EXTRA_CA_CERTS to the file of that authority, or NODE_USE_SYSTEM_CA=1 if the runner trusts it already. Verification cannot be switched off.',
            name: 'The certificate is for another name: check domain. NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA do not help here.',
            time: 'Have the certificate renewed, and check the clock of the runner. NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA do not help here.',
        },
        proxyConnection: (detail) => `The proxy could not be reached: ${detail}.`,
        proxyConnectionAdvice: {
            any: 'Check the environment variables https_proxy and http_proxy, and that the proxy runs; or put the host into no_proxy.',
            lacksTls: 'Its address begins with https://, but what answers there does not speak TLS: begin it with http:// in https_proxy or http_proxy. The request itself goes through it encrypted all the same.',
        },
        proxy: (httpStatus) => `The proxy refused the connection with HTTP ${httpStatus}.`,
        proxyAdvice: (httpStatus) => httpStatus === 407
            ? 'It asks for a user name and password: give them in the address of the proxy.'
            : 'Ask those who run the proxy to allow the host, or put the host into no_proxy.',
        cancelled: 'The job was cancelled before an answer came.',
        scopes: (scopes) => `Missing scope, any one of: ${scopes.join(', ')}.`,
        fields: (fields) => `Wrong fields: ${fields.join('; ')}.`,
        link: (url) => `Open: ${url}`,
        logId: (logId) => `Log id: ${logId}`,
    },
    reason: {
        attempts: (tries, limit) => tries === 1
            ? `It was tried once${named(limit, 'max_attempts is 1')}.`
            : `It was tried ${tries} times${named(limit, 'max_attempts')}.`,
        fewAttempts: (tries) => `It was tried ${tries} times; errors of this kind are not tried more often.`,
        budget: (budgetSeconds, limit) => `The budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')} is spent.${limit === 'inputs' ? ' Raise timeout_seconds to allow more.' : ''}`,
        budgetWait: (waitMs, budgetSeconds, limit) => `The next try would have had to wait ${(0,en_lines/* seconds */.YA)(waitMs)}, past the end of the budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')}, so it was not waited for.${limit === 'inputs' ? ' Raise timeout_seconds to wait longer.' : ''}`,
        stage: 'It was not tried again, because it would meet the failure that ended this step.',
        cancelled: 'The job was cancelled before the next try.',
    },
    restore: {
        nothingSwitched: 'Nothing to put back: no automation was switched.',
        jobStatusUnreadable: (value) => `The status of the job cannot be read (“${value}”); it counts as not succeeded. Leave the input job_status to its default.`,
        left: (left) => `Left at ${left.status}, because restore is ${left.policy} and ${left.job === undefined ? 'it is not known how the job ended' : `the job ended with ${left.job}`}: ${left.automations.join(', ')}. To undo: switch to ${left.former} in ${left.base}, or with a step of this action.`,
        start: (automations, appToken, former, host) => `Putting ${(0,en_lines/* count */.U9)(automations, 'automation')} of Base ${appToken} back to ${former} at ${host}.`,
        confirming: (automations, waitSeconds) => `${automations === 1 ? '1 switch' : `${automations} switches`} had no definite answer and may still take effect; the status will be read ${waitSeconds} s after the last write.`,
        outcomes: {
            back: (automation, former) => `Automation ${automation}: back at ${former}.`,
            written: (automation, former) => `Automation ${automation}: ${former} was written.`,
            deleted: (automation) => `Automation ${automation}: deleted meanwhile; there is nothing to put back.`,
        },
        deleted: (automations) => `Deleted meanwhile, so that there is nothing to put back: ${automations.join(', ')}.`,
        cancelled: (signal) => `The runner ends this step (${signal}): one last try for each automation.`,
        noCredentials: (problems) => `No credentials at the end of the job, so that nothing could be put back. ${problems.join(' ')} The inputs are read again at the end of the job: check that the secret is not taken from the environment or from an output that is gone by then.`,
        unreadableRecord: (why) => `The record of what to put back cannot be read (${why}). Look into the log of the switching step and put the automations back by hand.`,
        failedHeading: (failed, all, former) => `${all === 1 ? 'The automation' : `${failed} of ${all} automations`} could NOT be put back to ${former}. Running the job again does not repair this: what is switched already is left alone by the next run.`,
        byHand: (former, base) => `Put these automations back now: open ${base}, then its automations, and set each to ${former}; or run the step that the log and the summary of this step show.`,
        failedOne: (one) => `${one.automation}: ${one.present === undefined ? 'present status not known' : `is at ${one.present}`}, was at ${one.former}. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
        cause: (advice) => `The cause, to be mended before the next run: ${advice}`,
        notTried: 'It was not tried.',
        step: 'A step that puts them back (give the credentials as in the step that switched):',
        more: (hidden) => `… and ${hidden} more; all of them are in the log and the summary of this step.`,
    },
};


/***/ })

};
;