/** What is wrong with a proxy variable, in English. */
export const proxy = {
  noScheme: (variable: string) =>
    `The environment variable ${variable} applies to the host and has no scheme, so that it would be ignored in silence. Write it as http://host:port, or put the host into no_proxy.`,
  scheme: (variable: string) =>
    `The environment variable ${variable} applies to the host, and its scheme is neither http nor https. Give an http proxy, or put the host into no_proxy.`,
  unreadable: (variable: string) =>
    `The environment variable ${variable} applies to the host and is not a URL that can be read. Write it as http://host:port, with special characters of a user name or password percent-encoded, or put the host into no_proxy.`,
};
