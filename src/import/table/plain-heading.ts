/** A heading for looking up: small letters, no blanks beside Chinese characters, no unit in brackets, no years. */
export function plainHeading(heading: string): string {
  const lower = heading.toLowerCase();
  const bare = lower.includes("(") ? lower.replace(/\([^()]{0,40}\)/g, "") : lower;
  const words = bare.replace(/[\s*]+/g, " ").trim();
  // Most have no blank within them.
  return words.includes(" ") ? words.replace(/ ?([^ -~]) ?/g, "$1").trim() : words;
}
