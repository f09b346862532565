// What importObservations reads of tables that were read by hand.
//   npx tsx test/bench/import-observations.ts folder    files *.tsv, *.txt, *.md, *.html, each with a *.gold.json
//   npx tsx test/bench/import-observations.ts           only how long large tables take

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import type { Indicator, Observations, Plan } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { largeTables } from "./large-tables.js";

interface Gold {
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly rows: readonly GoldRow[];
}
interface GoldRow {
  readonly category?: string;
  readonly group?: string;
  readonly name: string;
  readonly unit?: string;
  readonly place?: string;
  readonly values?: Readonly<Record<string, string | null>>;
}
type Node = ReturnType<typeof parseDocument>["children"][number];

const folder = process.argv[2];
if (folder !== undefined) {
  const sum = { right: 0, wrong: 0, holes: 0 };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
    if (gold.kind !== "statistics") continue;
    const found = compare(gold, readFileSync(join(folder, gold.file), "utf8"));
    console.log(`${gold.file.padEnd(42)} right ${found.right}  wrong ${found.wrong}  holes ${found.holes}`);
    for (const one of found.said.slice(0, 12)) console.log(`    ${one}`);
    sum.right += found.right;
    sum.wrong += found.wrong;
    sum.holes += found.holes;
  }
  const all = sum.right + sum.wrong + sum.holes;
  console.log(
    `\nright ${sum.right} of ${all} (${((100 * sum.right) / all).toFixed(1)} %), wrong ${sum.wrong}, holes ${sum.holes}`,
  );
}
timeLargeTables();

function compare(gold: Gold, text: string) {
  const plan = planOf(gold);
  const year = /(?:19|20)\d\d(?=年)/u.exec(gold.title)?.[0];
  const own = plan.jurisdiction.name?.["zh-Hans"];
  const read = new Map<string, string>();
  const said: string[] = [];
  const reasons = new Map<string, number>();
  for (const rows of tablesOf(gold.file, text)) {
    const result = importObservations(plan, rows, year === undefined ? {} : { year });
    const regions: [string, Observations][] = [
      ["", result.observations],
      ...Object.entries(result.byRegion ?? {}),
    ];
    for (const [place, observations] of regions) {
      for (const [id, series] of Object.entries(observations)) {
        for (const one of series?.observations ?? []) {
          if ("value" in one) read.set(`${place} ${id} ${one.period}`, one.value);
        }
      }
    }
    for (const { reason } of result.unread) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    said.push(`layout ${result.layout}, ${result.issues.map(({ code }) => code).join(" ")}`);
  }
  said.push(`unread ${[...reasons].map(([reason, count]) => `${reason} ${count}`).join(", ")}`);
  const count = { right: 0, wrong: 0, holes: 0 };
  for (const row of gold.rows) {
    for (const [period, value] of Object.entries(row.values ?? {})) {
      const isWhole = row.place === undefined || row.place === own || row.place === "全国";
      const key = `${isWhole ? "" : row.place} ${idOf(gold, row)} ${period}`;
      const found = read.get(key);
      read.delete(key);
      if (found === undefined ? value === null : value !== null && Number(found) === Number(value))
        count.right++;
      else if (found === undefined) {
        count.holes++;
        said.push(`hole ${key}: ${value}`);
      } else {
        count.wrong++;
        said.push(`WRONG ${key}: ${found}, not ${value}`);
      }
    }
  }
  // Some rows were left out by hand; what is read of them is for a reader to check.
  for (const [key, value] of read) said.push(`not among those read by hand ${key}: ${value}`);
  return { ...count, said };
}

function idOf(gold: Gold, { category, group, name }: GoldRow): string {
  const names = [...new Set(gold.rows.map((row) => [row.category, row.group, row.name].join()))];
  return `indicator-${names.indexOf([category, group, name].join())}`;
}

function planOf(gold: Gold): Plan {
  const reference = { document: gold.title, locator: "table", raw: gold.title };
  const indicators = new Map<string, Indicator>();
  for (const row of gold.rows) {
    const id = idOf(gold, row);
    const name = row.group === undefined ? row.name : `专利${row.group}数：${row.name}`;
    indicators.set(id, {
      id,
      name: { "zh-Hans": name },
      ...(row.category !== undefined && { category: { "zh-Hans": row.category } }),
      ...(row.unit !== undefined && { unit: row.unit }),
      measure: "annual",
      regionRule: "none",
      direction: "increase",
      targets: [],
      origin: "table",
      references: [reference],
    });
  }
  const places = new Set(gold.rows.map(({ place }) => place));
  const [only] = places;
  return {
    id: "made-up",
    title: { "zh-Hans": gold.title },
    jurisdiction:
      places.size === 1 && only !== undefined
        ? { level: "city", name: { "zh-Hans": only } }
        : { level: "nation" },
    period: { start: "2021", end: "2025" },
    baseYear: "2020",
    indicators: [...indicators.values()],
    actions: [],
    references: [reference],
  } as unknown as Plan;
}

function tablesOf(file: string, text: string): string[][][] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (file.endsWith(".tsv")) return [lines.map((line) => line.split("\t"))];
  if (file.endsWith(".md")) return [lines.map((line) => line.replace(/^\||\|$/g, "").split("|"))];
  if (file.endsWith(".html")) return htmlTables(text);
  return [lines.map((line) => line.split(/ +/))];
}

/** Each table with the paragraph above it as its first row; what a span covers is blank. */
function htmlTables(html: string): string[][][] {
  const found: string[][][] = [];
  let above = "";
  const visit = (node: Node): void => {
    if (!("children" in node)) return;
    const name = "name" in node ? node.name : "";
    if (name === "table") {
      found.push([...(above === "" ? [] : [[above]]), ...rowsOf(node)]);
      above = "";
    } else if (name === "p") above = textOf(node).trim();
    else node.children.forEach(visit);
  };
  parseDocument(html).children.forEach(visit);
  return found;
}

function rowsOf(table: Node): string[][] {
  const rows: string[][] = [];
  const taken = new Set<string>();
  const visit = (node: Node): void => {
    if (!("children" in node)) return;
    if (!("name" in node) || node.name !== "tr") {
      node.children.forEach(visit);
      return;
    }
    const index = rows.length;
    const row: string[] = [];
    for (const cell of node.children) {
      if (!("attribs" in cell) || (cell.name !== "td" && cell.name !== "th")) continue;
      while (taken.has(`${index} ${row.length}`)) row.push("");
      const [across, down] = [Number(cell.attribs["colspan"] ?? 1), Number(cell.attribs["rowspan"] ?? 1)];
      for (let lower = 1; lower < down; lower++) {
        for (let right = 0; right < across; right++) taken.add(`${index + lower} ${row.length + right}`);
      }
      row.push(textOf(cell).replace(/\s+/g, " ").trim(), ...Array.from({ length: across - 1 }, () => ""));
    }
    rows.push(row);
  };
  visit(table);
  return rows;
}

function textOf(node: Node): string {
  if ("data" in node) return node.data;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Time of the processor, which other work on the machine does not change much. */
function timeLargeTables(): void {
  const names = ["有效注册商标量", "专利授权总量", "有效专利总量"];
  const rows = names.map((name) => ({ name, unit: "件" }));
  const made = planOf({ file: "", title: "", kind: "", rows });
  // Only a level has a value for each day.
  const indicators = made.indicators.map((one): Indicator => {
    return one.name["zh-Hans"].startsWith("有效") ? { ...one, measure: "point-in-time" } : one;
  });
  const plan = { ...made, indicators };
  for (const [name, make] of Object.entries(largeTables)) {
    const rows = make();
    const start = process.cpuUsage();
    const { unread, byRegion, layout } = importObservations(plan, rows);
    const { user, system } = process.cpuUsage(start);
    const places = Object.keys(byRegion ?? {}).length;
    console.log(
      `${name}: ${((user + system) / 1e6).toFixed(2)} s, ${layout}, ${places} places, ${unread.length} unread`,
    );
  }
}
