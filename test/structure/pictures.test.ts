import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "ipr-plan";
import { expect, test } from "vitest";
import { pictures } from "../charts/pictures.js";
import { expectCommitted } from "./committed.js";
import { root } from "./source-files.js";

const files = Object.keys(pictures).flatMap((name) => [
  [`docs/pictures/${name}.svg`, name, "zh-Hans"] as const,
  [`docs/pictures/${name}-en.svg`, name, "en"] as const,
]);

test.each(files)("%s is drawn from the charts, and small", async (file, name, locale: Locale) => {
  const picture = (await pictures[name]?.(locale)) ?? "";
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  expectCommitted(file, picture);
  expect(picture.length).toBeLessThan(20_480);
});
