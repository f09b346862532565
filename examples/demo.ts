// The main job on real plans: how did the national plan to 2025 end, what do its figures propose for 2030, how far is a province, and
// what did the forecast say three years before the end?

import { parseArgs } from "node:util";
import {
  assessmentTable,
  assessPlan,
  displayWidth,
  evaluateFinalPlan,
  localize,
  outlook,
  outlookTable,
  planReport,
  planTable,
  proposalTable,
  proposePlan,
  selectColumns,
  type Table,
  toTextTable,
} from "ipr-plan";
import {
  guangxi2025,
  guangxi2025Observations,
  national2025,
  national2025Observations,
  national2030,
} from "ipr-plan/plans";

const help = `npm run demo                    in Chinese, as wide as the terminal
npm run demo -- --en            in English
npm run demo -- --width 80      as wide as you say
npm run demo -- --as-of 2022    the province as seen at another time
npm run demo -- --json          for machines`;

const { values: options } = parseArgs({
  options: {
    en: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
    width: { type: "string", default: String(process.stdout.columns ?? 100) },
    "as-of": { type: "string", default: "2023-12-31" },
  },
});
const locale = options.en ? "en" : "zh-Hans";
const width = Number(options.width);
const asOf = options["as-of"];

const final = evaluateFinalPlan(national2025, national2025Observations);
const next = proposePlan(national2025, national2025Observations, {
  year: "2030",
  unobserved: "latest",
  parent: { plan: national2030 },
});

if (options.help) console.log(help);
else if (options.json) {
  const progress = assessPlan(guangxi2025, guangxi2025Observations, { asOf });
  const outlooks = guangxi2025.indicators.map(({ id }) =>
    outlook(guangxi2025, id, guangxi2025Observations, { asOf }),
  );
  console.log(JSON.stringify({ final, proposals: next.proposals, progress, outlooks }, null, 2));
} else {
  showResult();
  showProposal();
  showProvince();
  lookBack();
}

/** The final evaluation of 2025: the table and the sentence of its report. */
function showResult(): void {
  const { sections } = planReport(national2025, national2025Observations, { kind: "final" });
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const sentences = blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
  for (const table of tables.slice(0, 1)) {
    const title = `${localize(national2025.title, locale)}${options.en ? ": the result in 2025" : "：2025年完成情况"}`;
    show(title, table, ["name", "grade", "target", "year2025", "metIn", "difference", "growth", "unit"]);
  }
  const rate = sentences.find(({ code }) => code === "rate");
  if (rate !== undefined) console.log(`\n${localize(rate.text, locale)}`);
}

/** What the figures up to 2025 propose for 2030, beside what the nation has set. */
function showProposal(): void {
  const { columns, rows } = proposalTable(national2025, next.proposals);
  const set = new Map(planTable(national2030).rows.map(({ indicator, target }) => [indicator, target]));
  // What was never observed is proposed from its baseline: too little to show here.
  const shown = rows.flatMap((row) =>
    row.chosen === null || row.probability === null ? [] : [{ ...row, set: set.get(row.indicator) ?? null }],
  );
  const nation = { "zh-Hans": "国家已定", en: "Set" };
  const table: Table = {
    title: {
      "zh-Hans": "按2025年及以前数据测算的2030年目标建议",
      en: "Targets for 2030 proposed from the figures up to 2025",
    },
    columns: [
      ...columns,
      {
        name: "set",
        type: "bound",
        title: nation,
        description: { "zh-Hans": "“十五五”规划目标", en: "The nation's plan" },
      },
    ],
    rows: shown,
  };
  show(localize(table.title, locale), table, [
    "name",
    "base",
    "baseYear",
    "candidate",
    "set",
    "probability",
    "perYear",
    "method",
    "unit",
  ]);
  for (const { message } of next.clashes.slice(0, 1))
    console.log(`\n${localize(message, locale).replace("; ", ";\n")}`);
}

/** A province two years before the end: progress and outlook of what was published. */
function showProvince(): void {
  const published = <Row extends { readonly latest: unknown }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ latest }) => latest !== null);
  const progress = assessmentTable(guangxi2025, guangxi2025Observations, { asOf });
  const ahead = outlookTable(guangxi2025, guangxi2025Observations, { asOf });
  const known = { ...progress, rows: published(progress.rows) };
  const columns = [
    "name",
    "target",
    "latest",
    "period",
    "completion",
    "verdict",
    "elapsedShare",
    "baseline",
    "unit",
  ];
  show(`${localize(progress.title, locale)} (${asOf})`, known, columns);
  const silent = progress.rows.length - known.rows.length;
  console.log(
    options.en ? `\n${silent} indicators without published figures` : `\n另有${silent}项指标未见公开数据`,
  );
  const foreseen = { ...ahead, rows: ahead.rows.filter(({ probability }) => probability !== null) };
  show(`${localize(ahead.title, locale)} (${asOf})`, foreseen, [
    "name",
    "target",
    "forecast",
    "probability",
    "expectedYear",
    "requiredPerYear",
  ]);
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
  show(localize(table.title, locale), table, [
    "name",
    "target",
    "forecast",
    "probability",
    "latest",
    "period",
    "verdict",
  ]);
}

/** Prints the first columns that the terminal has room for, in the order of the table. */
function show(title: string, table: Table, columns: readonly string[]): void {
  const select = (count: number): Table => {
    const names = columns.slice(0, count);
    return selectColumns(
      table,
      table.columns.map(({ name }) => name).filter((name) => names.includes(name)),
    );
  };
  // Names are cut, but not to nothing.
  const isTooWide = (one: Table): boolean =>
    displayWidth(toTextTable(one, { locale, gap: " ", widths: { name: 24 } }).split("\n")[1] ?? "") > width;
  let count = columns.length;
  while (count > 3 && isTooWide(select(count))) count--;
  console.log(`\n${title}\n`);
  console.log(toTextTable(select(count), { locale, gap: " ", width }));
}
