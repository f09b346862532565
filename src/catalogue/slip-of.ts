import { withoutEmptyWords } from "./empty-words.js";

// One of these for another is another indicator, not a misprint: 民事 and 刑事, 金额 and 余额, 产业 and 企业, 产品 and 产业.
const telling = new Set(
  "一二三四五六七八九十百千万亿億两兩半年月日季首终終初末进出內内外上下高低大小多少新旧舊增减減升降前后後" +
    "总净淨差余餘均按逾超非无無未不否有国省市县縣区乡鄉镇鎮农林水渔漁工公私民刑行产企申授注登专商版著软硬" +
    "率量额数比值度费价人家个個件项品业重",
);
const chinese = /^\p{Script=Han}$/u;

/**
 * How one folded wording comes to differ from another that means the same: by empty words, or by one Chinese character
 * misprinted for another. That one stands inside the name, since the first and last character (农产品, 基地) say what it is,
 * and does not turn the meaning.
 */
export function slipOf(a: string, b: string): "empty-words" | "misprint" | undefined {
  const left = Array.from(withoutEmptyWords(a));
  const right = Array.from(withoutEmptyWords(b));
  if (left.length !== right.length) return undefined;
  const places = left.flatMap((letter, at) => (letter === right[at] ? [] : [at]));
  const [at, ...more] = places;
  if (at === undefined) return "empty-words";
  if (more.length > 0 || at === 0 || at === left.length - 1) return undefined;
  const misprinted = [left[at] ?? "", right[at] ?? ""].every(
    (letter) => chinese.test(letter) && !telling.has(letter),
  );
  return misprinted ? "misprint" : undefined;
}
