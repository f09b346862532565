import { assessmentTable, planTable, toCsv } from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

describe("codes and units are in traditional Chinese for its readers", () => {
  const cells = (text: string): readonly string[] => text.split(/[,\r\n]+/);

  test.each([
    ["a commitment", "預期性"],
    ["a measure kind", "時點"],
    ["a direction", "上升爲好"],
    ["a target basis", "水平值或總量"],
    ["a comparator", "達到"],
    ["an origin", "指標表"],
    ["a unit", "件/萬人"],
  ])("%s: %s", (_what, words) => {
    expect(cells(toCsv(planTable(guangxi2025), { locale: "zh-Hant" }))).toContain(words);
  });

  test.each([
    ["a verdict", "已實現"],
    ["a status", "實際"],
  ])("%s: %s", (_what, words) => {
    const table = assessmentTable(national2025, national2025Observations);
    expect(cells(toCsv(table, { locale: "zh-Hant" }))).toContain(words);
  });
});
