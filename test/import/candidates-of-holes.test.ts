import { type Draft, importPlan, planFromDraft } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const draft = importPlan("青川县知识产权“十五五”规划\n到2030年，有效发明专利拥有量达到700件。", {
  id: "qingchuan",
});

/** The issue of a hole with some candidates. */
function issueOf(at: string, values: readonly unknown[]) {
  const candidates = values.map((value, index) => ({
    at,
    value,
    raw: `印${index}`,
    start: 0,
    end: 2,
    how: "printed" as const,
  }));
  const holes = [{ at, reason: "ambiguous" as const, candidates }];
  const result = planFromDraft({ ...draft, holes } as Draft);
  return result.ok ? undefined : result.issues.find(({ path }) => path === at);
}

describe("what an open field may be", () => {
  test("is shown as its value where that is a text, and else as printed", () => {
    const issue = issueOf("/indicators/0/number", ["7", 8]);
    expect(issue?.expected).toBe('"7" | "印1"');
    expect(issue?.message).toStrictEqual({
      "zh-Hans":
        '“有效发明专利拥有量”的 number 尚缺：有几种读法，或不止一处，可能是 "7"、"印1"；请以 "/indicators/0/number" 为键作答，答 null 为不填',
      en: 'number of "有效发明专利拥有量" is open: it can be read in more than one way; it may be "7" or "印1"; answer it under "/indicators/0/number", with null to leave it out',
    });
  });

  test("is shown five times at most", () => {
    expect(issueOf("/indicators/0/number", ["1", "2", "3", "4", "5", "6"])?.expected).toBe(
      '"1" | "2" | "3" | "4" | "5"',
    );
  });

  test.each(["/documentNumber", "/actions/0/title", "/indicators/7/unit"])(
    "%s is of no indicator that has a name",
    (at) => {
      expect(issueOf(at, [])?.message.en).toMatch(new RegExp(`^${at.slice(1)} is open: `, "u"));
    },
  );
});

describe("a table and the sentences beside it", () => {
  const read = (sentence: string) =>
    importPlan(
      `青川县知识产权“十五五”规划\n指标\t单位\t2025年\t2030年\n有效发明专利拥有量\t件\t380\t700\n知识产权服务站点\t个\t3\t5\n${sentence}`,
      { id: "qingchuan" },
    );

  test.each([
    [
      "到2028年，有效发明专利拥有量达到600件。",
      { year: "2028", basis: "level", comparator: "attain", value: "600" },
    ],
    [
      "到2028年，有效发明专利拥有量由2024年的370件提高到600件。",
      { year: "2028", basis: "level", comparator: "attain", value: "600" },
    ],
    [
      "到2030年，有效发明专利拥有量达到0.07万件。",
      { year: "2030", basis: "level", comparator: "attain", value: "0.07", unit: "万件" },
    ],
    [
      "到2030年，有效发明专利拥有量增长84%。",
      { year: "2030", basis: "relative-change", comparator: "attain", value: "84", unit: "%" },
    ],
    [
      "到2030年，有效发明专利拥有量翻一番。",
      { year: "2030", basis: "multiple", comparator: "attain", value: "2" },
    ],
    [
      "到2030年，有效发明专利拥有量明显提高。",
      { year: "2030", basis: "words", text: { "zh-Hans": "明显提高" } },
    ],
  ])("%s: the table has said its targets and its start", (sentence, statement) => {
    const { plan, holes } = read(sentence);
    expect(plan.indicators).toHaveLength(2);
    expect(plan.indicators?.[0]).toMatchObject({
      baseline: { year: "2025", value: "380" },
      targets: [{ year: "2030", basis: "level", value: "700" }],
      origin: "table",
    });
    expect(plan.indicators?.[0]?.targets).toHaveLength(1);
    expect(plan.indicators?.[0]?.statements).toStrictEqual([statement]);
    expect(holes.filter(({ at }) => at.startsWith("/indicators/0"))).toStrictEqual([]);
  });

  test("what says another number of the same year and kind opens it", () => {
    const { plan, holes } = read("到2030年，知识产权服务站点达到6个。");
    expect(plan.indicators?.[1]?.targets).toMatchObject([{ year: "2030", basis: "level" }]);
    expect(plan.indicators?.[1]?.targets?.[0]).not.toHaveProperty("value");
    expect(holes.find(({ at }) => at.endsWith("/value"))).toMatchObject({
      at: "/indicators/1/targets/0/value",
      reason: "ambiguous",
      candidates: [{ value: "5" }, { value: "6", raw: "达到6个" }],
    });
  });

  test("what no sentence says again has no statements", () => {
    expect(read("加快发展。").plan.indicators?.[0]).not.toHaveProperty("statements");
    expect(read("到2030年，地理标志总量达到9件。").plan.indicators).toHaveLength(3);
  });
});
