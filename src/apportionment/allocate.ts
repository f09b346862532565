import { show } from "../issue.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { fromQuanta } from "../value/quanta.js";
import { refuse } from "../value/refuse.js";
import type { Apportionment, Claims } from "./apportionment.js";
import { divisorMethods } from "./divisor-methods.js";
import { highestQuotients } from "./highest-quotients.js";
import { largestRemainder } from "./largest-remainder.js";
import { readClaims } from "./read-claims.js";

/**
 * A way to share out whole units: the largest remainder (最大余数法), which keeps every part within one unit of its
 * exact share, or one of the divisor methods (除数法), under which a larger total never takes anything from a part.
 * Adams, Dean and Huntington–Hill give every part with a weight a unit before any gets a second, the heavier part first.
 *
 * @category Allocation
 * @example
 * const method: AllocationMethod = "sainte-lague";
 */
export type AllocationMethod = "largest-remainder" | keyof typeof divisorMethods;

/**
 * How to share out.
 *
 * @category Allocation
 * @example
 * const options: AllocateOptions<"南宁" | "柳州"> = { places: 2, floors: { 柳州: "1.5" } };
 */
export interface AllocateOptions<Key extends string = string> {
  /**
   * Decimal places of the parts.
   * @defaultValue `0`
   */
  readonly places?: number;
  /**
   * How the total is shared out.
   * @defaultValue `"largest-remainder"`
   */
  readonly method?: AllocationMethod;
  /**
   * What a part receives at least, in the unit of the total.
   * @defaultValue no limit
   */
  readonly floors?: { readonly [Part in Key]?: DecimalInput };
  /**
   * What a part receives at most, in the unit of the total.
   * @defaultValue no limit
   */
  readonly caps?: { readonly [Part in Key]?: DecimalInput };
}

export const allocateOptionNames: OptionNames<AllocateOptions> = {
  places: true,
  method: true,
  floors: true,
  caps: true,
};

/**
 * Parts with exactly equal claims of which not all could be served; the first in input order were.
 *
 * @category Allocation
 * @example
 * const [tie] = allocate(1, { 南宁: 1, 柳州: 1 }).ties;
 * tie // => { among: ["南宁", "柳州"], to: ["南宁"] }
 */
export interface AllocationTie<Key extends string = string> {
  /** The parts with equal claims, in input order. */
  readonly among: readonly Key[];
  /** Those of them that got one quantum more. */
  readonly to: readonly Key[];
}

/**
 * A total shared out: the parts add to it exactly.
 *
 * @category Allocation
 * @example
 * const { parts }: Allocation = allocate("10", { a: 6, b: 6, c: 2 });
 * parts // => { a: "4", b: "4", c: "2" }
 */
export interface Allocation<Key extends string = string> {
  /** What each part gets, by its key, in the unit of the total. */
  readonly parts: Readonly<Record<Key, DecimalText>>;
  /** The cases in which input order decided; empty where the claims alone decided. */
  readonly ties: readonly AllocationTie<Key>[];
  /** The method that shared the total out. */
  readonly method: AllocationMethod;
}

const methods: Readonly<Record<AllocationMethod, (claims: Claims) => Apportionment>> = {
  "largest-remainder": largestRemainder,
  dhondt: (claims) => highestQuotients(claims, divisorMethods.dhondt),
  "sainte-lague": (claims) => highestQuotients(claims, divisorMethods["sainte-lague"]),
  "modified-sainte-lague": (claims) => highestQuotients(claims, divisorMethods["modified-sainte-lague"]),
  "huntington-hill": (claims) => highestQuotients(claims, divisorMethods["huntington-hill"]),
  adams: (claims) => highestQuotients(claims, divisorMethods.adams),
  dean: (claims) => highestQuotients(claims, divisorMethods.dean),
};

/**
 * Divides a total in proportion to weights, in whole units or units of any decimal place (指标分解). The calculation is
 * exact, and the parts add up to the total. Where parts have equal claims and not all can be served, the order of the
 * input decides, and the result reports it.
 *
 * @param total - Not below 0, with at most `places` decimal places.
 * @param weights - By part: numbers not below 0, at least one above. A part without weight receives its floor, or 0.
 * Input order is the order of the keys, in which JavaScript puts whole numbers such as 450100 first, ascending.
 * @param options - Decimal places, method, floors and caps. A part at its floor or cap takes no part in sharing the rest.
 * @throws {@link UsageError} `Invalid weight of "…": expected a number not below 0, received …`, `No positive weight: …`
 * @throws {@link UsageError} `/total is finer than the quantum: expected at most … decimal places, received …`
 * @throws {@link UsageError} `/total is no amount to share out: …`, `Floors and caps contradict: …`,
 * `A limit for no part: …`, `Invalid decimal places: …`, `Unknown method: …`
 * @see M. L. Balinski, H. P. Young, Fair Representation, 2nd ed. 2001
 * @category Allocation
 * @example
 * allocate("53", { 南宁: 21, 柳州: 14, 桂林: 10 }, { places: 1 }).parts
 * // => { 南宁: "24.7", 柳州: "16.5", 桂林: "11.8" }
 * allocate(10, { a: 6, b: 6, c: 2 }, { caps: { a: 3 } }).parts // => { a: "3", b: "5", c: "2" }
 */
export function allocate<Key extends string>(
  total: DecimalInput,
  weights: Readonly<Record<Key, DecimalInput>>,
  options: AllocateOptions<NoInfer<Key>> = {},
): Allocation<Key> {
  return allocateBy<Key>(total, weights, options, "/weights");
}

/** The same where the caller has the weights under another name, which `path` says. */
export function allocateBy<Key extends string>(
  total: DecimalInput,
  weights: Readonly<Record<Key, DecimalInput>>,
  options: AllocateOptions<NoInfer<Key>>,
  path: string,
): Allocation<Key> {
  checkOptions(options, allocateOptionNames);
  const { places = 0, method = "largest-remainder" } = options;
  if (!Object.hasOwn(methods, method)) {
    throw refuse({
      code: "method-unknown",
      path: "/method",
      expected: Object.keys(methods).join(", "),
      received: show(method),
      words: ["未知的方法", "Unknown method"],
    });
  }
  checkRecord("weights", weights);
  if (options.floors !== undefined) checkRecord("floors", options.floors);
  if (options.caps !== undefined) checkRecord("caps", options.caps);
  const { units, tie } = methods[method](readClaims(total, weights, { ...options, places }, path));
  const keys = Object.keys(weights) as Key[];
  const named = (parts: readonly number[]): Key[] => parts.flatMap((part) => keys[part] ?? []);
  return {
    parts: Object.fromEntries(
      keys.map((key, part) => [key, fromQuanta(units[part] ?? 0n, places)]),
    ) as Record<Key, DecimalText>,
    ties: tie === undefined ? [] : [{ among: named(tie.among), to: named(tie.to) }],
    method,
  };
}
