// Guangxi and its fourteen cities, from seven tables to the report: who is behind, who is first, what does not agree, a split for 2030.
// All figures in examples/province-and-cities/ are MADE UP; the plan is real.
//   npx tsx examples/province-and-cities.ts              prints the tables, and the report as Markdown
//   npx tsx examples/province-and-cities.ts report.docx  writes the report as a Word document, too

import { writeFileSync } from "node:fs";
import * as ipr from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import { guangxi2025 } from "ipr-plan/plans";
import { draft2030 } from "./province-and-cities/draft-2030.js";
import { places, residents } from "./province-and-cities/places.js";
import { say, show } from "./province-and-cities/show.js";
import { readTables, shared, sharesOf } from "./province-and-cities/tables.js";

const { byRegion, published } = readTables();
const targets = sharesOf(byRegion);
const indicators = ["high-value-patents-per-10k", ...shared] as const;
const whole = { tree: places, of: "广西" };
const promised = { asOf: "2024", indicators, targets };

const judged = ipr.assessRegions(guangxi2025, byRegion, { ...promised, tree: places });
show("各市进展（数字均为虚构）", ipr.regionTable(guangxi2025, judged, { tree: places }));

const ranked = { by: "value", since: "2023", ...whole } as const;
const ranking = ipr.rankRegions(guangxi2025, "high-value-patents-per-10k", byRegion, ranked);
show("每万人口高价值发明专利拥有量排名", ipr.rankingTable(guangxi2025, ranking), "rank place value change");

const years = { from: "2023", to: "2024", ...whole };
const change = ipr.decomposeChange(guangxi2025, "registered-trademarks", byRegion, years);
if ("because" in change) say("有效注册商标总量为什么增长", change.because);
const { issues } = ipr.reconcile(guangxi2025, published, byRegion, whole);
const texts = issues.map(({ message }) => message);
say("与公布数核对", texts);

// The next plan is to reach 80 万件 of trade marks in force: the increase by residents, beside what each city did so far.
const draft = draft2030(published);
const by = { split: "increment", from: byRegion } as const;
const split = ipr.allocateTarget(draft, "registered-trademarks", residents, by);
if (!("parts" in split)) throw new Error("every city has reported");
const asked = "place present share requiredPerYear recentPerYear probability";
show("2030年80万件的增量按人口分解", ipr.allocationTable(draft, split), asked);
const doubts = split.issues.map(({ message }) => message);
say("须注意", doubts);

const madeUp = { "zh-Hans": "本报告为示例，所有数字均为虚构。", en: "An example: all figures are made up." };
const report = ipr.regionReport(guangxi2025, byRegion, {
  ...promised,
  ...whole,
  since: "2023",
  published,
  text: { summary: [madeUp] },
});
console.log(`\n${ipr.toMarkdown(report)}`);
const [path] = process.argv.slice(2);
if (path !== undefined) writeFileSync(path, await toDocx(report));
