const han = /\p{Script=Han}/u;
const printable = /^[ -~]*$/;
const word = /[a-z]{2}/;
const letter = /^ [A-Z]$/;

/** A label in Chinese without the English behind it that says it again, 发明 Invention; and without the letter of a key, 企业 C. */
export function withoutEnglish(text: string): string {
  let end = text.length;
  while (end > 0 && !han.test(text.charAt(end - 1))) end--;
  const behind = text.slice(end);
  if (end === 0 || !((printable.test(behind) && word.test(behind)) || letter.test(behind))) return text;
  // 专利（Patent）: the bracket goes with the words; 单位（unit: 件） and figures stay.
  return /\d/.test(behind) ? text : text.slice(0, end);
}
