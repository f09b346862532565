import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictures } from "./pictures.js";

// The whole suite runs on both sides of UTC; the picture is the same file for both.
test("a chart is drawn the same in every time zone", async () => {
  const picture = await pictures["outlook"]?.("zh-Hans");
  expect(picture).toBe(readFileSync(new URL("../../docs/pictures/outlook.svg", import.meta.url), "utf8"));
});
