// The mid-term evaluation of the national plan as one HTML file: report and charts, to read, print or send on.
//   npx tsx examples/evaluation-page.ts                       in Chinese, into the folder of temporary files
//   npx tsx examples/evaluation-page.ts --en evaluation.html  in English, where you say

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { evaluationPage } from "./evaluation-page/page.js";

const { values, positionals } = parseArgs({
  options: { en: { type: "boolean", default: false } },
  allowPositionals: true,
});
const locale = values.en ? "en" : "zh-Hans";
const [path = join(tmpdir(), `evaluation-${locale}.html`)] = positionals;

writeFileSync(
  path,
  await evaluationPage(national2025, national2025Observations, { asOf: "2023-12-31", locale }),
);
console.log(path);
