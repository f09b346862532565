import { visibleText } from "../value/visible-text.js";

const longest = 31;

/** Names of sheets from titles: without the signs that Excel forbids, at most 31 characters long, each once. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title, index) => {
    const clean = withoutQuotes(
      visibleText(title)
        .replace(/[:\\/?*[\]]/g, " ")
        .trim(),
    );
    const wanted = cut(clean, longest) || `Sheet${index + 1}`;
    let name = wanted;
    // Excel tells names apart without regard to case, and keeps "History" to itself.
    for (let copy = 2; used.has(name.toLowerCase()) || name.toLowerCase() === "history"; copy++) {
      const suffix = ` ${copy}`;
      name = cut(wanted, longest - suffix.length) + suffix;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** A name neither begins nor ends with an apostrophe. */
function withoutQuotes(name: string): string {
  let [start, end] = [0, name.length];
  while (name[start] === "'") start++;
  while (end > start && name[end - 1] === "'") end--;
  return name.slice(start, end).trim();
}

/** A text cut to a length of UTF-16 units, never through a character. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
}
