// Decomposes random panels and checks that everything printed adds up: `npx tsx test/bench/decompose.ts 100000 1`.
import { decimal, decomposeChange, definePlan, type RatioParts, type Series } from "ipr-plan";

const [count = 100_000, start = 1] = process.argv.slice(2).map(Number);

// A small generator of its own (mulberry32), so that the same seed gives the same panels everywhere.
let state = start;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (end: number): number => Math.floor(random() * end);

const reference = { document: "bench", locator: "bench", raw: "bench" };
const plan = definePlan({
  id: "bench",
  title: { "zh-Hans": "规划" },
  jurisdiction: { level: "province" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: [
    {
      id: "ratio",
      name: { "zh-Hans": "比率" },
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      direction: "increase",
      origin: "table",
      targets: [],
      references: [reference],
    },
    {
      id: "total",
      name: { "zh-Hans": "总量" },
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      targets: [],
      references: [reference],
    },
  ],
  references: [reference],
});

/** Nothing, little, or anything up to twelve digits, with up to two decimals. */
function value(): string {
  const kind = below(5);
  if (kind === 0) return "0";
  if (kind === 1) return String(below(10));
  return decimal(below(10 ** (1 + below(11))))
    .div(10 ** below(3))
    .toFixed();
}
const series = (unit: string, then: string, now: string): Series => ({
  unit,
  measure: "point-in-time",
  regionRule: "sum",
  observations: [
    { period: "2022", value: then, status: "A" },
    { period: "2023", value: now, status: "A" },
  ],
});
const sum = (values: readonly (string | null)[]): string =>
  values.reduce((all, one) => all.plus(one ?? 0), decimal(0)).toFixed();

function check(equal: boolean, panel: unknown): void {
  if (equal) return;
  throw new Error(`parts do not add up: ${JSON.stringify(panel)}`);
}

const seen = { ratios: 0, withoutRatio: 0, totals: 0, newOrGone: 0, zeros: 0, falls: 0 };
const before = process.cpuUsage();
for (let panel = 0; panel < count; panel++) {
  const decimals = below(5);
  const parts: Record<string, RatioParts> = {};
  const byRegion: Record<string, { total: Series }> = {};
  const places = 1 + below(20);
  for (let place = 0; place < places; place++) {
    const [thenBelow, nowBelow] = [value(), value()];
    const [then, now] = [thenBelow === "0" ? "0" : value(), nowBelow === "0" ? "0" : value()];
    if ((thenBelow === "0") !== (nowBelow === "0")) seen.newOrGone += 1;
    else if ((then === "0") !== (now === "0")) seen.zeros += 1;
    parts[`p${place}`] = {
      numerator: series("件", then, now),
      denominator: series("万人", thenBelow, nowBelow),
    };
    byRegion[`p${place}`] = { total: series("件", then, now) };
  }
  const options = { from: "2022", to: "2023", decimals };
  const ratio = decomposeChange(plan, "ratio", {}, { ...options, parts });
  if (!("kind" in ratio) || ratio.kind !== "ratio") throw new Error("expected a ratio");
  if ("missing" in ratio.whole) seen.withoutRatio += 1;
  else {
    const { whole, numerator, denominator, within, structure, places: all } = ratio;
    check(sum([whole.from, whole.change]) === whole.to, parts);
    check(sum([numerator, denominator]) === whole.change, parts);
    check(sum([within, structure]) === whole.change, parts);
    check(sum(all.map((one) => one.within)) === within, parts);
    check(sum(all.map((one) => one.structure)) === structure, parts);
    check(sum(all.map((one) => one.contribution)) === whole.change, parts);
    seen.ratios += 1;
    if (whole.change.startsWith("-")) seen.falls += 1;
  }
  const total = decomposeChange(plan, "total", byRegion, options);
  if (!("kind" in total) || total.kind !== "total" || "missing" in total.whole)
    throw new Error("expected a total");
  const { whole, places: all } = total;
  check(sum(all.map(({ change }) => change)) === whole.change, byRegion);
  if (whole.change !== "0") check(sum(all.map(({ share }) => share)) === "100", byRegion);
  if (whole.rate !== null) check(sum(all.map(({ points }) => points)) === whole.rate, byRegion);
  seen.totals += 1;
}
const { user } = process.cpuUsage(before);
console.log(seen);
console.log(`${(user / 1000 / count).toFixed(2)} ms of CPU a panel, a ratio and a total of up to 20 places`);
