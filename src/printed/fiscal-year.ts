/** Whether a text is a fiscal year: FY2024, FY 2023-24, 2024-25, 2024/25, 2024财年. */
export function isFiscalYear(text: string): boolean {
  const [, first, second] = /^(?:fy ?)?(\d{4})[-/—](\d{2})(?:财年|财政年度)?$/iu.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return (Number(first) + 1) % 100 === Number(second);
  return /^(?:fy ?(?:\d{4}|\d{2})|fiscal(?: year)? \d{4}|\d{4} ?(?:财年|财政年度))$/iu.test(text);
}
