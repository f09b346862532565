import { comparatorOf } from "../printed/comparator-words.js";
import { aspiringWords } from "../printed/growth-words.js";
import { keysOf, type Words } from "../value/closed-list.js";
import { directions } from "../value/directions.js";
import { measureKinds } from "../value/measure-kinds.js";
import { nearest } from "../value/nearest.js";
import { commitments } from "./commitments.js";
import { type MeantValue, type Path, suggested } from "./meant-value.js";
import { targetBases } from "./target-bases.js";
import { targetStrengths } from "./target-strengths.js";
import { tiers } from "./tiers.js";

/** What was meant by a word that is no code of its list: a sign or a word for a comparator, or a slip of the pen. */
export function meantCode(path: Path, value: unknown, codes: readonly string[]): MeantValue {
  if (typeof value !== "string") return {};
  const word = value.trim();
  const meant = [comparatorOf(value), ...lists.map((list) => codeOf(list, word)), aspired(word)];
  return suggested(
    path,
    meant.find((code) => code !== undefined && codes.includes(code)) ?? nearest(value, codes),
  );
}

/** The lists whose words are printed in plans. */
const lists: readonly Readonly<Record<string, Words>>[] = [
  measureKinds,
  directions,
  commitments,
  tiers,
  targetBases,
  targetStrengths,
];

function codeOf(list: Readonly<Record<string, Words>>, word: string): string | undefined {
  return keysOf(list).find((code) => Object.values(list[code] ?? {}).includes(word));
}

function aspired(word: string): keyof typeof targetStrengths | undefined {
  return aspiringWords.some((one) => one === word) ? "strive" : undefined;
}
