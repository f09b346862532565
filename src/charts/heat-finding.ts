import type { Look } from "./chart-options.js";
import { type HeatShow, heatScore } from "./heat-classes.js";
import { type HeatPlace, heatMean } from "./heat-rows.js";
import { firstAndEqual, namesTogether } from "./names-together.js";
import { say } from "./say.js";
import { verdictsFinding } from "./verdicts-finding.js";

/** What came of all cells, and which place has it worst, in a sentence. */
export function heatFinding<Id extends string>(
  places: readonly HeatPlace<Id>[],
  show: HeatShow,
  { locale }: Look,
): string {
  const cells = places.flatMap((one) => one.cells);
  if (show === "verdict") {
    return verdictsFinding(
      cells.map(({ verdict = "not-assessable" }) => verdict),
      locale,
    );
  }
  const known = cells.filter((cell) => heatScore(cell, show) !== null).length;
  const all = cells.length;
  const have = known === 1 ? "has" : "have";
  // Where nothing is known, no place is the lowest.
  const means = places.flatMap(({ place, cells: own }) => {
    const mean = heatMean(own, show);
    return mean === null ? [] : [{ place, mean }];
  });
  const lowest = firstAndEqual(
    means.toSorted((a, b) => a.mean - b.mean),
    ({ mean }) => mean,
  ).map(({ place }) => place);
  const name = namesTogether(lowest, locale);
  if (lowest.length === 0)
    return say(
      locale,
      `共 ${all} 项，均无数值。`,
      `共 ${all} 項，均無數值。`,
      `Of ${all}, ${known} ${have} a number.`,
    );
  return say(
    locale,
    `共 ${all} 项，${known} 项有数值；平均最低的地区是${name}。`,
    `共 ${all} 項，${known} 項有數值；平均最低的地區是${name}。`,
    `Of ${all}, ${known} ${have} a number; lowest on average ${lowest.length === 1 ? "is" : "are"} ${name}.`,
  );
}
