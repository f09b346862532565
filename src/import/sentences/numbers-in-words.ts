import { readUnit } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";

/** 八成, 一半 and 三分之一 are numbers by themselves; a numeral with a scale is one where a unit stands behind it: 百亿元. */
const inWords =
  /(?<![第每一二三四五六七八九十百千万亿两半\d]|千家)(?:[一二两三四五六七八九]成[一二三四五六七八九半]?(?![立为果效员绩本功长交熟套品就型分因人都不])|一半|过半|半数|[一二两三四五六七八九十百]{1,6}分之[一二两三四五六七八九十]{1,6}|((?:数|几|上)?[一二两三四五六七八九十百千万亿]{0,12}[十百千万亿][一二两三四五六七八九]?)[余几多]?(?![五分]|[年日]|人口|人发明|人有效|家万户|方百计)([^\s\d,、;:。()]{1,4}))/gu;

/** The numbers that words of a folded text say without a figure, and that nothing else takes for a number. */
export function numbersInWords(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(inWords)].flatMap(
    ({ 0: whole, 1: numeral, 2: behind, index }) => {
      const from = start + index;
      if (numeral === undefined || behind === undefined) return [{ start: from, end: from + whole.length }];
      const unit = unitAtStart(behind);
      return unit === 0 ? [] : [{ start: from, end: from + whole.length - behind.length + unit }];
    },
  );
}

/** The length of the longest unit that some words begin with. */
function unitAtStart(words: string): number {
  for (let length = words.length; length > 0; length--)
    if (readUnit(words.slice(0, length)) !== undefined) return length;
  return 0;
}
