import { observe, type Plan, UsageError } from "ipr-plan";
import type { Case } from "./case.js";

/** What no plan can have observed: a value outside what its unit can be, two values of one moment. */
const refused: readonly string[] = ["value-out-of-range", "period-twice"];

/** Whether an error says that values are none that can be entered. */
export function isRefusal(error: unknown): error is UsageError {
  return error instanceof UsageError && refused.includes(error.issue.code);
}

/** The values that can be entered, without those that are refused. */
export function acceptedValues(plan: Plan<"it">, values: Case["values"]): Case["values"] {
  try {
    observe(plan, { it: values });
    return values;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const period = error.issue.path.slice("/it/".length).replaceAll("~1", "/");
    return acceptedValues(plan, Object.fromEntries(Object.entries(values).filter(([one]) => one !== period)));
  }
}

/** What is found, or nothing where what is asked of cannot be entered. */
export function unlessRefused<Found>(find: () => readonly Found[]): readonly Found[] {
  try {
    return find();
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
}
