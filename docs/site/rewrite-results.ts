/**
 * Writes anew each line that says what its expression is: `expression; // => value`, or `expression;` above a line
 * `// => value`. Every other line stays as it is, and every line keeps its number.
 */
export function rewriteResults(code: string, write: (expression: string, value: string) => string): string {
  const lines = code.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const below = /^\/\/ => (.+)$/.exec(lines[at + 1] ?? "")?.[1];
    const whole = below === undefined ? line : `${line} // => ${below}`;
    const [, expression, value] = /^(?!\s*\/\/)(.*?);? \/\/ => (.+)$/.exec(whole) ?? [];
    if (expression === undefined || value === undefined) continue;
    lines[at] = write(expression, value);
    if (below !== undefined) lines[at + 1] = "";
  }
  return lines.join("\n");
}
