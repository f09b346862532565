import type { AllocationTie } from "../../apportionment/allocate.js";
import type { Issue } from "../../issue.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { fromQuanta } from "../../value/quanta.js";
import type { PlaceNow } from "./place-now.js";
import type { ReadSplit } from "./read-split.js";
import type { AllocateTargetOptions } from "./split-options.js";
import type { Whole } from "./whole.js";

/** What is split, among whom, and how. */
export interface SplitCase extends ReadSplit {
  readonly whole: Whole;
  readonly now: readonly PlaceNow[];
  /** In the unit of the parts. */
  readonly total: DecimalText;
  readonly decimals: number;
  readonly options: AllocateTargetOptions;
}

/** The parts of places, as decimal text. */
export interface SplitParts {
  readonly parts: Readonly<Record<string, DecimalText>>;
  readonly ties: readonly AllocationTie[];
  /** Of a split of equal probability: how many shares stand at a limit or go by weight, and the probability of the others. */
  readonly held?: number;
  readonly probability?: number;
  readonly issues: readonly Issue[];
}

/** Shares in quanta, by place. */
export function partsOf(
  places: readonly string[],
  shares: readonly bigint[],
  decimals: number,
): Readonly<Record<string, DecimalText>> {
  return Object.fromEntries(places.map((place, index) => [place, fromQuanta(shares[index] ?? 0n, decimals)]));
}
