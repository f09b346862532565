/** Signs that refer to a note elsewhere. △ and ▲ are none: in accounts they are minus signs. */
const marks = "*※†‡§#①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⓪¹²³⁴⁵⁶⁷⁸⁹⁰";

/** A text without the marks before and behind it, and the marks. */
export function withoutMarks(text: string): { readonly rest: string; readonly marks: readonly string[] } {
  // Nearly every number stands without them.
  if (!isMark(text.charAt(0)) && !isMark(text.charAt(text.length - 1))) return { rest: text, marks: [] };
  const letters = [...text];
  let [start, end] = [0, letters.length];
  while (start < end && isMark(letters[start])) start++;
  while (end > start && isMark(letters[end - 1]) && !isPower(letters, end - 1)) end--;
  const taken = [...letters.slice(0, start), ...letters.slice(end)].filter((one) => one !== " ");
  // A text of marks alone has none: they would belong to nothing.
  if (start === end) return { rest: text, marks: [] };
  return { rest: letters.slice(start, end).join(""), marks: taken };
}

/** m², km³: a part of the unit. */
function isPower(letters: readonly string[], at: number): boolean {
  return /[²³]/u.test(letters[at] ?? "") && /[a-z]/iu.test(letters[at - 1] ?? "");
}

function isMark(letter = ""): boolean {
  return letter === " " || marks.includes(letter);
}
