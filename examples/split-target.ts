// Two targets of Guangxi's plan split over its cities, from nothing and from where they are, and the way there year by year.
//   npx tsx examples/split-target.ts
//   npx tsx examples/split-target.ts --en --chart split.json   the split as a Vega-Lite chart, too

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  allocateTarget,
  allocationTable,
  decimal,
  type Locale,
  localize,
  observe,
  rollUpPlan,
  round,
  selectColumns,
  type Table,
  targetPath,
  toTextTable,
} from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const { values: options } = parseArgs({
  options: { en: { type: "boolean", default: false }, chart: { type: "string" } },
});
const locale: Locale = options.en ? "en" : "zh-Hans";

// Residents in the census of 2020, in 万人. Patents, to split by, and PCT applications since 2021 are made up.
const cities = {
  南宁: { population: "874.16", patents: 7800, totals: [36, 77, 121] },
  柳州: { population: "415.79", patents: 3900, totals: [14, 28, 43] },
  桂林: { population: "493.11", patents: 3100, totals: [19, 41, 66] },
  梧州: { population: "282.10", patents: 420, totals: [2, 3, 5] },
  北海: { population: "185.32", patents: 510, totals: [5, 11, 19] },
  防城港: { population: "104.61", patents: 160, totals: [0, 1, 1] },
  钦州: { population: "330.22", patents: 390, totals: [2, 5, 8] },
  贵港: { population: "431.63", patents: 360, totals: [1, 3, 4] },
  玉林: { population: "579.68", patents: 840, totals: [4, 9, 15] },
  百色: { population: "357.15", patents: 310, totals: [1, 2, 4] },
  贺州: { population: "200.79", patents: 170, totals: [1, 1, 2] },
  河池: { population: "341.79", patents: 240, totals: [0, 1, 2] },
  来宾: { population: "207.46", patents: 190, totals: [1, 2, 2] },
  崇左: { population: "208.87", patents: 180, totals: [1, 2, 4] },
};
type City = keyof typeof cities;

const names = Object.keys(cities) as City[];
const byCity = <Value>(read: (city: City) => Value): Record<City, Value> =>
  Object.fromEntries(names.map((city) => [city, read(city)])) as Record<City, Value>;
const patents = byCity((city) => cities[city].patents);

// A number is split as it is, and no city gets fewer than five.
const applications = allocateTarget(guangxi2025, "pct-applications", patents, { floors: byCity(() => 5) });
// A ratio is split through its numerator: patents over the cities, then divided by each city's people.
const perTenThousand = allocateTarget(guangxi2025, "high-value-patents-per-10k", patents, {
  denominators: byCity((city) => cities[city].population),
});
// What is to come from where the cities are at the end of 2023: by weight, and so that all are as likely to make it.
const from = byCity((city) => {
  const byYear = Object.fromEntries(cities[city].totals.map((total, index) => [2021 + index, total]));
  return observe(guangxi2025, { "pct-applications": byYear });
});
const increase = allocateTarget(guangxi2025, "pct-applications", patents, { split: "increment", from });
const equal = allocateTarget(guangxi2025, "pct-applications", names, { split: "effort", from });
const path = targetPath(guangxi2025, "pct-applications", { shape: { load: 0.4 } });

if ("missing" in applications || "missing" in perTenThousand || "missing" in path) {
  throw new Error("Guangxi's plan states both targets");
}
if ("missing" in increase || "missing" in equal) throw new Error("every city has reported");

heading("各市目标", "Targets of the cities");
interface Row {
  readonly city: string;
  readonly applications: string;
  readonly patents: string;
  readonly ratio: number;
}
const table: Table<Row> = {
  title: { "zh-Hans": "各市目标", en: "Targets of the cities" },
  columns: [
    { name: "city", type: "text", title: { "zh-Hans": "市", en: "City" } },
    { name: "applications", type: "decimal", title: { "zh-Hans": "PCT申请（件）", en: "PCT applications" } },
    { name: "patents", type: "decimal", title: { "zh-Hans": "高价值专利（件）", en: "High-value patents" } },
    {
      name: "ratio",
      type: "number",
      title: { "zh-Hans": "每万人（件）", en: "Per 10,000 people" },
      places: 2,
    },
  ],
  rows: names.map((city) => ({
    city,
    applications: applications.parts[city],
    patents: perTenThousand.parts[city],
    ratio: Number(perTenThousand.ratios?.[city]),
  })),
};
console.log(toTextTable(table, { locale }));
console.log();
const patentsTogether = names.reduce((sum, city) => sum.plus(perTenThousand.parts[city]), decimal(0));
say(
  `合计：PCT 申请 ${applications.rolledUp} 件，高价值专利 ${patentsTogether} 件，每万人 ${round(perTenThousand.rolledUp, 2)} 件`,
  `together: ${applications.rolledUp} PCT applications, ${patentsTogether} high-value patents, ${round(perTenThousand.rolledUp, 2)} per 10,000 people`,
);

heading("从各市现状出发，按增量分解", "From where the cities are: what is to come, by weight");
const asked = [
  "place",
  "present",
  "share",
  "requiredPerYear",
  "recentPerYear",
  "timesRecent",
  "probability",
] as const;
console.log(toTextTable(selectColumns(allocationTable(guangxi2025, increase), asked), { locale }));

heading("各市可能性相同的份额", "The shares that all cities meet with the same probability");
console.log(toTextTable(selectColumns(allocationTable(guangxi2025, equal), asked), { locale }));
console.log();
// And back: were every city to reach its share, the province would have its target.
const reached = byCity((city) => observe(guangxi2025, { "pct-applications": { 2025: equal.parts[city] } }));
const [back] = rollUpPlan(guangxi2025, reached).observations["pct-applications"]?.observations ?? [];
const total = back !== undefined && "value" in back ? back.value : "";
say(`各市达到份额，全区即为 ${total} 件`, `with the shares of its cities the region has ${total}`);

heading("须注意", "What to mind");
const issues = [...applications.issues, ...perTenThousand.issues, ...increase.issues, ...equal.issues];
console.log([...new Set(issues.map(({ message }) => localize(message, locale)))].join("\n"));

heading(
  "全区 PCT 申请量，前慢后快（当年 / 累计）",
  "PCT applications year by year, more towards the end (year / total)",
);
for (const [year, amount] of Object.entries(path.changes)) {
  console.log(`${year}${amount.padStart(6)}${path.levels[year]?.padStart(6)}`);
}

if (options.chart !== undefined) {
  const title = localize({ "zh-Hans": "PCT 申请量分解", en: "PCT applications by city" }, locale);
  const chart = allocationChart(applications, { locale, title, order: "largest-first" });
  writeFileSync(options.chart, `${JSON.stringify(chart, null, 2)}\n`);
}

function heading(zh: string, en: string): void {
  say(`\n${zh}\n`, `\n${en}\n`);
}

function say(zh: string, en: string): void {
  console.log(localize({ "zh-Hans": zh, en }, locale));
}
