// Guangxi and its fourteen cities, from seven tables to the report: who is behind, who is first, what does not agree, a split for 2030.
// All figures in examples/province-and-cities/ are MADE UP; the plan is real.
//   npx tsx examples/province-and-cities.ts              prints the tables, and the report as Markdown
//   npx tsx examples/province-and-cities.ts report.docx  writes the report as a Word document, too

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as ipr from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { names, places, residents } from "./province-and-cities/places.js";

type Figures = ReturnType<typeof importObservations<(typeof guangxi2025.indicators)[number]["id"]>>["observations"];
let published: Figures = {};
const byRegion: Record<string, Figures> = {};
const folder = new URL("province-and-cities/", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
  const rows: unknown[][] = parse(readFileSync(new URL(file, folder)), { relax_column_count: true });
  const regions = ipr.placeNames(places);
  const read = importObservations(guangxi2025, rows, { regions, totals: "since-start", document: file });
  published = { ...published, ...read.observations };
  for (const [city, of] of Object.entries(read.byRegion ?? {})) byRegion[city] = { ...byRegion[city], ...of };
}

// The cities share what the plan promises as they shared what there was in 2022; of the ratio each has the plan's own target.
const ids = ["pct-applications", "registered-trademarks", "geographical-indications", "pledge-financing"] as const;
const targets: Record<string, Partial<Record<(typeof ids)[number], string>>> = {};
for (const id of ids) {
  const weights = names.map((city) => [city, ipr.series.valueAt?.(byRegion[city]?.[id], "2022")]);
  const split = ipr.allocateTarget(guangxi2025, id, Object.fromEntries(weights));
  if ("parts" in split) for (const city of names) targets[city] = { ...targets[city], [id]: split.parts[city] };
}
