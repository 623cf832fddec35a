/** How the platform words a code, and the HTTP status that it comes at. */
export interface CodeFacts {
  msg: string;
  /** HTTP status by the page of the switching call; 400 where the platform states none and none was seen. */
  http: number;
  /** HTTP status that the page of another Base call gives for the same code, or that was seen besides `http`. */
  httpElsewhere?: number;
  /** The envelope's `data`, where the code has some. Default: an empty object. */
  data?: Readonly<Record<string, unknown>>;
  /** Base workflows only: the envelope's `data.error`, where the useful part of those errors stands. */
  detail?: ErrorDetail;
}

/** `data.error` of the base/v3 calls; its log id comes with the request. */
export interface ErrorDetail {
  message: string;
  hint: string;
  /** The field that is wrong. */
  path?: string;
}

/** The platform's codes as its pages and its users' reports show them. */
export const codes: Readonly<Record<number, CodeFacts>> = {
  // Base
  1254000: { msg: 'WrongRequestJson', http: 200, httpElsewhere: 400 },
  1254001: { msg: 'WrongRequestBody', http: 200, httpElsewhere: 400 },
  1254002: { msg: 'Fail', http: 200, httpElsewhere: 400 },
  1254003: { msg: 'WrongBaseToken', http: 200, httpElsewhere: 400 },
  1254004: { msg: 'WrongTableId', http: 400 },
  1254010: { msg: 'ReqConvError', http: 200, httpElsewhere: 400 },
  1254030: { msg: 'InvalidPageToken', http: 400 },
  1254036: { msg: 'Bitable is copying, please try again later.', http: 400 },
  1254040: { msg: 'BaseTokenNotFound', http: 200, httpElsewhere: 404 },
  1254041: { msg: 'TableIdNotFound', http: 404 },
  1254200: { msg: 'internal error', http: 500 },
  1254290: { msg: 'TooManyRequest', http: 200, httpElsewhere: 429 },
  1254291: { msg: 'Write conflict', http: 200, httpElsewhere: 400 },
  1254301: { msg: 'OperationTypeError', http: 400 },
  1254302: { msg: 'Permission denied.', http: 403 },
  1254304: { msg: 'Permission denied.', http: 403 },
  1254305: { msg: 'PermControl', http: 403 },
  1254306: { msg: 'The plan limit is reached', http: 403 },
  1254607: { msg: 'Data not ready, please try again later', http: 400 },
  1254608: { msg: 'ReqRecommited', http: 403 },
  1255001: { msg: 'InternalError', http: 200, httpElsewhere: 400 },
  1255002: { msg: 'RpcError', http: 200, httpElsewhere: 400 },
  1255003: { msg: 'MarshalError', http: 200, httpElsewhere: 400 },
  1255004: { msg: 'UmMarshalError', http: 200, httpElsewhere: 400 },
  1255005: { msg: 'ConvError', http: 200, httpElsewhere: 400 },
  1255040: { msg: 'Request timed out, please try again later', http: 504 },
  90235: { msg: 'Retry later', http: 400 },

  // Base workflows (base/v3). No public page has them: the codes are from the official command-line client's
  // tables and from users, the words of `detail` are ours. Users saw the three whole sentences in `msg`.
  800004135: { msg: 'the method：OpenAPIWorkflow limited', http: 200 },
  800050828: { msg: 'fine-grained rate limiting', http: 200 },
  800070003: { msg: 'no operation produced', http: 200 },
  ...workflow('forbidden', {
    800004011: { message: 'no access to this base', hint: 'add the app to the base' },
    800004780: { message: 'permission denied', hint: 'check the scopes and the role in the base' },
    800020304: { message: 'permission denied', hint: 'check the scopes and the role in the base' },
    800020812: { message: 'permission denied', hint: 'check the scopes and the role in the base' },
    230013: { message: 'permission denied', hint: 'check the scopes and the role in the base' },
  }),
  ...workflow('not_found', {
    800004000: { message: 'workflow or base not found', hint: 'check the ids' },
    800030501: { message: 'resource not found', hint: 'check the ids' },
  }),
  ...workflow('invalid param', {
    800004006: { message: 'a parameter is invalid', hint: 'check the parameter', path: 'base_token' },
    800010701: { message: 'Request validation failed', hint: 'check the request body', path: 'body' },
  }),
  ...workflow('unavailable', {
    800004045: { message: 'the feature is not available', hint: 'check the plan of the tenant' },
  }),
  ...workflow('conflict', {
    800040114: { message: 'another write is running', hint: 'retry later' },
    800040819: { message: 'the workflow is in conflict with another', hint: 'check the workflow' },
  }),
  ...workflow('internal error', {
    800008006: { message: 'internal server error', hint: 'contact the support' },
    800005009: { message: 'cache failure', hint: 'contact the support' },
  }),
  ...workflow('quota exceeded', {
    800040802: { message: 'the quota of workflows is used up', hint: 'check the plan of the tenant' },
    800040803: { message: 'the quota of workflows is used up', hint: 'check the plan of the tenant' },
    800040817: { message: 'the quota of runs is used up', hint: 'check the plan of the tenant' },
    800040832: { message: 'the quota of runs is used up', hint: 'check the plan of the tenant' },
    800080105: { message: 'the quota is used up', hint: 'check the plan of the tenant' },
  }),

  // Wiki
  131001: { msg: 'rpc fail', http: 400 },
  131002: { msg: 'param err', http: 400 },
  131004: { msg: 'invalid user', http: 400 },
  131005: { msg: 'not found', http: 400 },
  131006: { msg: 'permission denied', http: 400 },
  131007: { msg: 'internal err', http: 400 },
  131009: { msg: 'lock contention', http: 400 },

  // Minting
  10003: { msg: 'invalid param', http: 200 },
  10005: { msg: 'app id unauthorized', http: 400 },
  10012: { msg: 'get app access token fail', http: 400 },
  10013: { msg: 'get tenant access token fail', http: 400 },
  10014: { msg: 'app secret invalid', http: 200 },
  10015: { msg: 'wrong app secret', http: 400 },
  20002: { msg: 'app_id and app_secret did not match', http: 400 },

  // Gateway
  20005: { msg: 'invalid access_token', http: 400 },
  20006: { msg: 'user access token expired', http: 400 },
  20008: { msg: 'user not exist', http: 400 },
  20010: { msg: 'user not visible to app', http: 400 },
  20014: { msg: 'invalid app_access_token', http: 400 },
  11207: { msg: 'app is not usage', http: 400 },
  11209: { msg: 'app not exist', http: 400 },
  21000: {
    msg: 'a security challenge is required',
    http: 400,
    data: { challenge_url: 'https://open.feishu.cn/security/challenge', hint: 'complete the challenge' },
  },
  21001: {
    msg: 'denied by the security policy',
    http: 400,
    data: { hint: 'ask the administrator' },
  },
  30005: { msg: 'interface is offline', http: 400 },
  99991669: { msg: 'invalid user refresh token', http: 400 },
  99991670: { msg: 'invalid sso token', http: 400 },
  99991674: { msg: 'user type not support', http: 400 },
  99991675: { msg: 'parse user error', http: 400 },
  99991681: { msg: 'auth fail', http: 400 },
  99991692: { msg: 'auth fail', http: 400 },
  99991661: { msg: 'Missing access token for authorization', http: 400 },
  99991662: { msg: 'The app is not in use', http: 400 },
  99991663: { msg: 'Invalid access token for authorization', http: 400 },
  99991664: { msg: 'Invalid app access token', http: 400 },
  99991665: { msg: 'Invalid tenant access token', http: 400 },
  20013: { msg: 'Invalid tenant access token', http: 400 },
  99991671: { msg: 'Malformed access token', http: 400 },
  99991668: { msg: 'Invalid user access token', http: 400 },
  99991677: { msg: 'The user access token has expired', http: 400 },
  99991543: { msg: 'Unknown app_id or app_secret', http: 400 },
  99991673: { msg: 'The app is not installed', http: 400 },
  20009: { msg: 'The app is not installed', http: 400 },
  11210: { msg: 'The app is not installed', http: 400 },
  99991672: { msg: 'Access denied. A required API scope is missing', http: 400 },
  99991676: { msg: 'The token lacks the permission', http: 400 },
  99991679: { msg: 'The user has not authorized the scope', http: 400 },
  99991400: { msg: 'request trigger frequency limit', http: 429 },
  99991401: { msg: 'The IP address is not allowed', http: 400 },
  99991403: { msg: 'The API quota of this month is used up', http: 400 },
  99991201: { msg: 'Not found: no API with this path', http: 404 },
  99991301: { msg: 'Method not allowed', http: 405 },
  99992402: { msg: 'field validation failed', http: 400 },
  9499: { msg: 'Invalid parameter', http: 400 },
  91402: { msg: 'NOTEXIST', http: 400 },
  91403: { msg: 'Forbidden', http: 400 },
  1500: { msg: 'internal error', http: 400 },
  2200: { msg: 'internal error', http: 400 },
  5000: { msg: 'internal error', http: 400 },
  1503: { msg: 'internal error', http: 400 },
  1551: { msg: 'internal error', http: 400 },
  1557: { msg: 'internal error', http: 400 },
  1642: { msg: 'internal error', http: 400 },
  1663: { msg: 'internal error', http: 400 },
  1665: { msg: 'internal error', http: 400 },
  1668: { msg: 'internal error', http: 400 },
  10101: { msg: 'internal error', http: 400 },
  10105: { msg: 'internal error', http: 400 },
  10500: { msg: 'internal server error', http: 400 },
  90003087: { msg: 'The plan limit is reached', http: 400 },
  90003088: { msg: 'The plan limit is reached', http: 400 },
};

/** What is known of a code; of one that nobody knows, how the others of its kind look. */
export function factsOf(code: number): CodeFacts {
  const facts = codes[code];
  if (facts !== undefined) return facts;
  if (!isWorkflowCode(code)) return { msg: `code ${code}`, http: 200 };
  return { msg: 'unknown', http: 200, detail: { message: `code ${code}`, hint: 'nobody knows' } };
}

/** Whether the base/v3 calls themselves answer with a code, and not the gateway in front of them. */
export function isWorkflowCode(code: number): boolean {
  return code >= 800_000_000 || codes[code]?.detail !== undefined;
}

/** Codes of base/v3 whose `msg` is one word: business errors come at HTTP 200, those of validation at 400 too. */
function workflow(msg: string, details: Readonly<Record<number, ErrorDetail>>): Record<number, CodeFacts> {
  return Object.fromEntries(
    Object.entries(details).map(([code, detail]) => [
      code,
      { msg, http: 200, ...(detail.path !== undefined && { httpElsewhere: 400 }), detail },
    ]),
  );
}
