import fc from "fast-check";
import { displayWidth } from "ipr-plan";
import { describe, expect, test } from "vitest";

describe("displayWidth", () => {
  // UAX #11: wide (W) and full-width (F) characters take two columns.
  test.each([
    ["", 0],
    ["PCT", 3],
    ["指标", 4],
    ["指标 A", 6],
    ["专利合作条约（PCT）申请量", 25],
    ["，。《》【】", 12],
    ["ｆｕｌｌ", 8],
    ["ｱｲｳ", 3],
    ["한국", 4],
    ["ひらカタ", 8],
    ["𠮷", 2],
    ["📈", 2],
    ["≥53 万件", 8],
    ["…–≈", 3],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("counts no column for combining marks, joiners and other invisible characters", () => {
    expect(displayWidth("e\u0301")).toBe(1);
    expect(displayWidth("标\uFE0F")).toBe(2);
    expect(displayWidth("a\u200Bb\u200D\uFEFF")).toBe(2);
  });

  test("of joined texts is the sum of their widths", () => {
    const text = fc.string({ unit: fc.constantFrom("指", "A", "。", "é", "e\u0301", "ｱ", "𠮷", " ", "1") });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(displayWidth(one + other)).toBe(displayWidth(one) + displayWidth(other));
      }),
    );
  });
});
