/** Rows by a letter of each, in their order: of many words a text can begin or end with only a few. */
export function byLetter<Row>(
  rows: readonly Row[],
  letterOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = letterOf(row);
    const others = found.get(letter);
    if (others === undefined) found.set(letter, [row]);
    else others.push(row);
  }
  return found;
}
