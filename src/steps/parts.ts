import type { ApiOptions } from '../platform/exchange.ts';
import type { StageOptions } from '../retry/stage.ts';
import type { Session } from '../switching/base.ts';
import type { logRetry as theLogRetry } from './retry-line.ts';

/** Loads what a step needs only where there is more to do than to send what the inputs name. */
export const loadUnusual = () => import('./unusual.ts');

/** Decides what follows from a failed try. */
export const decide: StageOptions['decide'] = async (...given) => (await loadUnusual()).decide(...given);

/** Tells what an error of a connection stands for. */
export const faultOf: ApiOptions['faultOf'] = async (...given) => (await loadUnusual()).faultOf(...given);

/** Makes an agent for a proxy. */
export const tunnelTo = async (proxy: URL) => new (await loadUnusual()).TunnelAgent(proxy);

/** Tells whether an automation has a status. */
export const hasStatus: Session['hasStatus'] = async (...given) => (await loadUnusual()).hasStatus(...given);

/** Writes the line that announces a retry. */
export const logRetry: typeof theLogRetry = async (...given) => (await loadUnusual()).logRetry(...given);
