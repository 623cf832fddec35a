import type { ApiRequest } from './exchange.ts';
import type { ListCall } from './fault.ts';

/** Whether an automation runs. The words are those of the v1 calls. */
export type Status = 'Enable' | 'Disable';

/** The other status. */
export function oppositeOf(status: Status): Status {
  return status === 'Enable' ? 'Disable' : 'Enable';
}

/** Who asks, for which Base. */
export interface Caller {
  readonly appToken: string;
  readonly token: string;
  /** The app that the token belongs to, where it is known; the official command-line client sends it. */
  readonly appId?: string;
}

/** An automation, and the status that it is to have. */
export interface Wish {
  readonly id: string;
  readonly status: Status;
}

/**
 * A product of the platform whose things are switched, with the calls that know only these. Everything in which
 * the products differ stands in an object of this type, and nobody else asks which one it is.
 */
export interface Family {
  /** The call that lists it; texts know the family by this name. */
  readonly listCall: ListCall;
  /** How its ids begin; `''` for the one family that has all ids that are nobody else's. */
  readonly idPrefix: string;
  /** Its words for the two statuses. */
  readonly statusWords: Readonly<Record<Status, string>>;
  /** The request that switches one. */
  switchRequest(caller: Caller, wish: Wish): ApiRequest;
  /** Whether the answer to a switch may name the status that is in force then. */
  readonly isStatusAnswered: boolean;
  /**
   * Whether a switch to the status that is in force already always succeeds. If not, one that was refused may have
   * been carried out before: the status has to be read.
   */
  readonly isIdempotent: boolean;
  /** Switches a second that the platform allows to one app in one tenant. */
  readonly switchesPerSecond: number;
  /** The request for a page of its list; `undefined` is the first. */
  listRequest(caller: Caller, page: string | undefined): ApiRequest;
  /** The field of `data` in which the rows of a page stand. */
  readonly rowsField: string;
  /**
   * So many rows has a full page of a list that need not say whether there is more: if it says nothing, it may be
   * cut. `undefined` where the list always says.
   */
  readonly silentPageSize?: number;
  /** Whether those who want all automations can do without it where the host or the app has no access to its calls. */
  readonly isDispensable: boolean;
}
