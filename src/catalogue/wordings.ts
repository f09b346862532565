import { type KnownIndicatorId, knownIndicators } from "../known/known-indicators.js";
import { ownWords } from "./empty-words.js";
import { foldWording } from "./fold-wording.js";
import { likeness, type Pairs, pairsOf } from "./pairs.js";

/** One wording of a known indicator, as the catalogue has it and folded for comparison. */
export interface Wording {
  readonly indicator: KnownIndicatorId;
  /** Where it means a part of the indicator, or more than it. */
  readonly scope?: "narrower" | "wider";
  readonly text: string;
  readonly folded: string;
  readonly pairs: Pairs;
}

/** The wordings, by what they are folded to, by their own words, and for each pair of characters which of them have it and how often. */
interface Index {
  readonly wordings: readonly Wording[];
  readonly byFolded: ReadonlyMap<string, Wording>;
  readonly byOwnWords: ReadonlyMap<string, Wording>;
  readonly byPair: ReadonlyMap<string, readonly { readonly at: number; readonly times: number }[]>;
  /** How many pairs each has in common with the text at hand: room that is lent to one call at a time, and left at 0. */
  readonly common: Uint16Array;
}

let index: Index | undefined;

/** Every wording of every known indicator. Folded once, at the first call: importing the library runs nothing. */
function wordingIndex(): Index {
  index ??= makeIndex();
  return index;
}

function makeIndex(): Index {
  const wordings = knownIndicators.flatMap(({ id, name, aliases, narrower = [], wider = [] }) => [
    ...[name["zh-Hans"], name["zh-Hant"], name.en, ...aliases].map((text) => wordingOf(id, text)),
    ...narrower.map((text): Wording => ({ ...wordingOf(id, text), scope: "narrower" })),
    ...wider.map((text): Wording => ({ ...wordingOf(id, text), scope: "wider" })),
  ]);
  const byPair = new Map<string, { at: number; times: number }[]>();
  for (const [at, { pairs }] of wordings.entries()) {
    for (const [pair, times] of pairs.times) {
      const holders = byPair.get(pair) ?? [];
      holders.push({ at, times });
      byPair.set(pair, holders);
    }
  }
  const byFolded = new Map(wordings.toReversed().map((one) => [one.folded, one]));
  const byOwnWords = new Map(wordings.toReversed().map((one) => [ownWords(one.folded), one]));
  return { wordings, byFolded, byOwnWords, byPair, common: new Uint16Array(wordings.length) };
}

function wordingOf(indicator: KnownIndicatorId, text: string): Wording {
  const folded = foldWording(text);
  return { indicator, text, folded, pairs: pairsOf(folded) };
}

/** The wording that a folded text is, to the letter. */
export function findWording(folded: string): Wording | undefined {
  return wordingIndex().byFolded.get(folded);
}

/** The wording that a folded text is once both are brought to their own words. */
export function findOwnWords(own: string): Wording | undefined {
  return wordingIndex().byOwnWords.get(own);
}

/** A wording and its similarity to a text. */
export interface ScoredWording {
  readonly wording: Wording;
  readonly score: number;
}

/**
 * The wordings that share pairs of characters with a folded text, closest first, with Dice's coefficient: twice the
 * pairs in common over the pairs of both. Looked up by pair, so that names of nothing known cost next to nothing.
 */
export function scoreWordings(folded: string): readonly ScoredWording[] {
  const { wordings, byPair, common } = wordingIndex();
  const pairs = pairsOf(folded);
  // In the order in which they were met, which decides between equals.
  const met: number[] = [];
  for (const [pair, times] of pairs.times) {
    for (const holder of byPair.get(pair) ?? []) {
      const shared = common[holder.at] ?? 0;
      if (shared === 0) met.push(holder.at);
      common[holder.at] = shared + Math.min(times, holder.times);
    }
  }
  const scored: ScoredWording[] = [];
  for (const at of met) {
    const wording = wordings[at];
    if (wording === undefined) continue;
    const score = wording.folded === folded ? 1 : likeness(common[at] ?? 0, pairs, wording.pairs);
    common[at] = 0;
    if (score >= leastScore) scored.push({ wording, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

// Below this a likeness is chance: 知识产权 alone makes everything alike.
const leastScore = 0.3;
