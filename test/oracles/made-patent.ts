import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";
import { madeDay } from "./made-period.js";

/** A patent, mostly a sound one in force near the day that is counted; a few say what no record should. */
export function madePatent(random: RandomNumbers, on: string): Readonly<Record<string, unknown>> {
  const year = Number(on.slice(0, 4));
  const filedOn = filing(random, on);
  const record = {
    id: pick(random, ["a", "b", "c", "d", "e", "f"]),
    filedOn,
    grantedOn: grant(random, filedOn, on),
    ...some(random, 3, "group", ["南宁", "柳州", null]),
    ...some(random, 6, "kind", ["invention", "utility-model", "design", null]),
    ...some(random, 6, "expiresOn", [on, madeDay(random, year + random(6)), null]),
    ...some(random, 3, "lapses", [lapses(random, on), [], null]),
    ...some(random, 2, "heldIn", holders),
    ...some(random, 2, "strategicEmergingIndustry", [true, false, false, null]),
    ...some(random, 2, "familyAbroad", [true, false, false, null]),
    ...some(random, 2, "pledgeAmount", pledges),
    ...some(random, 2, "awards", awards),
  };
  return random(15) === 0 ? { ...record, ...pick(random, faults) } : record;
}

const holders = [
  ...["450100", "450103", "450000", "440300", "710000", "CN", "US", "ZONE_7", "XX", "广西", "", null],
  ...[["450100"], ["440300", "450100"], ["US", "450103"], ["广西", "450100"], ["440300", "广西"], []],
];
const pledges = [
  0,
  "0",
  1000,
  "999.99",
  "1000.5",
  1e7,
  { value: "0.1", unit: "万元" },
  { value: 1, unit: "亿元" },
  null,
];
const awards = [
  ...[
    [],
    ["other"],
    ["china-patent"],
    ["national-science-and-technology", "other"],
    ["other", "china-patent"],
  ],
  null,
];

/** What is wrong in one way each. */
const faults = [
  { filedOn: "2021-02-29" },
  { grantedOn: "spring" },
  { filedOn: "2030-01-01", grantedOn: "2020-01-01", lapses: null, expiresOn: null },
  { kind: "plant" },
  { strategicEmergingIndustry: "yes" },
  { familyAbroad: 1 },
  { pledgeAmount: -1 },
  { pledgeAmount: "much" },
  { pledgeAmount: { value: "1", unit: "件" } },
  { awards: ["best"] },
];

/** A field that one record in so many does not have. */
function some<One>(random: RandomNumbers, oneIn: number, name: string, values: readonly One[]) {
  const value = pick(random, values);
  return random(oneIn) === 0 ? {} : { [name]: value };
}

/** Mostly near the ends of ten and of twenty years before the day. */
function filing(random: RandomNumbers, on: string): string {
  const years = pick(random, [3, 10, 10, 20]);
  if (random(3) === 0) return madeDay(random, Number(on.slice(0, 4)) - random(22));
  return daysAfter(on, -Math.round(years * 365.25) + random(7) - 3);
}

function grant(random: RandomNumbers, filedOn: string, on: string): string | null {
  const granted = pick(random, [
    () => daysAfter(filedOn, random(1200)),
    () => daysAfter(filedOn, random(1200)),
    () => daysAfter(on, random(5) - 2),
    () => daysAfter(on, -Math.round(10 * 365.25) + random(5) - 2),
    () => null,
  ])();
  return granted !== null && granted < filedOn ? filedOn : granted;
}

/** Times out of force, in order or not, of which the last may still last. */
function lapses(random: RandomNumbers, on: string): readonly object[] {
  const first = daysAfter(on, random(6) - 3);
  const revived = daysAfter(first, random(4));
  const again = { lapsedOn: daysAfter(revived, random(4)) };
  return pick<readonly object[]>(random, [
    [{ lapsedOn: first }],
    [{ lapsedOn: first, revivedOn: revived }],
    [{ lapsedOn: first, revivedOn: null }],
    [{ lapsedOn: first, revivedOn: revived }, again],
  ]);
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
