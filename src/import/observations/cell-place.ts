/** The letters of a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Where a cell stands, as a spreadsheet counts: row 5, column C. */
export function cellPlace(row: number, column: number): string {
  return `row ${row + 1}, column ${columnLetters(column)}`;
}

/** The same in Chinese. */
export function cellPlaceInChinese(row: number, column: number): string {
  return `第 ${row + 1} 行 ${columnLetters(column)} 列`;
}

/** Makes a writer of places that writes the words of a row and the letters of a column once, for many cells of them. */
export function placeWriter(): typeof cellPlace {
  const letters: (string | undefined)[] = [];
  let last = -1;
  let words = "";
  return (row, column) => {
    if (row !== last) {
      last = row;
      words = `row ${row + 1}, column `;
    }
    // Of the millions of columns of a hostile list no letters are kept.
    if (column > mostKept) return words + columnLetters(column);
    const known = letters[column] ?? columnLetters(column);
    letters[column] = known;
    return words + known;
  };
}

const mostKept = 10_000;
