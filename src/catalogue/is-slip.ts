// Words that do not change what an indicator counts: whose it is at the front, "number" at the end, 的, 累计.
const emptyWords = /^(?:全国|[全本我][省市区县])|累计|的|(?:拥有量|总量|数量|总数|量|数)$/gu;

// One of these for another is another indicator, not a misprint: 民事 and 刑事, 金额 and 余额, 产业 and 企业.
const telling = new Set(
  "一二三四五六七八九十百千万亿億两兩半年月日季首终終初末进出内內外上下高低大小多少新旧舊增减減升降前后後" +
    "总净淨差余餘均按逾超非无無未不否有国省市县縣区乡鄉镇鎮农林水渔漁工公私民刑行产企申授注登专商版著软硬" +
    "率量额数比值度费价人家个個件项",
);
const chinese = /^\p{Script=Han}$/u;

/**
 * Whether two folded wordings say the same but for empty words, or one Chinese character misprinted for another: inside
 * the name, since the first and last character (农产品, 基地) say what it is, and not one that turns the meaning.
 */
export function isSlip(a: string, b: string): boolean {
  const left = Array.from(withoutEmptyWords(a));
  const right = Array.from(withoutEmptyWords(b));
  if (left.length !== right.length) return false;
  const places = left.flatMap((letter, at) => (letter === right[at] ? [] : [at]));
  const [at, ...more] = places;
  if (at === undefined) return true;
  if (more.length > 0 || at === 0 || at === left.length - 1) return false;
  return [left[at] ?? "", right[at] ?? ""].every((letter) => chinese.test(letter) && !telling.has(letter));
}

/** A folded wording without the words that do not change what is counted. */
export function withoutEmptyWords(folded: string): string {
  return folded.replace(emptyWords, "");
}
