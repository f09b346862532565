// The main job on real plans: how far has each indicator come, and will its target be met? At last the national plan as
// it looked at the end of 2022, from what was known then, beside what came.
//   npm run demo                    in Chinese, as of the end of 2023
//   npm run demo -- --en            in English
//   npm run demo -- --json          for machines
//   npm run demo -- --as-of 2022    as seen at another time

import { parseArgs } from "node:util";
import {
  assessmentTable,
  assessPlan,
  type Locale,
  localize,
  type Observations,
  outlook,
  outlookTable,
  type Plan,
  selectColumns,
  type Table,
  toTextTable,
  verdictWords,
} from "ipr-plan";
import { guangxi2025, guangxi2025Observations, national2025, national2025Observations } from "ipr-plan/plans";

const { values: options } = parseArgs({
  options: {
    en: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "as-of": { type: "string", default: "2023-12-31" },
  },
});
const locale: Locale = options.en ? "en" : "zh-Hans";
const asOf = options["as-of"];
const layout = { locale, gap: " ", widths: { name: options.en ? 22 : 30 } };

const head = ["number", "name", "measure"] as const;
const soFar = [
  "baseline",
  "target",
  "unit",
  "latest",
  "period",
  "completion",
  "elapsedShare",
  "verdict",
] as const;
const toCome = [
  "target",
  "targetYear",
  "status",
  "forecast",
  "lower",
  "upper",
  "probability",
  "expectedYear",
  "requiredPerYear",
] as const;

if (options.json) {
  const both = [judge(national2025, national2025Observations), judge(guangxi2025, guangxi2025Observations)];
  console.log(JSON.stringify(both, null, 2));
} else {
  show(national2025, national2025Observations);
  show(guangxi2025, guangxi2025Observations);
  lookBack();
}

function judge<Id extends string>(plan: Plan<Id>, observations: Observations<NoInfer<Id>>) {
  const outlooks = plan.indicators.map(({ id }) => outlook<Id>(plan, id, observations, { asOf }));
  return { ...assessPlan<Id>(plan, observations, { asOf }), outlooks };
}

function show<Id extends string>(plan: Plan<Id>, observations: Observations<NoInfer<Id>>): void {
  const progress = assessmentTable<Id>(plan, observations, { asOf });
  const ahead = outlookTable<Id>(plan, observations, { asOf });
  // Tables are plain data: what has no probability is left out.
  const known = { ...ahead, rows: ahead.rows.filter(({ probability }) => probability !== null) };
  const { counts } = assessPlan<Id>(plan, observations, { asOf });
  const summary = Object.entries(verdictWords).map(
    ([verdict, words]) => `${localize(words, locale)} ${counts[verdict as keyof typeof counts]}`,
  );
  console.log(`\n${localize(progress.title, locale)} (${asOf})\n`);
  console.log(toTextTable(selectColumns(progress, [...head, ...soFar]), layout));
  console.log(`\n${summary.join(options.en ? ", " : "，")}`);
  console.log(`\n${localize(ahead.title, locale)} (${asOf})\n`);
  console.log(toTextTable(selectColumns(known, [...head, ...toCome]), layout));
}

/** What was expected at the end of 2022, and what came: the forecast knows nothing of the years after. */
function lookBack(): void {
  const then = outlookTable(national2025, national2025Observations, { asOf: "2022-12-31", level: 0.8 });
  const now = assessmentTable(national2025, national2025Observations);
  const rows = then.rows.flatMap(({ indicator, name, target, forecast, lower, upper, probability }) => {
    const came = now.rows.find((one) => one.indicator === indicator);
    if (probability === null || came === undefined) return [];
    const { latest, period, verdict } = came;
    return [{ name, target, forecast, lower, upper, probability, latest, period, verdict }];
  });
  const table: Table<(typeof rows)[number]> = {
    title: { "zh-Hans": "2022 年末的展望与此后的实际", en: "The outlook at the end of 2022, and what came" },
    columns: [
      ...selectColumns(then, ["name", "target", "forecast", "lower", "upper", "probability"]).columns,
      ...selectColumns(now, ["latest", "period", "verdict"]).columns,
    ],
    rows,
  };
  console.log(`\n${localize(table.title, locale)}\n`);
  console.log(toTextTable(table, layout));
}
