import type { TargetBasis } from "../../model/numeric-target.js";
import { officePeriod } from "../../value/office-year.js";
import type { Span } from "../draft/draft.js";
import type { BaselineReading, Read, TargetReading } from "../draft/reading.js";
import { basisOf, qualifierOf, strengthOf } from "./closed-words.js";
import type { ReadBaseline } from "./read-baseline.js";
import type { ColumnRole } from "./role-words.js";
import type { RowCells } from "./row-cells.js";
import { unitAt } from "./unit-in-name.js";

/** A baseline with what columns of its own say: its year, the first year of a total, how it is given. */
export function toldBaseline(base: ReadBaseline, cells: RowCells): ReadBaseline {
  const { baseline, holes } = base;
  if (baseline === undefined) return base;
  const year = yearIn(cells, "baseline-year") ?? baseline.year;
  const from = yearIn(cells, "baseline-from");
  const qualifier = cells.coded("baseline-qualifier", qualifierOf);
  if (year === baseline.year && from === undefined && qualifier === undefined) return base;
  const told: BaselineReading = {
    ...baseline,
    ...(year && { year }),
    ...(year && from && { over: { ...from, value: { start: from.value, end: year.value } } }),
    ...(qualifier && { comparator: qualifier }),
  };
  return {
    ...base,
    baseline: told,
    holes: year === undefined ? holes : holes.filter(({ field }) => field !== "baseline/year"),
  };
}

/** Targets with what columns of their own say, in the tables that this library writes: year, basis, unit, strength, day. */
export function toldTargets(
  targets: readonly TargetReading[],
  cells: RowCells,
  own: string | undefined,
): readonly TargetReading[] {
  const basis = cells.coded("basis", basisOf);
  const year = yearIn(cells, "target-year");
  const unit = unitIn(cells, "target-unit");
  const strength = cells.coded("strength", strengthOf);
  const dueOn = cells.text("due-on");
  const isTold = basis ?? year ?? unit ?? strength ?? dueOn;
  if (isTold === undefined) return targets;
  return targets.map((target) => ({
    ...target,
    ...(basis && fits(basis.value, target) && { basis }),
    ...(year && { year }),
    ...(unit && unit.value !== own && basis && basis.value !== "level" && { unit }),
    ...(strength && { strength }),
    ...(dueOn && /^\d{4}-\d{2}-\d{2}$/u.test(dueOn.value) && { dueOn }),
  }));
}

/** Whether a target says what its basis needs: words, something to compare with, or a number. */
function fits(basis: TargetBasis, { text, with: other }: TargetReading): boolean {
  if (basis === "words") return text !== undefined;
  return (basis === "compared") === (other !== undefined) && text === undefined;
}

/** The year that a cell says, as offices write years: 2025, FY2025, 2024–25. */
function yearIn(cells: RowCells, role: ColumnRole): Read<string> | undefined {
  const cell = cells.text(role);
  const year = cell && officePeriod(cell.value, { yearEnds: "03-31" });
  return cell && year && /^\d{4}$/u.test(year) ? { ...cell, value: year } : undefined;
}

function unitIn(cells: RowCells, role: ColumnRole): (Span & Read<string>) | undefined {
  const cell = cells.cell(role);
  const unit = cell && unitAt(cells.words(cell), { start: 0, end: cell.end - cell.start });
  return cell && unit && { ...cell, value: unit.unit };
}
