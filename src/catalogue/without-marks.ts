// ① ⑴ ⒈ ㈠ ❶ in front, ¹ and ① behind: each one character, which Unicode's folding would turn into digits.
const smallMarks = /[⁰¹²³⁴-⁹①-⒛㈠-㈩㉑-㉟㊱-㊿❶-➓]/gu;

// Once folded: (1) （一） 1. 一、 1) in front; a point before a digit is that of a number.
const listMark = /^(?:\([\d一二三四五六七八九十]{1,3}\)|[\d一二三四五六七八九十]{1,3}[.、)](?!\d))/u;

// [1] (注1) behind; a star and ※ are no letters and go with the punctuation.
const noteMark = /[[(〔]注?\d{1,2}[\])〕]$/u;

/** A text without the marks of lists and notes that are one character each. */
export function withoutSmallMarks(text: string): string {
  return text.replace(smallMarks, "");
}

/** A folded text without the number of a list in front. */
export function withoutListMark(text: string): string {
  return text.replace(listMark, "").trimStart();
}

/** A folded text without the number of a note behind. */
export function withoutNoteMark(text: string): string {
  return text
    .replace(/[*※\s]{1,9}$/u, "")
    .replace(noteMark, "")
    .trimEnd();
}
