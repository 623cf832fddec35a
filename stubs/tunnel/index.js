const unreachable = () => {
  throw new Error('tunnel is not part of this bundle');
};

export const httpOverHttp = unreachable;
export const httpsOverHttp = unreachable;
export const httpOverHttps = unreachable;
export const httpsOverHttps = unreachable;
