import { describe, expect, test } from "vitest";
import { counted } from "../../src/value/counted.js";
import { escapeMarkup } from "../../src/value/escape-markup.js";
import { isWebAddress } from "../../src/value/is-web-address.js";
import { smallLetters } from "../../src/value/small-letters.js";
import { visibleText } from "../../src/value/visible-text.js";

describe("a text in small letters is what every language makes of it", () => {
  test.each([
    "",
    "abc",
    "ABC",
    "aZ",
    "xA",
    "12 Items",
    "@[`{",
    "专利",
    "专利A",
    "鿿Z",
    "≥10件",
    "≥10 Items",
    "“Up”",
    "É",
    "12É",
    "ΩΣ",
    "ＰＣＴ",
    "专利ＰＣＴ",
    "ⅷⅧ",
    "\u0080A",
    "\u2e7fA",
  ])("%j", (text) => {
    expect(smallLetters(text)).toBe(text.toLowerCase());
  });
});

describe("a text as a reader sees it is one line", () => {
  test.each([
    ["a b", "a b"],
    ["  a  b ", "a b"],
    ["a\n\t b\r\n", "a b"],
    ["a\u0000\u0007b", "a b"],
    ["a\u200bb\u202e", "ab"],
    ["a\ud800b", "ab"],
    ["\u3000专利\u3000", "专利"],
    ["𠀀", "𠀀"],
  ])("%j is %j", (text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });
});

describe("a text in markup shows every sign of it", () => {
  test.each([
    ["专利 a-z", "专利 a-z"],
    [`<a href="x">'&'</a>`, "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"],
    ["&amp;", "&amp;amp;"],
  ])("%s is %s", (text, markup) => {
    expect(escapeMarkup(text)).toBe(markup);
  });
});

describe("a plain web address can be linked to", () => {
  test.each([
    ["https://www.cnipa.gov.cn/art?id=1", true],
    ["http://a", true],
    ["https://", false],
    ["ftp://a.cn", false],
    ["javascript:alert(1)//https://a.cn", false],
    ["see https://a.cn", false],
    ["https://a.cn and more", false],
    ["https://专利.cn", false],
    ["", false],
  ])("%s: %s", (text, isAddress) => {
    expect(isWebAddress(text)).toBe(isAddress);
  });
});

describe("a count stands with its noun, of one or of many", () => {
  test.each<[count: number | bigint, text: string]>([
    [0, "0 places"],
    [1, "1 place"],
    [1n, "1 place"],
    [2, "2 places"],
    [11n, "11 places"],
    [-1, "-1 places"],
  ])("%s: %s", (count, text) => {
    expect(counted(count, "place")).toBe(text);
  });

  test("whose plural may be no added s", () => {
    expect([counted(1, "has", "have"), counted(2, "has", "have")]).toEqual(["1 has", "2 have"]);
  });
});
