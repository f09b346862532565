import { missingReasons } from "../value/missing.js";

/**
 * Why a statement gives no value, each with its sentence: the reasons of the library, and one that only tables have.
 *
 * @category SQL
 * @see [Your register in a warehouse](../../docs/guides/your-register-in-a-warehouse.md)
 * @example
 * sqlReasons["places-undeclared"].en // => "more decimal places than are declared"
 */
export const sqlReasons = {
  ...missingReasons,
  "places-undeclared": {
    "zh-Hans": "小数位数多于所声明的",
    en: "more decimal places than are declared",
  },
} as const;

/**
 * Why a statement gives no value (缺失原因): a {@link MissingReason}, or `places-undeclared` of a number with more decimal
 * places than its column is said to have.
 *
 * @category SQL
 * @example
 * const reason: SqlReason = "places-undeclared";
 */
export type SqlReason = keyof typeof sqlReasons;
