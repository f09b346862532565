import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOption } from "../value/check-option.js";
import { isRecord } from "../value/is-record.js";
import { type Locale, localize } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel } from "../value/period-label.js";
import { say } from "./say.js";

/**
 * The plan that a result is of. A result carries the ids of plan and indicator and not their names.
 *
 * @category Charts
 * @example
 * const options: NamedByPlan = { plan: guangxi2025 };
 */
export interface NamedByPlan {
  /** The plan that the result is of: the title then names its indicator, and periods are written as its office does. */
  readonly plan?: Plan;
}

/** What a chart of a result is called: its indicator, where the plan is given, and what is drawn of it. */
export function indicatorTitle(
  { plan: of, indicator: id }: { readonly plan: string; readonly indicator: string },
  plan: Plan | undefined,
  what: string,
  locale: Locale,
): string {
  if (plan === undefined) return what;
  const isPlan = isRecord(plan) && Array.isArray(plan.indicators) && plan.id === of;
  checkOption("chart", "plan", isPlan, `the plan "${of}" that the result is of`, plan);
  const name = localize(indicatorOf(plan, id).name, locale);
  return say(locale, `${name}：${what}`, `${name}：${what}`, `${name}: ${what.toLowerCase()}`);
}

/** A period as the office of the plan writes it, where the plan is given. */
export function periodText(period: PeriodText, plan: Plan | undefined): string {
  return plan === undefined ? period : periodLabel(period, plan);
}
