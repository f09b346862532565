// What readSentences finds in published texts, beside what a person read in them: npx tsx test/bench/import-sentences.ts FOLDER [--found]
// FOLDER has NAME.gold.json files beside the texts (`file` names the text). Tables are read elsewhere and left out here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FoundTarget, FoundValue, SentenceFinding } from "ipr-plan/import";
import { readSentences } from "ipr-plan/import";

interface GoldValue {
  readonly year: string;
  readonly raw: string;
  readonly value?: string | null;
  readonly lower?: string;
  readonly upper?: string;
  readonly comparator?: string;
  readonly basis?: string;
}

interface GoldRow {
  readonly name: string;
  readonly span: string;
  readonly offset: readonly [number, number];
  readonly targets: readonly GoldValue[];
  readonly baseline: GoldValue | null;
  readonly observations: readonly GoldValue[];
}

interface Gold {
  readonly file: string;
  readonly table: boolean;
  readonly period: readonly [string, string] | null;
  readonly base: string | null;
  readonly rows: readonly GoldRow[];
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const [folder = ".", flag] = process.argv.slice(2);
const total = { targets: none(), values: none() };

function none(): Count {
  return { right: 0, wrong: 0, missed: 0 };
}

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".gold.json"))
  .sort()) {
  const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
  const path = [join(folder, gold.file), join(dirname(folder), gold.file)].find(existsSync);
  if (path === undefined) continue;
  const text = readFileSync(path, "utf8");
  const years = {
    ...(gold.base !== null && { base: gold.base }),
    ...(gold.period && { target: gold.period[1] }),
  };
  const { findings, unclaimed } = readSentences(text, { years });
  console.log(`\n${name} ${gold.file}: ${findings.length} findings, ${unclaimed.length} numbers unclaimed`);
  if (flag === "--found") for (const finding of findings) console.log(`  ${shown(finding)}`);
  if (gold.table) continue;
  report(
    "targets",
    gold.rows.flatMap((row) => row.targets.map((value) => ({ row, value }))),
    findings,
    ({ targets }) => targets,
  );
  report(
    "values",
    gold.rows.flatMap((row) => row.observations.map((value) => ({ row, value }))),
    findings,
    ({ observations }) => observations,
  );
}
console.log("\ntotal", JSON.stringify(total));

function report(
  what: "targets" | "values",
  wanted: readonly { readonly row: GoldRow; readonly value: GoldValue }[],
  findings: readonly SentenceFinding[],
  values: (finding: SentenceFinding) => readonly (FoundTarget | FoundValue)[],
): void {
  const own = none();
  const used = new Set<unknown>();
  for (const { row, value } of wanted) {
    const near = findings.filter(
      ({ name, start, end }) => (start < row.offset[1] && end > row.offset[0]) || name.raw === row.name,
    );
    const all = near.flatMap((finding) => values(finding).map((found) => ({ finding, found })));
    const right = all.find(({ found }) => isSame(found, value) && !used.has(found));
    if (right !== undefined) {
      used.add(right.found);
      own.right++;
    } else {
      own.missed++;
      console.log(`  missed ${what}: ${row.name} ${value.year} ${value.raw} in ${row.span.slice(0, 60)}`);
    }
  }
  for (const finding of findings) {
    for (const found of values(finding)) {
      if (used.has(found)) continue;
      // What the gold does not list may be right: a person looks at it.
      const inside = wanted.some(({ row }) => found.start < row.offset[1] && found.end > row.offset[0]);
      if (inside) own.wrong++;
      console.log(`  ${inside ? "wrong" : "besides"} ${what}: ${shown(finding)}`);
    }
  }
  console.log(`  ${what}: ${JSON.stringify(own)}`);
  for (const key of ["right", "wrong", "missed"] as const) total[what][key] += own[key];
}

function isSame(found: FoundTarget | FoundValue, gold: GoldValue): boolean {
  const time = "year" in found ? found.year : "period" in found ? found.period : undefined;
  const ends =
    gold.value != null
      ? found.value === gold.value
      : found.lower === gold.lower && found.upper === gold.upper;
  const basis = !("basis" in found) || gold.basis === undefined || found.basis === gold.basis;
  const comparator = gold.comparator === undefined || (found.comparator ?? "attain") === gold.comparator;
  return ends && basis && comparator && time?.period === gold.year;
}

function shown(finding: SentenceFinding): string {
  const { name, nameParts = [], match, targets, baseline, observations, doubts, partOf } = finding;
  const one = (value: FoundTarget | FoundValue): string => {
    const time = "basis" in value ? (value as FoundTarget).year : (value as FoundValue).period;
    const basis = "basis" in value ? ` ${value.basis}` : "";
    return `${time?.period ?? "?"}:${value.raw}${basis} ${value.comparator ?? "-"} ${value.value ?? `${value.lower}..${value.upper}`} ${value.unit ?? ""}${"strength" in value ? " strive" : ""}`;
  };
  return [
    name.raw + (nameParts.length > 0 ? ` + ${nameParts.map(({ raw }) => raw).join(" ")}` : ""),
    match?.matched ? match.indicator : "-",
    ...(partOf ? [`part of ${partOf.raw}`] : []),
    ...targets.map((value) => `T ${one(value)}`),
    ...(baseline ? [`B ${one(baseline)}`] : []),
    ...observations.map((value) => `O ${one(value)}`),
    doubts.map(({ code }) => code).join(","),
  ].join(" | ");
}
