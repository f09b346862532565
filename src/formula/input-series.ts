import { pointer, show, type UsageError } from "../issue.js";
import { checkSeries } from "../series/check-series.js";
import type { Series } from "../series/series.js";
import { type Bilingual, refuse } from "../value/refuse.js";
import type { FormulaDefinition } from "./formula-definition.js";

/** The series given for an input of a formula; throws for none, and for one that measures another kind of number. */
export function inputSeries(definition: FormulaDefinition, name: string, given: Series | undefined): Series {
  const measure = definition.inputs[name]?.measure;
  if (given === undefined || given?.measure !== measure) {
    const [zh, en] = [`measure 为 ${show(measure)} 的序列`, `a series whose measure is ${show(measure)}`];
    throw wrongSeries(name, [zh, en], show(given?.measure ?? given));
  }
  checkSeries(given, pointer("", name));
  return given;
}

/** The error for a series that a formula cannot be computed from. */
export function wrongSeries(name: string, expected: Bilingual, received: string): UsageError {
  return refuse({
    code: "series-invalid",
    path: pointer("", name),
    expected,
    received,
    words: [`序列 ${show(name)} 有误`, `Series ${show(name)} cannot be used`],
  });
}
