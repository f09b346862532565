import { isRank } from "../series/is-rank.js";
import type { SeriesKind } from "../series/series-kind.js";

type Verb = readonly [zh: string, en: string];

const moves: readonly [Verb, Verb] = [
  ["增加", "a rise of"],
  ["降低", "a fall of"],
];

/** A smaller rank is a higher one. */
const rankMoves: readonly [Verb, Verb] = [
  ["后移", "a move down by"],
  ["前移", "a move up by"],
];

/** The words before the size of a change: of one up, and of one down. */
export function changeVerbs(kind: Pick<SeriesKind, "unit">): readonly [up: Verb, down: Verb] {
  return isRank(kind) ? rankMoves : moves;
}
