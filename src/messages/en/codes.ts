/**
 * What each code of the platform means and what to do about it, in English. The advice of the fourteen codes
 * of the page for updating an automation is that page's own, adapted to a step of a job; the others follow
 * the platform's general list of error codes and its help pages.
 */
import type { KnownCode } from '../../platform/codes.ts';
import type { CodeText } from '../code-text.ts';

const SUPPORT =
  "give the log id to support (Feishu: https://applink.feishu.cn/TLJpeNdW or, for Lark, through Lark's Developer Console)";
const RERUN_OR_SUPPORT = `Run the step again later; if it keeps failing, ${SUPPORT}.`;
const MAY_HAVE_TAKEN_EFFECT = 'a switch may have taken effect all the same';
const BRANDS = 'Feishu and Lark are separate: check that domain names the one';
const FROM_THE_ADDRESS =
  'Open the Base in a browser and look at its address: (1) with /base/ in it, app_token is what follows, up to the question mark; (2) with /wiki/ in it, what follows is the token of the wiki page and not the app_token: give the whole address as app_token, and the action looks up the Base behind it (the obj_token of the node whose obj_type is bitable)';
const ADD_THE_APP =
  'on the page of the Base choose "…" at the top right → More → Add document app and add the app with "can manage"';
const SHARE_WITH_THE_USER = 'choose Share at the top right of the Base and add the user with "can manage"';
const CREDENTIALS_PAGE = 'Developer Console → Credentials & Basic Info';
const RELEASE_PAGE = 'Developer Console → Version Management & Release';
const SCOPES_PAGE = 'Developer Console → Permissions & Scopes';
const SCOPES =
  'base:workflow:write to switch and base:workflow:read to list (bitable:app covers both), base:workflow:update to switch an id that begins with wkf, wiki:node:read for a wiki address';
const PAIR_INSTEAD =
  'give app_id and app_secret instead of access_token, so that the action mints its own token';
const INSTALL = `The app has to be installed in the tenant that owns the Base: publish a version (${RELEASE_PAGE}) and have the administrator approve it; if it was published, check that the administrator did not remove or disable it. ${BRANDS} the app was created on.`;
const NOT_A_TABLE_ID =
  'The action sends no table id. Check that workflow_id is the id of an automation (only digits, or beginning with wkf) and not that of a table (tbl) or a view (vew)';

export const codes: Record<KnownCode, CodeText> = {
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
    meaning:
      'The Base is still being copied; that runs in the background, and until it is done nothing in the Base can be changed.',
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
    meaning:
      'The edition that the tenant or this user has (Frontline Professional) has reached its limit for this feature.',
    advice: [
      "Ask the tenant's administrator for a larger allowance, or use an app or a user whose edition includes the feature.",
    ],
  },
  90003088: {
    meaning: "The feature is not available since the tenant's subscription changed.",
    advice: ["Ask the tenant's administrator to renew or extend the subscription, then run the step again."],
  },
};
