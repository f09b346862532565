// @ts-check
// Without TypeScript: the built package, as an application imports it. Editors still know every name and type.
//   npm run build && node examples/plain-javascript.mjs

import { assess, assessmentTable, forecast, observe, selectColumns, toCsv } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";

const observed = observe(guangxi2025, {
  "high-value-patents-per-10k": { 2020: "1.42", 2021: "1.64", 2022: "1.94", "2023-06": "2.04" },
  "pct-applications": { 2021: 76, 2022: 148 },
});

const { verdict, completion, elapsedShare } = assess(guangxi2025, "high-value-patents-per-10k", observed);
console.log(`${verdict}: ${completion?.toFixed(3)} of the way at ${elapsedShare?.toFixed(3)} of the time`);

const series = observed["high-value-patents-per-10k"];
const result = series && forecast(series, { steps: 2, levels: [0.8] });
if (result && "points" in result) {
  for (const { period, mean, intervals } of result.points) {
    const [{ lower, upper } = { lower: mean, upper: mean }] = intervals;
    console.log(`${period}: ${mean.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`);
  }
}

const table = assessmentTable(guangxi2025, observed, { asOf: "2023-06-30" });
const judged = { ...table, rows: table.rows.filter(({ latest }) => latest !== null) };
console.log(
  toCsv(selectColumns(judged, ["name", "target", "latest", "completion", "verdict"]), { locale: "en" }),
);

// A wrong call throws, and says what was expected.
try {
  // @ts-expect-error The editor sees it, too.
  observe(guangxi2025, { talents: { 2021: 76 } });
} catch (error) {
  console.log(error instanceof Error && error.message);
}
