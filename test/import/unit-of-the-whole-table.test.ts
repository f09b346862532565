import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** Two rows below some lines: the unit of each, or why it has none. */
function unitsOf(above: string, rows: readonly string[] = ["发明专利拥有量", "商标注册量"], value = "5000") {
  const lines = rows.map((name) => `| ${name} | 3200 | ${value} |`);
  const text = `# 某市知识产权“十五五”规划\n\n${above}\n| 指标 | 2025年 | 2030年目标 |\n|---|---|---|\n${lines.join("\n")}\n`;
  const { plan, holes } = importPlan(text);
  return (plan.indicators ?? []).map(
    ({ unit }, index) => unit ?? holes.find(({ at }) => at === `/indicators/${index}/unit`)?.reason,
  );
}

describe("the unit that a table prints once is that of all its numbers", () => {
  test.each([
    ["in brackets behind its name", "表1 主要指标（单位：件）\n"],
    ["in a line below its name", "表1 主要指标\n\n单位：件\n"],
    ["in a line in brackets", "表1 主要指标\n（计量单位：件）\n"],
    ["in a line above its name", "单位：件\n表1 主要指标\n"],
    ["in a line alone", "单位：件\n"],
  ])("%s", (_title, above) => {
    expect(unitsOf(above)).toStrictEqual(["件", "件"]);
  });

  test.each([
    ["of several units nobody knows which row has which", "表1 主要指标（单位：件、亿元）\n"],
    ["of a table before a paragraph it says nothing", "单位：件\n\n以下为主要指标。\n\n"],
    ["what is no unit is none", "表1 主要指标（单位：见表）\n"],
    ["a word that begins so is no unit", "单位面积产出的主要指标\n"],
  ])("%s", (_title, above) => {
    expect(unitsOf(above)).toStrictEqual(["not-printed", "not-printed"]);
  });

  test("a row with a unit in its name, or a name of a share, has its own", () => {
    const rows = ["发明专利拥有量", "服务机构数量（家）", "专利转化率", "平台数量（个）"];
    expect(unitsOf("表1 主要指标（单位：件）\n", rows)).toStrictEqual(["件", "家", "not-printed", "个"]);
  });

  test("a row whose number says its unit has that", () => {
    expect(unitsOf("表1 主要指标（单位：件）\n", ["商标申请数"], "5000家")).toStrictEqual(["家"]);
  });
});
