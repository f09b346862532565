import { type Draft, importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

function draftOf(baseline: string, target: string): Draft {
  return importPlan(
    `某省知识产权“十五五”规划\n指标\t现值\t2030年\n甲事项（件）\t${baseline}\t${target}\n乙事项（件）\t1\t2`,
  );
}

/** The baseline of a cell as year=value, and what is open of it. */
function baseline(cell: string): string {
  const { plan, holes } = draftOf(cell, "20");
  const { year = "?", value = "?" } = plan.indicators?.[0]?.baseline ?? {};
  const open = holes.flatMap(({ at, candidates }) =>
    at === "/indicators/0/baseline/value" ? [` of ${candidates.map((one) => one.value).join(",")}`] : [],
  );
  return `${year}=${value}${open.join("")}`;
}

describe("what stands in brackets behind the number of a baseline", () => {
  test.each([
    ["13.38（2024年）", "2024=13.38"],
    ["13.38（2024）", "2024=13.38"],
    ["13.38（2024年底）", "2024=13.38"],
    ["13.38（2024年末）", "2024=13.38"],
    ["13.38（2024年数）", "2024=13.38"],
    ["13.38（2024年数据）", "2024=13.38"],
    ["13.38（2024年值）", "2024=13.38"],
    ["13.38[2024年]", "2024=13.38"],
    ["13.38 （ 2024年 ）", "2024=13.38"],
    ["13.38（2023—2024年）", "?=? of 13.38,2023,2024"],
    ["13.38（2024年普查）", "?=? of 13.38,2024"],
    ["13.38（截至2024年）", "?=? of 13.38,2024"],
  ])("%s is the year: %s", (cell, found) => {
    expect(baseline(cell)).toBe(found);
  });

  test.each([
    "13（注1）",
    "13[1]",
    "13[12]",
    "13（注12）",
    "13（其中5件）",
    "13（含5件）",
    "13（不含5件）",
    "13（全市8件）",
    "13（按2020年价8）",
    "13（≥8）",
    "13（>8）",
  ])("%s is a note, and the number is 13", (cell) => {
    expect(baseline(cell)).toBe("?=13");
  });

  test.each([
    ["13（5）", "?=? of 13,5"],
    ["13（12件）", "?=? of 13,12"],
    ["13[123]", "?=? of 13,123"],
    ["13（估计5）", "?=? of 13,5"],
    ["若干（2024年）", "?=? of 2024"],
    ["（2024年）13", "?=? of 2024,13"],
  ])("%s says two numbers, and neither is taken", (cell, found) => {
    expect(baseline(cell)).toBe(found);
  });
});

describe("what stands in brackets behind the number of a target", () => {
  const target = (cell: string) => {
    const { plan } = draftOf("1", cell);
    const { year, basis, ...rest } = (plan.indicators?.[0]?.targets?.[0] ?? {}) as Record<string, unknown>;
    return [year, basis, rest["comparator"], rest["value"]];
  };

  test.each(["年均", "年平均", "五年平均", "5年平均"])("（%s） makes it a mean of the years", (words) => {
    expect(target(`≤5.5（${words}）`)).toEqual(["2030", "period-average", "at-most", "5.5"]);
  });

  test("other words do not", () => {
    expect(target("5.5（五年）")).toEqual(["2030", "level", undefined, undefined]);
    expect(target("5.5（年均值）")).toEqual(["2030", "level", undefined, undefined]);
    expect(target("5.5（其中年均2）")).toEqual(["2030", "level", "attain", "5.5"]);
  });
});

describe("a cell is a gap, words, or numbers", () => {
  test.each(["—", "-", "一", "", "未统计", "/"])("%j is no baseline", (cell) => {
    const { plan, holes } = draftOf(cell, "20");
    expect(plan.indicators?.[0]).not.toHaveProperty("baseline");
    expect(holes.map(({ at }) => at).filter((at) => at.includes("baseline"))).toEqual([
      "/indicators/1/baseline/year",
    ]);
  });

  test.each([
    ["=100", "?=100"],
    ["'-5", "?=-5"],
    ["'+5", "?=5"],
    ["76。7", "?=? of 76.7"],
    ["2.55 / 3.45", "?=? of 2.55,3.45"],
    ["1；2；3", "?=? of 1,2,3"],
    ["1、2", "?=? of 1,2"],
    ["1/二", "?=? of 1,2"],
    ["1/好", "?=? of 1"],
    ["12件中8件和7件及6件与5件外4件", "?=? of 12,8,7,6,5"],
    ["A12和3", "?=? of 3"],
  ])("%s: %s", (cell, found) => {
    expect(baseline(cell)).toBe(found);
  });

  test("a scale without a unit is no part of the number, and leaves the unit open", () => {
    const { plan, holes } = importPlan(
      "某省知识产权“十五五”规划\n指标\t2025年\t2030年\n甲总额\t90亿\t100 亿\n乙总额\t1\t2",
    );
    expect(plan.indicators?.[0]).toMatchObject({ baseline: { value: "90" }, targets: [{ value: "100" }] });
    expect(plan.indicators?.[0]).not.toHaveProperty("unit");
    const hole = holes.find(({ at }) => at === "/indicators/0/unit");
    expect(hole).toMatchObject({ reason: "ambiguous", candidates: [{ value: "亿" }] });
  });
});
