import type { PatentLapse, PatentRecord } from "ipr-plan";
import { pick, randomNumbers } from "./random.js";

/** A patent as a row of a register, so that any cell can hold what it should not. */
export interface HoleyPatent extends PatentRecord {
  readonly place: string | null;
  readonly heldIn: string | null;
  readonly holders: readonly string[] | null;
}

const days = [
  ..."2003-06-30 2004-02-28 2004-02-29 2004-03-01 2005-02-28 2005-03-01 2005-12-30 2005-12-31 2006-01-01".split(
    " ",
  ),
  ..."2013-01-01 2014-02-28 2014-03-01 2015-02-28 2015-12-30 2015-12-31 2016-01-01 2016-02-29 2019-07-01".split(
    " ",
  ),
  ..."2023-04-05 2024-02-29 2025-02-28 2025-03-01 2025-12-31 2026-01-01".split(" "),
];
const codes = [
  ..."450000 450100 450103 450200 440100 110000 710000 810000 820000 123456 990000 45010 4501031".split(" "),
  ..."HK TW MO CN US JP us GX_1 GX_2 x 广西 南宁市".split(" "),
  "",
  " ",
];
const awards = ["china-patent", "national-science-and-technology", "other"] as const;

/**
 * A register with every kind of hole and contradiction, on the days around which ten and twenty years turn. Lapses are in
 * the order of their days, as a table of lapses is read.
 */
export function registerWithHoles(count: number, seed: bigint): readonly HoleyPatent[] {
  const random = randomNumbers(seed);
  const rarely = <One>(one: One, other: () => One): One => (random(12) === 0 ? one : other());
  const day = (): string => pick(random, days);
  const flag = (): boolean | null => pick(random, [true, false, false, null]);
  return Array.from({ length: count }, (_, row) => {
    const [early, late] = [day(), day()].sort() as [string, string];
    // Most grants are early enough that most patents are in force.
    const [filedOn, grantedOn] = random(25) === 0 ? [late, early] : [early, late];
    const lapses: PatentLapse[] = Array.from({ length: random(8) === 0 ? 1 + random(3) : 0 }, () => ({
      lapsedOn: day(),
      revivedOn: random(3) === 0 ? null : day(),
    }));
    const last = "9999-12-31";
    lapses.sort(
      (a, b) =>
        a.lapsedOn.localeCompare(b.lapsedOn) || (a.revivedOn ?? last).localeCompare(b.revivedOn ?? last),
    );
    return {
      id: `ZL${row}`,
      place: rarely(null, () => pick(random, ["南宁", "柳州", "O'Brien", "__proto__", ""])),
      kind: rarely<string | null>("plant", () =>
        pick(random, [null, "invention", "invention", "invention", "invention", "design", "utility-model"]),
      ) as HoleyPatent["kind"],
      filedOn: rarely<string | null>(null, () => filedOn) as string,
      grantedOn: rarely(null, () => grantedOn),
      expiresOn: random(5) === 0 ? day() : null,
      lapses,
      heldIn: rarely(null, () => pick(random, codes)),
      holders: rarely(null, () => Array.from({ length: random(4) }, () => pick(random, codes))),
      strategicEmergingIndustry: flag(),
      familyAbroad: flag(),
      pledgeAmount: pick(random, [
        null,
        "0",
        "0",
        "999.99",
        "1000",
        "1000.01",
        "25000000",
        random(40) === 0 ? "-1" : "5",
      ]),
      awards: pick(random, [
        null,
        [],
        [],
        [],
        [pick(random, awards)],
        [pick(random, awards), pick(random, awards)],
      ]),
      ...(random(60) === 0 && { awards: ["nobel"] as never }),
    };
  });
}
