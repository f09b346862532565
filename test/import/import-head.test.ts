import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

describe("importPlan reads the head of a document", () => {
  test.each([
    [
      "青川市知识产权“十五五”规划",
      { start: "2026", end: "2030" },
      { level: "city", name: { "zh-Hans": "青川市" } },
    ],
    [
      "甘肃省知识产权强省建设纲要（2021—2035年）",
      { start: "2021", end: "2035" },
      { level: "province", code: "620000" },
    ],
    ["“十四五”国家知识产权保护和运用规划", { start: "2021", end: "2025" }, { level: "nation" }],
    ["广西第十四个五年知识产权规划", { start: "2021", end: "2025" }, { level: "province", code: "450000" }],
    ["吉林市知识产权“十四五”规划", { start: "2021", end: "2025" }, { level: "city" }],
    ["城市更新“十五五”规划", { start: "2026", end: "2030" }, undefined],
    ["粤港澳大湾区知识产权规划", undefined, undefined],
  ])("%s", (title, period, jurisdiction) => {
    const { plan, holes } = importPlan(`${title}\n正文`);
    expect(plan.title?.["zh-Hans"]).toBe(title);
    expect(plan.period).toEqual(period);
    if (jurisdiction === undefined) expect(holes.map(({ at }) => at)).toContain("/jurisdiction/level");
    else expect(plan.jurisdiction).toMatchObject(jurisdiction);
  });

  test("a notice names the plan that it issues, who issues it, its number and its day", () => {
    const { plan } = importPlan(
      "某省人民政府关于印发《某省知识产权“十四五”规划》的通知\n某政发〔2021〕12号\n2021年11月24日\n正文",
    );
    expect(plan).toMatchObject({
      title: { "zh-Hans": "某省知识产权“十四五”规划" },
      issuer: { "zh-Hans": "某省人民政府" },
      documentNumber: "某政发〔2021〕12号",
      issuedOn: "2021-11-24",
    });
  });

  test("tasks, boxes and safeguards are actions, with their titles alone", () => {
    const { plan } = importPlan(
      "某省知识产权“十四五”规划\n一、形势\n（一）成就。很多。\n二、主要任务\n（一）加强保护。要求。\n1.完善机制。要求。\n专栏1 快保护工程\n内容。\n（二）促进创造\n三、保障措施\n（一）加强领导。要求。",
    );
    expect(plan.actions).toMatchObject([
      {
        kind: "task",
        number: "（一）",
        title: { "zh-Hans": "加强保护" },
        children: [
          {
            kind: "task",
            number: "1.",
            children: [{ kind: "project", number: "专栏1", title: { "zh-Hans": "快保护工程" } }],
          },
        ],
      },
      { kind: "task", title: { "zh-Hans": "促进创造" } },
      { kind: "safeguard", title: { "zh-Hans": "加强领导" } },
    ]);
  });
});
