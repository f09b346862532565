import { checkArgument } from "./check-argument.js";
import { isRecord } from "./is-record.js";

const expected = { "zh-Hans": "按名称列出各项的对象", en: "an object with what it holds by name" };

/** Throws where an argument is no object that holds something by name, such as values by year or weights by region. */
export function checkRecord(name: string, given: unknown): void {
  checkArgument(name, isRecord(given), expected, given);
}
