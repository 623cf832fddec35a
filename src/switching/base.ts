import type { Answer } from '../platform/answer.ts';
import type { Caller, Family, Status, Wish } from '../platform/automations.ts';
import type { Api } from '../platform/exchange.ts';
import { switchAutomation } from '../platform/families.ts';
import type { PreparatoryCall } from '../platform/fault.ts';
import type { Pace } from '../retry/pace.ts';
import type { PrerequisiteError, Retry, StageOptions } from '../retry/stage.ts';
import type { TokenSource } from './credentials.ts';

/** What it takes to speak with the platform in one stage. */
export interface Session {
  readonly api: Api;
  readonly tokens: TokenSource;
  readonly options: StageOptions;
  /** The rate limit that all switches of the process keep to. */
  readonly pace: Pace;
  /** Told of each retry of a call that is no switch. */
  readonly onRetry: (call: PreparatoryCall, retry: Retry) => unknown;
  /** Whether an automation has a status: `hasStatus`, which most stages never need. */
  readonly hasStatus: (base: Base, wish: Wish) => Promise<boolean>;
}

/** One Base, as one stage speaks with it. */
export class Base {
  readonly appToken: string;
  readonly session: Session;
  /** What kept a list from being read: it is not read again, because its tries are spent. */
  readonly unreadable = new Map<Family, PrerequisiteError>();

  constructor(appToken: string, session: Session) {
    this.appToken = appToken;
    this.session = session;
  }

  /** Switches one automation, in one try. */
  switch(
    target: { readonly id: string; readonly status: Status; readonly token: string },
    deadline: number,
  ): Promise<Answer> {
    return switchAutomation(this.session.api, this.caller(target.token), target, deadline);
  }

  /** Who asks for it, with this token. */
  caller(token: string): Caller {
    const { appId } = this.session.tokens;
    return { appToken: this.appToken, token, ...(appId !== undefined && { appId }) };
  }
}
