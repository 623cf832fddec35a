/** How the platform words a code, and the HTTP status that it comes at. */
export interface CodeFacts {
  msg: string;
  /** HTTP status by the page of the switching call; 400 where the platform states none and none was seen. */
  http: number;
  /** HTTP status that the page of another Base call gives for the same code. */
  httpElsewhere?: number;
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
  1254036: { msg: 'Bitable is copying, please try again later.', http: 400 },
  1254040: { msg: 'BaseTokenNotFound', http: 200, httpElsewhere: 404 },
  1254041: { msg: 'TableIdNotFound', http: 404 },
  1254200: { msg: 'internal error', http: 500 },
  1254290: { msg: 'TooManyRequest', http: 200, httpElsewhere: 429 },
  1254291: { msg: 'Write conflict', http: 200, httpElsewhere: 400 },
  1254301: { msg: 'OperationTypeError', http: 400 },
  1254302: { msg: 'Permission denied.', http: 403 },
  1254304: { msg: 'PermNotAllow', http: 403 },
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
  10013: { msg: 'get tenant access token fail', http: 400 },
  10014: { msg: 'app secret invalid', http: 200 },
  10015: { msg: 'wrong app secret', http: 400 },
  20002: { msg: 'app_id and app_secret did not match', http: 400 },

  // Gateway
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
  90003087: { msg: 'The plan limit is reached', http: 400 },
  90003088: { msg: 'The plan limit is reached', http: 400 },
};
