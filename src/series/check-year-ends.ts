import { pointer, show } from "../issue.js";
import { type Calendar, endsOn } from "../value/calendar.js";
import { refuse } from "../value/refuse.js";

/** Throws where series that go together count in years that end on different days: a year of one is none of the other. */
export function checkYearEnds(
  named: readonly (readonly [name: string, series: Calendar])[],
  placeOf = (name: string): string => pointer("", name),
): void {
  const [first] = named;
  const other = named.find(([, series]) => first !== undefined && endsOn(series) !== endsOn(first[1]));
  if (first === undefined || other === undefined) return;
  throw yearEndsDiffer(placeOf(other[0]), first[1], other[1], [show(first[0]), show(other[0])]);
}

/** The error for a series whose years end on another day than they should. */
export function yearEndsDiffer(
  path: string,
  expected: Calendar,
  received: Calendar,
  names?: readonly [expected: string, received: string],
) {
  const [of, than] = names === undefined ? ["", ""] : names.map((name) => ` (${name})`);
  return refuse({
    code: "year-ends-differ",
    path,
    expected: [`止于 ${endsOn(expected)} 的年度${of}`, `years that end on ${endsOn(expected)}${of}`],
    received: `${endsOn(received)}${than}`,
    words: ["年度的最后一天不同", "Years that end on different days"],
  });
}
