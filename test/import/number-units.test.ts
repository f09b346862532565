import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川县知识产权“十五五”规划（2026—2030年）";

/** The first indicator of a draft: its unit, where it starts, its targets and what is added. */
function first(text: string) {
  const draft = importPlan(`${title}\n${text}`);
  const [one] = draft.plan.indicators ?? [];
  return {
    unit: one?.unit,
    start: one?.baseline?.value,
    targets: one?.targets?.map((target) =>
      "value" in target ? [target.value, target.unit].join(" ").trim() : "",
    ),
    added: one?.increment?.value,
    open: draft.holes
      .filter(({ at }) => /(?:baseline|increment)\/value$/u.test(at))
      .map(({ at, candidates }) => [at, ...candidates.map(({ value }) => value)].join(" ")),
    left: draft.unclaimed.map(({ raw }) => raw),
  };
}

const table = (...rows: readonly string[]) => rows.join("\n").replaceAll("|", "\t");
const none = { added: undefined, open: [], left: [] };

describe("a plan has a baseline and an increment in the unit of the indicator", () => {
  test.each([
    [
      "指标|单位|2025年|2030年|增加值\n某商标|件|0.9万件|15000件|0.6万件",
      { ...none, unit: "件", start: "9000", targets: ["15000"], added: "6000" },
    ],
    ["指标|2025年|2030年\n某融资|6000万元|2亿元", { ...none, unit: "亿元", start: "0.6", targets: ["2"] }],
    [
      "指标|单位|2025年|2030年\n某商标|件|0.9万|2万",
      { ...none, unit: "件", start: "9000", targets: ["2 万件"] },
    ],
    [
      "指标|单位|2025年|2030年\n某融资|万元|0.6亿|2亿",
      { ...none, unit: "万元", start: "6000", targets: ["2 亿元"] },
    ],
    [
      "指标|单位|2025年|2030年\n某商标|万件|0.9万|2万",
      { ...none, unit: "万件", start: "0.9", targets: ["2"] },
    ],
    [
      "指标|2025年（件）|2030年（万件）\n某商标|9000|1.5",
      { ...none, unit: "件", start: "9000", targets: ["1.5 万件"] },
    ],
    [
      "指标|单位|2025年|2030年|增加值（百分点）\n某办结率|%|95|98|3",
      { ...none, unit: "%", start: "95", targets: ["98"], added: "3" },
    ],
  ])("of a table, a number printed in another one is converted: %s", (text, expected) => {
    expect(first(table(text))).toEqual(expected);
  });

  test.each([
    "到2030年，某专利质押融资额由2025年的6000万元增加到2亿元。",
    "到2030年，某专利质押融资额达到2亿元（2025年为6000万元）。",
  ])("of a sentence as well: %s", (text) => {
    expect(first(text)).toEqual({ ...none, unit: "亿元", start: "0.6", targets: ["2"] });
  });

  test("the claim of a converted number quotes what is printed, and says from which unit", () => {
    const draft = importPlan(`${title}\n${table("指标|单位|2025年|2030年\n某商标|件|0.9万件|15000")}`);
    expect(draft.claims.find(({ at }) => at === "/indicators/0/baseline/value")).toMatchObject({
      value: "9000",
      raw: "0.9万件",
      how: "inferred",
      because: { en: "0.9 is printed in 万件, and was converted into 件" },
    });
  });

  test.each([
    ["指标|单位|2025年|2030年\n某周期|工作日|20天|15", ["/indicators/0/baseline/value 20"], ["20"]],
    [
      "指标|单位|2025年|2030年|增幅（%）\n某商标|件|9000|12000|33",
      ["/indicators/0/increment/value 33"],
      ["33"],
    ],
  ])("a number in a unit that does not convert is left open: %s", (text, open, left) => {
    expect(first(table(text))).toMatchObject({ open, left, added: undefined });
  });

  test("a unit beside the baseline alone may be that of the indicator", () => {
    const draft = importPlan(`${title}\n${table("指标|2025年|2030年\n某专利|412件|700")}`);
    expect(draft.holes.find(({ at }) => at === "/indicators/0/unit")?.candidates).toMatchObject([
      { value: "件" },
    ]);
  });
});

describe("two sentences of one indicator in two units", () => {
  test("the target of the later one keeps the unit of its sentence", () => {
    const text = "到2028年，有效注册商标总量达到9000件。到2030年，有效注册商标总量达到1.5万件。";
    expect(first(text)).toEqual({ ...none, unit: "件", start: undefined, targets: ["9000", "1.5 万件"] });
  });

  test("an interval keeps it too", () => {
    const text = "到2028年，有效注册商标总量达到9000件。到2030年，有效注册商标总量达到1.5—2万件。";
    const [one] = importPlan(`${title}\n${text}`).plan.indicators ?? [];
    expect(one?.targets?.[1]).toMatchObject({ lower: "1.5", upper: "2", unit: "万件" });
  });

  test("where the later one says where it starts, that is converted", () => {
    const text =
      "到2028年，有效注册商标总量达到12000件。到2030年，有效注册商标总量由2025年的0.9万件增加到1.5万件。";
    expect(first(text)).toEqual({ ...none, unit: "件", start: "9000", targets: ["12000", "1.5 万件"] });
  });
});

describe("a value of a year before the plan", () => {
  test.each(["（2026—2030年）", ""])(
    "is no target of it, whatever says when the plan starts: %s",
    (years) => {
      const text = `青川县知识产权“十五五”规划${years}\n2025年有效发明专利拥有量412件，到2030年达到700件。`;
      const draft = importPlan(text);
      expect(draft.plan.indicators?.[0]?.targets).toMatchObject([{ year: "2030", value: "700" }]);
      expect(draft.unclaimed.map(({ raw }) => raw)).toEqual(expect.arrayContaining(["412"]));
    },
  );
});
