import type { SingleComparator } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { singleComparators } from "../value/comparators.js";
import { smallLetters } from "../value/small-letters.js";
import { byLetter } from "./by-letter.js";
import { foldPrint } from "./fold-print.js";

interface PrintedWords {
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
}

/** 提高到, 压缩至, 缩短为: a change and where it ends. 增长为5% may say the rate. */
const arrivals = "提高 提升 增长 增加 上升 扩大 降低 下降 减少 压缩 缩短 压减"
  .split(" ")
  .flatMap((change) => ["到", "至", ...(change === "增长" ? [] : ["为"])].map((to) => change + to))
  .concat("增至 降到 降至 发展到 保持在 稳定在 维持在 保持 维持 为".split(" "));

/**
 * The words and signs that plans print for a comparator, beside the comparator's own. Between a number and its unit
 * stand those of `within` below.
 */
const printed: Readonly<Record<SingleComparator, PrintedWords>> = {
  "at-least": {
    before: [
      ">=",
      "不少于",
      "不少於",
      "不小于",
      "至少",
      ..."no less than|not less than|no fewer than|at or above|min.".split("|"),
    ],
    behind: ["以上", "及以上", "或以上", "+", "or more", "or above", "and above"],
  },
  "more-than": {
    before: [
      "突破",
      "优于",
      "高于",
      "高於",
      "大于",
      "大於",
      "多于",
      "超",
      "逾",
      "over",
      "above",
      "greater than",
      "exceeding",
    ],
  },
  attain: {
    before: [..."达 reach reaches reached".split(" "), ...arrivals],
  },
  about: {
    before: ["~", "约", "約", "大约", "近", "接近", "around", "approximately", "approx.", "circa", "c."],
    behind: ["上下"],
  },
  "at-most": {
    before: [
      "<=",
      "不超过",
      "不超過",
      "不多于",
      "不大于",
      "至多",
      "控制在",
      "no more than",
      "at or below",
      "not more than",
      "up to",
      "max.",
    ],
    behind: [
      "以内",
      "以內",
      "之内",
      "以下",
      "及以下",
      "或以下",
      "or less",
      "or fewer",
      "or below",
      "and below",
    ],
  },
  "less-than": {
    before: ["少于", "少於", "小于", "小於", "不足", "不到", "fewer than", "below", "under"],
  },
};

/** Words between a number and its unit that say that it is a little more: 100余件, 30多家. */
export const moreWithin = ["有余", "余", "餘", "多"] as const;

type Word = readonly [word: string, comparator: SingleComparator];

/** The longest first: 不超过 is not 超过. */
function listed(words: readonly Word[]): readonly Word[] {
  return words.filter(([word]) => word !== "").toSorted(([a], [b]) => b.length - a.length);
}

const own = keysOf(singleComparators).map((comparator) => {
  const { sign, words } = singleComparators[comparator];
  return { comparator, all: [sign, ...Object.values(words)] };
});

const before = listed(
  own.flatMap(({ comparator, all }) =>
    [...all, ...(printed[comparator].before ?? [])].map((word): Word => [word, comparator]),
  ),
);

const behind = listed(
  own.flatMap(({ comparator, all }) =>
    [...all.slice(1), ...(printed[comparator].behind ?? [])].map((word): Word => [word, comparator]),
  ),
);

/** The same by their first letters, and by their last ones: nearly every number has none of them. */
const byFirst = byLetter(before, ([word]) => word.charAt(0));
const byLast = byLetter(behind, ([word]) => word.slice(-1));

/** All words and signs of comparators before a number, and behind one, for whoever looks for the ends of a number in a sentence. */
export const comparatorWords = {
  before: before.map(([word]) => word),
  behind: behind.map(([word]) => word),
} as const;

/** A text without the words of comparators around it, and the comparators, in the order in which they were found. */
export interface WithoutComparators {
  readonly rest: string;
  readonly found: readonly SingleComparator[];
}

/** The comparator that a word or a sign alone means, which stands before a number or behind one. */
export function comparatorOf(text: string): SingleComparator | undefined {
  const folded = foldPrint(text);
  return withoutComparators(`${folded}0`).found[0] ?? withoutComparators(`0${folded}`).found[0];
}

/** Takes the comparators off a text. There are two in 达到16件以上, or none. */
export function withoutComparators(text: string): WithoutComparators {
  const found: SingleComparator[] = [];
  let rest = text;
  for (let taken = takeBefore(rest); taken !== undefined && found.length < 3; taken = takeBefore(rest)) {
    found.push(taken.comparator);
    rest = taken.rest;
  }
  const last = takeBehind(rest);
  return last === undefined ? { rest, found } : { rest: last.rest, found: [...found, last.comparator] };
}

function takeBefore(text: string): { rest: string; comparator: SingleComparator } | undefined {
  const lower = smallLetters(text);
  for (const [word, comparator] of byFirst.get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(word) || splitsWord(word.at(-1), text.charAt(word.length))) continue;
    return { rest: text.slice(word.length).trim(), comparator };
  }
  return undefined;
}

function takeBehind(text: string): { rest: string; comparator: SingleComparator } | undefined {
  const lower = smallLetters(text);
  for (const [word, comparator] of byLast.get(lower.charAt(lower.length - 1)) ?? []) {
    const start = text.length - word.length;
    if (start < 1 || !lower.endsWith(word) || splitsWord(text.charAt(start - 1), word[0])) continue;
    return { rest: text.slice(0, start).trim(), comparator };
  }
  return undefined;
}

/** Whether a cut lies within a word of letters: "over" is not in "overall". */
function splitsWord(left: string | undefined, right: string | undefined): boolean {
  return isLetter(left) && isLetter(right);
}

const isLetter = (character = ""): boolean => character.toLowerCase() !== character.toUpperCase();

/** What several comparators of one number come to: "attain" gives way to any other. `undefined` where two differ. */
export function oneComparator(
  found: readonly SingleComparator[],
): { readonly comparator?: SingleComparator } | undefined {
  const different = new Set(found);
  if (different.size > 1) different.delete("attain");
  const [comparator, ...others] = different;
  return others.length > 0 ? undefined : comparator === undefined ? {} : { comparator };
}
