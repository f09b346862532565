import {
  accumulate,
  lineage,
  lineageTable,
  observe,
  outlook,
  parsePlan,
  proposePlan,
  series,
  successorPlan,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import {
  guangxi2025,
  national2025,
  national2025Observations,
  national2030,
  national2030Observations,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

const years = { id: "next", period: { start: "2026", end: "2030" } } as const;
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe("the successor of the national plan beside the one that was issued", () => {
  const draft = successorPlan(national2025, national2025Observations, { ...years, unobserved: "latest" });

  test("is a plan that reads, and that no rule finds an error in", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(draft.plan)))).toEqual({ ok: true, plan: draft.plan });
    expect(validatePlan(draft.plan).filter(({ level }) => level === "error")).toEqual([]);
  });

  test("has the base values of the one issued, each with its source, where that measures the same", () => {
    const kept = lineage(national2025, national2030).filter(({ kind }) => kind === "kept");
    expect(kept).toHaveLength(4);
    for (const { later } of kept) {
      const [own, issued] = [draft.plan, national2030].map(
        (plan) => plan.indicators.find(({ id }) => id === later)?.baseline,
      );
      expect([own?.year, own?.value]).toEqual([issued?.year, issued?.value]);
      expect(own?.reference.document).not.toBe("规划执行期观测值");
    }
  });

  test("keeps ids, units and catalogue links, and says which indicator each goes on from", () => {
    for (const [index, one] of draft.plan.indicators.entries()) {
      const before = national2025.indicators[index];
      expect(one).toMatchObject({
        id: before?.id,
        unit: before?.unit,
        measure: before?.measure,
        catalogue: before?.catalogue,
        continues: { plan: "national-2025", indicator: before?.id },
        targets: [],
      });
    }
    expect(lineage(national2025, draft.plan).every(({ kind }) => kind === "kept")).toBe(true);
  });

  test("hands on what was observed, so that the outlook of the new plan is that of the plan issued", () => {
    const id = "high-value-patents-per-10k";
    const target = national2030.indicators.find((one) => one.id === id)?.targets ?? [];
    const { plan, observations } = successorPlan(national2025, national2025Observations, {
      ...years,
      unobserved: "latest",
      targets: { [id]: target },
    });
    const options = { asOf: "2025-12-31" };
    const issued = outlook(national2030, id, national2030Observations, options);
    expect(issued.probability).toBeGreaterThan(0.5);
    expect(outlook(plan, id, observations, options).probability).toBe(issued.probability);
  });
});

describe("what became of the indicators of 2021 to 2025", () => {
  const steps = lineage(national2025, national2030, national2025Observations);
  const of = (id: string) => steps.find(({ earlier, later }) => earlier === id || later === id);

  test("the target for patents was met; the next level is higher, and asks a little more a year", () => {
    expect(of("high-value-patents-per-10k")).toMatchObject({
      kind: "kept",
      met: true,
      level: "tightened",
      pace: "tightened",
      asked: { perYear: { value: "1.14" } },
      asks: { perYear: { value: "1.2" } },
    });
  });

  test("satisfaction is to rise by less a year than before, from a higher level", () => {
    expect(of("protection-satisfaction")).toMatchObject({ met: true, level: "tightened", pace: "loosened" });
  });

  test("charges for use are measured otherwise and do not compare; what was dropped asks nothing any more", () => {
    expect(of("royalties")).toMatchObject({
      kind: "measured-otherwise",
      differs: ["measure"],
      level: null,
      pace: null,
      renamed: true,
    });
    expect(of("pledge-financing")).toMatchObject({ kind: "dropped", asks: null, level: null });
    expect(of("geographical-indication-output")).toMatchObject({ kind: "new", asked: null, met: null });
  });

  test("without a value of the last year nobody knows whether a target was met", () => {
    expect(of("copyright-share")).toMatchObject({ met: null, reason: "no-observation" });
  });

  test("as a table has a row for each, in words", () => {
    const table = lineageTable(national2025, national2030, national2025Observations);
    expect(table.rows.map(({ kind }) => kind)).toEqual(steps.map(({ kind }) => kind));
    const text = toMarkdown(table);
    for (const word of ["沿用", "口径调整", "不再设置", "新增", "要求提高", "要求降低", "实现"]) {
      expect(text).toContain(word);
    }
  });
});

describe("a running total", () => {
  const id = "pct-applications";
  const amounts = series(
    { unit: "件", measure: "annual", regionRule: "sum" },
    { 2021: 85, 2022: 92, 2023: 96, 2024: 101, 2025: 110 },
  );
  const draft = successorPlan(guangxi2025, { [id]: accumulate(amounts) }, years);

  test("starts again, and what the period before reached is told as its total", () => {
    const own = draft.plan.indicators.find((one) => one.id === id);
    expect(own?.baseline).toMatchObject({ year: "2025", value: "484", over: { start: "2021", end: "2025" } });
    expect(draft.observations[id]).toBeUndefined();
    expect(draft.histories[id]?.observations.map((one) => "value" in one && one.value)).toEqual([
      "85",
      "92",
      "96",
      "101",
      "110",
    ]);
  });

  test("has an outlook on the first day of the new plan, from its yearly amounts", () => {
    const target = [
      {
        year: "2030",
        basis: "level",
        comparator: "at-least",
        value: "600",
        reference: guangxi2025.references[0],
      },
    ] as const;
    const { plan, histories } = successorPlan(
      guangxi2025,
      { [id]: accumulate(amounts) },
      { ...years, targets: { [id]: target } },
    );
    const history = histories[id];
    const ahead = outlook(plan, id, {}, { asOf: "2025-12-31", ...(history && { history }) });
    expect(ahead.probability).toBeGreaterThan(0.3);
  });
});

describe("what is open is told", () => {
  const plan = planWith({ unit: "%", measure: "annual", regionRule: "ratio" });

  test("a base year that was not observed, with what to do; a provisional one; a target", () => {
    const unseen = successorPlan(plan, observe(plan, { one: { 2024: 50 } }), years);
    expect(codes(unseen.issues)).toEqual([
      "title-open",
      "parents-open",
      "actions-open",
      "base-unobserved",
      "target-open",
    ]);
    expect(unseen.plan.indicators[0]?.baseline).toBeUndefined();
    const provisional = observe(plan, { one: { 2025: { value: 51, status: "P" } } });
    const { issues, observations } = successorPlan(plan, provisional, {
      ...years,
      title: { "zh-Hans": "新规划" },
    });
    expect(codes(issues)).toEqual(["parents-open", "actions-open", "base-not-final", "target-open"]);
    expect(observations.one?.observations[0]).toMatchObject({ value: "51", status: "P" });
  });

  test("an indicator whose measure is unknown is left out, with an issue", () => {
    const [one] = plan.indicators;
    const broken = { ...plan, indicators: [{ ...one, measure: undefined }] } as unknown as typeof plan;
    const { plan: next, issues } = successorPlan(broken, {}, years);
    expect(next.indicators).toEqual([]);
    expect(issues.find(({ code }) => code === "measure-unknown")?.message.en).toContain(
      "complete the old plan first",
    );
  });

  test("fiscal years stay fiscal, and dropped indicators stay out", () => {
    const fiscal = { ...plan, yearEnds: "03-31", yearStyle: "2023-24" } as const;
    const { plan: next } = successorPlan(fiscal, {}, { ...years, drop: ["one"] });
    expect([next.yearEnds, next.yearStyle, next.indicators]).toEqual(["03-31", "2023-24", []]);
  });

  test.each([
    [{ ...years, id: "" }, "Argument id: expected an id"],
    [{ ...years, period: { start: "2026" } }, "Argument period: expected years such as"],
    [{ ...years, baseYear: "2026" }, 'Not a base year: expected a year before 2026, received "2026"'],
    [{ ...years, drop: ["two"] }, "Unknown indicator"],
    [{ ...years, targets: { two: [] } }, "Unknown indicator"],
  ])("a wrong call is refused: %j", (options, message) => {
    expect(() => successorPlan(plan, {}, options as typeof years)).toThrow(message);
  });
});

test("a proposal and a draft go together: the targets taken stand in the next plan", () => {
  const { targets } = proposePlan(national2025, national2025Observations, {
    year: "2030",
    unobserved: "latest",
    parent: { plan: national2030 },
  });
  const { plan, issues } = successorPlan(national2025, national2025Observations, {
    ...years,
    unobserved: "latest",
    targets,
  });
  expect(codes(issues)).not.toContain("target-open");
  expect(plan.indicators[0]?.targets[0]).toMatchObject({ value: "22", comparator: "at-least", year: "2030" });
  expect(parsePlan(plan).ok).toBe(true);
});
