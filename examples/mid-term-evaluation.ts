// The mid-term evaluation of the national plan, as Markdown to hand on.
//   npx tsx examples/mid-term-evaluation.ts > evaluation.md
//   npx tsx examples/mid-term-evaluation.ts --en

import { planReport, toMarkdown } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";

const report = planReport(national2025, national2025Observations, { kind: "mid-term", asOf: "2023-12-31" });
const locale = process.argv.includes("--en") ? "en" : "zh-Hans";
process.stdout.write(toMarkdown(report, { locale }));
