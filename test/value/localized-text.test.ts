import { type Locale, localize } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

describe("localize", () => {
  const full = deepFreeze({ "zh-Hans": "预期性", "zh-Hant": "預期性", en: "expected" });

  test.each<[Locale, string]>([
    ["zh-Hans", "预期性"],
    ["zh-Hant", "預期性"],
    ["en", "expected"],
  ])("gives the text in %s", (locale, text) => {
    expect(localize(full, locale)).toBe(text);
  });

  test.each<Locale>(["zh-Hans", "zh-Hant", "en"])(
    "gives simplified Chinese where there is no text in %s",
    (locale) => {
      expect(localize(deepFreeze({ "zh-Hans": "特色指标" }), locale)).toBe("特色指标");
    },
  );

  test("traditional Chinese falls back to simplified, never to English", () => {
    expect(localize(deepFreeze({ "zh-Hans": "特色指标", en: "local indicator" }), "zh-Hant")).toBe(
      "特色指标",
    );
  });
});
