/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VO: () => (/* binding */ LANGUAGE_WORDS),
  eX: () => (/* binding */ languageOf),
  fH: () => (/* binding */ loadMessages)
});

// UNUSED EXPORTS: LANGUAGE_NAMES

;// CONCATENATED MODULE: ./build/messages/en/codes.js
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
const codes = {
    1254000: {
        meaning: 'The platform could not read the request body as JSON.',
        advice: [
            "The body is the action's own: check that no proxy alters the request, then report it in the action's issue tracker with the log id.",
        ],
    },
    1254001: {
        meaning: 'The platform refused the content of the request body.',
        advice: [
            "Check that status is Enable or Disable; if it is, report it in the action's issue tracker with the log id.",
        ],
    },
    1254002: {
        meaning: 'The platform failed the request without naming the cause; its documentation knows five.',
        advice: [
            `(1) Too much is changed at once: a switch changes one value, so let bulk edits and imports in the Base finish first. (2) Concurrent calls: let no other job or script use the Base at the same time, and run the step again later. (3) The Base is in a wiki but was not created there: it has to be created with the wiki's own call for a new node (wiki-v2 space-node create), not with the call that creates a Base. (4) A wrong parameter: check app_token and workflow_id; a run with dry_run set to true compares the ids with the list of automations. (5) A slow or unstable server, if it happens only now and then: run the step again; if it keeps failing, ${SUPPORT}.`,
        ],
    },
    1254003: {
        meaning: 'The app_token is wrong; often it is the token of a wiki page.',
        advice: [`${FROM_THE_ADDRESS}.`],
    },
    1254004: {
        meaning: 'The request names a table id that is not one.',
        advice: [`${NOT_A_TABLE_ID}; if it is, ${SUPPORT}.`],
    },
    1254041: {
        meaning: 'The request names a table that is not in this Base.',
        advice: [
            `${NOT_A_TABLE_ID}, and that app_token is the Base it belongs to. If both are right, open the automation in the Base and see whether a table it uses was deleted.`,
        ],
    },
    1254010: {
        meaning: 'A parameter of the request has the wrong form.',
        advice: [
            'Check workflow_id first: it is the id of an automation (only digits, or beginning with wkf), as the list of automations gives it, not that of a table, a view or a form. Then check app_token. A run with dry_run set to true compares the ids with the list.',
        ],
    },
    1254036: {
        meaning: 'The Base is still being copied; that runs in the background, and until it is done nothing in the Base can be changed.',
        advice: [
            'Wait until the copy is complete, then run the step again. If the job itself makes the copy, raise timeout_seconds and max_attempts so that the step waits for it.',
        ],
    },
    1254040: {
        meaning: 'There is no Base with this app_token on the host that was called.',
        advice: [
            `${FROM_THE_ADDRESS}. ${BRANDS} the Base is on. If the Base was created seconds ago, run the step again; if it was deleted, restore it.`,
        ],
    },
    1254200: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1254290: {
        meaning: 'The platform received too many requests in a short time.',
        advice: [
            'Run the step again later, and let fewer jobs and scripts use the Base with the same app at the same time; one app may switch 10 automations a second in a tenant.',
        ],
    },
    1254291: {
        meaning: 'Another write to the same Base was under way.',
        advice: [
            'Let only one job or script write to the Base at a time: keep the step out of matrix jobs, give the workflows that use the Base one concurrency group, and run the step again.',
        ],
    },
    1254301: {
        meaning: 'Advanced permissions are off for this Base, or it does not support them.',
        advice: [
            'Ask someone who can manage the Base to turn on its advanced permissions; where the Base does not offer them, ask the administrator whether the edition in use supports them.',
        ],
    },
    1254302: {
        meaning: "The calling identity lacks the Base's advanced permission.",
        advice: [
            `(1) For an app (app_id and app_secret, or a tenant_access_token): ${ADD_THE_APP}; the app is found there only when it has at least one API scope of Base, such as bitable:app, in a published version. (2) For a user (a user_access_token): ${SHARE_WITH_THE_USER}. (3) For either: in the Base's advanced permission settings, add the user, or a group that contains the app, and give it permission to read and write.`,
        ],
    },
    1254304: {
        meaning: 'The calling identity may not do this in the Base.',
        advice: [
            `If the Base has advanced permissions turned on, the caller needs "can manage": (1) for an app, ${ADD_THE_APP}; (2) for a user, ${SHARE_WITH_THE_USER}. If it has it already, ask the owner whether the Base uses permissions for rows or columns, which not every edition supports.`,
        ],
    },
    1254305: {
        meaning: 'A permission or secrecy setting of the Base forbids the call.',
        advice: [
            "Ask the Base's owner whether its sharing settings shut out apps or this user, and the tenant's administrator whether a security policy or the document's security label does.",
        ],
    },
    1254306: {
        meaning: 'The plan of the tenant or of the owner of the Base has reached its limit.',
        advice: [
            "Ask the tenant's administrator or the Base's owner to upgrade the plan or to free what it counts; running the step again does not help before that.",
        ],
    },
    1254607: {
        meaning: 'Earlier work on the Base is not finished.',
        advice: [
            'Wait until bulk edits, imports and other scripts in the Base are done, then run the step again; if it returns, do not let them run at the same time as the step.',
        ],
    },
    1254608: {
        meaning: `The same request reached the platform twice within a moment; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: ['Let only one job or script switch the automation at a time, and run the step again later.'],
    },
    1255001: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255002: {
        meaning: `A call inside the platform failed; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255003: {
        meaning: `The platform could not encode its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255004: {
        meaning: `The platform could not decode its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255005: {
        meaning: `The platform could not convert its data; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    1255040: {
        meaning: `The platform did not finish the request in time; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    131001: {
        meaning: 'A call inside the wiki service failed.',
        advice: [RERUN_OR_SUPPORT],
    },
    131002: {
        meaning: 'The wiki service does not accept the token in the wiki address.',
        advice: [
            'Copy the address of the wiki page from the browser again and give it as app_token, whole and unchanged.',
        ],
    },
    131004: {
        meaning: 'The wiki service does not accept the calling identity.',
        advice: [
            `Check that access_token is of a user or app that is active in the tenant that owns the wiki; if it is a user's, obtain a new one, or ${PAIR_INSTEAD}.`,
        ],
    },
    131005: {
        meaning: 'There is no such wiki page on the host that was called.',
        advice: [
            `Open the address in a browser: if the page was moved or deleted, give its present address as app_token. ${BRANDS} the page is on.`,
        ],
    },
    131006: {
        meaning: 'The calling identity may not read this wiki page.',
        advice: [
            '(1) For an app: open the wiki page, choose "…" at the top right → More → Add document app and add the app, or let an administrator of the wiki space add a group that contains the app to its members. (2) For a user: let the owner give that user access with Share, or make the user a member of the wiki space. (3) For either: give the app_token of the Base itself instead of the wiki address.',
        ],
    },
    131007: {
        meaning: 'The wiki service had an internal error that repeating does not cure.',
        advice: [
            `To go on at once, give the app_token of the Base itself instead of the wiki address. For the error, ${SUPPORT}.`,
        ],
    },
    131009: {
        meaning: 'The wiki page is locked by another change at this moment.',
        advice: [`Let other changes to the wiki finish. ${RERUN_OR_SUPPORT}`],
    },
    10003: {
        meaning: 'A parameter of the request for a token is missing or wrong.',
        advice: [
            `Check that app_id and app_secret reach the step, are not exchanged, and are as ${CREDENTIALS_PAGE} shows them (an app_id begins with cli_).`,
        ],
    },
    10005: {
        meaning: 'The platform does not accept this app, or not in this tenant.',
        advice: [
            `Check that app_id is that of a self-built app of the tenant that owns the Base (${CREDENTIALS_PAGE}) and that the app is enabled. ${BRANDS} the app was created on.`,
        ],
    },
    10013: {
        meaning: 'The platform could not issue a tenant token.',
        advice: [
            `Run the step again later; if it keeps failing, check app_id and app_secret (${CREDENTIALS_PAGE}) and that the app is enabled, then ${SUPPORT}.`,
        ],
    },
    10014: {
        meaning: 'The platform does not know the app, does not accept its secret, or the app is disabled.',
        advice: [
            `(1) Compare app_id and app_secret with ${CREDENTIALS_PAGE}. (2) ${BRANDS} the app was created on. (3) Check that the app is published and that the administrator has not disabled it.`,
        ],
    },
    10015: {
        meaning: 'The app_secret is wrong.',
        advice: [
            `Copy the App Secret again from ${CREDENTIALS_PAGE}, whole and without blanks or quotes; resetting it there makes the old one invalid.`,
        ],
    },
    20002: {
        meaning: 'The app_id and the app_secret are not of the same app.',
        advice: [`Copy both again from ${CREDENTIALS_PAGE} of one and the same app.`],
    },
    99991661: {
        meaning: 'The request arrived without an access token.',
        advice: [
            'Check that the secret behind access_token, or those behind app_id and app_secret, has a value, and that no proxy removes the Authorization header.',
        ],
    },
    99991663: {
        meaning: 'The tenant_access_token has expired, is invalid, or is not accepted by this call.',
        advice: [
            `(1) A tenant_access_token lives two hours at most: ${PAIR_INSTEAD}. (2) ${BRANDS} the token is from. (3) If it fails with app_id and app_secret too, use a user_access_token as access_token, or ${SUPPORT}.`,
        ],
    },
    99991664: {
        meaning: 'The token is invalid as an app_access_token.',
        advice: [
            `The call takes a tenant_access_token or a user_access_token, not an app_access_token; best ${PAIR_INSTEAD}. ${BRANDS} the app was created on.`,
        ],
    },
    99991665: {
        meaning: 'The tenant_access_token is invalid.',
        advice: [
            `Check that the value is whole and of the tenant that owns the Base; as it lives two hours at most, better ${PAIR_INSTEAD}. ${BRANDS} the token is from.`,
        ],
    },
    20013: {
        meaning: 'The tenant_access_token is invalid.',
        advice: [
            `Check that the value is whole and of the tenant that owns the Base; as it lives two hours at most, better ${PAIR_INSTEAD}. ${BRANDS} the token is from.`,
        ],
    },
    99991671: {
        meaning: 'The access token does not have the form of one.',
        advice: [
            `Check the value of access_token: whole, without quotes, blanks or a leading Bearer; a token begins with t-, u- or eyJ, an App Secret is none. Or ${PAIR_INSTEAD}.`,
        ],
    },
    99991668: {
        meaning: 'The user_access_token is invalid or has expired, or this call does not accept one.',
        advice: [
            `Refresh the user_access_token, or have the user authorise again, and store the new one as access_token; if the message says that it is not supported, or to have no token to renew, ${PAIR_INSTEAD}.`,
        ],
    },
    99991677: {
        meaning: 'The user_access_token has expired.',
        advice: [
            `Refresh it before each run and store the new one as access_token; to have no token to renew, ${PAIR_INSTEAD}.`,
        ],
    },
    99991543: {
        meaning: 'The platform does not know this app_id or this app_secret.',
        advice: [`Copy both again from ${CREDENTIALS_PAGE}. ${BRANDS} the app was created on.`],
    },
    99991662: {
        meaning: 'The app is disabled.',
        advice: [
            "Ask the tenant's administrator to enable the app in the Admin Console, or enable it in the Developer Console, then run the step again.",
        ],
    },
    99991673: {
        meaning: 'The app is not available in this tenant.',
        advice: [INSTALL],
    },
    20009: {
        meaning: 'The app is not installed in this tenant.',
        advice: [INSTALL],
    },
    11210: {
        meaning: 'The app is not installed in this tenant and cannot be used there.',
        advice: [INSTALL],
    },
    99991672: {
        meaning: 'The app lacks an API scope that this call needs.',
        advice: [
            `Open the link, grant the app one of the scopes that are named, publish a new version of the app and have the administrator approve it, then run the step again. Where no link is shown: ${SCOPES_PAGE}; needed are ${SCOPES}.`,
        ],
    },
    99991676: {
        meaning: 'The token lacks the permission for this call.',
        advice: [
            `(1) For an app: grant it the scope that is named under ${SCOPES_PAGE}, publish a new version, and use a token issued after that. (2) For a user: have the user authorise the scope again. Where none is named, needed are ${SCOPES}.`,
        ],
    },
    99991679: {
        meaning: 'The user has not authorised the app to use a scope that this call needs.',
        advice: [
            `Open the link, grant the app one of the scopes that are named, publish a new version of the app, have the user authorise it again with that scope, and store the new user_access_token as access_token. Or ${PAIR_INSTEAD}.`,
        ],
    },
    99991400: {
        meaning: 'The app sent requests faster than the platform allows.',
        advice: [
            'Run the step again later, and spread out the jobs and scripts that use the same app; the limit counts for one app in one tenant, so an app of its own for this job helps too.',
        ],
    },
    99991401: {
        meaning: "The address of this runner is not on the app's IP allow-list.",
        advice: [
            'Runners of GitHub change their address with every job. Run the job on a self-hosted runner, or a larger runner with a fixed address, and add that address under Developer Console → Security settings → IP allow-list; or remove the allow-list there.',
        ],
    },
    99991403: {
        meaning: "The tenant's API calls for this month are used up.",
        advice: [
            "Ask the tenant's administrator to upgrade the edition, or wait for the next month; until then the automations can be switched by hand in the Base.",
        ],
    },
    99991201: {
        meaning: 'The host that was called does not know this path.',
        advice: [
            'Check that domain is feishu, lark, or the API address of your own deployment, and not that of a web page; an older private deployment may lack the call for automations, or that for ids that begin with wkf.',
        ],
    },
    99991301: {
        meaning: 'The host that was called does not know this HTTP method for the path.',
        advice: [
            'Check that domain is feishu, lark, or the API address of your own deployment, and that no proxy alters the request; an older private deployment may lack the call.',
        ],
    },
    99992402: {
        meaning: 'A field of the request is missing or wrong.',
        advice: [
            "Correct the fields that are named after this text; where none is named, check app_token and workflow_id. If they are right, report it in the action's issue tracker with the log id.",
        ],
    },
    9499: {
        meaning: 'A parameter of the request is wrong.',
        advice: [
            "Correct the fields that are named after this text; where none is named, check app_token and workflow_id. If they are right, report it in the action's issue tracker with the log id.",
        ],
    },
    91402: {
        meaning: 'There is no such document; often the token of a wiki page was given as app_token.',
        advice: [`${FROM_THE_ADDRESS}. ${BRANDS} the Base is on.`],
    },
    91403: {
        meaning: 'The calling identity has no access to the Base.',
        advice: [
            `(1) For an app (app_id and app_secret, or a tenant_access_token): ${ADD_THE_APP}; it is found there only when it has an API scope of Base in a published version. (2) For a user (a user_access_token): ${SHARE_WITH_THE_USER}.`,
        ],
    },
    1500: {
        meaning: `The platform had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [RERUN_OR_SUPPORT],
    },
    2200: {
        meaning: `The platform had an internal error, which comes with many calls in a short time and with wrong ids; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [
            `Check app_token and workflow_id (a run with dry_run set to true compares them with the list), let fewer jobs use the app at the same time, and run the step again later; if it keeps failing, ${SUPPORT}.`,
        ],
    },
    5000: {
        meaning: `The platform is overloaded or had an internal error; ${MAY_HAVE_TAKEN_EFFECT}.`,
        advice: [`Let fewer jobs and scripts use the app at the same time. ${RERUN_OR_SUPPORT}`],
    },
    90003087: {
        meaning: 'The edition that the tenant or this user has (Frontline Professional) has reached its limit for this feature.',
        advice: [
            "Ask the tenant's administrator for a larger allowance, or use an app or a user whose edition includes the feature.",
        ],
    },
    90003088: {
        meaning: "The feature is not available since the tenant's subscription changed.",
        advice: ["Ask the tenant's administrator to renew or extend the subscription, then run the step again."],
    },
};

;// CONCATENATED MODULE: ./build/messages/en/conditions.js
const conditions_SUPPORT = "Give the log ID to support (Feishu: https://applink.feishu.cn/TLJpeNdW ; Lark: through Lark's Developer Console).";
const RETRY_LATER = 'Re-run the job later.';
const CHECK_DOMAIN = 'Check `domain`: it must be `feishu`, `lark` or the API address of your own deployment, such as https://open.feishu.cn.';
const CHECK_WAY = 'Check that the runner can reach the host: firewall, proxy, VPN.';
const WITHOUT_LIST = 'Until then, name the automations in `workflow_id`, and leave out what needs the list: `restore`, `if_unchanged`, `dry_run`, titles and `all`.';
const LOOK = 'Look at the automation in the Base.';
const PROXY_ADDRESS = 'Check the proxy address in the environment variables `https_proxy` and `http_proxy`.';
const NO_PROXY = 'If the host can be reached directly, add it to `no_proxy`.';
const VERIFICATION = "Verification can't be turned off.";
const conditions = {
    timeout: {
        meaning: 'No complete response came within `request_timeout_seconds`.',
        advice: [CHECK_WAY, CHECK_DOMAIN, 'If the host is only slow, raise `request_timeout_seconds`.'],
    },
    'cut-by-budget': {
        meaning: 'The request was still waiting for its response when `timeout_seconds` was used up.',
        advice: ['Raise `timeout_seconds`.', CHECK_WAY],
    },
    canceled: {
        meaning: 'The job was canceled before the response came.',
        advice: [LOOK],
    },
    'unknown-host': {
        meaning: "The host's name couldn't be resolved.",
        advice: ['Check the spelling of `domain`.', "Check the runner's DNS."],
    },
    'connection-refused': {
        meaning: "The connection couldn't be opened, so no request was sent.",
        advice: [CHECK_WAY, CHECK_DOMAIN],
    },
    connection: {
        meaning: 'The connection broke before the response was complete.',
        advice: [RETRY_LATER, CHECK_WAY],
    },
    'tls-handshake': {
        meaning: "What listens there doesn't speak TLS, which https needs.",
        advice: [
            'Check the port in `domain`.',
            'Check what stands between the runner and the host: firewall, proxy.',
        ],
    },
    certificate: {
        meaning: "The host's TLS certificate is from an authority that the runner doesn't trust.",
        advice: [
            "If your network or your deployment has an authority of its own, set the environment variable NODE_EXTRA_CA_CERTS to that authority's certificate file.",
            "If the runner's system trusts the authority already, set NODE_USE_SYSTEM_CA=1 instead.",
            VERIFICATION,
        ],
    },
    'certificate-name': {
        meaning: "The host's TLS certificate is for another name.",
        advice: [CHECK_DOMAIN, "NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help here."],
    },
    'certificate-time': {
        meaning: "The host's TLS certificate has expired or isn't valid yet.",
        advice: [
            "Check the runner's clock.",
            'Ask whoever runs the host to renew the certificate.',
            "NODE_EXTRA_CA_CERTS and NODE_USE_SYSTEM_CA don't help here.",
        ],
    },
    'proxy-unreachable': {
        meaning: "The proxy couldn't be reached, so no request was sent.",
        advice: [PROXY_ADDRESS, 'Check that the proxy is running.', NO_PROXY],
    },
    'proxy-tls': {
        meaning: "The proxy's address begins with https://, but the proxy doesn't speak TLS.",
        advice: [
            'Begin the proxy address with http:// in `https_proxy` or `http_proxy`: requests that go through it stay encrypted.',
        ],
    },
    'proxy-certificate': {
        meaning: "The proxy's TLS certificate couldn't be verified.",
        advice: [
            "Set the environment variable NODE_EXTRA_CA_CERTS to the certificate file of the proxy's authority.",
            "If the runner's system trusts the authority already, set NODE_USE_SYSTEM_CA=1 instead.",
            VERIFICATION,
        ],
    },
    'proxy-auth': {
        meaning: 'The proxy asks for a user name and a password.',
        advice: [
            'Put them into the proxy address in `https_proxy` or `http_proxy`: http://user:password@host:port.',
            NO_PROXY,
        ],
    },
    'proxy-refused': {
        meaning: 'The proxy refused to connect to the host.',
        advice: ['Ask whoever runs the proxy to allow the host.', NO_PROXY],
    },
    redirect: {
        meaning: 'The host redirected the request, and credentials are never sent on to another host.',
        advice: [CHECK_DOMAIN],
    },
    'http-denied': {
        meaning: 'Something in front of the platform refused the request.',
        advice: ['Check the proxy and the firewall between the runner and the host.', CHECK_DOMAIN],
    },
    'http-not-found': {
        meaning: 'The host has no such API.',
        advice: [CHECK_DOMAIN],
    },
    'http-rate-limit': {
        meaning: 'Too many requests reached the host.',
        advice: [RETRY_LATER, 'Let fewer jobs and scripts use the same app at the same time.'],
    },
    'http-transient': {
        meaning: 'The server, or something on the way to it, has trouble.',
        advice: [RETRY_LATER],
    },
    'http-other': {
        meaning: 'The host refused the request without saying why.',
        advice: [CHECK_DOMAIN, 'Check what stands between the runner and the platform.'],
    },
    unreadable: {
        meaning: "The response isn't JSON, or isn't complete: something other than the platform may have sent it.",
        advice: [
            'Check whether a proxy or a sign-in page answers in place of the host.',
            CHECK_DOMAIN,
            RETRY_LATER,
        ],
    },
    malformed: {
        meaning: "The response is JSON, but none of the platform's.",
        advice: [CHECK_DOMAIN],
    },
    'too-large': {
        meaning: 'The response is larger than the action reads.',
        advice: [CHECK_DOMAIN],
    },
    'unknown-code': {
        meaning: "The action doesn't know this code; the words are the platform's own.",
        advice: ["Look the code up in the platform's list of error codes."],
    },
    'lacking-token': {
        meaning: 'The platform reported success, but sent no access token that can be used.',
        advice: [CHECK_DOMAIN, conditions_SUPPORT],
    },
    'lacking-list': {
        meaning: "The platform sent a list that can't be trusted: an automation without a usable ID, or a next page that isn't named.",
        advice: [conditions_SUPPORT, WITHOUT_LIST],
    },
    'lacking-node': {
        meaning: "The platform reported success, but didn't say what the wiki page holds.",
        advice: ["Give the Base's own `app_token` instead of the wiki address.", conditions_SUPPORT],
    },
    'lacking-status': {
        meaning: 'The platform reported success, but with the opposite status.',
        advice: [LOOK, conditions_SUPPORT],
    },
    'endless-list': {
        meaning: 'The list promises page after page and brings nothing new.',
        advice: [WITHOUT_LIST, conditions_SUPPORT],
    },
    'not-confirmed': {
        meaning: "The status was written back, but couldn't be read afterwards.",
        advice: [LOOK],
    },
};

;// CONCATENATED MODULE: ./build/messages/en/words.js
/** Puts a duration into words, to a tenth of a second. */
const seconds = (ms) => `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
/** A number of things, in the plural where there are several. */
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const tryOf = ({ next, of }) => of === undefined ? `try ${next}` : `try ${next} of at most ${of}`;
const named = (limit, input) => (limit === 'inputs' ? ` (${input})` : '');
/** The same inside a sentence. */
const inSentence = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/** The families of automations, as a sentence begins with them. */
const FAMILIES = {
    list: 'Automations',
    'workflow-list': 'Base workflows (wkf…)',
};
const FOREIGN = {
    table: 'a table',
    view: 'a view',
    dashboard: 'a dashboard',
    document: 'a document inside a Base',
    'app-page': 'a page of an app built on a Base',
    'base-workflow': 'a Base workflow',
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

;// CONCATENATED MODULE: ./build/messages/en/failure.js

/** What a failed step says, in English. */
const failure = {
    heading: (failed, all, status) => all === 1 ? '' : `${failed} of ${count(all, 'automation')} could not be switched to ${status}.`,
    unresolvedHeading: 'Nothing was switched.',
    more: (hidden) => `… and ${hidden} more; all of them are in the log of this step.`,
    switch: (automation, status) => `Automation ${automation} could not be switched to ${status}: `,
    earlierTry: 'An earlier try had no definite answer and may have taken effect.',
    switchUnknown: (automation, status) => `It is not known whether automation ${automation} was switched to ${status}: `,
    calls: {
        mint: (appId) => `No tenant token could be minted for app ${appId}: `,
        list: 'The list of automations could not be read: ',
        'workflow-list': "Couldn't read the list of Base workflows (wkf…): ",
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
            : `The Base has ${count(automations, 'automation')}${nearest.length === 0 ? '' : `; the nearest titles are ${nearest.map((one) => `“${one}”`).join(', ')}`}. ${EXACT_TITLE}`}`,
        'title-shared': (title, ids) => `${ids.length} automations have the title “${title}”. Give the id of the one you mean in workflow_id: ${ids.join(', ')}.`,
        'id-not-found': (id, automations) => `There is no automation with the id ${id} in the list of the Base. ${automations === 0 ? EMPTY_LIST : `The list holds ${count(automations, 'automation')}; a run with workflow_id: all and dry_run: true shows them.`}`,
        'status-unknown': (automation, word) => `The platform gives automation ${automation} the status “${word}”, which is neither of the two, so that its former status is not known. Look at it in the Base.`,
        'nothing-at-all': () => `The Base has no automation. ${EMPTY_LIST}`,
    },
    alreadySo: (automations, status) => `if_unchanged is fail, and ${count(automations.length, 'automation')} ${automations.length === 1 ? 'is' : 'are'} at ${status} already: another job may hold the Base paused, or an earlier run left it so. Wait for the other job, or put ${automations.length === 1 ? 'it' : 'them'} right by hand and run again. Already at ${status}: ${automations.join(', ')}.`,
    outputFile: (why) => `The outputs could not be written to the file of GITHUB_OUTPUT: ${why}`,
    stateFile: (why) => `What restore needs at the end of the job could not be saved: ${why}`,
    stateMissing: 'GITHUB_STATE is not set on this runner.',
    stateTooLarge: 'one value would be larger than the runner can hand back. Switch fewer automations in one step.',
    internal: (what) => `The action itself failed (${what}). This is an error of the action; please report it with the log of this step.`,
    endedEarly: 'it had nothing left to wait for, but had not come to an end',
};

;// CONCATENATED MODULE: ./build/messages/en/fault.js

/** What went wrong with a request, in English. */
const fault = {
    code: (code, msg) => `${code} ${msg}`.trimEnd() + (/[.!?…。！？]$/.test(msg) ? '' : '.'),
    unknownCode: (httpStatus, codeListUrl) => `It came with HTTP ${httpStatus}. List of codes: ${codeListUrl}`,
    http: (httpStatus, excerpt) => `HTTP ${httpStatus}, without a code that explains it${excerpt === '' ? '' : `; the answer begins with “${excerpt}”`}.`,
    unreadable: (httpStatus, excerpt) => excerpt === ''
        ? `HTTP ${httpStatus} with an empty answer.`
        : `HTTP ${httpStatus} with an answer that is not JSON, or not a whole one${excerpt === undefined ? '' : `; it begins with “${excerpt}”`}.`,
    malformed: (httpStatus) => `HTTP ${httpStatus} with JSON that is not an answer of the platform.`,
    lacking: {
        token: 'Code 0, but without a token that can be used.',
        list: 'Code 0, but with a list that cannot be trusted: an automation without an id that can be used, or a next page that is not named.',
        node: 'Code 0, but without what the wiki page holds.',
        status: 'Code 0, but with the other status than the one that was asked for.',
    },
    endless: 'The list promises page after page and brings nothing new.',
    tooLarge: (httpStatus, limitBytes) => `HTTP ${httpStatus} with an answer of more than ${limitBytes / 1024 / 1024} MiB, which is refused.`,
    timeout: (limitMs) => `No whole answer within ${seconds(limitMs)} (request_timeout_seconds).`,
    budget: 'The request was cut at the end of the budget.',
    connection: (detail) => `The connection failed: ${detail}.`,
    unknownHost: (detail) => `The name of the host does not exist: ${detail}.`,
    certificate: (detail) => `The certificate of the host does not verify: ${detail}.`,
    proxyConnection: (detail) => `The proxy could not be reached: ${detail}.`,
    proxy: (httpStatus) => `The proxy refused the connection with HTTP ${httpStatus}.`,
    cancelled: 'The job was cancelled before an answer came.',
    scopes: (scopes) => `Missing scope, any one of: ${scopes.join(', ')}.`,
    fields: (fields) => `Wrong fields: ${fields.join('; ')}.`,
    link: (url) => `Open: ${url}`,
    logId: (logId) => `Log id: ${logId}`,
};

// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __nccwpck_require__(328);
;// CONCATENATED MODULE: ./build/messages/en/input.js


/** What is wrong with an input, in English. */
const input = {
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
    otherBrand: (brand, input, hostname) => `the address in ${input} is on ${hostname}, which is not ${hosts/* BRANDS */.rI[brand].name}'s. Feishu and Lark are separate: an app of one cannot reach a Base of the other. Leave domain out to follow the address.`,
    mixedBrands: (inputs) => `the addresses in ${inputs.join(' and ')} are of both brands. Feishu and Lark are separate; one step switches automations of one Base.`,
    unknownWebHost: (input, hostname) => `it is needed, because the address in ${input} is on ${hostname}, which is neither Feishu's nor Lark's, and the credentials are sent to the host of the API. Give the base URL of the API of that deployment, such as https://open.example.com; or feishu or lark if the address only leads there.`,
};

;// CONCATENATED MODULE: ./build/messages/en/log.js

/** What the log says while all goes well, and around what does not, in English. */
const log = {
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
        'workflow-list': 'List of Base workflows (wkf…)',
        wiki: 'Wiki page',
    },
    retry: (subject, retry) => `${subject}: ${tryOf(retry)} ${retry.waitMs < 50 ? 'at once' : `in ${seconds(retry.waitMs)}`}, because: ${retry.why}`,
    retryRenewed: (subject, retry) => `${subject}: ${tryOf(retry)} with a fresh token, because: ${retry.why}`,
    cancelled: (signal) => `The job was cancelled (${signal}): nothing more is sent.`,
    summaryMissing: 'The job summary was not written: GITHUB_STEP_SUMMARY is not set on this runner.',
    summaryFailed: (why) => `The job summary could not be written: ${why}`,
    listFailed: (family, why) => `${FAMILIES[family]} weren't included, because their list couldn't be read: ${why}`,
    listAbsent: (family, what) => `${FAMILIES[family]} weren't included, because this host has no call to list them. If the Base has none, there is nothing to do. ${what}`,
    listMayBeCut: (family, rows) => `The list of ${inSentence(FAMILIES[family])} may be incomplete: it ended after exactly ${rows} and didn't say whether there are more. To be certain, name them in workflow_id or workflow_title instead of using all.`,
    leftBefore: (automations, status, opposite) => `Already at ${status} before this step: ${automations.join(', ')}. An earlier run left ${automations.length === 1 ? 'it' : 'them'} so, or another job holds ${automations.length === 1 ? 'it' : 'them'}; this job will not switch ${automations.length === 1 ? 'it' : 'them'} back. If ${automations.length === 1 ? 'it' : 'they'} should be at ${opposite}, switch by hand.`,
    willRestore: (automations, former, policy) => policy === 'always'
        ? `At the end of the job ${count(automations, 'automation')} will be put back to ${former}.`
        : `At the end of the job, restore: ${policy} decides whether ${count(automations, 'automation')} will be put back to ${former}.`,
    noteFailed: (why) => `The note that this automation is done could not be saved, so the restore will check it again: ${why}`,
};

;// CONCATENATED MODULE: ./build/messages/en/proxy.js
/** What is wrong with a proxy variable, in English. */
const proxy = {
    noScheme: (variable) => `The environment variable ${variable} applies to the host and has no scheme, so that it would be ignored in silence. Write it as http://host:port, or put the host into no_proxy.`,
    scheme: (variable) => `The environment variable ${variable} applies to the host, and its scheme is neither http nor https. Give an http proxy, or put the host into no_proxy.`,
    unreadable: (variable) => `The environment variable ${variable} applies to the host and is not a URL that can be read. Write it as http://host:port, with special characters of a user name or password percent-encoded, or put the host into no_proxy.`,
};

;// CONCATENATED MODULE: ./build/messages/en/reason.js

/** Why a request was not tried again, in English. */
const reason = {
    attempts: (tries, limit) => tries === 1
        ? `It was tried once${named(limit, 'max_attempts is 1')}.`
        : `It was tried ${tries} times${named(limit, 'max_attempts')}.`,
    fewAttempts: (tries) => `It was tried ${tries} times; errors of this kind are not tried more often.`,
    budget: (budgetSeconds, limit) => `The budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')} is spent.${limit === 'inputs' ? ' Raise timeout_seconds to allow more.' : ''}`,
    budgetWait: (waitMs, budgetSeconds, limit) => `The next try would have had to wait ${seconds(waitMs)}, past the end of the budget of ${budgetSeconds} s${named(limit, 'timeout_seconds')}, so it was not waited for.${limit === 'inputs' ? ' Raise timeout_seconds to wait longer.' : ''}`,
    stage: 'It was not tried again, because it would meet the failure that ended this step.',
    cancelled: 'The job was cancelled before the next try.',
};

;// CONCATENATED MODULE: ./build/messages/en/restore.js

/** What the job's end says, in English. */
const restore = {
    nothingSwitched: 'Nothing to put back: no automation was switched.',
    jobStatusUnreadable: (value) => `The status of the job cannot be read (“${value}”); it counts as not succeeded. Leave the input job_status to its default.`,
    left: (left) => `Left at ${left.status}, because restore is ${left.policy} and ${left.job === undefined ? 'it is not known how the job ended' : `the job ended with ${left.job}`}: ${left.automations.join(', ')}. To undo: switch to ${left.former} in ${left.base}, or with a step of this action.`,
    start: (automations, appToken, former, host) => `Putting ${count(automations, 'automation')} of Base ${appToken} back to ${former} at ${host}.`,
    confirming: (automations, waitSeconds) => `${automations === 1 ? '1 switch' : `${automations} switches`} had no definite answer and may still take effect; the status will be read ${waitSeconds} s after the last write.`,
    outcomes: {
        back: (automation, former) => `Automation ${automation}: back at ${former}.`,
        written: (automation, former) => `Automation ${automation}: ${former} was written.`,
        deleted: (automation) => `Automation ${automation}: deleted meanwhile; there is nothing to put back.`,
    },
    deleted: (automations) => `Deleted meanwhile, so that there is nothing to put back: ${automations.join(', ')}.`,
    recreated: (successors, former) => `Check ${count(successors.length, 'automation')} with the title of a deleted one. ${successors.length === 1 ? "It wasn't" : "They weren't"} restored to ${former}: ${successors.map(({ automation, status }) => `${automation} is at ${status}`).join(', ')}.`,
    cancelled: (signal) => `The runner ends this step (${signal}): one last try for each automation.`,
    noCredentials: (problems) => `No credentials at the end of the job, so that nothing could be put back. ${problems.join(' ')} The inputs are read again at the end of the job: check that the secret is not taken from the environment or from an output that is gone by then.`,
    unreadableRecord: (why) => `The record of what to put back cannot be read (${why}). Look into the log of the switching step and put the automations back by hand.`,
    failedHeading: (failed, all, former) => `${all === 1 ? 'The automation' : `${failed} of ${all} automations`} could NOT be put back to ${former}. Running the job again does not repair this: what is switched already is left alone by the next run.`,
    byHand: (former, base) => `Put these automations back now: open ${base}, then its automations, and set each to ${former}; or run the step that the log and the summary of this step show.`,
    failedOne: (one) => `${one.automation}: ${one.present === undefined ? 'present status not known' : `is at ${one.present}`}, was at ${one.former}. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
    unconfirmedHeading: (unconfirmed, all, former) => `${all === 1 ? 'The automation was set to' : `${unconfirmed} of ${all} automations were set to`} ${former}, but that couldn't be confirmed: a late request of the pausing step may still change ${all === 1 ? 'it' : 'them'}.`,
    unconfirmedOne: (one) => `${one.automation}: set to ${one.former}, not confirmed. ${one.what}${one.logId === undefined ? '' : ` Log id: ${one.logId}`}`,
    notRead: "Its status wasn't read after that.",
    cause: (advice) => `The cause, to be mended before the next run: ${advice}`,
    notTried: 'It was not tried.',
    step: 'A step that puts them back (give the credentials as in the step that switched):',
    more: (hidden) => `… and ${hidden} more; all of them are in the log and the summary of this step.`,
};

;// CONCATENATED MODULE: ./build/messages/en/summary.js
/** What the job summary says, in English. */
const summary = {
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
    restoreResults: {
        back: 'put back',
        unconfirmed: 'not confirmed',
        deleted: 'deleted meanwhile',
        failed: 'NOT put back',
    },
    base: (appToken, host) => `Base ${appToken} at ${host}`,
    more: (hidden) => `… and ${hidden} more, in the log of this step.`,
    failures: 'What failed, and what to do',
};

;// CONCATENATED MODULE: ./build/messages/en/index.js










/** What the action says, in English. Its shape is what every other language must fill. */
const messages = {
    andMore: (hidden) => `… and ${hidden} more`,
    automation: (id, title) => (title === undefined ? id : `${id} “${title}”`),
    sentences: (parts) => parts.filter((part) => part !== '').join(' '),
    codes: codes,
    conditions: conditions,
    log: log,
    summary: summary,
    input: input,
    proxy: proxy,
    failure: failure,
    fault: fault,
    reason: reason,
    restore: restore,
};

;// CONCATENATED MODULE: ./build/messages/languages.js

/**
 * The languages of the action: the words for each that the input takes, in lower case, and where its texts are. What
 * `import()` names is a part of its own in the bundle, which is read only where it is needed.
 */
const LANGUAGES = {
    en: { words: ['en'], load: async () => messages },
    zh: {
        words: ['zh', 'zh-cn', 'zh_cn'],
        load: async () => (await __nccwpck_require__.e(/* import() */ 326).then(__nccwpck_require__.bind(__nccwpck_require__, 326))).messages,
    },
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

/***/ 99:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   cg: () => (/* binding */ webAddressOf),
/* harmony export */   ig: () => (/* binding */ comparePlaces),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(813);


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

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

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
    return {
        httpStatus: raw.httpStatus,
        code,
        msg,
        logId: logIdOf(...[...errors, envelope ?? NO_ERROR].flatMap(({ log_id, logid }) => [log_id, logid]), raw.redact(String(raw.headers['x-tt-logid'] ?? ''))),
        hints: envelope === undefined || code === 0 ? NO_HINTS : hintsOf(errors, data, msg),
        envelope,
        isJson: json !== undefined,
        excerpt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(raw.redact(text)), EXCERPT_CHARACTERS),
        serverWaitMs: serverWait(raw.headers, raw.receivedAtEpoch),
    };
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

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ oppositeOf)
/* harmony export */ });
/** The other status. */
function oppositeOf(status) {
    return status === 'Enable' ? 'Disable' : 'Enable';
}


/***/ }),

/***/ 233:
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

/***/ 85:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ saysNothingToChange),
/* harmony export */   NQ: () => (/* binding */ saysCallUnavailable),
/* harmony export */   uI: () => (/* binding */ saysCallAbsent),
/* harmony export */   vr: () => (/* binding */ isKnownCode),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export CODES */
/**
 * The platform's error codes: what each one allows the caller to do next. What to tell people about them
 * stands in `src/messages/*-codes.ts`, one text for every code here.
 *
 * Sources: the error tables of the platform's pages for updating and listing automations, for wiki nodes and
 * for tenant tokens, and its general list of server error codes.
 */
const ENDS_STAGE = { endsStage: true };
const ENDS_BOTH = { endsStage: true, endsRestore: true };
const UNKNOWN_OUTCOME = { definite: false };
const LIMITS_RATE = { limitsRate: true };
/** A row of the table in the given group; what no trait says is an ordinary refusal of this one request. */
const rowsOf = (group) => (retry, msg, trait = {}) => ({
    msg,
    group,
    retry,
    endsStage: false,
    endsRestore: false,
    definite: true,
    limitsRate: false,
    ...trait,
});
const base = rowsOf('base');
const wiki = rowsOf('wiki');
const mint = rowsOf('mint');
const gateway = rowsOf('gateway');
/** Every code the action knows. One that is not here is judged by its HTTP status. */
// biome-ignore format: a table, one code a line
const CODES = {
    // Base: update and list. Most of them come at HTTP 200.
    1254000: base('no', 'WrongRequestJson'),
    1254001: base('no', 'WrongRequestBody'),
    1254002: base('few', 'Fail', UNKNOWN_OUTCOME), // a catch-all, from a bad parameter to a server that hiccups
    1254003: base('no', 'WrongBaseToken', ENDS_STAGE),
    1254004: base('no', 'WrongTableId'),
    1254041: base('no', 'TableIdNotFound'),
    1254010: base('no', 'ReqConvError'),
    1254036: base('yes', 'Bitable is copying, please try again later.', ENDS_STAGE), // a copy blocks the whole Base
    1254040: base('no', 'BaseTokenNotFound', ENDS_STAGE),
    1254200: base('yes', 'internal error', UNKNOWN_OUTCOME),
    1254290: base('yes', 'TooManyRequest', LIMITS_RATE),
    1254291: base('yes', 'Write conflict'),
    1254301: base('no', 'OperationTypeError'),
    1254302: base('no', 'Permission denied.', ENDS_STAGE),
    1254304: base('no', 'PermNotAllow'),
    1254305: base('no', 'PermControl'),
    1254306: base('no', 'The tenant or base owner is subject to base plan limits.'),
    1254607: base('yes', 'Data not ready, please try again later'),
    1254608: base('yes', 'ReqRecommited', UNKNOWN_OUTCOME), // "submitted twice": the first one may have been ours
    1255001: base('few', 'InternalError', UNKNOWN_OUTCOME),
    1255002: base('few', 'RpcError', UNKNOWN_OUTCOME),
    1255003: base('no', 'MarshalError', UNKNOWN_OUTCOME),
    1255004: base('no', 'UmMarshalError', UNKNOWN_OUTCOME),
    1255005: base('no', 'ConvError', UNKNOWN_OUTCOME),
    1255040: base('yes', 'Request timed out, please try again later', UNKNOWN_OUTCOME),
    // Wiki: the look-up of a node, before any automation is touched.
    131001: wiki('yes', 'rpc fail'),
    131002: wiki('no', 'param err'),
    131004: wiki('no', 'invalid user'),
    131005: wiki('no', 'not found'),
    131006: wiki('no', 'permission denied'),
    131007: wiki('no', 'internal err'), // the one internal error whose page says not to repeat it
    131009: wiki('yes', 'lock contention'),
    // Minting a tenant token.
    10003: mint('no', 'invalid param', ENDS_BOTH),
    10005: mint('no', 'app id unauthorized', ENDS_BOTH),
    10013: mint('few', 'get tenant access token fail', ENDS_STAGE),
    10014: mint('no', 'app unauthorized', ENDS_BOTH), // seen too: "app id not exists", "app secret invalid"
    10015: mint('no', 'wrong app secret', ENDS_BOTH),
    20002: mint('no', 'app_id and app_secret did not match', ENDS_BOTH),
    // The gateway in front of every call.
    99991661: gateway('no', 'Need a token', ENDS_BOTH),
    99991663: gateway('mint', 'Invalid access token for authorization.', ENDS_BOTH),
    99991664: gateway('mint', 'invalid app token', ENDS_BOTH),
    99991665: gateway('mint', 'invalid tenant code', ENDS_BOTH),
    20013: gateway('mint', 'The tenant access token passed is invalid. Please check the value.', ENDS_BOTH),
    99991671: gateway('mint', 'Invalid token: must start with t-/u-', ENDS_BOTH),
    99991668: gateway('no', 'Invalid access token for authorization.', ENDS_BOTH),
    99991677: gateway('no', 'token expire', ENDS_BOTH),
    99991543: gateway('no', 'login_user invalid', ENDS_BOTH),
    99991662: gateway('no', 'app not in use', ENDS_BOTH),
    99991673: gateway('no', 'unauthorized app', ENDS_BOTH),
    20009: gateway('no', 'tenant app not installed', ENDS_BOTH),
    11210: gateway('no', 'app usage info not exist', ENDS_BOTH),
    99991672: gateway('no', 'Access denied. One of the following scopes is required', ENDS_STAGE),
    99991676: gateway('no', 'token no permission', ENDS_STAGE),
    99991679: gateway('no', 'Unauthorized. You do not have permission to perform the requested operation on the resource.', ENDS_STAGE),
    99991400: gateway('yes', 'request trigger frequency limit', LIMITS_RATE),
    99991401: gateway('no', 'ip is denied by app setting', ENDS_STAGE), // the address stands after "ip"
    99991403: gateway('no', "This month's API call quota has been exceeded", ENDS_STAGE),
    99991201: gateway('no', 'resource not find', ENDS_STAGE),
    99991301: gateway('no', "request method doesn't match", ENDS_STAGE),
    99992402: gateway('no', 'field validation failed'),
    9499: gateway('no', 'bad request'),
    91402: gateway('no', 'NOTEXIST', ENDS_STAGE),
    91403: gateway('no', 'Forbidden', ENDS_STAGE),
    1500: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    2200: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    5000: gateway('few', 'internal error', UNKNOWN_OUTCOME),
    90003087: gateway('no', 'You are currently using the Frontline Professional account and have reached the usage limit for this feature.', ENDS_STAGE),
    90003088: gateway('no', "Feature unavailable due to changes in your organization's subscription.", ENDS_STAGE),
};
/** Whether the code is in the table. */
function isKnownCode(code) {
    return Object.hasOwn(CODES, code);
}
/** The facts of a code, or undefined for one that is not in the table. */
function factsOf(code) {
    return isKnownCode(code) ? CODES[code] : undefined;
}
// The calls are not there: a wrong path, a wrong method, a feature that the host or the plan does not have.
const CALL_ABSENT = [99991201, 99991301, 800004045];
// The app or the user has no right to make them.
const CALL_FORBIDDEN = [99991672, 99991676, 99991679];
/** Whether a code says that the host does not have the call at all. */
function saysCallAbsent(code) {
    return CALL_ABSENT.includes(code);
}
/** Whether a code says that nobody can make the call with these credentials at this host, so that `all` can do without. */
function saysCallUnavailable(code) {
    return saysCallAbsent(code) || CALL_FORBIDDEN.includes(code);
}
/** Whether a code says that a switch was refused because it would change nothing. */
function saysNothingToChange(code) {
    return code === 800070003;
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireSuccess)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

/**
 * The answer of an exchange, if it is a success: HTTP 2xx and a JSON object whose `code` is the integer 0.
 *
 * @throws {CallError} for everything else
 */
function requireSuccess(call, exchange) {
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
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ FAMILIES),
  kw: () => (/* binding */ SWITCHES_PER_SECOND),
  Ap: () => (/* binding */ familyOf),
  hV: () => (/* binding */ isNothingToChange),
  hY: () => (/* binding */ prefixedFamilyOf),
  _b: () => (/* binding */ switchAutomation)
});

// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __nccwpck_require__(909);
;// CONCATENATED MODULE: ./build/platform/base-workflows.js
const VERBS = { Enable: 'enable', Disable: 'disable' };
// The most that the call allows.
const PAGE_SIZE = 100;
/**
 * The Base workflows (工作流) of a Base: another product beside its automations, with calls that are not in the public
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

// EXTERNAL MODULE: ./build/platform/codes.js
var codes = __nccwpck_require__(85);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __nccwpck_require__(875);
;// CONCATENATED MODULE: ./build/platform/v1-automations.js
/**
 * The automations (自动化流程) of a Base.
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
    const word = family.isStatusAnswered && (0,platform_answer/* isRecord */.u)(data) ? data.status : undefined;
    if (word !== undefined && word !== family.statusWords[wish.status]) {
        throw new fault/* CallError */.R('switch', { kind: 'lacking', answer, what: 'status' });
    }
    return answer;
}
/** Whether a switch was refused because it would change nothing; then the status may be as wanted. */
function isNothingToChange(id, answer) {
    return !familyOf(id).isIdempotent && (0,codes/* saysNothingToChange */.JR)(answer?.code ?? 0);
}


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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ brandNamed),
/* harmony export */   Cy: () => (/* binding */ DEFAULT_BRAND),
/* harmony export */   I7: () => (/* binding */ trustedLink),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   ZI: () => (/* binding */ codeListUrl),
/* harmony export */   cK: () => (/* binding */ SUPPORT_URL),
/* harmony export */   po: () => (/* binding */ brandOfWebHost),
/* harmony export */   rI: () => (/* binding */ BRANDS)
/* harmony export */ });
/* unused harmony exports BRAND_WORDS, brandOfApi, likelyDomains */
/**
 * The public clouds of the platform, by the word that `domain` takes for them. They share no accounts, apps or Bases.
 *
 * Sources: the reference pages and addresses of both brands; for what is not guessed, their official clients.
 */
const BRANDS = {
    feishu: {
        name: 'Feishu',
        chineseName: '飞书',
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

/***/ 813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isPathSafe),
/* harmony export */   TD: () => (/* binding */ isAppToken),
/* harmony export */   rN: () => (/* binding */ foreignKind)
/* harmony export */ });
/* unused harmony exports LONGEST, foreignAppTokenKind */
/** What an id that is not the wanted one belongs to, by its prefix. */
const FOREIGN_PREFIXES = {
    tbl: 'table',
    vew: 'view',
    blk: 'dashboard',
    ldx: 'document',
    wbp: 'app-page',
    cli_: 'app',
};
/** Longest id, and longest app_token, in characters. */
const LONGEST = { id: 100, app_token: 200 };
/** The kind of thing an automation's id names instead, or `undefined` where no known prefix says so. */
function foreignKind(id) {
    for (const [prefix, kind] of Object.entries(FOREIGN_PREFIXES))
        if (id.startsWith(prefix))
            return kind;
    return undefined;
}
/** The kind of thing an app_token names instead, or `undefined` where no known prefix says so. */
function foreignAppTokenKind(value) {
    return value.startsWith('wkf') ? 'base-workflow' : foreignKind(value);
}
/** Whether an id may stand in a path: `[A-Za-z0-9_-]`, at most 100 characters. */
function isPathSafe(id) {
    return id.length <= LONGEST.id && /^[A-Za-z0-9_-]+$/.test(id);
}
/** Whether an app_token may stand in a path: `[A-Za-z0-9_-]`, at most 200 characters. */
function isAppToken(value) {
    return value.length <= LONGEST.app_token && /^[A-Za-z0-9_-]+$/.test(value);
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

/***/ 801:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   p7: () => (/* binding */ describeCrash)
/* harmony export */ });
/* harmony import */ var _runner_ended_early_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(523);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(763);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(361);



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
    const fitting = fitLines(lines, _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANNOTATION_CHARACTERS */ .C - taken, more);
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
        kept.push((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(lines[0] ?? '', Math.max(1, room - 1)));
    const hidden = lines.length - kept.length;
    return hidden > 0 ? [...kept, more(hidden)] : kept;
}
/** What people are told of an error of ours. Its stack goes to the debug log alone. */
function describeCrash(runner, error, messages) {
    if (error instanceof _runner_ended_early_error_js__WEBPACK_IMPORTED_MODULE_2__/* .EndedEarlyError */ .w)
        return messages.failure.internal(messages.failure.endedEarly);
    for (const line of (error instanceof Error && error.stack?.split('\n')) || [])
        runner.debug(line);
    return messages.failure.internal((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(error)));
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ fitNames),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

const MAX_QUOTED_CHARACTERS = 500;
/** The name of an automation as people know it: its id, and its title where that is known. */
function nameOf({ id, title }, messages) {
    return messages.automation(id, title === undefined ? undefined : quoted(title));
}
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

/***/ 911:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jg: () => (/* binding */ failureSummary),
  rk: () => (/* binding */ restoreSummary),
  B7: () => (/* binding */ switchSummary),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./build/platform/automations.js
var automations = __nccwpck_require__(11);
// EXTERNAL MODULE: ./build/platform/hosts.js
var hosts = __nccwpck_require__(328);
// EXTERNAL MODULE: ./build/runner/outputs.js
var outputs = __nccwpck_require__(740);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
;// CONCATENATED MODULE: ./build/text/html.js

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
function html(text) {
    // GitHub looks for mentions and references after the HTML was read: a blank of no width keeps them apart.
    return escaped((0,plain/* unlinked */.hd)(text).replace(/@|#(?=\d)/g, '$&\u200b'));
}
/** A text as inline code: nothing in it is taken for markup, an emoji or a reference. */
function codeHtml(text) {
    return text === '' ? '' : `<code>${escaped((0,plain/* unlinked */.hd)(text))}</code>`;
}
/** Messages of ours to be copied, letter by letter; no line break ends the block of HTML. */
function preHtml(text) {
    return `<pre><code>${escaped(text).replace(/\n/g, '&#10;')}</code></pre>`;
}
/** A sentence as HTML in which the addresses that may be trusted are links. */
function linkedHtml(sentence, isTrusted) {
    return sentence
        .split(/(https:\/\/[\w./?&=~%#:+,-]*[\w/])/)
        .map((part, at) => at % 2 === 1 && isTrusted(part) ? `<a href="${escaped(part)}">${escaped(part)}</a>` : html(part))
        .join('');
}
function escaped(text) {
    return text.replace(/[&<>"'`|[\]@\\]/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./build/reporting/summary.js





// A summary may hold 1 MiB, and nobody reads more rows than these.
const MAX_ROWS = 200;
/** The job summary of a switch: a table of the automations, and what failed with what to do. */
function switchSummary(ledger, facts) {
    const say = facts.messages.summary;
    const { isDryRun, restore } = facts;
    const rows = ledger.entries.map(({ automation, outcome, tries, answer }) => {
        const { code, logId } = outcome === 'switched' ? (answer ?? {}) : (0,outputs/* failing */.Jr)(answer);
        const isWell = outcome === 'switched' || outcome === 'unchanged';
        const now = outcome === 'unknown' ? '?' : (automation.formerStatus ?? '?');
        return [
            codeHtml((0,plain/* plain */.pj)(automation.title ?? '')),
            codeHtml(automation.id),
            automation.formerStatus ?? '?',
            isWell || isDryRun ? ledger.wanted : now,
            ...(isDryRun
                ? []
                : [html(say.results[outcome]), String(tries), codeHtml(codeText(code)), codeHtml(logId ?? '')]),
        ];
    });
    const columns = [
        say.automation,
        say.id,
        say.before,
        ...(isDryRun ? [say.wouldBe] : [say.now, say.result, say.requests, say.code, say.logId]),
    ];
    const announcement = facts.messages.log.willRestore(ledger.due.length, (0,automations/* oppositeOf */.j)(ledger.wanted), restore);
    const willRestore = !isDryRun && restore !== 'never' && ledger.due.length > 0;
    return page((isDryRun ? say.dryRunTitle : say.title)(ledger.wanted), facts, [
        ...(rows.length > 0 ? table(columns, rows, say.more) : []),
        ...(willRestore ? [`<p>${html(announcement)}</p>`] : []),
    ]);
}
/** The job summary of the job's end: what came back, and what did not. */
function restoreSummary(restored, facts) {
    const say = facts.messages.summary;
    const rows = restored.map(({ automation, outcome, presentStatus, tries }) => [
        codeHtml((0,plain/* plain */.pj)(automation.title)),
        codeHtml(automation.id),
        outcome === 'back' ? facts.formerStatus : (presentStatus ?? '?'),
        html(say.restoreResults[outcome]),
        String(tries),
    ]);
    const columns = [say.automation, say.id, say.now, say.result, say.requests];
    return page(facts.title, facts, [
        ...(rows.length > 0 ? table(columns, rows, say.more) : []),
        ...facts.remarks.map((remark) => `<p>${html(remark)}</p>`),
        ...(facts.repair ? [`<p>${html(facts.repair.title)}</p>`, preHtml(facts.repair.yaml)] : []),
    ]);
}
/** The job summary of a step that ended before anything was named. */
function failureSummary(facts) {
    return [...failureSection(facts.failures, facts), ''].join('\n');
}
/** Adds to the job summary; that it cannot be written is a warning and never a failure. */
function writeSummary(runner, html) {
    try {
        if (runner.hasSummary)
            runner.summary(html());
        else
            runner.warning((say) => say.log.summaryMissing);
    }
    catch (error) {
        runner.warning((say) => say.log.summaryFailed((0,plain/* messageOf */.bD)(error)));
    }
}
function page(title, facts, sections) {
    const { messages, appToken, baseUrl, failures } = facts;
    return [
        `<h3>${html(title)}</h3>`,
        ...(appToken === '' ? [] : [`<p>${html(messages.summary.base(appToken, new URL(baseUrl).host))}</p>`]),
        ...sections,
        ...failureSection(failures, facts),
        '',
    ].join('\n');
}
function failureSection(failures, { messages, baseUrl }) {
    const isTrusted = (url) => url === hosts/* SUPPORT_URL */.cK || (0,hosts/* trustedLink */.I7)(url, baseUrl) !== undefined;
    if (failures.length === 0)
        return [];
    const shown = failures.slice(0, MAX_ROWS).map((failure) => `<li>${linkedHtml(failure, isTrusted)}</li>`);
    return [
        `<h4>${html(messages.summary.failures)}</h4>`,
        `<ul>${shown.join('')}</ul>`,
        ...rest(failures.length - shown.length, messages.summary.more),
    ];
}
function table(columns, rows, more) {
    const head = columns.map((column) => `<th>${html(column)}</th>`).join('');
    const body = rows
        .slice(0, MAX_ROWS)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('');
    return [`<table><tr>${head}</tr>${body}</table>`, ...rest(rows.length - MAX_ROWS, more)];
}
function rest(hidden, more) {
    return hidden > 0 ? [`<p>${html(more(hidden))}</p>`] : [];
}
function codeText(code) {
    return code === undefined ? '' : String(code);
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   bp: () => (/* binding */ titleOfRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   gv: () => (/* binding */ encodeNotes),
/* harmony export */   mO: () => (/* binding */ decodeNotes)
/* harmony export */ });
/* unused harmony export MAX_STATE_BYTES */
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
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(197);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(588);


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

/***/ 251:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
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


/***/ }),

/***/ 197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runStage)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(233);
/* harmony import */ var _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(875);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(588);



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
        if (error instanceof _platform_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R)
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

/***/ 588:
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

/***/ 523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ EndedEarlyError)
/* harmony export */ });
/** Told to a step that has not come to an end although there is nothing left to wait for. */
class EndedEarlyError extends Error {
    name = 'EndedEarlyError';
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   WJ: () => (/* binding */ INPUT_DEFAULTS),
/* harmony export */   gh: () => (/* binding */ readManner)
/* harmony export */ });
/* unused harmony exports WORDS, BOUNDS */
/* harmony import */ var _messages_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(943);
/* harmony import */ var _platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99);
/* harmony import */ var _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(328);
/* harmony import */ var _platform_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(813);
/* harmony import */ var _platform_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(477);
/* harmony import */ var _restoring_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(851);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(361);







/** Every input with its default, as in action.yml; `''` where there is none. */
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
    language: _messages_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_WORDS */ .VO,
};
/** The bounds of the inputs that take numbers, both included. */
const BOUNDS = {
    max_attempts: [1, 20],
    timeout_seconds: [1, 3600],
    request_timeout_seconds: [1, 120],
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
/**
 * Reads and validates every input. Costs no request.
 *
 * @param redact takes the secrets from a value that is quoted: people paste them into the wrong input
 */
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
/** Reads the credentials alone, as the job's end does: the other inputs may be nonsense by then. */
function readCredentials(raw, redact = (text) => text) {
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
        return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(this.#redact(value)), MAX_SHOWN_CHARACTERS);
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
        if (policy !== undefined && (0,_restoring_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .needsJobStatus */ .PI)(policy) && (0,_restoring_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .jobStatusOf */ .JZ)(jobStatus) === undefined) {
            return this.#reject('job_status', (say) => say.jobStatus(this.#shown(jobStatus)));
        }
        return policy;
    }
    targets() {
        const problemsBefore = this.problems.length;
        const place = this.#place();
        const titles = unique(this.#value('workflow_title')
            .split(/[\r\n]/)
            .map(_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .normalTitle */ .Ef));
        const items = unique(this.#value('workflow_id')
            .split(/[,，、\r\n]/)
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
        const webAddress = [this.#value('app_token'), ...items].map(_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .webAddressOf */ .cg).find((address) => address);
        return { place, ...(webAddress && { webAddress }), otherPlaces, ids, titles, all: word === 'all' };
    }
    #place() {
        const value = this.#value('app_token');
        if (value === '')
            return this.#reject('app_token', (say) => say.missing.app_token);
        if ((0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(value))
            return this.#placeOf('app_token', this.#address('app_token', value), value);
        const kind = (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignKind */ .rN)(value);
        if (kind)
            return this.#reject('app_token', (say) => say.foreignAppToken(this.#shown(value), kind));
        if (!(0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(value))
            return this.#reject('app_token', (say) => say.pathCharacters(this.#shown(value)));
        return { kind: 'base', appToken: value };
    }
    /** One item of `workflow_id`: an id, or an address that names one and says where it is. */
    #automation(item, place) {
        const name = 'workflow_id';
        const quoted = () => this.#shown(item);
        if (!(0,_platform_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isAddress */ .PW)(item)) {
            const kind = (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignKind */ .rN)(item);
            if (/\s/.test(item))
                return this.#reject(name, (say) => say.blankInId(quoted()));
            if (kind)
                return this.#reject(name, (say) => say.foreignId(quoted(), kind));
            return (0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(item) ? { id: item } : this.#reject(name, (say) => say.pathCharacters(quoted()));
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
        if (appId !== '' && !(0,_platform_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathSafe */ .B9)(appId))
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
        else if (!(0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_6__/* .isToken */ .s)(token))
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
        return this.#reject('domain', (say) => say[BASE_URL_PROBLEMS[parsed.problem]](this.#shown(value)));
    }
    #baseUrlOfBrand(brand) {
        for (const { name, hostname } of this.#webHosts) {
            const itsBrand = (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname);
            if (itsBrand !== undefined && itsBrand !== brand) {
                return this.#reject('domain', (say) => say.otherBrand(brand, name, this.#shown(hostname)));
            }
        }
        return _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[brand].apiUrl;
    }
    #baseUrlOfWebHosts() {
        if (this.#webHosts.length === 0)
            return _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BRAND */ .Cy].apiUrl;
        const unknown = this.#webHosts.find(({ hostname }) => (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname) === undefined);
        if (unknown)
            return this.#reject('domain', (say) => say.unknownWebHost(unknown.name, this.#shown(unknown.hostname)));
        const [brand, ...others] = new Set(this.#webHosts.map(({ hostname }) => (0,_platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .brandOfWebHost */ .po)(hostname)));
        const names = unique(this.#webHosts.map(({ name }) => name));
        return others.length > 0
            ? this.#reject('domain', (say) => say.mixedBrands(names))
            : brand && _platform_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .BRANDS */ .rI[brand].apiUrl;
    }
}
function unique(values) {
    return [...new Set(values)].filter((value) => value !== '');
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   L_: () => (/* binding */ NO_IDS),
/* harmony export */   Mt: () => (/* binding */ idList),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(361);

/** Value of `changed_workflow_ids` where there are none: an empty value always means that the output was lost. */
const NO_IDS = 'none';
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
        error: facts.failures.join('\n'),
        log_id: logId ?? '',
        attempts: String(ledger.tries),
        changed_workflow_ids: idList(ledger.due.filter(mayHaveChanged)),
        workflows: harmlessJson(ledger.entries.map((entry) => describe(entry, ledger.wanted, facts))),
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
// The same JSON, written so that nothing happens to a log or a terminal where a later step prints it.
function harmlessJson(value) {
    return JSON.stringify(value).replace(/#(?=#\[)|[\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MAX_ANNOTATION_CHARACTERS),
  b: () => (/* binding */ Runner)
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
// EXTERNAL MODULE: ./build/messages/languages.js + 12 modules
var languages = __nccwpck_require__(943);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
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
        const say = await this.messages().catch(() => (0,languages/* loadMessages */.fH)('en'));
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
function inWords(words, say) {
    return typeof words === 'string' ? words : words(say);
}


/***/ }),

/***/ 765:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadUnusual)
/* harmony export */ });
/** Loads what a step needs only where there is more to do than to send what the inputs name. */
const loadUnusual = () => __nccwpck_require__.e(/* import() */ 814).then(__nccwpck_require__.bind(__nccwpck_require__, 814));


/***/ }),

/***/ 865:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ logRetry),
  f: () => (/* binding */ openSession)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = require("node:https");
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = require("http");
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = require("https");
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(659);
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
var answer = __nccwpck_require__(909);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
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
class TunnelAgent extends external_node_https_namespaceObject.Agent {
    #proxy;
    #unfinished = new Set();
    /** @param proxy its user name and password are sent as they are, so they must not be percent-encoded any more */
    constructor(proxy) {
        super({ keepAlive: true, maxSockets: 1 });
        this.#proxy = proxy;
    }
    createConnection(options, callback) {
        const { username, password, protocol, hostname, port } = this.#proxy;
        const isHttps = protocol === 'https:';
        const target = `${String(options.host).includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const login = Buffer.from(`${username}:${password}`).toString('base64');
        const hasLogin = username !== '' || password !== '';
        const connect = (isHttps ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
            method: 'CONNECT',
            path: target,
            host: hostname.replace(/^\[(.*)\]$/, '$1'),
            port: port || (isHttps ? 443 : 80),
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
        connect.on('error', (cause) => fail(new TunnelError({ cause })));
        connect.on('connect', ({ statusCode: httpStatus = 0 }, socket, head) => {
            this.#unfinished.delete(connect);
            const isMade = httpStatus >= 200 && httpStatus < 300;
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
        this.#unfinished.add(secure);
        secure.once('error', fail);
        secure.once('secureConnect', () => {
            this.#unfinished.delete(secure);
            secure.off('error', fail);
            callback(null, secure);
        });
    }
    destroy() {
        for (const unfinished of this.#unfinished)
            unfinished.destroy();
        super.destroy();
    }
}

;// CONCATENATED MODULE: ./build/platform/client-errors.js


// Node's names for a certificate that does not verify (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE_CODE = /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERR_TLS_CERT_ALTNAME)/;
const CERTIFICATE_NAME = /^(ERR_TLS_CERT_ALTNAME|HOSTNAME_MISMATCH)/;
const CERTIFICATE_TIME = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/;
// What OpenSSL says of bytes that are no TLS at all.
const LACKS_TLS = /wrong version number/;
// Nothing is sent before the handshake is done.
const NO_TLS_YET = /before secure TLS connection was established/;
// OpenSSL's own report, as in 40AD:error:0A00010B:SSL routines:function:reason:file.c:77: (its page "ERR_error_string").
const OPENSSL_REPORT = /(?:\w+ EPROTO )?[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):.*/s;
const NEVER_CONNECTED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EAI_\w+)$/;
/**
 * The fault that an error of the client stands for.
 *
 * @throws the error, where it is one of ours
 */
function faultOf(error) {
    if (error instanceof TunnelError)
        return faultOfTunnel(error);
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        throw error;
    const { code = '', syscall = '' } = error;
    const detail = inWords(error.message === '' ? code : error.message);
    const lacksTls = LACKS_TLS.test(error.message);
    if (CERTIFICATE_CODE.test(code)) {
        const problem = CERTIFICATE_NAME.test(code) ? 'name' : CERTIFICATE_TIME.test(code) ? 'time' : 'authority';
        return { kind: 'certificate', detail: `${detail} (${code})`, problem };
    }
    if (code === 'ENOTFOUND')
        return { kind: 'unknown-host', detail };
    const isBeforeRequest = NEVER_CONNECTED.test(code) || lacksTls || NO_TLS_YET.test(error.message);
    const maybeSent = syscall !== 'connect' && !isBeforeRequest;
    return { kind: 'connection', detail, maybeSent, lacksTls };
}
function faultOfTunnel({ httpStatus, cause }) {
    if (httpStatus !== undefined)
        return { kind: 'proxy', httpStatus };
    const fault = faultOf(cause);
    if (fault.kind !== 'connection' && fault.kind !== 'unknown-host')
        return fault;
    const { detail } = fault;
    const lacksTls = fault.kind === 'connection' && fault.lacksTls === true;
    return { kind: 'proxy-connection', detail, isUnknown: fault.kind === 'unknown-host', lacksTls };
}
function inWords(message) {
    return (0,plain/* plain */.pj)(message.replace(OPENSSL_REPORT, '$1 (TLS)'));
}

;// CONCATENATED MODULE: ./build/platform/exchange.js







/** An answer larger than this is refused, in bytes. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/**
 * The connection to the platform: sends a request over one kept-alive connection and reads the answer,
 * whatever it is. Repeats nothing, follows nothing, throws only for errors of ours.
 */
class Api {
    #options;
    #client;
    #agent;
    constructor(options) {
        this.#options = options;
        this.#client = new HttpClient(options.userAgent);
        this.#agent = newAgent(options.baseUrl);
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
        if (signal.aborted)
            return { fault: { kind: 'cancelled' } };
        const budgetMs = deadline - clock.now();
        let sent;
        // What was cut may still hold its place in the queue of the agent, or wait for a proxy.
        const renew = () => {
            this.#agent.destroy();
            this.#agent = newAgent(baseUrl);
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
            const exchange = this.#exchange(request, url, (itself) => {
                sent = itself;
            });
            return await Promise.race([ended, exchange]);
        }
        catch (error) {
            renew();
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
        const send = (options, onResponse) => {
            const sent = (isHttps ? external_node_https_namespaceObject : external_node_http_namespaceObject).request(options, onResponse);
            onSent(sent);
            return sent;
        };
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
                agent: this.#agent,
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
/** One connection that is kept alive, through the proxy that the toolkit finds for the host. */
function newAgent(baseUrl) {
    const url = new URL(baseUrl);
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
    if (proxy?.hostname)
        return new TunnelAgent(proxy);
    return new (url.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject).Agent({ keepAlive: true, maxSockets: 1 });
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
var retry_pace = __nccwpck_require__(251);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __nccwpck_require__(875);
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
        throw new fault/* CallError */.R('mint', { kind: 'lacking', answer, what: 'token' });
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
var parts = __nccwpck_require__(765);
;// CONCATENATED MODULE: ./build/steps/session.js






/** Opens a session with the platform whose retries, tokens and debug lines go to the runner. */
function openSession(settings) {
    const { runner, baseUrl, credentials, options, purse } = settings;
    const api = new Api({
        baseUrl,
        userAgent: `feishu-automation-switch/${VERSION}`,
        requestTimeoutMs: settings.requestTimeoutSeconds * 1000,
        clock: options.clock,
        signal: options.signal,
        redact: (text) => runner.redact(text),
        observe: (request, exchange, tookMs) => runner.debug(() => exchangeLine(request, exchange, tookMs)),
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
    const { pace = new retry_pace/* Pace */.o(options.clock, families/* SWITCHES_PER_SECOND */.kw) } = settings;
    return { api, tokens, options, pace, onRetry };
}
/** Writes the line that announces a retry: which try, how long it waits, why. */
async function logRetry(runner, subject, { failedTries, of, waitMs, fault, renewed }) {
    const messages = await runner.messages();
    const { nameFault } = await (0,parts/* loadUnusual */.G)();
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


/***/ }),

/***/ 879:
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

/***/ 867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Ledger)
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
            return (0,_platform_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(this.prerequisiteFailure.fault);
        const [first] = this.#failed;
        return first ? first.answer : this.due.at(-1)?.answer;
    }
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ro: () => (/* binding */ hasStatus),
  hp: () => (/* binding */ lookUpNode),
  LD: () => (/* binding */ readList)
});

// EXTERNAL MODULE: ./build/platform/families.js + 2 modules
var families = __nccwpck_require__(555);
// EXTERNAL MODULE: ./build/platform/answer.js
var platform_answer = __nccwpck_require__(909);
// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __nccwpck_require__(875);
// EXTERNAL MODULE: ./build/platform/ids.js
var ids = __nccwpck_require__(813);
;// CONCATENATED MODULE: ./build/platform/listing.js




/**
 * Reads one page of the list of a family, in one request. A next page is there wherever a token of one comes, and
 * `has_more` is not `false`: the v1 list need not say it.
 *
 * @param page token of the page, `undefined` for the first
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a list
 */
async function listPage(api, caller, family, page, deadline) {
    const exchange = await api.send(family.listRequest(caller, page), deadline);
    const answer = (0,envelope/* requireSuccess */.z)(family.listCall, exchange);
    const read = readPage(answer.envelope?.data, family);
    if (!read)
        throw new fault/* CallError */.R(family.listCall, { kind: 'lacking', answer, what: 'list' });
    return read;
}
function readPage(data, family) {
    if (!(0,platform_answer/* isRecord */.u)(data))
        return undefined;
    const rows = data[family.rowsField] ?? [];
    if (!Array.isArray(rows))
        return undefined;
    const automations = rows.map((row) => readRow(row, family));
    if (!automations.every((automation) => automation !== undefined))
        return undefined;
    const { has_more: hasMore, page_token: pageToken } = data;
    const isMorePromised = hasMore === true;
    const isNamed = typeof pageToken === 'string' && pageToken !== '';
    // More is promised, and nothing says where it is.
    if (isMorePromised && !isNamed)
        return undefined;
    return {
        automations,
        nextPage: isNamed && hasMore !== false ? pageToken : undefined,
        isMorePromised,
        mayBeCut: (hasMore ?? pageToken ?? undefined) === undefined && rows.length === family.silentPageSize,
    };
}
// An id that comes as a number has already lost digits, and one with a slash would lead elsewhere: the whole list
// cannot be trusted then.
function readRow(row, family) {
    if (!(0,platform_answer/* isRecord */.u)(row) || typeof row.workflow_id !== 'string' || !(0,ids/* isPathSafe */.B9)(row.workflow_id))
        return undefined;
    const { statusWords } = family;
    const statusWord = typeof row.status === 'string' ? row.status : '';
    return {
        id: row.workflow_id,
        title: typeof row.title === 'string' ? row.title : '',
        status: Object.keys(statusWords).find((status) => statusWords[status] === statusWord),
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
    if (typeof objType !== 'string' || typeof objToken !== 'string' || !(0,ids/* isAppToken */.TD)(objToken)) {
        throw new fault/* CallError */.R('wiki', { kind: 'lacking', answer, what: 'node' });
    }
    return { objType, objToken };
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __nccwpck_require__(725);
// EXTERNAL MODULE: ./build/retry/stage.js
var stage = __nccwpck_require__(588);
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
 * Reads the whole list of a family of a Base, page by page, each page with retries of its own. A list that could not
 * be read is not read again for the same `Base`.
 *
 * @throws {PrerequisiteError} where it could not be read to its end
 */
async function readList(base, family) {
    const earlier = base.unreadable.get(family);
    if (earlier)
        throw earlier;
    try {
        return await readPages(base, family);
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            base.unreadable.set(family, error);
        throw error;
    }
}
/**
 * Whether an automation has a status, as its list says; `false` where that cannot be read.
 */
async function hasStatus(base, { id, status }) {
    try {
        const { automations } = await readList(base, (0,families/* familyOf */.Ap)(id));
        return automations.some((listed) => listed.id === id && listed.status === status);
    }
    catch (error) {
        if (error instanceof stage/* PrerequisiteError */.Z)
            return false;
        throw error;
    }
}
async function readPages(base, family) {
    const found = new Map();
    const seenPages = new Set();
    let barrenPages = 0;
    let token;
    while (true) {
        const page = await queries_readPage(base, family, token);
        const sizeBefore = found.size;
        for (const automation of page.automations)
            found.set(automation.id, automation);
        const { nextPage, isMorePromised, mayBeCut } = page;
        if (nextPage === undefined)
            return { automations: [...found.values()], mayBeCut };
        barrenPages = found.size === sizeBefore ? barrenPages + 1 : 0;
        seenPages.add(token ?? '');
        if (seenPages.has(nextPage) || barrenPages > MOST_BARREN_PAGES) {
            // A token alone promises nothing: such a list is at its end where nothing new comes.
            if (!isMorePromised)
                return { automations: [...found.values()], mayBeCut };
            throw new stage/* PrerequisiteError */.Z(family.listCall, { kind: 'endless' }, { kind: 'final' });
        }
        token = nextPage;
    }
}
function queries_readPage(base, family, token) {
    const { api, tokens, options, onRetry } = base.session;
    const call = family.listCall;
    return (0,obtain/* obtain */.A)({
        call,
        attempt: async (deadline) => listPage(api, base.caller(await tokens.token()), family, token, deadline),
        ...(tokens.discard && { renew: tokens.discard }),
        onRetry: (retry) => onRetry(call, retry),
    }, options);
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ switchAll)
/* harmony export */ });
/* harmony import */ var _platform_families_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _retry_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(197);
/* harmony import */ var _retry_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(588);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(665);




/**
 * Switches every automation of the ledger that is due to the ledger's status, one request at a time, and
 * keeps the ledger. Never throws for an automation that fails.
 */
async function switchAll(ledger, base, session, observer) {
    const { tokens, options, pace } = session;
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
        const mayBeDone = !(0,_platform_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(id).isIdempotent && isRepeated;
        if (!mayBeDone && !(0,_platform_families_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothingToChange */ .hV)(id, entry.answer))
            return false;
        return (0,_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(base, { id, status: ledger.wanted });
    }
    try {
        await (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .runStage */ .S)({
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
        if (!(error instanceof _retry_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .PrerequisiteError */ .Z))
            throw error;
        ledger.prerequisiteFailure = error;
    }
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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

/** Longest text of the server that is kept, in characters: the runner's limit for one annotation. */
const MAX_FOREIGN_CHARACTERS = 4096;
// C0, DEL, C1, the Unicode line ends, and the marks that reorder text on a screen.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/**
 * Makes text from elsewhere (a server, a user) safe to stand inside one line of a log: one line, without
 * terminal escapes, without what a runner would take for a command. The runner reads `::…::` at the start
 * of a line and `##[…]` anywhere in it.
 */
function plain(text) {
    return excerpt(disarm((0,external_node_util_namespaceObject.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ')).trim(), MAX_FOREIGN_CHARACTERS);
}
/** Cuts text to `limit` characters, the last of which is `…` where anything was cut; never inside a surrogate pair. */
function excerpt(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Takes the power from both forms of a workflow command, wherever they stand in the line. */
function disarm(line) {
    return line.replace(/##(?=\[)/g, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}
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
var clock = __nccwpck_require__(233);
// EXTERNAL MODULE: ./build/runner/runner.js + 11 modules
var runner = __nccwpck_require__(763);
// EXTERNAL MODULE: ./build/messages/languages.js + 12 modules
var languages = __nccwpck_require__(943);
// EXTERNAL MODULE: ./build/platform/proxy.js
var platform_proxy = __nccwpck_require__(607);
// EXTERNAL MODULE: ./build/reporting/annotation.js
var annotation = __nccwpck_require__(801);
// EXTERNAL MODULE: ./build/restoring/record.js
var restoring_record = __nccwpck_require__(140);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __nccwpck_require__(921);
// EXTERNAL MODULE: ./build/text/plain.js + 1 modules
var plain = __nccwpck_require__(361);
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
            const { restore: say, failure } = await runner.messages();
            (0,annotation/* annotate */.fz)(runner, [say.unreadableRecord((0,plain/* plain */.pj)(String(error)))], { more: failure.more });
            return false;
        }
        for (const secret of savedSecrets(record, this.#world))
            runner.mask(secret);
        if (!record) {
            runner.info((say) => say.log.nothingToRestore);
            return true;
        }
        runner.language = (0,languages/* languageOf */.eX)(record.language) ?? runner.language;
        const { RestoreRun } = await __nccwpck_require__.e(/* import() */ 104).then(__nccwpck_require__.bind(__nccwpck_require__, 104));
        this.#run = new RestoreRun(runner, this.#world, record, await runner.messages());
        return this.#run.run();
    }
    async crash(error) {
        if (this.#run)
            return this.#run.crash(error);
        const messages = await this.#runner.messages();
        (0,annotation/* annotate */.fz)(this.#runner, [(0,annotation/* describeCrash */.p7)(this.#runner, error, messages)], { more: messages.failure.more });
    }
    flush() {
        return this.#runner.flush();
    }
}

// EXTERNAL MODULE: ./build/runner/ended-early-error.js
var ended_early_error = __nccwpck_require__(523);
;// CONCATENATED MODULE: ./build/steps/step.js

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
async function runStep(create) {
    process.exitCode = 1;
    // A deprecation inside a dependency is no news for those who read the log of a job.
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
    // Kept-alive connections and requests that were given up must not hold the job.
    process.stdout.write('', () => process.exit(isGreen ? 0 : 1));
}

// EXTERNAL MODULE: ./build/reporting/summary.js + 1 modules
var summary = __nccwpck_require__(911);
// EXTERNAL MODULE: ./build/runner/outputs.js
var outputs = __nccwpck_require__(740);
// EXTERNAL MODULE: ./build/switching/ledger.js
var ledger = __nccwpck_require__(867);
// EXTERNAL MODULE: ./build/steps/parts.js
var parts = __nccwpck_require__(765);
// EXTERNAL MODULE: ./build/reporting/names.js
var reporting_names = __nccwpck_require__(502);
;// CONCATENATED MODULE: ./build/reporting/switch-report.js


/**
 * Tells outputs, annotation and summary how a run of the main step ended.
 *
 * @returns whether it ended well: telling it may fail, too
 */
async function reportSwitch(end, facts) {
    const { runner, ledger, inputs, manner, appToken, isCancelled } = facts;
    const { baseUrl, isDryRun, restore } = inputs;
    const { isReached, ...why } = end;
    const isWell = isReached && !isCancelled;
    const report = isWell ? undefined : await describeEnd();
    const failures = [...(report?.failures ?? [])];
    const unwritten = (0,outputs/* setOutputs */.n0)(runner, (0,outputs/* outputsOf */.Yz)(ledger, {
        appToken,
        baseUrl,
        failures,
        failureOf: report?.failureOf ?? (() => undefined),
        redact: (text) => runner.redact(text),
    }));
    if (unwritten !== undefined) {
        failures.push((await runner.messages()).failure.outputFile(unwritten));
    }
    const unsaved = isReached && failures.length === 0 ? await facts.noteSuccess() : undefined;
    if (unsaved !== undefined)
        failures.push(unsaved);
    if (failures.length > 0) {
        const { annotate } = await facts.loadFailures();
        const { more } = (await runner.messages()).failure;
        annotate(runner, failures, { head: report?.head ?? [], more });
    }
    if (manner.jobSummary && (ledger.entries.length > 0 || failures.length > 0)) {
        const messages = await runner.messages();
        (0,summary/* writeSummary */.Sy)(runner, () => (0,summary/* switchSummary */.B7)(ledger, { isDryRun, restore, appToken, baseUrl, failures, messages }));
    }
    return isReached && failures.length === 0;
    async function describeEnd() {
        const { contextOf, reportOn } = await facts.loadFailures();
        return reportOn(ledger, contextOf(inputs, await runner.messages()), { ...why, isCancelled });
    }
}

// EXTERNAL MODULE: ./build/switching/base.js
var base = __nccwpck_require__(879);
// EXTERNAL MODULE: ./build/switching/switch-all.js
var switch_all = __nccwpck_require__(12);
// EXTERNAL MODULE: ./build/platform/addresses.js
var addresses = __nccwpck_require__(99);
;// CONCATENATED MODULE: ./build/switching/targets.js

/** What targets come to where nothing has to be looked up; `undefined` where something has. */
function plainTargets({ place, otherPlaces, ids, titles, all }) {
    if (place.kind !== 'base' || all || titles.length > 0)
        return undefined;
    const isOneBase = otherPlaces.every((other) => (0,addresses/* comparePlaces */.ig)(place, other) === 'same');
    return isOneBase ? { appToken: place.appToken, ids } : undefined;
}

// EXTERNAL MODULE: ./build/steps/session.js + 14 modules
var steps_session = __nccwpck_require__(865);
;// CONCATENATED MODULE: ./build/steps/switch-run.js









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
        const { describeCrash } = await (0,parts/* loadUnusual */.G)();
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
            const names = unchanged.map(({ automation }) => (0,reporting_names/* nameOf */.Vb)(automation, messages));
            throw new NothingSwitched([messages.failure.alreadySo(names, status)]);
        }
        if (isDryRun) {
            const { logDryRun } = await (0,parts/* loadUnusual */.G)();
            logDryRun(runner, this.#ledger);
            return true;
        }
        if (due.length > 0) {
            runner.info((say) => say.log.start(due.length, base.appToken, status, baseUrl));
        }
        for (const entry of unchanged)
            this.#logOutcome(entry);
        if (restore !== 'never')
            await this.#prepareRestore();
        runner.output({ changed_workflow_ids: (0,outputs/* idList */.Mt)(due) });
        await (0,switch_all/* switchAll */.w)(this.#ledger, base, session, {
            onRetry: ({ automation }, retry) => (0,steps_session/* logRetry */.z)(runner, (say) => say.log.subjects.switch((0,reporting_names/* nameOf */.Vb)(automation, say)), retry),
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
        return (0,steps_session/* openSession */.f)({
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
            this.#ledger = new ledger/* Ledger */.O(status, plain.ids.map((id) => ({ id })));
        }
        else {
            const { lookUp } = await (0,parts/* loadUnusual */.G)();
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
        const { prepareRestore } = await (0,parts/* loadUnusual */.G)();
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
        this.#runner.info((say) => say.log.outcomes[outcome]((0,reporting_names/* nameOf */.Vb)(automation, say), wanted));
    }
    #finish(end) {
        return reportSwitch(end, {
            runner: this.#runner,
            ledger: this.#ledger,
            inputs: this.#inputs,
            manner: this.#manner,
            appToken: this.#appToken,
            isCancelled: this.#world.signal.aborted,
            loadFailures: parts/* loadUnusual */.G,
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
            return this.#fail(({ failure }) => ({ failures: [failure.outputFile(unwritten)] }));
        }
        const read = (0,inputs/* readInputs */.Ko)(raw, (text) => runner.redact(text));
        if ('problems' in read) {
            const { problems } = read;
            return this.#fail(({ input: say }) => ({
                head: [say.heading(problems.length)],
                failures: problems.map((problem) => problem(say)),
            }));
        }
        const proxy = (0,platform_proxy/* proxySetting */.z)(read.inputs.baseUrl, this.#world.env);
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
        const { describeCrash } = await (0,parts/* loadUnusual */.G)();
        await this.#fail((messages) => ({ failures: [describeCrash(this.#runner, error, messages)] }));
    }
    flush() {
        return this.#runner.flush();
    }
    /** Ends the step before anything is sent. */
    async #fail(obstacle) {
        const runner = this.#runner;
        const messages = await runner.messages();
        const { annotate } = await (0,parts/* loadUnusual */.G)();
        const { head = [], failures } = obstacle(messages);
        annotate(runner, failures, { head, more: messages.failure.more });
        const facts = { appToken: '', baseUrl: '', failures };
        const nothing = new ledger/* Ledger */.O('Enable', []);
        (0,outputs/* setOutputs */.n0)(runner, (0,outputs/* outputsOf */.Yz)(nothing, { ...facts, failureOf: () => undefined, redact: (text) => text }));
        if (this.#manner.jobSummary)
            (0,summary/* writeSummary */.Sy)(runner, () => (0,summary/* failureSummary */.jg)({ ...facts, messages }));
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