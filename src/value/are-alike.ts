import type { Unit } from "./unit.js";
import { readParts } from "./unit-words.js";

/**
 * Whether numbers in two units convert into each other and compare. Of one dimension they do, whatever words count the
 * things: 件 and 项, 件/万户 and 个/万户. Only what is counted below the stroke must be counted by the same word: 件/家 and
 * 件/户 are per two different things. Two that are both absent are alike.
 */
export function areAlike(one: Unit | undefined, other: Unit | undefined): boolean {
  if (one?.dimension !== other?.dimension) return false;
  return one === undefined || other === undefined || countedBelow(one) === countedBelow(other);
}

/** The dimension of a unit as messages say it, with the word that counts what is below the stroke. */
export function dimensionText(unit: Unit): string {
  const below = countedBelow(unit);
  return below === undefined ? unit.dimension : `${unit.dimension}, for each ${below}`;
}

/** What is counted below the stroke; `undefined` where nothing is. */
function countedBelow({ text, dimension }: Unit): string | undefined {
  return dimension.endsWith("/count") ? readParts(text)?.[1]?.base : undefined;
}
