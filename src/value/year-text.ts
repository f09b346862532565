/** A year in four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** A month or a day in two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The year that a position on the axis of years lies in: at a whole one the year that ends there. */
export function endingAt(position: number): string {
  return yearText(Math.ceil(position) - 1);
}

/** Whether a value is a year in four digits; no expression is needed for that, and most periods are years. */
export function isYearText(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 4) return false;
  for (let index = 0; index < 4; index++) {
    const code = value.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether a text is the 31st of December of a year: the days that most targets are due on need no expression either. */
export function isYearsLastDay(text: unknown): boolean {
  return (
    typeof text === "string" && text.length === 10 && text.endsWith("-12-31") && isYearText(text.slice(0, 4))
  );
}
