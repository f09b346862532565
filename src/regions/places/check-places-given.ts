import { checkArgument } from "../../value/check-argument.js";

/** Throws where places are no list. */
export function checkPlacesGiven(places: unknown): void {
  checkArgument("places", Array.isArray(places), { "zh-Hans": "地区的列表", en: "a list of places" }, places);
}
