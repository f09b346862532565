import * as z from "zod/v4";
import type { SingleBound } from "../value/bound.js";
import { keysOf } from "../value/closed-list.js";
import { type Decimal, type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { PeriodText } from "../value/period.js";
import type { Reference } from "../value/reference.js";
import { checkGrowth } from "./check-growth.js";
import { exactOptional } from "./exact-optional.js";
import { growthKinds } from "./growth-kinds.js";
import { localizedTextSchema, periodSchema, referenceSchema } from "./parts.js";
import { singleBoundShape } from "./target-schema.js";

/**
 * What a growth word counts: `multiple` is "为…的 2.5 倍" (and 翻一番 2, 翻两番 4); `increase-times` is "增长 2.5 倍";
 * `increase-percent` is "增长 20%" (降低 20% is −20); `percentage-points` is "提高 2 个百分点".
 *
 * @category Plans
 * @example
 * const kind: GrowthKind = "multiple";
 * @useDeclaredType
 */
export type GrowthKind = keyof typeof growthKinds;

/**
 * How a value is said to compare with an earlier one (增长表述).
 *
 * @category Plans
 * @example
 * const growth: GrowthStatement = {
 *   kind: "increase-times", comparator: "attain", value: "1.4", since: "2015",
 *   reference: { document: "规划", locator: "发展成就", raw: "比“十二五”增长1.4倍" },
 * };
 */
export interface GrowthStatement extends SingleBound {
  /**
   * What the number is: a multiple (为…的 2.5 倍), an increase in times (增长 2.5 倍) or in per cent (增长 20%), or
   * percentage points (提高 2 个百分点).
   */
  readonly kind: GrowthKind;
  /** The earlier year, or the last year of the earlier period. */
  readonly since: PeriodText;
  /** Why the literal reading may not be the one meant. */
  readonly doubt?: LocalizedText;
  /** Where it stands. */
  readonly reference: Reference;
}

const backwards: Record<GrowthKind, (value: Decimal, growth: Decimal) => Decimal> = {
  multiple: (value, growth) => value.div(growth),
  "increase-times": (value, growth) => value.div(growth.plus(1)),
  "increase-percent": (value, growth) => value.div(growth.div(100).plus(1)),
  "percentage-points": (value, growth) => value.minus(growth),
};

/**
 * The earlier value that a growth word implies, read literally (上期值): 为…的 2.5 倍 divides by 2.5, 增长 2.5 倍 by 3.5.
 *
 * @param value - The later value.
 * @param growth - What is said of it.
 * @returns The earlier value, to 30 significant digits; `undefined` where the word allows none (a fall by 100 %).
 * @throws {@link UsageError} `Not a decimal number: …`, `Argument growth: …`, `Argument growth/kind: expected multiple | …`
 * @category Plans
 * @example
 * earlierValue("402", { kind: "increase-times", value: "1.4" }) // => "167.5"
 * earlierValue("32", { kind: "multiple", value: "2" }) // => "16"
 */
export function earlierValue(
  value: DecimalInput,
  growth: Pick<GrowthStatement, "kind" | "value">,
): DecimalText | undefined {
  checkGrowth(growth, "growth");
  const earlier = backwards[growth.kind](decimal(value), decimal(growth.value));
  return earlier.isFinite() ? decimalText(earlier.toSignificantDigits(30)) : undefined;
}

export const growthSchema = z.strictObject({
  kind: z.enum(keysOf(growthKinds)),
  ...singleBoundShape,
  since: periodSchema,
  doubt: exactOptional(localizedTextSchema),
  reference: referenceSchema,
});
