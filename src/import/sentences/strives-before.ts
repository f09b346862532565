const longest = 1000;

/**
 * Whether 力争 stands before a number, so that the number is only aspired to: it is of what follows it up to the next semicolon, or of
 * a whole sentence at whose head or year it stands.
 */
export function strivesBefore(text: string, start: number, end: number): boolean {
  const words = text.slice(start, Math.min(end, start + longest));
  const first = words.search(strives);
  if (first === -1) return false;
  const isOfAll = first <= 12 || /^(?:力争|争取|力求)[^,;]{0,6}(?:19|20)\d\d/u.test(words.slice(first));
  return isOfAll || strives.test(words.slice(words.lastIndexOf(";") + 1));
}

const strives = /力争|争取|力求/u;
