import type { Answer } from './answer.ts';
import type { Stop } from './way.ts';

/** The calls of the platform that the action makes. */
export type Call = 'switch' | PreparatoryCall;

/** The calls without which nothing can be switched. */
export type PreparatoryCall = ListCall | 'wiki' | 'mint';

/** The calls that list automations: those of the v1 calls, and Base workflows. */
export type ListCall = 'list' | 'workflow-list';

/**
 * What went wrong with one request:
 *
 * - `code`: the platform answered with a code other than 0
 * - `http`: an HTTP status other than 2xx, without a code that says more
 * - `unreadable`: 2xx, but not JSON, or cut
 * - `malformed`: 2xx and JSON, but without an integer `code`
 * - `lacking`: `code` 0, but not what the call must bring
 * - `too-large`: more than the limit for an answer; `headers-too-large`: more headers than are read
 * - `timeout`: the limit for one request passed; `budget`: the limit for the whole stage did
 * - `connection`: refused, reset, cut or never made
 * - `unknown-host`: the name does not exist; `certificate`: it does not verify
 * - `endless`: a list promises more pages and brings nothing new
 * - `proxy`: the proxy refused the tunnel, with this HTTP status; `proxy-connection`: it could not be reached
 * - `cancelled`: the job was cancelled
 */
export type Fault = Repeated &
  (
    | { readonly kind: 'code' | 'http' | 'unreadable' | 'malformed'; readonly answer: Answer }
    | { readonly kind: 'lacking'; readonly answer: Answer; readonly what: Lacking }
    | { readonly kind: 'too-large'; readonly httpStatus: number; readonly limitBytes: number }
    | { readonly kind: 'headers-too-large'; readonly limitBytes: number }
    | ({ readonly kind: 'timeout'; readonly limitMs: number } & Unanswered)
    | ({ readonly kind: 'budget' | 'cancelled' } & Unanswered)
    | { readonly kind: 'endless' }
    | ({
        readonly kind: 'connection';
        readonly detail: string;
        /** Whether the request may have reached the platform. */
        readonly maybeSent: boolean;
        /** Whether something answered that does not speak TLS. Default `false`. */
        readonly lacksTls?: boolean;
        /** Whether another try may fare better. Default `true`. */
        readonly canPass?: boolean;
      } & Unanswered)
    | { readonly kind: 'unknown-host'; readonly detail: string }
    | {
        readonly kind: 'certificate';
        readonly detail: string;
        readonly problem: 'authority' | 'name' | 'time';
        /** Address of the proxy, without its credentials, where the certificate is not the host's. */
        readonly proxy?: string;
        /** Whether `NODE_EXTRA_CA_CERTS` names a file that brings no certificate. Default `false`. */
        readonly lacksExtra?: boolean;
      }
    | {
        readonly kind: 'proxy';
        readonly httpStatus: number;
        /** Whether `no_proxy` holds a range or a wildcard, which mean nothing there. Default `false`. */
        readonly isBypassMisread?: boolean;
        /** Its address, without its credentials. */
        readonly proxy?: string;
      }
    | {
        readonly kind: 'proxy-connection';
        readonly detail: string;
        /** Whether the proxy's name does not exist. */
        readonly isUnknown: boolean;
        /** Whether TLS was spoken to it, and it does not speak that. Default `false`. */
        readonly lacksTls?: boolean;
        /** Whether another try may fare better. Default `true`. */
        readonly canPass?: boolean;
        /** Its address, without its credentials. */
        readonly proxy?: string;
      }
  );

/** What is known of a request to which no answer came. */
interface Unanswered {
  /** Where the request stood; absent where it may have left. */
  readonly stop?: Stop;
}

/** What is known of a request that was sent once more by itself. */
interface Repeated {
  /** Whether it had been sent before, over a kept connection that turned out to be closed. Default `false`. */
  readonly isRepeat?: boolean;
}

/** What an answer with `code` 0 must bring, and did not: in the case of `status`, it brought the other one. */
export type Lacking = 'token' | 'list' | 'node' | 'status';

/** A request that did not succeed. Thrown by the calls; everything else that they throw is an error of ours. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly call: Call;
  readonly fault: Fault;

  constructor(call: Call, fault: Fault) {
    super(`${call}: ${fault.kind}`);
    this.call = call;
    this.fault = fault;
  }
}

/** The answer that a fault is about, where one came. */
export function answerOf(fault: Fault): Answer | undefined {
  return 'answer' in fault ? fault.answer : undefined;
}

/** Whether the request had been sent once before, over a kept connection that was closed under it. */
export function isRepeat(fault: Fault): boolean {
  return fault.isRepeat ?? answerOf(fault)?.isRepeat ?? false;
}
