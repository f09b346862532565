import { type Calendar, parsePeriod, periodLabel, yearPosition } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madePeriod, madeYear, madeYearEnd, two } from "../made-period.js";
import { orRefusal } from "../refusal.js";

/** Periods of calendar years and of fiscal years: their first and last day, their labels, and where they end. */
export const periods: OracleArea = {
  name: "periods",
  script: "periods.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield pick(random, [parsed, parsed, position, label])(random);
  },
};

const noPeriods = [
  "",
  "2025-13",
  "2025-00",
  "2025-1",
  "2025-02-29",
  "1900-02-29",
  "2025-04-31",
  "2025-S3",
  "2025-Q5",
];
const notInOneYear = ["2025-05/2025-02", "2025-01/2026-01", "2024-12/2025-01", "2025-01/2025-09/2025-10"];
const noYearEnds = ["13-01", "02-30", "3-31", ""];

function calendar(random: RandomNumbers): Calendar {
  const yearEnds = random(60) === 0 ? pick(random, noYearEnds) : madeYearEnd(random);
  return yearEnds === undefined ? {} : { yearEnds };
}

/** A period as data or as an office writes it, or what is none. */
function text(random: RandomNumbers): string {
  if (random(10) === 0) return pick(random, [...noPeriods, ...notInOneYear]);
  if (random(3) > 0) return madePeriod(random);
  const year = madeYear(random);
  const part = pick(random, ["", "", "-Q1", "-Q4", "-S2"]);
  const years = `${String(year).padStart(4, "0")}${pick(random, ["-", "–", "/"])}`;
  // Now and then a year that does not follow the first.
  const following = (year + (random(10) === 0 ? 2 : 1)) % 100;
  return random(3) === 0 ? `FY${String(year).padStart(4, "0")}${part}` : `${years}${two(following)}${part}`;
}

function parsed(random: RandomNumbers): Answered {
  const [written, years] = [text(random), calendar(random)];
  return {
    case: { kind: "parse", text: written, yearEnds: years.yearEnds ?? null },
    answer: orRefusal(() => parsePeriod(written, years)),
  };
}

function position(random: RandomNumbers): Answered {
  const [written, years] = [text(random), calendar(random)];
  return {
    case: { kind: "position", text: written, yearEnds: years.yearEnds ?? null },
    answer: orRefusal(() => yearPosition(written, years)),
  };
}

function label(random: RandomNumbers): Answered {
  // A label is of a period that the calendar has.
  const period = madePeriod(random, 2016 + random(14));
  const yearEnds = madeYearEnd(random);
  const yearStyle = pick(random, [undefined, "FY2024", "2023-24"] as const);
  const years = { ...(yearEnds && { yearEnds }), ...(yearStyle && { yearStyle }) };
  return {
    case: { kind: "label", text: period, yearEnds: yearEnds ?? null, yearStyle: yearStyle ?? null },
    answer: orRefusal(() => periodLabel(period, years)),
  };
}
