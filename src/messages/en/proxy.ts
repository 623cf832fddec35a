/** What is wrong with a proxy variable, in English. */
export const proxy = {
  noScheme: (variable: string) =>
    `The environment variable ${variable} applies to this host but has no scheme, so it would be ignored. Write it as http://host:port, or add the host to no_proxy.`,
  scheme: (variable: string) =>
    `The environment variable ${variable} applies to this host, but its scheme is neither http nor https. Use an HTTP proxy, or add the host to no_proxy.`,
  unreadable: (variable: string) =>
    `The environment variable ${variable} applies to this host but isn't a valid URL. Write it as http://host:port with special characters of the user name or password percent-encoded, or add the host to no_proxy.`,
};
