import { contrast, pointer, show, UsageError } from "../issue.js";
import { checkSeries } from "../series/check-series.js";
import type { Series } from "../series/series.js";
import type { FormulaDefinition } from "./formula-definition.js";

/** The series given for an input of a formula; throws for none, and for one that measures another kind of number. */
export function inputSeries(definition: FormulaDefinition, name: string, given: Series | undefined): Series {
  const measure = definition.inputs[name]?.measure;
  if (given === undefined || given?.measure !== measure) {
    throw wrongSeries(name, `a series whose measure is ${show(measure)}`, show(given?.measure ?? given));
  }
  checkSeries(given, pointer("", name));
  return given;
}

/** The error for a series that a formula cannot be computed from. */
export function wrongSeries(name: string, expected: string, received: string): UsageError {
  return new UsageError({
    code: "series-invalid",
    path: pointer("", name),
    expected,
    received,
    message: contrast(`序列 ${show(name)} 有误`, `Series ${show(name)} cannot be used`, expected, received),
  });
}
