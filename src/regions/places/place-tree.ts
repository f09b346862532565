import { show } from "../../issue.js";
import { localize } from "../../value/localized-text.js";
import { refuse } from "../../value/refuse.js";
import { checkPlacesGiven } from "./check-places-given.js";
import { listedPlaces } from "./listed-places.js";
import type { Place, Places } from "./place.js";

/**
 * The places that lie directly in one (下级地区), in the order of the list.
 *
 * @param places - All places.
 * @param id - The id of the place that they lie in.
 * @throws {@link UsageError} `Unknown place: expected the id of one of the places, received …`, `Argument places: …`
 * @category Regions
 * @example
 * const places = [{ id: "广西" }, { id: "南宁", parent: "广西" }, { id: "青秀", parent: "南宁" }];
 * childPlaces(places, "广西").map(({ id }) => id) // => ["南宁"]
 */
export function childPlaces(places: Places, id: string): readonly Place[] {
  placeOf(places, id);
  return listedPlaces(places).filter(({ parent }) => parent === id);
}

/**
 * The place that one lies in (上级地区); `undefined` where it lies in none of them.
 *
 * @param places - All places.
 * @param id - The id of the place that lies in it.
 * @throws {@link UsageError} `Unknown place: expected the id of one of the places, received …`, `Argument places: …`
 * @category Regions
 * @example
 * const places = [{ id: "广西" }, { id: "南宁", parent: "广西" }];
 * parentPlace(places, "南宁")?.id // => "广西"
 * parentPlace(places, "广西") // => undefined
 */
export function parentPlace(places: Places, id: string): Place | undefined {
  const { parent } = placeOf(places, id);
  return listedPlaces(places).find((one) => one.id === parent);
}

/**
 * How each place is written in tables, as `importObservations` takes it in its option `regions` (地区名称对照).
 *
 * @param places - All places.
 * @returns By id: its name in every language, its other names and its code.
 * @throws {@link UsageError} `Argument places: expected a list of places, received …`
 * @category Regions
 * @example
 * placeNames([{ id: "南宁", name: { "zh-Hans": "南宁市", en: "Nanning" }, code: "450100" }])
 * // => { 南宁: ["南宁市", "Nanning", "450100"] }
 */
export function placeNames(places: Places): Readonly<Record<string, readonly string[]>> {
  checkPlacesGiven(places);
  return Object.fromEntries(
    listedPlaces(places).map(({ id, name, otherNames = [], code }) => {
      const texts =
        name === undefined ? [] : (["zh-Hans", "zh-Hant", "en"] as const).map((of) => localize(name, of));
      const names = [...texts, ...otherNames, ...(code === undefined ? [] : [code])];
      return [id, [...new Set(names)].filter((one) => one !== id)];
    }),
  );
}

function placeOf(places: Places, id: string): Place {
  checkPlacesGiven(places);
  const place = listedPlaces(places).find((one) => one.id === id);
  if (place !== undefined) return place;
  throw refuse({
    code: "place-unknown",
    path: "",
    expected: ["所列地区之一的 id", "the id of one of the places"],
    received: show(id),
    words: ["未知的地区", "Unknown place"],
  });
}
