import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { allocateTarget, type Observations, placeNames, rankRegions } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { places } from "./places.js";

export type Figures = Observations<(typeof guangxi2025.indicators)[number]["id"]>;

/** Reads the tables of this folder: what the cities report, one record by city, and what is published of the whole. */
export function readTables(): { readonly byRegion: Record<string, Figures>; readonly published: Figures } {
  const byRegion: Record<string, Figures> = {};
  let published: Figures = {};
  const folder = new URL("./", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const rows: unknown[][] = parse(readFileSync(new URL(file, folder)), { relax_column_count: true });
    const options = { regions: placeNames(places), totals: "since-start", document: file } as const;
    const read = importObservations(guangxi2025, rows, options);
    published = { ...published, ...read.observations };
    for (const [city, of] of Object.entries(read.byRegion ?? {}))
      byRegion[city] = { ...byRegion[city], ...of };
  }
  return { byRegion, published };
}

/** The totals of which each city promises a share. */
export const shared = [
  "pct-applications",
  "registered-trademarks",
  "geographical-indications",
  "pledge-financing",
] as const;
type Shares = { readonly [Id in (typeof shared)[number]]?: string };

/** What the cities promise of the plan's totals: shares by what each had in 2022. */
export function sharesOf(byRegion: Readonly<Record<string, Figures>>): Record<string, Shares> {
  const targets: Record<string, Shares> = {};
  for (const id of shared) {
    const { regions } = rankRegions(guangxi2025, id, byRegion, { by: "value", at: "2022" });
    const had = Object.fromEntries(regions.map(({ place, value }) => [place, value ?? 0]));
    const split = allocateTarget(guangxi2025, id, had);
    if (!("parts" in split)) continue;
    for (const [city, part] of Object.entries(split.parts)) targets[city] = { ...targets[city], [id]: part };
  }
  return targets;
}
