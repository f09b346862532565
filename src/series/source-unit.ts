import { type Finding, findingOf } from "../value/finding.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit, type Unit, type UnitText } from "../value/unit.js";
import type { SeriesKind } from "./series-kind.js";
import { unitAbsent } from "./unit-absent.js";

/** A unit to convert from and the one to convert to, or why it does not convert. */
export type SourceUnit = { readonly source: Unit; readonly target: Unit } | { readonly finding: Finding };

/** Reads a unit that values were given in, to be converted to the unit of their series. */
export function sourceUnit({ unit }: SeriesKind, from: unknown): SourceUnit {
  return findingOf(() => {
    const source = parseUnit(from as UnitText);
    if (unit === undefined) throw unitAbsent(source.text);
    const target = parseUnit(unit);
    // Throws where the two measure different things.
    convertValue("0", source, target);
    return { source, target };
  });
}
