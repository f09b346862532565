/** A heading for looking up: small letters, no blanks beside Chinese characters, no unit in brackets, no years. */
export function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\([^()]{0,40}\)/g, "")
    .replace(/[\s*]+/g, " ")
    .replace(/ ?([^ -~]) ?/g, "$1")
    .trim();
}
