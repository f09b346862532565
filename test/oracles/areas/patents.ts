import {
  type CountOptions,
  countHighValuePatents,
  highValuePatentsPer10kFromRegister,
  type PatentCount,
  type PatentRecord,
  type PatentTally,
  type RoundingMode,
} from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madeDecimal, madeDigits } from "../made-decimal.js";
import { madePatent } from "../made-patent.js";
import { orRefusal } from "../refusal.js";

/** High-value patents of a small register, and how many there are per 10,000 people. */
export const patents: OracleArea = {
  name: "patents",
  script: "patents.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield pick(random, [counted, counted, counted, per10k])(random);
  },
};

const jurisdictions = [undefined, undefined, "450000", "450100", "450103", "CN", "US", "ZONE_7"];
const floors = [
  undefined,
  1000,
  "1000.5",
  { value: "0.1", unit: "万元" },
  { value: 1, unit: "千元" },
  "1000.50",
];

type Grouped = PatentRecord & { readonly group?: string | null };

function counted(random: RandomNumbers): Answered {
  const on = pick(random, ["2025-12-31", "2024-02-29", "2025-02-28", "2023-06-30", "2026-03-01"]);
  const register = Array.from({ length: 1 + random(6) }, () => madePatent(random, on));
  const jurisdiction = pick(random, jurisdictions);
  // Of 0 and less nothing is high.
  const pledgeAtLeast = random(50) === 0 ? pick(random, [0, "-1"]) : pick(random, floors);
  const options: CountOptions<Grouped> = {
    on,
    ...(jurisdiction && { jurisdiction }),
    ...(pledgeAtLeast !== undefined && { pledgeAtLeast }),
    ...(random(2) === 0 && { holders: pick(random, ["first-named", "any"] as const) }),
    ...(random(2) === 0 && { maintainedSince: pick(random, ["filing", "grant"] as const) }),
    ...(random(3) === 0 && { distinctIds: true }),
  };
  const byGroup = random(2) === 0;
  const by = ({ group }: Grouped): string | null | undefined => group;
  const answer = orRefusal(() => {
    // Some records are none, which the library has to find out.
    const records = register as readonly object[] as readonly Grouped[];
    return plain(countHighValuePatents(records, byGroup ? { ...options, by } : options));
  });
  return { case: { kind: "count", register, options, byGroup }, answer };
}

/** The numbers of a count, without its sentences. */
function plain(count: PatentCount) {
  return {
    ...numbers(count),
    records: count.records,
    setAside: count.setAside,
    groups: Object.entries(count.groups).map(([key, group]) => [key, numbers(group)]),
    issues: count.issues
      .map(({ code, count: times, examples }) => [code, times, examples.map(({ path }) => path)] as const)
      .sort(byName),
  };
}

/** By their first entries, which differ. */
const byName = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number =>
  one < other ? -1 : 1;

function numbers({ total, inForce, conditions, metExactly, overlaps }: PatentTally) {
  // Which of two equally large parts comes first is nowhere said.
  const parts = overlaps
    .map((part) => [[...part.conditions].sort().join(" "), part.count] as const)
    .sort(byName);
  return { total, inForce, conditions, metExactly, parts, sizes: overlaps.map((part) => part.count) };
}

function per10k(random: RandomNumbers): Answered {
  const atLeast = random(random(2) === 0 ? 30 : 3_000_000);
  const total = { atLeast, atMost: atLeast + random(3) * random(1000) };
  const value = pick(random, [
    () => `${1 + random(9)}${madeDigits(random, random(5))}`,
    () => `${madeDigits(random, 4)}.${madeDigits(random, 2)}`,
    () => pick(random, ["0", "0.00", "-5", "1", "2", "4", "8", "16", "3", "7"]),
    () => madeDecimal(random),
  ])();
  const unit = pick(random, ["万人", "万人", "人", "百万人", "亿人", "名"]);
  const places = pick(random, [undefined, 0, 1, 2, 3, 6]);
  const mode = pick<RoundingMode | undefined>(random, [undefined, "half-up", "half-even"]);
  const answer = orRefusal(() => {
    const found = highValuePatentsPer10kFromRegister(
      { total },
      { value, unit, scope: "resident", on: "2025-12-31" },
      { ...(places !== undefined && { places }), ...(mode && { mode }) },
    );
    return "atLeast" in found
      ? { atLeast: found.atLeast, atMost: found.atMost, unit: found.unit }
      : { missing: found.missing.reason };
  });
  return {
    case: { kind: "per10k", total, value, unit, places: places ?? 2, mode: mode ?? "half-up" },
    answer,
  };
}
