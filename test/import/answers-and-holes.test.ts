import type { Issue } from "ipr-plan";
import { type Draft, importPlan, planFromDraft } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const draft = importPlan(
  "某地知识产权“十五五”规划\n序号\t指标\t单位\t2025年\t2030年\n1\t甲事项\t件\t5\t3/4\n2\t有效注册商标总量\t万件\t1.2\t≥1.5\n到2030年，有效注册商标总量达到1.5万件以上。",
  { id: "some-2030" },
);

/** The issue of the field that a path is of. */
function issueAt(path: string, of: Draft = draft): Issue | undefined {
  const result = planFromDraft(of);
  return result.ok ? undefined : result.issues.find((one) => one.path === path);
}

const withHole = (at: string, plan: unknown = draft.plan) =>
  ({ ...draft, plan, holes: [{ at, reason: "not-printed", candidates: [] }] }) as Draft;

describe("the issue of an open field says what, of which indicator, why, and what to answer", () => {
  test("a field of a closed list without which there is no plan", () => {
    expect(issueAt("/indicators/0/measure")).toStrictEqual({
      code: "draft-hole",
      level: "error",
      path: "/indicators/0/measure",
      expected: "cumulative | point-in-time | annual",
      received: "nothing",
      message: {
        "zh-Hans":
          '“甲事项”的 measure 尚缺：文件未印；请以 "/indicators/0/measure" 为键作答，答案为 cumulative、point-in-time、annual 之一',
        en: 'measure of "甲事项" is open: the document does not say it; answer it under "/indicators/0/measure" with one of cumulative, point-in-time, annual',
      },
    });
  });

  test("a field of the plan itself", () => {
    const issue = issueAt("/jurisdiction/level");
    expect(issue?.message.en).toMatch(
      /^jurisdiction\/level is open: the document does not say it; answer it under "\/jurisdiction\/level" with one of nation, .*[a-z]$/u,
    );
    expect(issue?.message["zh-Hans"]).toMatch(
      /^jurisdiction\/level 尚缺：文件未印；请以 "\/jurisdiction\/level" 为键作答，答案为 nation、.* 之一$/u,
    );
  });

  test("a number that may be one of two, and may be left out", () => {
    expect(issueAt("/indicators/0/targets/0/value")).toStrictEqual({
      code: "draft-hole",
      level: "error",
      path: "/indicators/0/targets/0/value",
      expected: '"3" | "4"',
      received: "nothing",
      message: {
        "zh-Hans":
          '“甲事项”的 targets/0/value 尚缺：有几种读法，或不止一处，可能是 "3"、"4"；请以 "/indicators/0/targets/0/value" 为键作答，答 null 为不填',
        en: 'targets/0/value of "甲事项" is open: it can be read in more than one way; it may be "3" or "4"; answer it under "/indicators/0/targets/0/value", with null to leave it out',
      },
    });
  });

  test("a field that nothing is known of", () => {
    expect(issueAt("/indicators/0/unit", withHole("/indicators/0/unit", { indicators: [{}] }))).toStrictEqual(
      {
        code: "draft-hole",
        level: "error",
        path: "/indicators/0/unit",
        expected: "an answer",
        received: "nothing",
        message: {
          "zh-Hans": 'indicators/0/unit 尚缺：文件未印；请以 "/indicators/0/unit" 为键作答，答 null 为不填',
          en: 'indicators/0/unit is open: the document does not say it; answer it under "/indicators/0/unit", with null to leave it out',
        },
      },
    );
  });
});

describe("a hole is open where the draft has nothing at its place", () => {
  test.each<[string, unknown]>([
    ["/indicators/0/unit", { indicators: null }],
    ["/indicators/0/unit", { indicators: "abc" }],
    ["/indicators/0", { indicators: "abc" }],
    ["/indicators/0/unit", { indicators: [null] }],
    ["/indicators/0/unit", { indicators: [7] }],
    ["/indicators/0/toString", { indicators: [{}] }],
    ["/indicators/3", { indicators: [{}] }],
    ["no pointer", {}],
  ])("%s in %j", (at, plan) => {
    expect(issueAt(at, withHole(at, plan))?.code).toBe("draft-hole");
  });

  test.each<[string, unknown]>([
    ["/indicators/0/unit", { indicators: [{ unit: "件" }] }],
    ["/indicators/0", { indicators: [{}] }],
    ["/a~1b~0c", { "a/b~c": 1 }],
  ])("and %s in %j is none", (at, plan) => {
    expect(issueAt(at, withHole(at, plan))?.code).not.toBe("draft-hole");
  });
});

describe("an answer is put where its pointer says, and told where there is no such place", () => {
  const all = {
    "/jurisdiction/level": "city",
    "/indicators/0/targets/0/value": "4",
    "/indicators/0/targets/0/comparator": "attain",
    "/indicators/0/measure": "annual",
    "/indicators/0/regionRule": "sum",
    "/indicators/0/direction": "increase",
  };

  test.each([
    ["/indicators/2", {}],
    ["/indicators/02/unit", "件"],
    ["/indicators/-/unit", "件"],
    ["/indicators/x", {}],
    ["/id/0", "x"],
    ["/constructor/x", 1],
    ["/indicators/0/prototype", 1],
    [`/${"x".repeat(400)}`, 1],
  ])("%s", (at, value) => {
    const result = planFromDraft(draft, { ...all, [at]: value });
    const nowhere = result.ok ? [] : result.issues.filter(({ code }) => code === "answer-nowhere");
    // Right behind the end of a list there is a place.
    expect(nowhere.map(({ path }) => path)).toEqual(at === "/indicators/2" ? [] : [at]);
  });

  test("the plan has each number with its reference, and no list that is empty", () => {
    const result = planFromDraft(draft, all);
    expect(result.ok ? [] : result.issues).toEqual([]);
    const [first, second] = result.ok ? result.plan.indicators : [];
    const cited = (locator: string, raw: string) => ({ document: "某地知识产权“十五五”规划", locator, raw });
    expect(first).not.toHaveProperty("statements");
    expect(first?.references).toEqual([cited("指标表 序号1", "甲事项")]);
    expect(first?.baseline?.reference).toEqual(cited("指标表 序号1 2025年", "5"));
    expect(first?.targets[0]?.reference).toEqual(cited("指标表 序号1", "4"));
    expect(first).not.toHaveProperty("inferred");
    expect(second?.inferred?.map(({ field }) => field)).toEqual([
      "measure",
      "regionRule",
      "direction",
      "catalogue",
    ]);
    expect(second?.targets[0]?.reference).toEqual(cited("指标表 序号2 2030年", "≥1.5"));
    expect(second?.statements).toMatchObject([{ value: "1.5", reference: { raw: "达到1.5万件以上" } }]);
  });

  test.each([
    ["3", "3"],
    ["4", "4"],
    ["5", "3"],
  ])("the answer %j is cited as %s, where it or the first that it might be is printed", (answer, raw) => {
    const result = planFromDraft(draft, { ...all, "/indicators/0/targets/0/value": answer });
    const [first] = result.ok ? result.plan.indicators : [];
    expect(first?.targets[0]).toMatchObject({ value: answer, reference: { raw } });
  });

  test("the document that is cited has the title that the plan has", () => {
    const result = planFromDraft(draft, { ...all, "/title": { "zh-Hans": "某规划" } });
    expect(result.ok ? [] : result.issues).toEqual([]);
    const [first] = result.ok ? result.plan.indicators : [];
    expect(first?.references[0]?.document).toBe("某规划");
  });
});
