import { changeVerbs } from "../assessment/change-verbs.js";
import type { Indicator } from "../model/indicator.js";
import { isRank } from "../series/is-rank.js";
import { ordinal } from "../value/ordinal.js";
import { unitWords } from "../value/unit-label.js";

/** Chinese and English. */
export type Spoken = readonly [zh: string, en: string];

/** A level of an indicator in a sentence: 16 件/万人, and of a rank its place in the row, 第 5 位. */
export function spokenLevel(
  indicator: Pick<Indicator, "unit">,
  number: string,
  about: Spoken = ["", ""],
): Spoken {
  const [zhAbout, enAbout] = about;
  if (isRank(indicator)) return [`${zhAbout.trimEnd()}第 ${number} 位`, enAbout + ordinal(number)];
  const [zhUnit, enUnit] = unitWords(indicator.unit, number);
  return [` ${zhAbout}${number}${zhUnit}`, enAbout + number + enUnit];
}

/** The same where the unit is said of the other of two levels; a rank stays a place in a row. */
export function spokenNumber(indicator: Pick<Indicator, "unit">, number: string): Spoken {
  return isRank(indicator) ? spokenLevel(indicator, number) : [` ${number} `, number];
}

interface Moves {
  /** 由…提高到; it rose. */
  readonly moved: Spoken;
  /** 年均增加; takes a rise of. */
  readonly by: Spoken;
}

/** How an indicator moves: up, and down. A smaller rank is a higher place. */
export function movesOf(indicator: Pick<Indicator, "unit">): readonly [up: Moves, down: Moves] {
  const [up, down] = changeVerbs(indicator);
  const [rose, fell] = isRank(indicator) ? rankMoved : moved;
  return [
    { moved: rose, by: up },
    { moved: fell, by: down },
  ];
}

const moved: readonly [Spoken, Spoken] = [
  ["提高", "rose"],
  ["降低", "fell"],
];

const rankMoved: readonly [Spoken, Spoken] = [
  ["后移", "moved down"],
  ["前移", "moved up"],
];
