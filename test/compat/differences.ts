import { createHash } from "node:crypto";

/** A short name of a text. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The first line in which two texts differ. */
export function firstDifference(expected: string, output: string): string {
  const [before, after] = [expected.split("\n"), output.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  return `line ${line + 1}: ${before[line]?.trim()} became ${after[line]?.trim()}`.slice(0, 200);
}
