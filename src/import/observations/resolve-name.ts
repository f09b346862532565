import { foldWording } from "../../catalogue/fold-wording.js";
import { levelsOfCategory } from "../../model/category.js";
import type { Indicator } from "../../model/indicator.js";
import { areAlike } from "../../value/are-alike.js";
import { readUnit } from "../../value/unit.js";
import type { Named } from "./indicator-names.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Meaning, Problem } from "./meaning.js";
import { bits, chosen, type From } from "./sides.js";
import type { Around, Sides } from "./subject.js";

/** Which indicator the labels of both sides name, together or alone. */
export function namedBy(
  down: Meaning,
  across: Meaning,
  around: Around,
  sides: Sides,
  from: From,
): Named | Problem {
  const only = chosen("indicator", sides);
  const [row, column] = [
    only === "across" ? undefined : down.named,
    only === "down" ? undefined : across.named,
  ];
  if (row !== undefined && column !== undefined) {
    const both = row.indicators.filter((one) => column.indicators.includes(one));
    from.down |= bits.indicator;
    if (both.length === 0) return { reason: "indicator-twice" };
    return { ...row, indicators: both };
  }
  const alone = row ?? column;
  const isOpen = alone === row ? across.isOpen : down.isOpen;
  const unclear: Problem = {
    reason: alone === row && row !== undefined ? "header-unclear" : "label-unclear",
  };
  if (alone !== undefined && !isOpen) {
    from[row === undefined ? "across" : "down"] |= bits.indicator;
    return alone;
  }
  if (alone !== undefined) return unclear;
  const [rowName, columnName] = [down.name ?? "", across.name ?? ""];
  if (rowName !== "" && columnName !== "") {
    const together = sides.names(columnName + rowName) ?? sides.names(rowName + columnName);
    if (together !== undefined) {
      from.down |= bits.indicator;
      return together;
    }
  }
  if (down.isOpen) {
    const within = partOf(rowName, around, sides);
    if (within === undefined || across.isOpen) return { reason: "indicator-unknown" };
    from.down |= bits.indicator;
    return within;
  }
  if (across.isOpen) {
    const within =
      partOf(across.last ?? columnName, around, sides, across.wholes) ?? partOf(columnName, around, sides);
    if (within === undefined) return { reason: "header-unclear" };
    from.across |= bits.indicator;
    return within;
  }
  // 合计 beside the parts is a column of the indicator, as they are.
  if (around.named !== undefined && /^(?:合计|总计)/u.test(columnName)) from.across |= bits.indicator;
  return around.named ?? { reason: "indicator-absent" };
}

/** What a part is called together with its whole: 发明 in a table of 专利授权量. */
function partOf(
  name: string,
  { section, wholes = [] }: Around,
  { names }: Sides,
  beside: readonly string[] = [],
): Named | undefined {
  for (const whole of [...beside, ...(section === undefined ? [] : [section]), ...wholes]) {
    const named = names(whole + name);
    if (named !== undefined && named.difference === undefined) return named;
  }
  return undefined;
}

/** Which of several indicators of one name is meant: the one of the section, or whose unit the numbers have. */
export function oneOf(
  { indicators }: Named,
  units: PrintedUnit | undefined,
  around: Around,
): Indicator | undefined {
  if (indicators.length === 1) return indicators[0];
  const groups = [around.category, around.section].flatMap((text) =>
    text === undefined ? [] : foldWording(text),
  );
  const grouped = indicators.filter(({ category }) =>
    (category === undefined ? [] : levelsOfCategory(category)).some((one) => {
      const own = foldWording(one["zh-Hans"]);
      return (
        own !== "" && groups.some((group) => group !== "" && (group.includes(own) || own.includes(group)))
      );
    }),
  );
  if (grouped.length === 1) return grouped[0];
  const alike = indicators.filter(
    ({ unit }) =>
      Array.isArray(units) &&
      units.some((one) => areAlike(readUnit(one), unit === undefined ? undefined : readUnit(unit))),
  );
  return alike.length === 1 && grouped.length === 0 ? alike[0] : undefined;
}
