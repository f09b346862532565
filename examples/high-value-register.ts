// High-value invention patents counted from a register: a file of made-up patents is written, streamed and removed.
//   npx tsx examples/high-value-register.ts                 200,000 patents
//   npx tsx examples/high-value-register.ts --en 5000000    as many as you like, in the same memory

import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import {
  countHighValuePatents,
  highValuePatentsPer10kFromRegister,
  type Locale,
  localize,
  type PatentCondition,
  type PatentCount,
  type PatentTally,
  patentConditions,
  type Table,
  type TableColumn,
  toTextTable,
} from "ipr-plan";
import { type MadeUpPatent, madeUpRegister } from "./made-up-register.js";

const { values, positionals } = parseArgs({
  options: { en: { type: "boolean", default: false } },
  allowPositionals: true,
});
const locale: Locale = values.en ? "en" : "zh-Hans";
const size = Number(positionals[0] ?? 200_000);

const folder = mkdtempSync(join(tmpdir(), "register-"));
const path = join(folder, "register.ndjson");
try {
  await pipeline(Readable.from(linesOf(madeUpRegister(size))), createWriteStream(path));
  const count = await countHighValuePatents(recordsOf(path), {
    on: "2025-12-31",
    jurisdiction: "CN",
    pledgeAtLeast: { value: "1000", unit: "万元" },
    by: ({ province }) => province,
  });
  tell(count);
} finally {
  rmSync(folder, { recursive: true });
}

function* linesOf(register: Iterable<MadeUpPatent>): Generator<string> {
  for (const patent of register) yield `${JSON.stringify(patent)}\n`;
}

/** Reads a register patent by patent; nothing of it is kept. */
async function* recordsOf(file: string): AsyncGenerator<MadeUpPatent> {
  let done = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    yield JSON.parse(line);
    done++;
    if (done % 10_000 === 0 || done === size) showProgress(done / size);
  }
}

function showProgress(share: number): void {
  if (!process.stderr.isTTY) return;
  const bar = "█".repeat(Math.round(share * 40)).padEnd(40, "░");
  process.stderr.write(`\r${bar} ${(share * 100).toFixed(0).padStart(3)}%${share === 1 ? "\n" : ""}`);
}

function tell(count: PatentCount): void {
  const { records, on, total, inForce, groups } = count;
  const byTotal = Object.entries(groups).sort(([, a], [, b]) => b.total.atLeast - a.total.atLeast);
  say(
    `${records} 件专利中，${on} 国内（不含港澳台）有效的 ${inForce.atLeast} 件。`,
    `Of ${records} patents, ${inForce.atLeast} are held on the mainland and in force on ${on}.`,
  );
  say(
    `高价值发明专利至少 ${total.atLeast} 件，至多 ${total.atMost} 件：有的条件登记簿没有说明。\n`,
    `At least ${total.atLeast} and at most ${total.atMost} are of high value: the register leaves some conditions open.\n`,
  );
  console.log(toTextTable(tableOf([...byTotal.slice(0, 10), ["全国", count]]), { locale }));
  console.log();
  const ratio = highValuePatentsPer10kFromRegister(count, {
    value: "140828",
    unit: "万人",
    scope: "total",
    on: "2024-12-31",
  });
  if ("because" in ratio) for (const step of ratio.because) console.log(localize(step, locale));
}

type Row = Record<"province" | "inForce" | "atLeast" | "atMost" | PatentCondition, string | number>;

function tableOf(tallies: readonly (readonly [string, PatentTally])[]): Table<Row> {
  const conditions = Object.keys(patentConditions) as PatentCondition[];
  const column = (name: keyof Row, zh: string, en: string): TableColumn<keyof Row> => ({
    name,
    type: name === "province" ? "text" : "integer",
    title: { "zh-Hans": zh, en },
  });
  return {
    title: { "zh-Hans": "高价值发明专利", en: "High-value invention patents" },
    columns: [
      column("province", "地区", "Province"),
      column("inForce", "有效", "In force"),
      column("atLeast", "至少", "At least"),
      column("atMost", "至多", "At most"),
      column("strategic-emerging-industry", "战新产业", "Emerging"),
      column("family-abroad", "海外同族", "Abroad"),
      column("maintained-over-ten-years", "超十年", "Ten years"),
      column("pledge-financing", "质押", "Pledged"),
      column("award", "获奖", "Awarded"),
    ],
    rows: tallies.map(([province, { inForce, total, conditions: met }]) => ({
      province,
      inForce: inForce.atLeast,
      ...total,
      ...(Object.fromEntries(conditions.map((name) => [name, met[name].atLeast])) as Record<
        PatentCondition,
        number
      >),
    })),
  };
}

function say(zh: string, en: string): void {
  console.log(localize({ "zh-Hans": zh, en }, locale));
}
