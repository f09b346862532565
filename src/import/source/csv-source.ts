import type { Source } from "./source.js";
import { SourceWriter } from "./source-writer.js";

/** What a spreadsheet would take for a formula, and so has an apostrophe before it. */
const formulas = "'=+-@＝＋－＠";

/** Values separated by commas, as a text with tabs between its cells; what stands in quotes may have commas and line ends. */
export function csvSource(csv: string): Source {
  const writer = new SourceWriter();
  let quoted = false;
  let kept = 0;
  let cell = 0;
  const keep = (end: number) => {
    if (end > kept) writer.copy(csv, kept, end, csv.slice(kept, end).replace(/[\r\n\t]/g, " "));
  };
  for (let at = 0; at < csv.length; at++) {
    const letter = csv.charAt(at);
    if (letter === '"') {
      keep(at);
      const isDouble = quoted && csv.charAt(at + 1) === '"';
      if (isDouble) at++;
      else quoted = !quoted;
      kept = isDouble ? at : at + 1;
      if (at === cell) cell++;
    } else if (letter === "'" && at === cell && formulas.includes(csv.charAt(at + 1) || " ")) {
      kept = at + 1;
    } else if (!quoted && (letter === "," || letter === "\n")) {
      keep(at);
      writer.put(letter === "," ? "\t" : "\n", at, at + 1);
      kept = at + 1;
      cell = at + 1;
    }
  }
  keep(csv.length);
  return writer.done();
}
