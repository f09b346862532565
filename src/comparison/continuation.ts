import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { areAlike } from "../value/are-alike.js";
import { readUnit } from "../value/unit.js";
import type { continuationKinds } from "./continuation-kinds.js";

/**
 * What became of an indicator from one plan to the next (指标沿革): `kept` as it was, `measured-otherwise` (another measure kind, unit, formula or region
 * rule), `dropped`, or `new`.
 *
 * @category Comparison
 * @example
 * const kind: ContinuationKind = "measured-otherwise";
 * @useDeclaredType
 */
export type ContinuationKind = keyof typeof continuationKinds;

/**
 * An indicator of an earlier plan beside the one that goes on from it.
 *
 * @category Comparison
 * @example
 * const royalties: Continuation = {
 *   kind: "measured-otherwise", earlier: "royalties", later: "royalties", differs: ["measure"],
 * };
 */
export interface Continuation {
  /** What became of it: kept, measured otherwise, dropped, or new. */
  readonly kind: ContinuationKind;
  /** The id in the earlier plan; `null` where it is new. */
  readonly earlier: string | null;
  /** The id in the later plan; `null` where it was dropped. */
  readonly later: string | null;
  /** In what it is measured otherwise. */
  readonly differs: readonly ("measure" | "unit" | "regionRule" | "formula")[];
}

/**
 * Says what became of the indicators of a plan in the next one (上下期规划指标沿革): which were kept, which are measured
 * otherwise, which were dropped, and which are new. They are in the order of the earlier plan, with the new ones
 * last. The later plan says which indicator it goes on from (`continues`); names are not compared. An indicator that
 * was split goes on in several.
 *
 * @param earlier - The plan before.
 * @param later - The plan that goes on from it.
 * @throws {@link UsageError} `Not a plan: …`
 * @category Comparison
 * @example
 * const [first] = continuation(national2025, { ...national2025, id: "next" });
 * first?.kind // => "dropped"
 */
export function continuation(earlier: Plan, later: Plan): readonly Continuation[] {
  checkPlan(earlier, "/earlier");
  checkPlan(later, "/later");
  const goesOn = new Map<string, Indicator[]>();
  for (const indicator of later.indicators) {
    const { continues } = indicator;
    if (continues?.plan !== earlier.id) continue;
    const others = goesOn.get(continues.indicator);
    if (others === undefined) goesOn.set(continues.indicator, [indicator]);
    else others.push(indicator);
  }
  const before = earlier.indicators.flatMap((one): readonly Continuation[] => {
    const next = goesOn.get(one.id);
    if (next === undefined) return [{ kind: "dropped", earlier: one.id, later: null, differs: [] }];
    return next.map((other) => {
      const differs = differences(one, other);
      const kind = differs.length > 0 ? "measured-otherwise" : "kept";
      return { kind, earlier: one.id, later: other.id, differs };
    });
  });
  const known = new Set(earlier.indicators.map(({ id }) => id));
  const isNew = ({ continues }: Indicator): boolean =>
    continues?.plan !== earlier.id || !known.has(continues.indicator);
  const added = later.indicators.filter(isNew);
  return [
    ...before,
    ...added.map(({ id }): Continuation => ({ kind: "new", earlier: null, later: id, differs: [] })),
  ];
}

function differences(earlier: Indicator, later: Indicator): Continuation["differs"] {
  const differs: Continuation["differs"][number][] = [];
  if (earlier.measure !== later.measure) differs.push("measure");
  // Another scale of one unit, 万元 for 亿元, measures the same.
  if (!areAlike(readUnit(earlier.unit), readUnit(later.unit))) differs.push("unit");
  if (earlier.regionRule !== later.regionRule) differs.push("regionRule");
  if (earlier.formula !== later.formula) differs.push("formula");
  return differs;
}
