let tunnel;

export async function load() {
  tunnel ??= (await import('tunnel-on-demand')).default;
}

export const httpOverHttp = (options) => tunnel.httpOverHttp(options);
export const httpsOverHttp = (options) => tunnel.httpsOverHttp(options);
export const httpOverHttps = (options) => tunnel.httpOverHttps(options);
export const httpsOverHttps = (options) => tunnel.httpsOverHttps(options);
