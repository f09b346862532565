import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";

/**
 * Writes a plan in TypeScript. It keeps the ids of its indicators as literal types, so that a misspelt id in
 * {@link observe}, {@link assess} or {@link outlook} does not compile. It checks nothing at run time;
 * {@link parsePlan} does that for data from outside.
 *
 * @param plan - The plan, as plain data.
 * @returns The same object.
 * @category Plans
 * @example
 * const district = definePlan({
 *   id: "district-2025", title: { "zh-Hans": "某区知识产权规划" }, jurisdiction: { level: "county" },
 *   period: { start: "2021", end: "2025" }, baseYear: "2020",
 *   indicators: [{
 *     id: "patents", name: { "zh-Hans": "有效发明专利量" }, unit: "件", measure: "point-in-time", regionRule: "sum",
 *     direction: "increase", origin: "table",
 *     baseline: { year: "2020", value: "120", reference: { document: "规划", locator: "表 1", raw: "120" } },
 *     targets: [{
 *       year: "2025", basis: "level", comparator: "at-least", value: "200",
 *       reference: { document: "规划", locator: "表 1", raw: "200件以上" },
 *     }],
 *     references: [{ document: "规划", locator: "表 1", raw: "有效发明专利量" }],
 *   }],
 *   references: [{ document: "规划", locator: "全文", raw: "某区知识产权规划" }],
 * });
 * assess(district, "patents", observe(district, { patents: { 2022: 160 } })).completion // => 0.5
 */
export function definePlan<const Id extends string>(plan: Plan<Id>): Plan<Id> {
  return plan;
}

/**
 * Writes the indicators of a plan apart from it, for a plan spread over several files. It keeps their ids as literal
 * types.
 *
 * @param indicators - The indicators, as plain data.
 * @returns The same array.
 * @category Plans
 * @see [Model your city's plan](../../docs/guides/model-your-plan.md)
 * @example
 * const indicators = defineIndicators([{
 *   id: "patents", name: { "zh-Hans": "有效发明专利量" }, measure: "point-in-time", regionRule: "sum", direction: "increase",
 *   origin: "table", targets: [], references: [{ document: "规划", locator: "表 1", raw: "有效发明专利量" }],
 * }]);
 * const id: "patents" | undefined = indicators[0]?.id;
 * id // => "patents"
 */
export function defineIndicators<const Id extends string>(
  indicators: readonly Indicator<Id>[],
): readonly Indicator<Id>[] {
  return indicators;
}
