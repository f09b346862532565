import { parseUnit, unitLabel } from "ipr-plan";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { everyUnit } from "./unit-spellings.js";

describe("in English", () => {
  test.each([
    ["件", "items"],
    ["家", "organisations"],
    ["项", "projects"],
    ["人", "people"],
    ["名", "people"],
    ["元", "yuan"],
    ["%", "%"],
    ["百分点", "percentage points"],
    ["分", "points"],
    ["十件", "ten items"],
    ["百件", "hundred items"],
    ["千件", "thousand items"],
    ["万件", "ten thousand items"],
    ["十万人", "hundred thousand people"],
    ["百万元", "million yuan"],
    ["千万元", "ten million yuan"],
    ["亿元", "hundred million yuan"],
    ["十亿元", "billion yuan"],
    ["百亿元", "ten billion yuan"],
    ["千亿元", "hundred billion yuan"],
    ["万亿元", "trillion yuan"],
    ["件/千亿元", "items/100bn yuan"],
    ["件/百亿元", "items/10bn yuan"],
    ["件/千万元", "items/10m yuan"],
    ["件/十万人", "items/100k people"],
    ["件/千人", "items/1k people"],
    ["件/万人", "items/10k people"],
    ["亿元/万人", "hundred million yuan/10k people"],
    ["元/人", "yuan/person"],
    ["件/家", "items/organisation"],
    ["件/万户", "items/10k entities"],
    ["件/座", "items/unit"],
    ["件/万座", "items/10k units"],
    ["户/件", "entities/item"],
    ["个/千人", "per 1k people"],
    ["个/家", "per organisation"],
    ["件/年", "items/year"],
    ["项/月", "projects/month"],
    ["个月", "months"],
    ["工作日", "working days"],
    ["课时", "lesson hours"],
    ["岁", "years of age"],
    ["位", "places"],
    ["倍", "times"],
    ["‰", "‰"],
    ["千分点", "per-mille points"],
    ["亿美元", "hundred million US dollars"],
    ["万英镑/家", "ten thousand pounds sterling/organisation"],
    ["元/英镑", "yuan/pound sterling"],
    ["微克/立方米", "micrograms/cubic metre"],
    ["亿吨标准煤", "hundred million tonnes of standard coal"],
    ["元/吨标准煤", "yuan/tonne of standard coal"],
    ["万亿千瓦时", "trillion kilowatt-hours"],
  ])("%s is %s", (unit, label) => {
    expect(unitLabel(unit, "en")).toBe(label);
  });

  test("a count word without an English counterpart is blank, its scale stays", () => {
    expect(unitLabel("个", "en")).toBe("");
    expect(unitLabel("处", "en")).toBe("");
    expect(unitLabel("万个", "en")).toBe("ten thousand");
  });

  test("no label has Chinese left in it", () => {
    for (const { text } of everyUnit) expect(unitLabel(text, "en")).toMatch(/^[ -~‰]*$/);
  });

  test("two units of one base and different scales never look alike", () => {
    const labels = everyUnit
      .filter(({ text }) => /^[^/]*件$/.test(text))
      .map(({ text }) => unitLabel(text, "en"));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

test("the longest label reads back as its unit, and so does one with the same two words on both sides", () => {
  for (const text of [
    "十万吨标准煤/千万吨标准煤",
    "千亿个月/十万美元",
    "万亿百分点/千万百分点",
    "十万千分点/百分点",
  ]) {
    expect(parseUnit(unitLabel(text, "en"))).toStrictEqual(parseUnit(text));
  }
});

test("in simplified Chinese it is the canonical text, from any spelling", () => {
  expect(unitLabel("萬件", "zh-Hans")).toBe("万件");
  expect(unitLabel("items per 10k people", "zh-Hans")).toBe("件/万人");
  expect(unitLabel("percentage points", "zh-Hans")).toBe("百分点");
});

test("in traditional Chinese it is the canonical text converted, and reads as the same unit", () => {
  const traditional = Converter({ from: "cn", to: "t" });
  expect(unitLabel("items per 10k people", "zh-Hant")).toBe("件/萬人");
  for (const { text } of everyUnit) {
    // Where no other word shows it, OpenCC cannot know that 只 counts animals, 周 is a week and 钟 is no name.
    const expected = traditional(text).replace("只", "隻").replace("周", "週").replace("鍾", "鐘");
    expect(unitLabel(text, "zh-Hant")).toBe(expected);
    expect(parseUnit(unitLabel(text, "zh-Hant"))).toStrictEqual(parseUnit(text));
  }
});

test("a text that is no unit comes back as it is, in any language", () => {
  for (const text of ["jian", "件/万", "", "__proto__", "constructor"]) {
    for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) expect(unitLabel(text, locale)).toBe(text);
  }
});
