import { readUnit } from "../value/unit.js";
import { simplifiedCharacters } from "./simplified-characters.js";
import { variantCharacters } from "./variant-characters.js";
import { withoutListMarks, withoutNoteMark, withoutSmallMarks } from "./without-marks.js";

// Plans put a total over their period in these.
const totalMarks = /[【】]/g;

// Taiwan has other words for these, not only other characters.
const taiwanWords: readonly (readonly [string, string])[] = [
  ["智慧财产权", "知识产权"],
  ["软体", "软件"],
  ["资讯", "信息"],
  ["专案", "项目"],
  ["积体电路", "集成电路"],
  ["使用者", "用户"],
  ["服务物件", "服务对象"],
];

// 占全省GDP的比重, 占地区生产总值（GDP）比例: one share in many words.
const shareOfGdp =
  /占(?:全[国省市区县]|本[省市区县])?(?:(?:国内|地区)?生产总值(?:gdp)?|gdp)的?(?:比重|比例|百分比)/gu;

// 总金额, 金额, 总额: an amount is no other one for being called whole.
const amountOfMoney = /总金额|金额|总额/gu;

/**
 * Brings the spellings of a wording together: width, case, script, variants of characters, the words for a share of GDP and
 * for an amount of money;
 * without blanks, punctuation, the marks of lists and notes, and the unit in brackets at the end.
 */
export function foldWording(text: string): string {
  const plain = simplified(withoutSmallMarks(text).normalize("NFKC")).replace(totalMarks, "").trim();
  const heading = withoutNoteMark(withoutUnit(withoutNoteMark(withoutListMarks(plain))));
  const letters = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  const words = taiwanWords.reduce((text, [taiwan, mainland]) => text.replaceAll(taiwan, mainland), letters);
  return words.replace(shareOfGdp, "占gdp比重").replace(amountOfMoney, "额");
}

function simplified(text: string): string {
  const [variants, characters] = [variantCharacters(), simplifiedCharacters()];
  let plain = "";
  for (const letter of text) plain += variants.get(letter) ?? characters.get(letter) ?? letter;
  return plain;
}

/** The last bracket of a heading holds the unit; web pages lose its closing half: 服判息诉率(% */
function withoutUnit(heading: string): string {
  const text = heading.trimEnd();
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const within = text.slice(open + 1, /[)\]]$/.test(text) ? -1 : undefined);
  if (open === -1 || /[()[\]]/.test(within)) return heading;
  return isUnit(within.trim().replace(/^单位:?/u, "")) ? text.slice(0, open) : heading;
}

/** In a heading, PCT is the treaty and not the abbreviation of percent. */
function isUnit(text: string): boolean {
  return text.trim().toLowerCase() !== "pct" && readUnit(text) !== undefined;
}
