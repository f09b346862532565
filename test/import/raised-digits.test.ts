import { importPlan, readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川县知识产权“十五五”规划";

describe("the number of a note that a page raises", () => {
  const html = `<p>${title}</p><table><tr><td>指标</td><td>2025年</td><td>2030年</td></tr><tr><td>某专利（件）</td><td>380<sup>1</sup></td><td>600<sup>2</sup></td></tr><tr><td>某面积（m<sup>2</sup>）</td><td>300</td><td>500</td></tr></table>`;
  const draft = importPlan(html);

  test("is no digit of the number of a cell before it", () => {
    expect(draft.plan.indicators?.[0]).toMatchObject({
      baseline: { value: "380" },
      targets: [{ value: "600" }],
    });
    expect(draft.claims.find(({ at }) => at === "/indicators/0/targets/0/value")?.raw).toBe("600");
    expect(draft.unclaimed.map(({ raw }) => raw)).toEqual(["1", "2"]);
  });

  test("is no digit of the number of a cell that goes on behind it", () => {
    const cell = (words: string) => {
      const page = `<p>${title}</p><table><tr><td>指标</td><td>2025年</td><td>2030年</td></tr><tr><td>某专利（件）</td><td>380</td><td>${words}</td></tr></table>`;
      const { plan, holes } = importPlan(page);
      const target = plan.indicators?.[0]?.targets?.[0];
      const open = holes.find(({ at }) => at === "/indicators/0/targets/0/value");
      return [
        target && "value" in target ? target.value : undefined,
        open?.candidates.map(({ value }) => value),
      ];
    };
    expect(cell("412<sup>1</sup>件")).toEqual([undefined, ["412"]]);
    expect(cell("10<sup>4</sup>件")).toEqual([undefined, ["10"]]);
    expect(cell("50<sup>2</sup>0")).toEqual([undefined, ["50", "0"]]);
    expect(cell("412件<sup>1</sup>")).toEqual(["412", undefined]);
    expect(cell("≥412<sup>12</sup>")).toEqual(["412", undefined]);
  });

  test("is a part of a unit", () => {
    expect(draft.plan.indicators?.[1]?.unit).toBe("平方米");
  });

  test("is no digit of a number of a sentence, and hides no unit", () => {
    const { plan, unclaimed } = importPlan(
      `<p>${title}</p><p>到2030年，版权登记量<sup>3</sup>达到3000件<sup>4</sup>，某专利量达到600<sup>2</sup>，某基地面积达到20km<sup>2</sup>。</p>`,
    );
    expect(
      plan.indicators?.map(({ unit, targets }) => [unit, targets?.map((one) => "value" in one && one.value)]),
    ).toEqual([
      ["件", ["3000"]],
      [undefined, ["600"]],
      ["平方公里", ["20"]],
    ]);
    expect(unclaimed.map(({ raw }) => raw)).toEqual(["3", "4", "2"]);
  });

  test("of a text without tags is no part of a name, and none of a number", () => {
    const { findings } = readSentences("到2030年，版权登记量³达到3000件⁴，有效发明专利量达到600件①。");
    expect(findings.map(({ name, targets }) => [name.raw, targets[0]?.value])).toEqual([
      ["版权登记量", "3000"],
      ["有效发明专利量", "600"],
    ]);
  });
});
