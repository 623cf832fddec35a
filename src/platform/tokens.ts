/** The credentials of a self-built app. */
export interface AppCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

/** Whether a text can be sent as a bearer token (RFC 6750, section 2.1); no prefix is asked for. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9._~+/-]+=*$/.test(text);
}

/** Whether a text can be an app's secret: printable ASCII without blanks. */
export function isAppSecret(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
