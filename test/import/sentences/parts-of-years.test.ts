import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };

describe("a part of a year", () => {
  test.each([
    ["到2030年6月底，", "2030-06-30"],
    ["2030年2月末前，", "2030-02-28"],
    ["到2028年2月，", "2028-02-29"],
    ["到2030年一季度末，", "2030-03-31"],
    ["到2030年第三季度，", "2030-09-30"],
    ["到2030年上半年，", "2030-06-30"],
    ["到2030年初，", "2030-01-01"],
    ["到2030年3月15日，", "2030-03-15"],
  ])("%s says on which day a target is due", (time, day) => {
    expect(findingsOf(`${time}商标品牌指导站达到20个。`, plan)).toEqual([
      `商标品牌指导站 | ${day.slice(0, 4)} level attain 20 个 ${day}`,
    ]);
  });

  test.each([
    ["By the end of June 2030", "2030-06-30"],
    ["By the first half of 2030", "2030-06-30"],
    ["By the end of the third quarter of 2030", "2030-09-30"],
  ])("%s ends on a day too", (time, day) => {
    expect(findingsOf(`${time}, patent navigation projects will reach 15.`, plan)).toEqual([
      `patent navigation projects | 2030 level 15 ${day}`,
    ]);
  });

  test.each(["到2030年，", "2030年底前，", "2030年6月前，"])("%s names no day", (time) => {
    expect(findingsOf(`${time}商标品牌指导站达到20个。`, plan)).toEqual([
      "商标品牌指导站 | 2030 level attain 20 个",
    ]);
  });

  test.each([
    ["截至2023年6月底", "2023-06"],
    ["截至2023年6月30日", "2023-06-30"],
    ["截至2023年三季度末", "2023-Q3"],
    ["截至2023年底", "2023"],
    ["截至2023年12月", "2023"],
    ["截至2023年12月31日", "2023"],
  ])("%s is when a value was reached", (time, period) => {
    expect(findingsOf(`${time}，有效发明专利拥有量为380件。`, plan)).toEqual([
      `有效发明专利拥有量 | was ${period} attain 380 件`,
    ]);
  });

  test.each(["2023年上半年", "2023年1—9月", "2023年前三季度", "2023年第一季度", "2023年初"])(
    "what is told of %s is nothing that is told of the year",
    (time) => {
      expect(findingsOf(`${time}，发明专利授权量为120件。`, plan)).toEqual([]);
    },
  );

  test("a baseline of a part of a year has no year, which is left open", () => {
    const read = (time: string) =>
      importPlan(`青川县知识产权“十五五”规划\n到2030年，有效发明专利拥有量由${time}的380件增加到700件。`);
    const draft = read("2025年6月");
    expect(draft.plan.indicators?.[0]?.baseline).toEqual({ value: "380" });
    expect(draft.holes.map(({ at }) => at)).toContain("/indicators/0/baseline/year");
    expect(read("2025年12月").plan.indicators?.[0]?.baseline).toEqual({ year: "2025", value: "380" });
  });
});
