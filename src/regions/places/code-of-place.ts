/** Whether a text is a code of GB/T 2260: two digits each for the province, the city and the county. */
export function isCode(code: unknown): code is string {
  return typeof code === "string" && /^\d{6}$/.test(code);
}

/** Whether a code lies under another: the digits of the place above begin it. */
export function isBelow(code: string, above: string): boolean {
  const own = digitsOf(code);
  const begin = digitsOf(above);
  return own.length > begin.length && own.startsWith(begin);
}

/** The digits that say something: a province has two and a city four. */
function digitsOf(code: string): string {
  let end = code.length;
  while (code.slice(end - 2, end) === "00") end -= 2;
  return code.slice(0, end);
}
