import { isRecord } from "../../value/is-record.js";
import { isPlaceName } from "../../value/place-name.js";
import type { Place, Places } from "./place.js";

/** Whether an entry of a list of places is one. A list comes from a file, and may hold anything. */
export function isPlace(place: unknown): place is Place {
  return isRecord(place) && isPlaceName(place["id"]);
}

/** The places of a list without the entries that are none; `checkPlaceTree` tells of those. */
export function listedPlaces(places: Places = []): Places {
  return places.filter(isPlace);
}
