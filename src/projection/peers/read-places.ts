import { pointer, show, type UsageError } from "../../issue.js";
import { checkYearEnds } from "../../series/check-year-ends.js";
import { inUnitOf } from "../../series/roll-up-regions.js";
import type { Series } from "../../series/series.js";
import { checkByPlace } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import { type History, historyOf } from "../history.js";

/**
 * Values of an indicator by place: a series for each, or of all places plain yearly numbers that end in the same year.
 *
 * @category Projection
 * @example
 * const byPlace: PlaceValues = { 南宁: [410, 460, 520], 柳州: [330, 350, 390] };
 */
export type PlaceValues = Readonly<Record<string, Series | readonly number[]>>;

/** A place as it was read. */
export interface ReadPlace {
  readonly name: string;
  readonly data: Series | readonly number[];
  readonly history: History;
}

/** Reads the values of places, which all measure the same. */
export function readPlaces(byPlace: PlaceValues): readonly ReadPlace[] {
  checkByPlace("byPlace", byPlace);
  const places = Object.entries(byPlace).map(([name, data]) => ({
    name,
    data,
    history: historyOf(data, pointer("", name)),
  }));
  const dated = places.flatMap(({ name, data }) => (isDated(data) ? [[name, data] as const] : []));
  const [first] = dated;
  if (first === undefined) return places;
  const plain = places.find(({ history }) => !history.dated);
  if (plain !== undefined) throw notAlike(plain.name);
  for (const [name, one] of dated) inUnitOf(first[1], one, name);
  checkYearEnds(dated);
  return places;
}

/** Whether values are a series, with periods; plain numbers are not. */
export function isDated(data: Series | readonly number[]): data is Series {
  return !Array.isArray(data);
}

/** The error for a place whose values have another form than those of the others. */
export function notAlike(name: string): UsageError {
  return refuse({
    code: "regions-differ",
    path: pointer("", name),
    expected: ["各地区均为序列，或均为数值列表", "series of all places, or plain numbers of all"],
    received: show(name),
    words: ["各地区数据形式不同", "Regions differ in form"],
  });
}
