import { comparePlaces, type Place } from '../platform/addresses.ts';

/** What to switch, as the inputs name it. */
export interface Targets {
  /** The Base. */
  readonly place: Place;
  /** The page of the Base, or of the wiki that holds it, where one of the inputs is an address. */
  readonly webAddress?: string;
  /** Where other inputs say that the Base is; it must be the same one. */
  readonly otherPlaces: readonly Place[];
  /** Ids of automations. */
  readonly ids: readonly string[];
  /** Exact titles of automations, trimmed and in Unicode NFC. */
  readonly titles: readonly string[];
  /** Every automation of the Base but the exceptions; then there are neither ids nor titles. */
  readonly all: boolean;
  /** What `all` leaves alone; absent where that is nothing. */
  readonly exceptions?: Exceptions;
}

/** Automations that `all` leaves alone. */
export interface Exceptions {
  readonly ids: readonly string[];
  /** Exact titles, trimmed and in Unicode NFC. */
  readonly titles: readonly string[];
}

/** Targets that name a Base and ids, so that the platform need not be asked what they are. */
export interface PlainTargets {
  readonly appToken: string;
  readonly ids: readonly string[];
}

/** What targets come to where nothing has to be looked up; `undefined` where something has. */
export function plainTargets({ place, otherPlaces, ids, titles, all }: Targets): PlainTargets | undefined {
  if (place.kind !== 'base' || all || titles.length > 0) return undefined;
  const isOneBase = otherPlaces.every((other) => comparePlaces(place, other) === 'same');
  return isOneBase ? { appToken: place.appToken, ids } : undefined;
}
