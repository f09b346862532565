import {
  allocateTarget,
  allocationTable,
  observe,
  selectColumns,
  type TargetAllocation,
  toCsv,
  toMarkdown,
  toTextTable,
} from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const amount: Facts = { unit: "件", targets: [to("100")] };
const ratio: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("2")] };

function splitOf(facts: Facts, options: Record<string, unknown> = {}): TargetAllocation<"it"> {
  const plan = planOf(facts);
  const from = {
    a: observe(plan, { it: { 2020: "1.5", 2021: 2, 2022: 3 } }),
    b: observe(plan, { it: { 2020: 1, 2021: 1, 2022: 1 } }),
  };
  const result = allocateTarget(plan, "it", { a: 1, b: 1 }, {
    split: "increment",
    from,
    ...options,
  } as never);
  if ("missing" in result) throw new Error(result.missing.reason);
  return result as TargetAllocation<"it">;
}

const columnsOf = (allocation: TargetAllocation<"it">, facts: Facts) =>
  allocationTable(planOf(facts), allocation).columns.map(({ name }) => name);

test("an allocation without places' values has their shares alone", () => {
  const plan = planOf(amount);
  const plain = allocateTarget(plan, "it", { a: 3, b: 1 }) as TargetAllocation<"it">;
  expect(columnsOf(plain, amount)).toStrictEqual(["place", "share", "unit", "name", "year", "indicator"]);
  expect(toCsv(selectColumns(allocationTable(plan, plain), ["place", "share"]))).toBe(
    "地区,份额\r\na,75\r\nb,25\r\n合计,100\r\n",
  );
});

test("of an amount it says where places are, what is to come, and what that asks", () => {
  const table = allocationTable(planOf(amount), splitOf(amount));
  expect(table.title).toStrictEqual({
    "zh-Hans": "规划：指标 2025 年目标分解（按增量分解）",
    en: "规划: indicator: the target of 2025 split (the increase by weight)",
  });
  const names = [
    "place",
    "present",
    "share",
    "increase",
    "requiredPerYear",
    "recentPerYear",
    "timesRecent",
  ] as const;
  expect(
    toTextTable(selectColumns(table, names), { locale: "en" }).trimEnd().split("\n").slice(2),
  ).toStrictEqual([
    "a               3     51       48               16              0.75           21.3",
    "b               1     49       48               16                 0              –",
    "Together        4    100       96                –                 –              –",
  ]);
  expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
});

test("of a ratio it has the numerators, which add up, and the ratios, which do not", () => {
  const allocation = splitOf(ratio, { denominators: { a: 100, b: 300 } });
  const names = ["place", "present", "has", "share", "unit", "level", "levelUnit", "increase"] as const;
  const markdown = toMarkdown(selectColumns(allocationTable(planOf(ratio), allocation), names), {
    locale: "en",
  });
  expect(markdown.split("\n").slice(2).join("\n").trimEnd()).toBe(
    [
      "| a | 3 | 300 | 400 | items | 4 | items/10k people | 100 |",
      "| b | 1 | 300 | 400 | items | 1.33 | items/10k people | 100 |",
      "| Together | – | 600 | 800 | items | 2 | items/10k people | 200 |",
    ].join("\n"),
  );
});

test("the row of all together can be left out", () => {
  const table = allocationTable(planOf(amount), splitOf(amount), { total: false });
  expect(table.rows.map(({ place }) => place)).toStrictEqual(["a", "b"]);
});

test("a place without a value has the reason in its row, and all together have no sum", () => {
  const plan = planOf(amount);
  const from = { a: observe(plan, { it: { 2022: 3 } }) };
  const allocation = allocateTarget(plan, "it", { a: 1, b: 1 }, { from }) as TargetAllocation<"it">;
  const { rows } = allocationTable(plan, allocation);
  expect(rows.map(({ present, increase, reason }) => [present, increase, reason])).toStrictEqual([
    ["3", "47", "too-few-observations"],
    [null, null, "no-observation"],
    [null, null, null],
  ]);
});

test("what is no split target is refused, and so is an unknown option", () => {
  const plan = planOf(amount);
  expect(thrown(() => allocationTable(plan, { missing: { reason: "no-target" } } as never))).toMatchObject({
    code: "argument-invalid",
    path: "/allocation",
  });
  expect(thrown(() => allocationTable(plan, splitOf(amount), { totals: true } as never)).code).toBe(
    "option-unknown",
  );
});

test("a split from where places are is drawn as any other", () => {
  const { values } = allocationChart(splitOf(amount), { locale: "en" }).data;
  expect(values.map(({ text }) => text)).toStrictEqual(["51 items · 51%", "49 items · 49%"]);
});
