// A draft beside its document, as one HTML file: what was read where, what is open, what was left. It needs no server.
//   npx tsx examples/draft-page.ts                       in Chinese, into examples/draft-page/index.html
//   npx tsx examples/draft-page.ts --en draft.html       in English, where you say
//   npx tsx examples/draft-page.ts --text plan.txt       of a document of your own

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importPlan } from "ipr-plan/import";
import { draftPage } from "./draft-page/page.js";

const beside = (name: string): string => fileURLToPath(new URL(`draft-page/${name}`, import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    en: { type: "boolean", default: false },
    text: { type: "string", default: beside("county-plan.txt") },
  },
  allowPositionals: true,
});
const [path = beside("index.html")] = positionals;

const text = readFileSync(values.text, "utf8");
writeFileSync(path, draftPage(text, importPlan(text), values.en ? "en" : "zh-Hans"));
console.log(path);
