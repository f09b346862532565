import { importPlan, planFromDraft } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const head = "某市知识产权“十五五”规划\n指标\t2025年\t2030年\n";

describe("bad input makes no error and no invention", () => {
  test.each([
    ["nothing", "", "no-table"],
    [
      "binary data",
      Array.from({ length: 3000 }, (_, at) => String.fromCharCode(at % 256)).join(""),
      "document-not-text",
    ],
    ["half characters", "\ud800\udc00\udfff某\ud800", "no-table"],
    ["broken HTML", "<table><tr><td>指标<td>2030年<tr><table></td></tr><p>12</table></div>", "no-indicators"],
    ["tables within tables", "<table><tr><td>".repeat(10_000), "no-indicators"],
    ["a table without numbers", "指标\t单位\t属性\n某\t件\t预期性", "no-indicators"],
    ["an end within a number", `${head}某指标（件）\t1\t2\n某指标（件）\t1`, undefined],
  ])("%s", (_, text, code) => {
    const draft = importPlan(text);
    if (code !== undefined) expect(draft.issues.map((issue) => issue.code)).toContain(code);
    expect(planFromDraft(draft).ok).toBe(false);
    expect(structuredClone(draft)).toEqual(draft);
  });

  test("scripts and styles say nothing", () => {
    const draft = importPlan(
      "<p>12</p><script>var a = 13; '<td>14</td>'</script><style>p { width: 15px }</style>",
    );
    expect(draft.unclaimed.map(({ raw }) => raw)).toEqual(["12"]);
  });

  test("a million columns are no table of indicators", () => {
    const draft = importPlan(`指标\t2030年目标\t${"1\t".repeat(500_000)}\n某\t2`);
    expect(draft.plan.indicators).toEqual([]);
  });

  test("two plans in one text are told", () => {
    const draft = importPlan("甲市知识产权“十五五”规划\n正文\n乙市知识产权“十五五”规划\n正文");
    expect(draft.issues.map(({ code }) => code)).toContain("several-plans");
    expect(draft.issues[0]?.message.en).toContain(
      "《甲市知识产权“十五五”规划》 and 《乙市知识产权“十五五”规划》",
    );
  });

  test("a title with its years behind it is no second plan", () => {
    const notice =
      "某市人民政府关于印发《甲市知识产权“十五五”规划》的通知\n甲市知识产权“十五五”规划（2026—2030年）\n正文";
    expect(importPlan(notice).issues.map(({ code }) => code)).not.toContain("several-plans");
  });

  test("letters in a number are told, and it is not read", () => {
    const draft = importPlan(`${head}某指标（件）\t1\t1O5\n某指标（件）\t1\tl2.5`);
    expect(draft.issues.map(({ code }) => code)).toContain("letters-in-number");
    expect(draft.holes.map(({ at }) => at)).toEqual(
      expect.arrayContaining(["/indicators/0/targets/0/value", "/indicators/1/targets/0/value"]),
    );
  });

  test("spans that claim more than there is take no room", () => {
    const draft = importPlan(`<table>${"<tr><td colspan=999999 rowspan=999999>1".repeat(200)}</table>`);
    expect(draft.plan.indicators).toEqual([]);
  });
});
