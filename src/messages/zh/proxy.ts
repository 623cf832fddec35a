import type { Messages } from '../languages.ts';
import { PROXY_OR_NONE } from './words.ts';

/** What is wrong with a proxy variable, in Chinese. */
export const proxy: Messages['proxy'] = {
  noScheme: (variable) =>
    `环境变量 ${variable} 对该主机生效，但缺少协议，会被忽略。请写为 http://host:port ，${PROXY_OR_NONE}`,
  scheme: (variable) =>
    `环境变量 ${variable} 对该主机生效，但其协议不是 http 或 https。请使用 HTTP 代理，${PROXY_OR_NONE}`,
  unreadable: (variable) =>
    `环境变量 ${variable} 对该主机生效，但不是有效的地址。请写为 http://host:port （用户名和密码中的特殊字符使用百分号编码），${PROXY_OR_NONE}`,
};
