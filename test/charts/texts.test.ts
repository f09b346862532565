import { allocate, observe } from "ipr-plan";
import { allocationChart, comparisonChart, outlookChart, progressChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { draw, textsOf } from "./draw.js";

const rightToLeft = String.fromCodePoint(0x202e);
const bell = String.fromCodePoint(7);

const hostile: readonly (readonly [what: string, text: string, shown: string])[] = [
  ["pipes and backticks", "名|称 `x`", "名|称 `x`"],
  ["line breaks", "第一行\n第二行\r\n第三行", "第一行 第二行 第三行"],
  ["HTML", '<b onload="x()">&amp;</b>', '<b onload="x()">&amp;</b>'],
  ["marks that turn the direction", `abc${rightToLeft}def`, "abcdef"],
  ["control characters", `a${bell}b`, "a b"],
  ["half a character", "a\ud800b", "ab"],
  ["expressions", "{{datum.value}} datum['x'] \\", "{{datum.value}} datum['x'] \\"],
  ["dots and brackets", "a.b[c]", "a.b[c]"],
];

describe("a text cannot break a chart", () => {
  test.each(hostile)("%s", async (_what, text, shown) => {
    const plan = planWith([
      { ...indicatorOf({ name: { "zh-Hans": text }, baseline: from("2"), targets: [to("6")], unit: text }) },
    ]);
    const observed = observe(planWith([indicatorOf({})]), { it: { 2021: 3, 2022: 4, 2023: 4.5 } });
    const titled = { ...plan, title: { "zh-Hans": text } };
    const drawings = await Promise.all([
      draw(outlookChart(titled, "it", observed)),
      draw(progressChart(titled, observed)),
      draw(comparisonChart([titled], "royalties")),
      draw(allocationChart(allocate(1, { [text]: 1, other: 2 }), { title: text })),
    ]);
    for (const svg of drawings) {
      expect(textsOf(svg)).toContain(shown);
      expect(svg).not.toContain("<b ");
    }
  });

  test("a long one is wrapped in a title, and cut in a list, with the whole of it in the row", () => {
    const name = "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量".repeat(
      4,
    );
    const plan = planWith([indicatorOf({ name: { "zh-Hans": name } })]);
    const { text } = outlookChart(plan, "it", {}).title;
    expect(text).toHaveLength(3);
    expect(text[2]).toMatch(/…$/);
    for (const line of text) expect(line.length).toBeLessThanOrEqual(640 / 16);
    // No line starts with a sign that belongs to the one before.
    for (const line of text) expect(line).not.toMatch(/^[、，。）》”]/);
    const [row] = progressChart(plan, {}).data.values;
    expect(row?.name).toBe(name);
    expect(row?.label).toMatch(/^国家知识产权保护中心.*…$/);
  });
});
