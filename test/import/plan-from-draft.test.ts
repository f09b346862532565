import { UsageError } from "ipr-plan";
import { importPlan, planFromDraft } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const draft = importPlan(
  "某市知识产权“十五五”规划\n专栏1 主要指标\n指标\t2025年\t2030年\t属性\n某服务点数（个）\t5\t≥8\t预期性\n有效注册商标总量（万件）\t1.2\t1.5\t预期性",
  { id: "some-2030" },
);
const answers = {
  "/jurisdiction/level": "city",
  "/indicators/0/measure": "point-in-time",
  "/indicators/0/regionRule": "sum",
};

describe("planFromDraft", () => {
  test("tells each hole that is left, and what to answer", () => {
    const result = planFromDraft(draft);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual(
      Object.keys(answers).map((path) => ["draft-hole", path]),
    );
    expect(result.issues[1]?.message.en).toBe(
      'measure of "某服务点数" is open: the document does not say it; answer it under "/indicators/0/measure" with one of cumulative, point-in-time, annual',
    );
    expect(result.issues[1]?.expected).toBe("cumulative | point-in-time | annual");
  });

  test("makes a plan with references to what is printed, and the reasons of what was inferred", () => {
    const result = planFromDraft(JSON.parse(JSON.stringify(draft)), answers);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const [points, trademarks] = result.plan.indicators;
    expect(points?.targets[0]?.reference).toEqual({
      document: "某市知识产权“十五五”规划",
      locator: "专栏1 主要指标 2030年",
      raw: "≥8",
    });
    expect(points?.inferred?.map(({ field }) => field)).toEqual(["direction"]);
    expect(trademarks?.inferred?.map(({ field }) => field)).toEqual([
      "measure",
      "regionRule",
      "direction",
      "catalogue",
    ]);
  });

  test("an answer of null leaves a field out, and a baseline with its number", () => {
    const lost = importPlan(
      "某市知识产权“十五五”规划\n序号\n指标\n单位\n2025年\n2030年\n属性\n1\n有效注册商标总量\n万件\n1\n2\n预期性\n2\n作品登记量\n万件\n3\n预期性\n",
      { id: "lost" },
    );
    const open = lost.holes.map(({ at }) => at).filter((at) => at.startsWith("/indicators/1/"));
    expect(open).toEqual(
      expect.arrayContaining(["/indicators/1/baseline/value", "/indicators/1/targets/0/value"]),
    );
    const result = planFromDraft(lost, {
      "/jurisdiction/level": "city",
      "/indicators/1/baseline/value": null,
      "/indicators/1/targets/0/value": "3",
      "/indicators/1/targets/0/comparator": "attain",
      "/indicators/1/measure": "annual",
      "/indicators/1/regionRule": "sum",
      "/indicators/1/direction": "increase",
    });
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.plan.indicators[1]).not.toHaveProperty("baseline");
    if (result.ok)
      expect(result.plan.indicators[1]?.targets[0]).toMatchObject({ value: "3", reference: { raw: "3" } });
  });

  describe("what is left out of a list leaves everything else as it was read", () => {
    const three = importPlan(
      "某市知识产权“十五五”规划\n专栏1 主要指标\n指标\t2025年\t2030年\t属性\n某服务点数（个）\t5\t≥8\t预期性\n有效注册商标总量（万件）\t1.2\t1.5\t预期性\n某站点数（个）\t6\t≥9\t预期性",
      { id: "some-2030" },
    );
    const all = {
      "/jurisdiction/level": "city",
      "/indicators/2/measure": "point-in-time",
      "/indicators/2/regionRule": "sum",
    };
    const whole = planFromDraft(three, {
      ...all,
      "/indicators/0/measure": "annual",
      "/indicators/0/regionRule": "sum",
    });

    test.each([
      [["/indicators/0"], [1, 2]],
      [["/indicators/1"], [0, 2]],
      [["/indicators/0", "/indicators/1"], [2]],
      [["/indicators/1", "/indicators/0"], [2]],
      [
        ["/indicators/0", "/indicators/0/targets/0"],
        [1, 2],
      ],
    ])("without %j: references and inferences stay with their indicators", (without, left) => {
      const first = without.includes("/indicators/0")
        ? {}
        : { "/indicators/0/measure": "annual", "/indicators/0/regionRule": "sum" };
      const result = planFromDraft(three, {
        ...all,
        ...first,
        ...Object.fromEntries(without.map((at) => [at, null])),
      });
      expect(whole.ok).toBe(true);
      expect(result.ok && result.plan.indicators).toEqual(
        left.map((index) => whole.ok && whole.plan.indicators[index]),
      );
    });

    test("holes and faults behind it are told by the paths of the draft", () => {
      const result = planFromDraft(three, {
        "/jurisdiction/level": "city",
        "/indicators/0": null,
        "/indicators/1/unit": 7,
      });
      expect(!result.ok && result.issues.map(({ path, message }) => [path, message.en.slice(0, 20)])).toEqual(
        [
          ["/indicators/2/measure", 'measure of "某站点数" is'],
          ["/indicators/2/regionRule", 'regionRule of "某站点数"'],
          ["/indicators/1/unit", expect.any(String)],
        ],
      );
    });

    test("nothing is inferred of a field that is answered", () => {
      const result = planFromDraft(three, {
        ...all,
        "/indicators/0": null,
        "/indicators/1/measure": "annual",
      });
      const [trademarks] = result.ok ? result.plan.indicators : [];
      expect(trademarks?.measure).toBe("annual");
      expect(trademarks?.inferred?.map(({ field }) => field)).toEqual([
        "regionRule",
        "direction",
        "catalogue",
      ]);
    });
  });

  test.each([
    ["办理专利行政执法案件年均不少于40件", "period-average"],
    ["每年发明专利授权量达到40件", "every-year"],
  ])("the unit of %s is that of its indicator", (sentence, basis) => {
    const { plan, holes } = importPlan(`某市知识产权“十五五”规划\n主要目标\n到2030年，${sentence}。`);
    expect(plan.indicators?.[0]).toMatchObject({ unit: "件", targets: [{ basis, value: "40" }] });
    expect(plan.indicators?.[0]?.targets?.[0]).not.toHaveProperty("unit");
    expect(holes.map(({ at }) => at)).not.toContain("/indicators/0/unit");
  });

  test.each(["/indicators/9/measure", "no pointer", "", "/__proto__/x"])(
    "tells an answer under %j that is for no field",
    (at) => {
      const result = planFromDraft(draft, { ...answers, [at]: "x" });
      expect(!result.ok && result.issues.map(({ code }) => code)).toContain("answer-nowhere");
    },
  );

  test("a wrong call throws", () => {
    expect(() => planFromDraft(1 as never)).toThrow(
      "Argument draft: expected a draft of importPlan, received 1",
    );
    expect(() => planFromDraft(draft, 1 as never)).toThrow(UsageError);
    expect(() => importPlan(1 as never)).toThrow("Argument text: expected a text, received 1");
    expect(() => importPlan("", { format: "pdf" as never })).toThrow(
      "Import option format: expected text, markdown, html or csv",
    );
  });
});
