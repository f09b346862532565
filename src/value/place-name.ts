import { checkArgument } from "./check-argument.js";
import { checkRecord } from "./check-record.js";

const expected = { "zh-Hans": "地区的名称", en: "the name of a place" };

/** Whether something can be the name of a place. An empty text names none: no list, report or issue could tell of it. */
export function isPlaceName(given: unknown): given is string {
  return typeof given === "string" && given !== "";
}

/** Throws where an argument, or one of the names in it, is no name of a place. */
export function checkPlaceName(argument: string, given: unknown): void {
  checkArgument(argument, isPlaceName(given), expected, given);
}

/** Throws where an argument is no object that holds something by the names of places. */
export function checkByPlace(argument: string, given: unknown): void {
  checkRecord(argument, given);
  for (const name of Object.keys(given as object)) checkPlaceName(argument, name);
}
