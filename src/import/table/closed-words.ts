import { commitments } from "../../model/commitments.js";
import type { Commitment, Tier } from "../../model/indicator.js";
import { targetBases } from "../../model/target-bases.js";
import { tiers } from "../../model/tiers.js";
import { keysOf, type Words } from "../../value/closed-list.js";
import { directions } from "../../value/directions.js";
import { measureKinds } from "../../value/measure-kinds.js";
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

/** The code of a closed list that a printed word means, folded, in any of the three languages. */
export function codeOf<Code extends string>(
  list: Readonly<Record<Code, Words>>,
  word: string,
): Code | undefined {
  const plain = word.trim().toLowerCase();
  const code = keysOf(list).find(
    (one) =>
      one === plain ||
      Object.values(list[one]).some((own) => own.toLowerCase() === plain || foldLetters(own) === plain),
  );
  if (code !== undefined) return code;
  const also = Object.hasOwn(alsoPrinted, plain) ? alsoPrinted[plain] : undefined;
  return keysOf(list).find((one) => one === also);
}

export const commitmentOf = (word: string): Commitment | undefined => codeOf(commitments, word);
export const tierOf = (word: string): Tier | undefined => codeOf(tiers, word);
export const measureOf = (word: string) => codeOf(measureKinds, word);
export const directionOf = (word: string) => codeOf(directions, word);
export const basisOf = (word: string) => codeOf(targetBases, word);
