import { factsOf, type Retry } from '../platform/codes.ts';
import { answerOf, type Fault } from '../platform/fault.ts';

/** What a fault means for the request that met it and for those after it. */
export interface Verdict {
  readonly retry: Retry;
  /** The remaining requests of the stage would fail in the same way. */
  readonly endsStage: boolean;
  /** Whether it is certain that the request was not carried out. */
  readonly isDefinite: boolean;
  /** Whether the server limits the rate, so that nobody should send for a while. */
  readonly limitsRate: boolean;
  /** Whether it was refused because there was nothing to change, as the platform says. */
  readonly saysUnchanged: boolean;
}

/** Decides what a fault means. A pure function of the tables of codes and HTTP statuses. */
export function judge(fault: Fault): Verdict {
  const verdict = { endsStage: false, isDefinite: false, limitsRate: false, saysUnchanged: false };
  switch (fault.kind) {
    case 'code':
    case 'http':
      return judgeAnswer(fault);
    case 'unreadable':
      return { ...verdict, retry: 'yes' };
    case 'timeout':
      return { ...verdict, retry: 'yes', isDefinite: fault.stop !== undefined };
    case 'malformed':
    case 'lacking':
    case 'too-large':
    case 'headers-too-large':
    case 'endless':
      return { ...verdict, retry: 'no' };
    case 'budget':
    case 'cancelled':
      return { ...verdict, retry: 'no', endsStage: true, isDefinite: fault.stop !== undefined };
    case 'connection': {
      const { canPass = true } = fault;
      return { ...verdict, retry: canPass ? 'yes' : 'no', endsStage: !canPass, isDefinite: !fault.maybeSent };
    }
    case 'unknown-host':
    case 'certificate':
      return { ...verdict, retry: 'no', endsStage: true, isDefinite: true };
    case 'proxy-connection': {
      const canPass = !fault.isUnknown && fault.canPass !== false;
      return { ...verdict, retry: canPass ? 'yes' : 'no', endsStage: !canPass, isDefinite: true };
    }
    case 'proxy':
      return { ...verdict, retry: fault.httpStatus >= 500 ? 'yes' : 'no', isDefinite: true };
  }
}

/**
 * Decides what a fault means for putting back what was switched. That goes on where a switch would give up:
 * a name may resolve again, and only a credential that cannot work, or a host that is not the right one,
 * ends it.
 */
export function judgeRestore(fault: Fault): Verdict {
  const verdict = judge(fault);
  if (fault.kind === 'unknown-host' || (fault.kind === 'proxy-connection' && fault.isUnknown)) {
    return { ...verdict, retry: 'yes', endsStage: false };
  }
  // Every automation gets a try of its own, even past the budget.
  if (fault.kind === 'budget') return { ...verdict, endsStage: false };
  if (fault.kind !== 'code') return verdict;
  return { ...verdict, endsStage: factsOf(fault.answer.code ?? 0)?.endsRestore ?? false };
}

/** Decides what a failure to mint means for putting back: it is tried until the budget ends, unless it is hopeless. */
export function judgeRestoreMint(fault: Fault): Verdict {
  const verdict = judgeRestore(fault);
  const isHopeless = verdict.endsStage || fault.kind === 'cancelled' || fault.kind === 'budget';
  return isHopeless ? verdict : { ...verdict, retry: 'yes' };
}

const TRANSIENT_STATUSES = [408, 425, 429, 500, 502, 503, 504];

function judgeAnswer(fault: Fault): Verdict {
  const { httpStatus = 0, code } = answerOf(fault) ?? {};
  const facts = code === undefined ? undefined : factsOf(code);
  const limitsRate = facts?.limitsRate ?? httpStatus === 429;
  const isSound = httpStatus < 500 && httpStatus !== 408 && !(httpStatus >= 300 && httpStatus < 400);
  return {
    retry: facts?.retry ?? retryByStatus(httpStatus),
    endsStage: facts?.endsStage ?? false,
    isDefinite: limitsRate || (facts?.definite === true && isSound),
    limitsRate,
    saysUnchanged: facts?.saysUnchanged ?? false,
  };
}

function retryByStatus(httpStatus: number): Retry {
  if (TRANSIENT_STATUSES.includes(httpStatus)) return 'yes';
  return httpStatus >= 500 ? 'few' : 'no';
}
