import { commitments } from "../../model/commitments.js";
import type { Commitment, Tier } from "../../model/indicator.js";
import { targetBases } from "../../model/target-bases.js";
import { targetStrengths } from "../../model/target-strengths.js";
import { tiers } from "../../model/tiers.js";
import { keysOf, type Words, wordsIn } from "../../value/closed-list.js";
import { directions } from "../../value/directions.js";
import { measureKinds } from "../../value/measure-kinds.js";
import { qualifiers } from "../../value/qualifier.js";
import { foldLetters } from "../source/fold-letters.js";

/** Other words that documents print for the codes of a list. */
const alsoPrinted: Readonly<Record<string, string>> = {
  约束性指标: "binding",
  约束: "binding",
  预期性指标: "expected",
  预期: "expected",
  国家指标: "national",
  国家级指标: "national",
  省级指标: "provincial",
  省指标: "provincial",
  自治区规划指标: "provincial",
  市级指标: "local",
  地方特色指标: "local",
};

type Codes<Code> = ReadonlyMap<string, Code>;

/** The codes of a closed list by each word that is printed for them, in any of the three languages: tables ask of every cell. */
function codesOf<Code extends string>(list: Readonly<Record<Code, Words>>): Codes<Code> {
  const codes = keysOf(list);
  const own = codes.flatMap((code) =>
    [code, ...Object.values<string>({ ...list[code] })].flatMap((word) =>
      // Cells are folded: a word in traditional Chinese comes in simplified.
      [word.toLowerCase(), foldLetters(word)].map((one) => [one, code] as const),
    ),
  );
  const also = Object.entries(alsoPrinted).flatMap(([word, meant]) =>
    codes.filter((code) => code === meant).map((code) => [word, code] as const),
  );
  // The first that has a word keeps it.
  return new Map([...own, ...also].toReversed());
}

function codeOf<Code extends string>(codes: Codes<Code>, word: string): Code | undefined {
  return codes.get(word.trim().toLowerCase());
}

const commitmentCodes = codesOf(commitments);
const tierCodes = codesOf(tiers);
const measureCodes = codesOf(measureKinds);
const directionCodes = codesOf(directions);
const basisCodes = codesOf(targetBases);
const qualifierCodes = codesOf(wordsIn(qualifiers));
const strengthCodes = codesOf(targetStrengths);

export const commitmentOf = (word: string): Commitment | undefined => codeOf(commitmentCodes, word);
export const tierOf = (word: string): Tier | undefined => codeOf(tierCodes, word);
export const measureOf = (word: string) => codeOf(measureCodes, word);
export const directionOf = (word: string) => codeOf(directionCodes, word);
export const basisOf = (word: string) => codeOf(basisCodes, word);
export const qualifierOf = (word: string) => codeOf(qualifierCodes, word);
export const strengthOf = (word: string) => codeOf(strengthCodes, word);
