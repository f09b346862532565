import { definePlan, type Observations, type Plan, parseObservations, type Target } from "ipr-plan";
import { pick } from "../random.js";

type Random = (limit: number) => number;

const reference = { document: "例", locator: "例", raw: "例" } as const;
const level = { basis: "level", comparator: "at-least", reference } as const;
const kinds = {
  share: { unit: "%", measure: "point-in-time", regionRule: "ratio" },
  density: { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
  stock: { unit: "件", measure: "point-in-time", regionRule: "sum" },
  total: { unit: "件", measure: "cumulative", regionRule: "sum" },
  "own-total": { unit: "件", measure: "cumulative", regionRule: "none" },
  flow: { unit: "亿元", measure: "annual", regionRule: "sum" },
  "own-flow": { unit: "亿元", measure: "annual", regionRule: "none" },
  rate: { unit: "%", measure: "annual", regionRule: "ratio" },
  rank: { unit: "位", measure: "point-in-time", regionRule: "none" },
} as const;

/** A plan with an indicator of each kind, its targets drawn at random from those that SQL can say. */
export function judgedPlan(random: Random, yearEnds?: string): Plan {
  const indicators = Object.entries(kinds).flatMap(([id, kind]) =>
    (["increase", "decrease", "maintain"] as const).flatMap((direction) => {
      if (kind.measure === "cumulative" && direction === "maintain") return [];
      const name = `${id}-${direction}`;
      return {
        id: name,
        name: { "zh-Hans": name, en: name },
        ...kind,
        direction,
        origin: "table" as const,
        ...(random(4) > 0 && {
          baseline: { year: random(5) === 0 ? "2021" : "2020", value: "7", reference },
        }),
        targets: targetsOf(random, kind, direction),
        references: [reference] as const,
      };
    }),
  );
  return definePlan({
    id: "judged",
    title: { "zh-Hans": "例" },
    jurisdiction: { code: "450000", name: { "zh-Hans": "例" }, level: "province" },
    period: { start: "2021", end: "2025" },
    ...(yearEnds !== undefined && { yearEnds }),
    ...(random(4) > 0 && { baseYear: "2020" }),
    references: [reference],
    indicators,
  }) as Plan;
}

function targetsOf(
  random: Random,
  { unit, measure }: (typeof kinds)[keyof typeof kinds],
  direction: string,
): Target[] {
  const number = (): string => pick(random, ["5", "8.25", "10", "20", "12.5", "7", "50"]);
  const comparator = pick(random, [
    "at-least",
    "more-than",
    "at-most",
    "less-than",
    "attain",
    "about",
  ] as const);
  const year = pick(random, ["2025", "2025", "2023"]);
  const value = unit === "位" ? String(1 + random(9)) : number();
  switch (random(9)) {
    case 0:
      return [];
    case 1:
      return [{ year, basis: "words", text: { "zh-Hans": "明显提高" }, reference }];
    case 2:
      return [
        {
          year,
          basis: "compared",
          comparator: "at-least",
          with: { name: { "zh-Hans": "全国" }, region: "全国" },
          reference,
        },
      ];
    case 3:
      return [
        {
          year,
          basis: "level",
          comparator: "between",
          lower: "6",
          upper: pick(random, ["8", "20.5"]),
          reference,
        },
      ];
    case 4:
      if (unit === "位" || measure === "cumulative") break;
      return [
        pick(random, [
          {
            year,
            basis: "increase",
            comparator,
            value: pick(random, ["3", "-2.5", "0.5"]),
            reference,
          } as const,
          {
            year,
            basis: "relative-change",
            comparator,
            value: pick(random, ["50", "-12.5"]),
            reference,
          } as const,
          { year, basis: "multiple", comparator, value: "2", reference } as const,
          { year: "2025", basis: "yearly-change", comparator, value: "1.5", reference } as const,
        ]),
      ];
    case 5:
      return [
        { ...level, year: "2023", value: "9", comparator: direction === "decrease" ? "at-most" : "at-least" },
        {
          ...level,
          year: "2025",
          value: "14.5",
          comparator: direction === "decrease" ? "at-most" : "at-least",
        },
      ];
    case 6:
      return [{ ...level, year, comparator, value, dueOn: `${year}-06-30` }];
    case 7:
      return [
        { ...level, year, comparator, value },
        { ...level, year, comparator, value: "99", strength: "strive" },
      ];
    default:
      break;
  }
  return [{ ...level, year, comparator, value }];
}

const two = (number: number) => String(number).padStart(2, "0");

/** Observations of one place, with holes, near the levels that decide. */
export function judgedObservations(plan: Plan, random: Random): Observations {
  const inputs: Record<string, Record<string, object | null>> = {};
  for (const { id, measure, unit } of plan.indicators) {
    if (random(9) === 0) continue;
    // Often a start and a target of which the way between is drawn rounded.
    const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025"].filter(() => random(4) !== 0);
    const short =
      measure === "annual"
        ? [
            ...Array.from(
              { length: random(13) },
              (_, at) => `${pick(random, ["2023", "2025"])}-${two(at + 1)}`,
            ),
            "2025-S1",
            "2025-01/2025-09",
            "2022-Q1",
          ]
        : ["2022-06", "2024-09-30", "2025-03"];
    const own: Record<string, object | null> = {};
    for (const period of [...years, ...short.filter(() => random(3) === 0)]) {
      const value =
        unit === "位"
          ? String(1 + random(9))
          : pick(random, [
              "7",
              "8",
              "8.25",
              "10",
              "12.5",
              "14.5",
              "7.4167",
              "7.8333",
              `${random(25)}.${random(100)}`,
              `${random(12)}`,
              ...(random(30) === 0 ? ["-3"] : []),
            ]);
      own[period] =
        random(14) === 0
          ? { missing: "not-reported" }
          : {
              value,
              status: pick(random, ["A", "A", "A", "P", "F", "B"]),
              ...(random(5) === 0 && { qualifier: pick(random, ["more-than", "less-than", "about"]) }),
            };
    }
    inputs[id] = own;
  }
  return keepWhatFits(plan, inputs);
}

function keepWhatFits(plan: Plan, inputs: Record<string, Record<string, object | null>>): Observations {
  const result = parseObservations(plan, inputs);
  if (result.ok) return result.observations;
  const kept = structuredClone(inputs);
  for (const { path } of result.issues) {
    const [, id = "", period = ""] = path.split("/").map((step) => step.replaceAll("~1", "/"));
    delete kept[id]?.[period];
  }
  return keepWhatFits(plan, kept);
}
