import type { Rule, ValidationRule } from "./rule.js";
import { actionWithoutResponsible } from "./rules/action-without-responsible.js";
import { baselineMissing } from "./rules/baseline-missing.js";
import { baselineSpanReversed } from "./rules/baseline-span-reversed.js";
import { baselineSpanUnfit } from "./rules/baseline-span-unfit.js";
import { baselineYearDiffers } from "./rules/baseline-year-differs.js";
import { baselineYearInside } from "./rules/baseline-year-inside.js";
import { belowParentShare } from "./rules/below-parent-share.js";
import { bindingWithoutResponsible } from "./rules/binding-without-responsible.js";
import { bindingWithoutSource } from "./rules/binding-without-source.js";
import { bindingWithoutTarget } from "./rules/binding-without-target.js";
import { catalogueUnknown } from "./rules/catalogue-unknown.js";
import { comparatorAgainstDirection } from "./rules/comparator-against-direction.js";
import { dueDayOutsideYear } from "./rules/due-day-outside-year.js";
import { factDiffersFromBaseline } from "./rules/fact-differs-from-baseline.js";
import { formulaUnknown } from "./rules/formula-unknown.js";
import { goalQualitativeOnly } from "./rules/goal-qualitative-only.js";
import { growthFromNothing } from "./rules/growth-from-nothing.js";
import { idDangling } from "./rules/id-dangling.js";
import { idDuplicate } from "./rules/id-duplicate.js";
import { incrementAgainstDirection } from "./rules/increment-against-direction.js";
import { incrementDisagrees } from "./rules/increment-disagrees.js";
import { indicatorUnserved } from "./rules/indicator-unserved.js";
import { inferredFields } from "./rules/inferred-fields.js";
import { knownNotLinked } from "./rules/known-not-linked.js";
import { maintainedYetChanged } from "./rules/maintained-yet-changed.js";
import { measureUnlikeKnown } from "./rules/measure-unlike-known.js";
import { monitoredOnly } from "./rules/monitored-only.js";
import { nameNearMiss } from "./rules/name-near-miss.js";
import { numberGap } from "./rules/number-gap.js";
import { numberRepeated } from "./rules/number-repeated.js";
import { parentsCyclic } from "./rules/parents-cyclic.js";
import { partExceedsWhole } from "./rules/part-exceeds-whole.js";
import { partsCyclic } from "./rules/parts-cyclic.js";
import { planYearsDisorder } from "./rules/plan-years-disorder.js";
import { previousPeriodBaseline } from "./rules/previous-period-baseline.js";
import { rangeReversed } from "./rules/range-reversed.js";
import { rankUnfit } from "./rules/rank-unfit.js";
import { ratioDisagrees } from "./rules/ratio-disagrees.js";
import { shareAddedUp } from "./rules/share-added-up.js";
import { statementComparatorDiffers } from "./rules/statement-comparator-differs.js";
import { statementLevelDiffers } from "./rules/statement-level-differs.js";
import { statementScaleDiffers } from "./rules/statement-scale-differs.js";
import { statementValueDiffers } from "./rules/statement-value-differs.js";
import { targetBasisUnfit } from "./rules/target-basis-unfit.js";
import { targetBeforeBaseline } from "./rules/target-before-baseline.js";
import { targetBeforeEnd } from "./rules/target-before-end.js";
import { targetEqualsBaseline } from "./rules/target-equals-baseline.js";
import { targetRepeated } from "./rules/target-repeated.js";
import { targetUnitUnlike } from "./rules/target-unit-unlike.js";
import { targetWithoutBaseline } from "./rules/target-without-baseline.js";
import { targetWorseThanBaseline } from "./rules/target-worse-than-baseline.js";
import { targetYearOutside } from "./rules/target-year-outside.js";
import { targetsContradict } from "./rules/targets-contradict.js";
import { targetsGoBack } from "./rules/targets-go-back.js";
import { tierWithoutParent } from "./rules/tier-without-parent.js";
import { totalTargetsFall } from "./rules/total-targets-fall.js";
import { unitMissing } from "./rules/unit-missing.js";
import { unitUnlikeKnown } from "./rules/unit-unlike-known.js";
import { valueOutOfRange } from "./rules/value-out-of-range.js";
import { yearStyleUnfit } from "./rules/year-style-unfit.js";

/** All rules, in the order in which they are read. */
export const rules: readonly Rule[] = [
  parentsCyclic,
  idDuplicate,
  idDangling,
  partsCyclic,
  numberGap,
  numberRepeated,
  incrementDisagrees,
  incrementAgainstDirection,
  targetEqualsBaseline,
  targetWorseThanBaseline,
  comparatorAgainstDirection,
  maintainedYetChanged,
  planYearsDisorder,
  yearStyleUnfit,
  targetYearOutside,
  dueDayOutsideYear,
  targetBeforeEnd,
  rangeReversed,
  targetsContradict,
  partExceedsWhole,
  targetRepeated,
  totalTargetsFall,
  targetsGoBack,
  targetUnitUnlike,
  targetBasisUnfit,
  growthFromNothing,
  targetBeforeBaseline,
  targetWithoutBaseline,
  valueOutOfRange,
  shareAddedUp,
  baselineMissing,
  baselineSpanReversed,
  baselineSpanUnfit,
  baselineYearInside,
  baselineYearDiffers,
  previousPeriodBaseline,
  factDiffersFromBaseline,
  monitoredOnly,
  unitMissing,
  unitUnlikeKnown,
  measureUnlikeKnown,
  rankUnfit,
  nameNearMiss,
  catalogueUnknown,
  formulaUnknown,
  knownNotLinked,
  statementValueDiffers,
  statementComparatorDiffers,
  statementScaleDiffers,
  statementLevelDiffers,
  ratioDisagrees,
  bindingWithoutTarget,
  bindingWithoutResponsible,
  bindingWithoutSource,
  tierWithoutParent,
  belowParentShare,
  indicatorUnserved,
  actionWithoutResponsible,
  goalQualitativeOnly,
  inferredFields,
];

/**
 * What {@link validatePlan} looks for, as data: the code and level of each rule, what it finds, what it protects from and
 * where it was seen.
 *
 * @category Validation
 * @see [Validation rules](../../docs/rules.md)
 * @example
 * validationRules.find(({ code }) => code === "number-gap")?.level // => "warning"
 */
export const validationRules: readonly ValidationRule[] = rules.map(
  ({ code, level, finds, protects, seen }) => ({ code, level, finds, protects, seen }),
);
