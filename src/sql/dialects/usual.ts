import type { AddColumns } from "../dialect.js";
import { lastPlace } from "../last-place.js";

// What several engines write alike. An engine that differs says so in its own file.

/** A name in double quotes, which only a second one stands for. */
export const inDoubleQuotes = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A number without a word around it. */
export const plainConstant = (value: bigint): string => String(value);

export const abs = (text: string): string => `abs(${text})`;

/** A column in units of its last place, by a product of decimals, which is exact. */
export const castColumn =
  (type: string) =>
  (text: string, places: number): string =>
    places === 0 ? `CAST(${text} AS ${type})` : `CAST(${text} * 1${"0".repeat(places)} AS ${type})`;

/** What a division by the last place leaves. */
export const hasNoRest = (text: string, places: number): string =>
  `${text} % ${places === 0 ? "1" : lastPlace(places)} = 0`;

export const isBetween = (text: string, limit: bigint, from: "zero" | "below"): string =>
  `${text} BETWEEN ${from === "zero" ? "0" : `-${limit}`} AND ${limit}`;

/**
 * The same by floating numbers, which compare with a column of any type: a number never passes that lies outside, since
 * rounding keeps the order.
 */
export const isBelowInFloating =
  (type: string) =>
  (text: string, limit: bigint, from: "zero" | "below"): string => {
    const power = `1E${String(limit).length - 1}`;
    const floating = `CAST(${text} AS ${type})`;
    return from === "zero" ? `${text} >= 0 AND ${floating} < ${power}` : `abs(${floating}) < ${power}`;
  };

export const asItStands = (text: string): string => text;

/** A day as standard SQL writes it. */
export const dateOf = (text: string): string => `DATE '${text}'`;

/** Columns beside those that are there. */
export const addedInSelect: AddColumns = (kept, added, from) =>
  `SELECT ${kept.join(", ")},
    ${Object.entries(added)
      .map(([name, text]) => `${text} AS ${name}`)
      .join(",\n    ")}
  FROM ${from}`;
