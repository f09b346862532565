import {
  type Indicator,
  observe,
  type ProposeTargetsOptions,
  proposeTargets,
  type TargetMethodName,
} from "ipr-plan";
import { planWith } from "./plan-with.js";

type Values = Readonly<Record<string, string | number | null>>;
/** Proposals for 2030 from values by year. */
export const yearly = (
  values: Values,
  options: Partial<ProposeTargetsOptions> = {},
  own: Partial<Indicator> = {},
) => {
  const plan = planWith({ unit: "%", measure: "annual", regionRule: "ratio", direction: "increase", ...own });
  return proposeTargets(plan, "one", observe(plan, { one: values }), { year: "2030", ...options });
};
/** What a method came to. */
export const unrounded = (found: ReturnType<typeof yearly>, method: TargetMethodName) =>
  Number(found.candidates.find((one) => one.method === method)?.unrounded);
/** Why a method proposes nothing. */
export const reason = (found: ReturnType<typeof yearly>, method: TargetMethodName) =>
  found.silent.find((one) => one.method === method)?.reason;
