import { checkArgument } from "../../value/check-argument.js";

/** Throws where places are no list; they are the argument itself, or an option of the call. */
export function checkPlacesGiven(places: unknown, argument: "places" | "tree" = "places"): void {
  checkArgument(argument, Array.isArray(places), { "zh-Hans": "地区的列表", en: "a list of places" }, places);
}
