// The mid-term evaluation of the national plan, as Markdown to hand on.
//   npx tsx examples/mid-term-evaluation.ts > evaluation.md
//   npx tsx examples/mid-term-evaluation.ts --en

import { planReport } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";

const locale = process.argv.includes("--en") ? "en" : "zh-Hans";
process.stdout.write(planReport(national2025, national2025Observations, { asOf: "2023-12-31", locale }));
