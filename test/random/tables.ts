import { codes } from '../../sandbox/codes.ts';

// What the platform's own tables say of its codes, apart from the tables of `src`: those are what is tested.

/** Codes that are in the tables of the platform. */
export const KNOWN_CODES: ReadonlySet<number> = new Set(Object.keys(codes).map(Number));

/** Codes that say nothing about whether a write was carried out. */
export const UNDECIDED_CODES: ReadonlySet<number> = new Set([
  1254002, 1254200, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040, 1500, 2200, 5000, 90235,
  800008006, 800005009, 1503, 1642, 1663, 1668, 10101, 10105, 10500, 1551, 1557, 1665,
]);

/** Codes by which the rate is limited. */
export const RATE_CODES: ReadonlySet<number> = new Set([99991400, 1254290, 800004135, 800050828]);

/** Codes after which a request is tried again, as often as is allowed. */
export const REPEATED_CODES: ReadonlySet<number> = new Set([
  ...RATE_CODES,
  ...[1254036, 1254200, 1254291, 90235, 1254607, 1254608, 1255040, 800040114, 131001, 131009],
]);

/** Codes after which a request is tried at most twice more. */
export const FEW_CODES: ReadonlySet<number> = new Set([
  1254002, 1255001, 1255002, 800008006, 800005009, 10012, 10013, 20008, 1500, 2200, 5000, 1503, 1642, 1663,
  1668, 10101, 10105, 10500,
]);

/** Codes after which a fresh token is minted and the request tried again; with a fixed token it is not. */
export const MINT_CODES: ReadonlySet<number> = new Set([
  20014, 99991663, 99991664, 99991665, 20013, 99991671,
]);

/** HTTP statuses without a code after which a request is tried again. */
export const REPEATED_HTTP: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Codes after which no other automation is tried; 1254036 ends a stage too, after its tries. */
export const ENDING_CODES: ReadonlySet<number> = new Set([
  99991661, 99991662, 99991663, 99991664, 99991665, 99991668, 99991671, 99991672, 99991673, 99991676,
  99991677, 99991679, 99991543, 20005, 20006, 20009, 20010, 20013, 20014, 11207, 11209, 11210, 21000, 21001,
  30005, 99991669, 99991670, 99991674, 99991675, 99991681, 99991692, 800004011, 99991401, 99991403, 90003087,
  90003088, 1254003, 1254040, 91402, 91403, 1254302, 99991201, 99991301,
]);
