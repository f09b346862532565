const figures = "零一二三四五六七八九";
const years = /[一二][〇零○Ο九][〇零○Ο一二三四五六七八九]{2}(?=年)/gu;

/** A text with years in figures, 二〇二五年 as 2025年, unit for unit: what stands at a place of it stands there in the text. */
export function withYearsInFigures(text: string): string {
  return /[〇零○Ο]/u.test(text) || text.includes("一九") ? text.replace(years, inFigures) : text;
}

function inFigures(numerals: string): string {
  return Array.from(numerals, (one) => Math.max(0, figures.indexOf(one))).join("");
}
