import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root } from "./source-files.js";

/** Compares a text with a committed file; `UPDATE=1` writes it, for the diff to be reviewed. */
export function expectCommitted(file: string, text: string): void {
  const path = join(root, file);
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
