import { standingOf } from "../../aims/standing.js";
import { type StandingOptions, standingOptionNames } from "../../aims/standing-options.js";
import { assessIndicator } from "../../assessment/assess.js";
import { type Assessment, type AssessOptions, assessOptionNames } from "../../assessment/assessment.js";
import { courseOf } from "../../assessment/course.js";
import { finalOf } from "../../assessment/evaluate-final.js";
import type { Indicator } from "../../model/indicator.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { wholesIn } from "../../model/wholes-in.js";
import type { IndicatorYear } from "../../monitoring/indicator-year.js";
import type { DateText } from "../../value/period.js";
import { pickOptions } from "../../value/pick-options.js";
import type { IndicatorFacts } from "./report-facts.js";
import type { ReportOptions } from "./report-options.js";
import { inBoth } from "./words/names.js";

interface Gathering {
  readonly asOf: DateText | null;
  readonly options: ReportOptions;
  readonly watched: readonly IndicatorYear[] | undefined;
}

/** Reads all that is known of each indicator on a day, by the same target. */
export function gatherFacts<Id extends string>(
  plan: Plan<Id>,
  indicators: readonly Indicator<Id>[],
  observations: Observations<NoInfer<Id>>,
  { asOf, options, watched }: Gathering,
): readonly IndicatorFacts[] {
  const wholeOf = wholesIn(plan);
  const day = asOf !== null && { asOf };
  const { kind, target = kind === "mid-term" ? "next" : "final" } = options;
  const standingOptions = { ...pickOptions<StandingOptions>(options, standingOptionNames), ...day, target };
  const assessOptions = { ...pickOptions<AssessOptions>(options, assessOptionNames), ...day, target };
  const cutOffs = options.cutOffs !== undefined && { cutOffs: options.cutOffs };
  const assessed = (indicator: Indicator<Id>, more: AssessOptions): Assessment =>
    assessIndicator<Id>(plan, indicator, observations, { ...assessOptions, ...more }, wholeOf);
  return indicators.map((indicator): IndicatorFacts => {
    const standing = standingOf(plan, indicator, observations, standingOptions);
    // By place and not by id: a plan can have an id twice.
    const year = watched?.[plan.indicators.indexOf(indicator)];
    return {
      indicator,
      ...(year && { watched: year }),
      name: inBoth(indicator.name),
      standing,
      course: courseOf(standing),
      assessment: assessed(indicator, {}),
      others: (options.methods ?? []).map((method) => assessed(indicator, { method })),
      final: finalOf<Id>(plan, indicator, observations, { ...standingOptions, ...cutOffs }, wholeOf),
    };
  });
}
