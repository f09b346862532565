import { resolveLocale } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "./thrown.js";

describe("a language tag says which of the three languages is meant", () => {
  test.each([
    ["zh-Hans", "zh-Hans"],
    ["zh-Hant", "zh-Hant"],
    ["en", "en"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["ZH-cn", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    ["yue-HK", "zh-Hant"],
    // A script says more than a region.
    ["zh-Hans-HK", "zh-Hans"],
    ["zh-Hant-CN", "zh-Hant"],
    ["en-GB", "en"],
    ["en-US-u-ca-chinese", "en"],
    // An extension is no region.
    ["zh-u-rg-twzzzz", "zh-Hans"],
    ["zh-CN-x-tw", "zh-Hans"],
    ["zh-x-tw", "zh-Hans"],
    ["zh-abcdefgh", "zh-Hans"],
  ])("%s is %s", (tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });

  test.each(["fr", "", "zh_CN", "english", "zh-", "-zh", "zh-toolongapart", "zh-abcdefghi", null, 5])(
    "%j is none",
    (tag) => {
      expect(thrown(() => resolveLocale(tag as never)).code).toBe("locale-unknown");
    },
  );
});
