import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";

const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"];
const two = (number: number): string => String(number).padStart(2, "0");

/** Periods with figures, some of them parts of years that fill a year or leave a gap. */
export function observedPeriods(random: RandomNumbers, measure: string, fiscal: boolean): readonly string[] {
  const last = random(years.length + 1);
  const whole = years.slice(0, last).filter(() => random(6) > 0);
  if (measure !== "annual") {
    const days = ["2020-06", "2022-06", "2022-06-30", "2023-Q2", "2024-02-29", "2024-S1", "2025-06"];
    return [...whole, ...days.filter(() => random(10) === 0)];
  }
  const parts = random(3) === 0 ? [pick(random, ["2021", "2023", "2024", "2025"])] : [];
  return [
    ...whole.filter((year) => !parts.includes(year) || random(4) === 0),
    ...parts.flatMap((year) => partsOf(random, year, fiscal)),
  ];
}

function partsOf(random: RandomNumbers, year: string, fiscal: boolean): readonly string[] {
  const most = (all: readonly string[]) => all.filter(() => random(12) > 0);
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`);
  const quarters = [1, 2, 3, 4].map((at) => `${year}-Q${at}`);
  switch (random(fiscal ? 3 : 6)) {
    case 0:
      return most(quarters);
    case 1:
      return most([`${year}-S1`, `${year}-S2`]);
    case 2:
      return most([`${year}-S1`, `${year}-Q3`, `${year}-Q4`]);
    case 3:
      return most(months);
    case 4:
      return most([`${year}-01/${year}-09`, `${year}-Q4`, `${year}-Q1`]);
    default:
      return most([`${year}-S1`, ...months.slice(6)]);
  }
}
