/** A place in a row: 1st, 2nd, 3rd, 11th. */
export function ordinal(number: string): string {
  const [one = "", ten = ""] = [number.at(-1), number.at(-2)];
  const ending = ten === "1" ? undefined : { 1: "st", 2: "nd", 3: "rd" }[one];
  return `${number}${ending ?? "th"}`;
}
