// Values by place and year, as panels of an indicator, and a panel that was never observed.

import { readFileSync } from "node:fs";
import { type Series, series } from "ipr-plan";
import { randomNumbers } from "../../src/statistics/random-numbers.js";

/** An indicator of several places. */
export interface Panel {
  readonly name: string;
  readonly unit: string;
  /** By place, then by year. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

interface Row {
  readonly table?: string;
  readonly variable: string;
  readonly region: string;
  readonly unit: string;
  readonly years: Readonly<Record<string, number>>;
}

/** Years before this one stand alone in what was measured, five years apart. */
const firstYear = 2010;

/** Reads panels; the whole, and ranks, are left out. */
export function readPanels(path: string): readonly Panel[] {
  const rows: readonly Row[] = JSON.parse(readFileSync(path, "utf8"));
  const panels = new Map<string, { name: string; unit: string; places: Map<string, Map<number, number>> }>();
  for (const { table = "", variable, region, unit, years } of rows) {
    if (region === "全国" || unit === "位") continue;
    const name = `${table} ${variable}`;
    const panel = panels.get(name) ?? { name, unit, places: new Map() };
    const values = Object.entries(years).map(([year, value]) => [Number(year), value] as const);
    panel.places.set(region, new Map(values.filter(([year]) => year >= firstYear)));
    panels.set(name, panel);
  }
  return [...panels.values()];
}

/** Places that share half of what moves them; they say something of time and of the sums alone. */
export function madeUpPanels(): readonly Panel[] {
  const random = randomNumbers(20_250_101);
  return Array.from({ length: 12 }, (_, index) => {
    const shared = Array.from({ length: 14 }, () => 0.08 + 0.1 * (random() - 0.5));
    const places = Array.from({ length: 31 }, (_, place) => {
      let value = 100 + 10_000 * random() ** 3;
      const own = 0.06 * (random() - 0.5);
      const values = shared.map((growth, year) => {
        value *= Math.exp(growth + own + 0.2 * (random() - 0.5));
        return [firstYear + year, Math.round(value)] as const;
      });
      return [`place ${place + 1}`, new Map(values)] as const;
    });
    return { name: `made up ${index + 1}`, unit: "件", places: new Map(places) };
  });
}

/** What was known of a place at the end of a year; `undefined` where that year itself, or two before it, are not there. */
export function knownAt(panel: Panel, place: string, origin: number): Series | undefined {
  const values = [...(panel.places.get(place) ?? [])].filter(([year]) => year <= origin);
  if (values.length < 3 || values.at(-1)?.[0] !== origin) return undefined;
  const regionRule = panel.unit === "%" ? "ratio" : "sum";
  const kind = { unit: panel.unit, measure: "annual", regionRule } as const;
  return series(kind, Object.fromEntries(values.map(([year, value]) => [String(year), String(value)])));
}
