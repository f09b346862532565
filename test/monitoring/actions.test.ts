import fc from "fast-check";
import {
  type Action,
  type ActionState,
  type ActionStatus,
  actionTable,
  checkActionStatus,
  type Plan,
  parseActionStatus,
  summarizeActions,
  toMarkdown,
} from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { actionStatuses } from "../../src/model/action-statuses.js";
import { indicatorOf, planWith } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const title = { "zh-Hans": "任务", en: "task" };
const office = [{ "zh-Hans": "市知识产权局", en: "IP office" }];

/** A box with two parts, the first of them with a part of its own, and a safeguard. */
const actions: readonly Action<"it" | "other">[] = [
  {
    id: "box",
    kind: "project",
    number: "专栏1",
    title,
    responsible: office,
    serves: ["it"],
    children: [
      { id: "centre", kind: "project", title, children: [{ id: "hall", kind: "project", title }] },
      { id: "fund", kind: "project", title, serves: ["it", "other"] },
    ],
  },
  { id: "people", kind: "safeguard", title },
];
const plan: Plan<"it" | "other"> = {
  ...planWith([indicatorOf({}), { ...indicatorOf({}), id: "other", name: { "zh-Hans": "另一指标" } }]),
  actions,
};
const of = (action: string, status: ActionState, on = "2024-12-31"): ActionStatus => ({ action, status, on });
const none = { completed: 0, "under-way": 0, "not-started": 0, adjusted: 0 };

describe("a summary of actions", () => {
  const reported = deepFreeze([of("hall", "completed"), of("fund", "under-way")]);

  test("counts what does not consist of other actions, so that none is counted twice", () => {
    const { total, byKind } = summarizeActions(plan, reported);
    expect(total).toEqual({
      population: 3,
      counts: { ...none, completed: 1, "under-way": 1 },
      notReported: 1,
    });
    expect(byKind.map(({ kind, population }) => [kind, population])).toEqual([
      ["project", 2],
      ["safeguard", 1],
    ]);
  });

  test("counts all of them, or those that are named, where that is asked for", () => {
    expect(summarizeActions(plan, reported, { count: "all" }).total.population).toBe(5);
    const { total, actions: all } = summarizeActions(plan, [of("box", "adjusted")], { count: ["box"] });
    expect(total).toEqual({ population: 1, counts: { ...none, adjusted: 1 }, notReported: 0 });
    expect(all).toHaveLength(5);
  });

  test("takes the latest status of each action by the as-of day, in whatever order they come", () => {
    const later = [
      of("fund", "completed"),
      of("fund", "under-way", "2023-06-30"),
      of("fund", "not-started", "2023-01-31"),
    ];
    const latest = (asOf?: string) =>
      summarizeActions(plan, later, asOf === undefined ? {} : { asOf }).actions.find(
        ({ action }) => action === "fund",
      )?.latest?.status;
    expect([latest(), latest("2024-12-30"), latest("2023-03"), latest("2022")]).toEqual([
      "completed",
      "under-way",
      "not-started",
      undefined,
    ]);
  });

  test("says of a part who answers for it and what it serves, where only what it is a part of says so", () => {
    const { actions: all } = summarizeActions(plan, []);
    const own = (id: string) => all.find(({ action }) => action === id);
    expect(own("hall")).toMatchObject({ depth: 3, parent: "centre", responsible: office, serves: ["it"] });
    expect(own("fund")).toMatchObject({ depth: 2, responsible: office, serves: ["it", "other"] });
    expect(own("people")).toMatchObject({ depth: 1, responsible: [], serves: [] });
  });

  test("counts an action with each indicator that it serves", () => {
    const { byIndicator } = summarizeActions(plan, reported);
    expect(byIndicator).toEqual([
      { indicator: "it", population: 2, counts: { ...none, completed: 1, "under-way": 1 }, notReported: 0 },
      { indicator: "other", population: 1, counts: { ...none, "under-way": 1 }, notReported: 0 },
    ]);
  });

  test("says the counts in words, with what they are counted from and what was not reported", () => {
    const { text } = summarizeActions(plan, reported, { asOf: "2024" });
    expect(text["zh-Hans"]).toBe(
      "截至2024年底，2 项专栏工程中，1 项完成，1 项推进中；1 项保障措施中，1 项未报告",
    );
    expect(text.en).toBe(
      "As of 31 December 2024, project: of 2, 1 completed, 1 under way; safeguard: of 1, 1 not reported",
    );
    expect(summarizeActions(planWith([]), []).text.en).toBe("No action is counted");
  });

  test.each([
    ["2024-06-30", "截至2024年6月底"],
    ["2024-02-29", "截至2024年2月底"],
    ["2024-06-18", "截至2024年6月18日"],
  ])("writes the day %s as offices do: %s", (asOf, expected) => {
    expect(summarizeActions(plan, [], { asOf }).text["zh-Hans"]).toMatch(new RegExp(`^${expected}，`));
  });

  test("adds up: by status and what was not reported to what there is, by kind to all", () => {
    const shipped: readonly Plan[] = [bazhong2025, city2025, gansu2035, guangxi2025];
    const states = fc.constantFrom<ActionState>("completed", "under-way", "not-started", "adjusted");
    fc.assert(
      fc.property(fc.constantFrom(...shipped), fc.array(fc.tuple(fc.nat(), states)), (one, picks) => {
        const ids = summarizeActions(one, []).actions.map(({ action }) => action);
        const statuses = picks.map(([pick, state]) => of(ids[pick % ids.length] ?? "", state));
        for (const count of ["parts", "all"] as const) {
          const { total, byKind, actions: all } = summarizeActions(one, statuses, { count });
          const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
          for (const own of [total, ...byKind]) {
            expect(sum(Object.values(own.counts)) + own.notReported).toBe(own.population);
          }
          expect(sum(byKind.map(({ population }) => population))).toBe(total.population);
          expect(all.filter(({ isCounted }) => isCounted)).toHaveLength(total.population);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("doubtful statuses", () => {
  const codes = (statuses: readonly ActionStatus[], asOf?: string) => {
    const issues = checkActionStatus(plan, statuses, asOf === undefined ? {} : { asOf });
    for (const issue of issues) expectBothLanguages(issue);
    return issues.map(({ level, code, path }) => `${level} ${code} ${path}`);
  };

  test.each<[string, readonly ActionStatus[], string[]]>([
    ["none", [of("hall", "completed"), of("fund", "under-way")], []],
    ["an action that the plan does not have", [of("hal", "completed")], ["error action-unknown /0/action"]],
    [
      "two statuses of one day",
      [of("fund", "under-way"), of("fund", "completed")],
      ["error action-status-twice /1"],
    ],
    [
      "the same status twice",
      [of("fund", "under-way"), of("fund", "under-way")],
      ["warning action-status-twice /1"],
    ],
    [
      "one that is later than the as-of day",
      [of("fund", "completed", "2025-03-31")],
      ["note action-status-later /0/on"],
    ],
    [
      "an action that is completed before its part",
      [of("hall", "not-started"), of("centre", "completed")],
      ["warning action-completed-before-part /1/status"],
    ],
    [
      "an action that is completed while a part of its part is under way",
      [of("box", "completed"), of("hall", "under-way")],
      ["warning action-completed-before-part /0/status"],
    ],
    ["no part that was given up", [of("centre", "completed"), of("hall", "adjusted")], []],
    [
      "no part that was completed since",
      [of("centre", "completed"), of("hall", "not-started", "2023-12-31"), of("hall", "completed")],
      [],
    ],
  ])("are told of: %s", (_, statuses, expected) => {
    expect(codes(statuses, "2024")).toEqual(expected);
    expect(summarizeActions(plan, statuses, { asOf: "2024" }).issues.map(({ code }) => code)).toEqual(
      expected.map((one) => one.split(" ")[1]),
    );
  });

  test("of one day count as the one that was given last", () => {
    const { total } = summarizeActions(plan, [of("fund", "under-way"), of("fund", "completed")]);
    expect(total.counts).toEqual({ ...none, completed: 1 });
  });

  test("name the action that may be meant", () => {
    const [issue] = checkActionStatus(plan, [of("hal", "completed")]);
    expect(issue?.write).toEqual({ value: "hall" });
  });
});

describe("statuses from unknown data", () => {
  const issuesOf = (data: unknown) => {
    const result = parseActionStatus(plan, data);
    if (result.ok) return [];
    for (const issue of result.issues) expectBothLanguages(issue);
    return result.issues.map(({ path, write }) => (write === undefined ? [path] : [path, write]));
  };
  const full: ActionStatus = {
    ...of("fund", "under-way"),
    note: { "zh-Hans": "已设立", en: "set up" },
    evidence: { document: "年度总结", locator: "第二部分", raw: "设立基金" },
  };

  test("are read as they are, into a copy", () => {
    const data = JSON.parse(JSON.stringify([full]));
    const result = parseActionStatus(plan, deepFreeze(data));
    expect(result).toEqual({ ok: true, statuses: [full] });
    expect(result.ok && result.statuses[0]).not.toBe(data[0]);
  });

  test.each<[string, unknown, unknown[]]>([
    ["no list", { fund: "completed" }, [[""]]],
    ["no record", [null], [["/0"]]],
    ["nothing in it", [{}], [["/0/action"], ["/0/status"], ["/0/on"]]],
    ["a word for a status", [{ ...full, status: "推进中" }], [["/0/status", { value: "under-way" }]]],
    [
      "a word for a status that is done",
      [{ ...full, status: "已完成" }],
      [["/0/status", { value: "completed" }]],
    ],
    ["a slip of the pen", [{ ...full, status: "complete" }], [["/0/status", { value: "completed" }]]],
    ["a month", [{ ...full, on: "2024-06" }], [["/0/on", { value: "2024-06-30" }]]],
    ["a printed day", [{ ...full, on: "2024年6月18日" }], [["/0/on", { value: "2024-06-18" }]]],
    ["a day that does not exist", [{ ...full, on: "2024-02-30" }], [["/0/on"]]],
    [
      "a note without its language",
      [{ ...full, note: "已设立" }],
      [["/0/note", { value: { "zh-Hans": "已设立" } }]],
    ],
    ["a note in no Chinese", [{ ...full, note: { en: "set up" } }], [["/0/note/zh-Hans"]]],
    ["a blank note", [{ ...full, note: { "zh-Hans": "" } }], [["/0/note/zh-Hans"]]],
    [
      "evidence without its place",
      [{ ...full, evidence: { document: "总结", raw: "" } }],
      [["/0/evidence/locator"]],
    ],
    ["a misspelt field", [{ ...of("fund", "completed"), notes: full.note }], [["/0/notes", { key: "note" }]]],
    ["an unknown action", [{ ...full, action: "found" }], [["/0/action", { value: "fund" }]]],
  ])("with %s give issues", (_, data, expected) => {
    expect(issuesOf(data)).toEqual(expected);
  });

  test("never throw, whatever they are, and what is read is never refused", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const result = parseActionStatus(plan, data);
        if (result.ok) expect(summarizeActions(plan, result.statuses).issues).toBeDefined();
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a table of actions", () => {
  test("has a row for each, in the plan's order, with what it serves and what shows its status", () => {
    const evidence = { document: "年度总结", locator: "第二部分", raw: "设立基金" };
    const { rows, title: own } = actionTable(plan, [{ ...of("fund", "completed"), evidence }]);
    expect(rows.map(({ action }) => action)).toEqual(["box", "centre", "hall", "fund", "people"]);
    expect(rows[3]).toMatchObject({
      status: "completed",
      on: "2024-12-31",
      evidence: "年度总结",
      locator: "第二部分",
      serves: { "zh-Hans": "指标、另一指标", en: "indicator; 另一指标" },
      responsible: { "zh-Hans": "市知识产权局", en: "IP office" },
    });
    expect(rows[4]).toMatchObject({ status: null, on: null, responsible: null, serves: null });
    expect(own["zh-Hans"]).toBe("规划：任务和工程进展");
  });

  test("has the rows that are asked for alone", () => {
    expect(actionTable(plan, [], { count: "parts" }).rows.map(({ action }) => action)).toEqual([
      "hall",
      "fund",
      "people",
    ]);
  });

  test("prints statuses in words", () => {
    const text = toMarkdown(actionTable(plan, [of("people", "not-started")], { count: ["people"] }));
    expect(text.split("\n")[2]).toContain("| 未启动 | 2024-12-31 |");
  });
});

describe("a wrong call", () => {
  test.each<[() => unknown, string, string]>([
    [() => summarizeActions(plan, {} as never), "argument-invalid", "/statuses"],
    [
      () => checkActionStatus(plan, [{ action: "fund" }] as never),
      "action-status-invalid",
      "/statuses/0/status",
    ],
    [() => summarizeActions(plan, [], { asof: "2024" } as never), "option-unknown", "/asof"],
    [() => summarizeActions(plan, [], { count: "some" as never }), "argument-invalid", "/count"],
    [() => summarizeActions(plan, [], { count: ["boxes"] }), "action-unknown", "/count/0"],
    [() => summarizeActions(plan, [], { asOf: "soon" }), "period-invalid", ""],
    [() => parseActionStatus(null as never, []), "plan-invalid", ""],
  ])("is refused: %s", (call, code, path) => {
    expect(thrown(call)).toMatchObject({ code, path });
  });
});

test("every status has words in three languages", () => {
  for (const words of Object.values(actionStatuses)) {
    expect(Object.keys(words).toSorted()).toEqual(["en", "zh-Hans", "zh-Hant"]);
  }
});
