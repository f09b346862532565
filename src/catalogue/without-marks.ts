// ① ⑴ ⒈ ㈠ ❶ in front, ¹ and ① behind: each one character, which Unicode's folding would turn into digits.
const smallMarks = /[⁰¹²³⁴-⁹①-⒛㈠-㈩㉑-㉟㊱-㊿❶-➓]/gu;

// Signs in front of a name or behind it: * ※ ★ ▲ ● ◆ #.
const signsBefore = /^[*※★☆▲△▼●○■□◆◇#†‡·•\s]{1,9}/u;
const signsBehind = /[*※★☆▲△▼●○■□◆◇#†‡\s]{1,9}$/u;

// Once folded: (1) （一） 1. 一、 1) in front; a point before a digit is that of a number.
const listMark = /^(?:\([\d一二三四五六七八九十]{1,3}\)|[\d一二三四五六七八九十]{1,3}[.、)](?!\d))/u;

// [1] (注1) behind.
const noteMark = /[[(〔]注?\d{1,2}[\])〕]$/u;

// (年) (累计) (2021-2025年累计) behind: of when the number is.
const timeMark = /\((?:\d{4}[-—–~至]\d{4}年?|五年|5年)?(?:年|年度|当年|累计)?\)$/u;

/** A text without the marks of lists and notes that are one character each. */
export function withoutSmallMarks(text: string): string {
  return text.replace(smallMarks, "");
}

/** A folded text without the numbers of lists in front, of which there may be two: 一、（一） */
export function withoutListMarks(text: string): string {
  return [1, 2].reduce((rest) => rest.replace(signsBefore, "").replace(listMark, ""), text).trimStart();
}

/** A folded text without what is marked behind it: a sign, the number of a note, of when it is. */
export function withoutNoteMark(text: string): string {
  return text.replace(signsBehind, "").replace(noteMark, "").replace(timeMark, "").trimEnd();
}
