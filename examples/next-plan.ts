// Guangxi's table from the values of 2025 to a plan for 2030 with proposed targets: npx tsx examples/next-plan.ts
// The values up to 2025 are MADE UP, to show the way; the plan before and the nation's targets for 2030 are real.
import * as ipr from "ipr-plan";
import { guangxi2025, national2030 } from "ipr-plan/plans";

const madeUp = {
  "high-value-patents-per-10k": { 2021: "1.7", 2022: "2.05", 2023: "2.4", 2024: "2.8", 2025: "3.1" },
  "pct-applications": { 2021: "82", 2022: "171", 2023: "264", 2024: "362", 2025: "465" },
  "registered-trademarks": { 2021: "35.1", 2022: "39.8", 2023: "43.7", 2024: "47.2", 2025: "50.3" },
  "geographical-indications": { 2021: "176", 2023: "195", 2025: "211" },
  "patent-intensive-share": { 2021: "7.9", 2022: "8.2", 2023: "8.4", 2024: "8.7" },
  "first-instance-acceptance": { 2024: "90.2", 2025: "91.4" },
} as const;
const plan = { ...guangxi2025, indicators: guangxi2025.indicators.filter(({ id }) => id in madeUp) };
const observed = ipr.observe(plan, madeUp);

const parent = { plan: national2030 };
const proposal = ipr.proposePlan(plan, observed, { year: "2030", unobserved: "latest", parent });
const candidates = ipr.proposalTable(plan, proposal.proposals);
const taken = { ...candidates, rows: candidates.rows.filter(({ chosen }) => chosen !== null) };
const next = ipr.successorPlan(plan, observed, {
  id: "guangxi-2030",
  period: { start: "2026", end: "2030" },
  unobserved: "latest",
  targets: proposal.targets,
});

console.log("2025 年及以前的观测值为虚构，仅作演示\n");
const shown = ["name", "base", "candidate", "method", "probability", "bestShare"] as const;
console.log(ipr.toTextTable(ipr.selectColumns(taken, shown)));
for (const { message } of proposal.clashes) console.log(`！${message["zh-Hans"]}`);
const columns = ["name", "unit", "baseline", "baselineYear", "baselineFrom", "target"] as const;
console.log(`\n${ipr.toTextTable(ipr.selectColumns(ipr.planTable(next.plan), columns))}`);
for (const { message } of next.issues) console.log(`· ${message["zh-Hans"]}`);
console.log(`\n${proposal.proposals[0]?.chosen?.because["zh-Hans"].replaceAll("。", "。\n")}`);
