import { pointer, show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { checkRecord } from "../../value/check-record.js";
import { type DecimalInput, decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { checkByPlace } from "../../value/place-name.js";
import { placesOf } from "../../value/quanta.js";
import { refuse } from "../../value/refuse.js";
import type { SqlDialectRow } from "../dialect.js";
import { textValue } from "../fragment.js";

/** Weights of places by indicator, and how many decimal places they have. */
export interface Weights {
  readonly places: number;
  readonly rows: readonly {
    readonly indicator: string;
    readonly place: string;
    readonly weight: DecimalText;
  }[];
}

/** Reads the weights of weighted means. */
export function readWeights(
  indicators: readonly Indicator[],
  given: Readonly<Record<string, Readonly<Record<string, DecimalInput>> | undefined>> = {},
): Weights {
  checkRecord("weights", given);
  const rows: Weights["rows"][number][] = [];
  for (const { id } of indicators) {
    const own = Object.hasOwn(given, id) ? given[id] : undefined;
    if (own === undefined) continue;
    checkByPlace(`weights/${id}`, own);
    for (const [place, input] of Object.entries(own)) {
      const weight = decimalText(input);
      if (decimal(weight).lt(0)) throw negative(pointer(`/weights/${id}`, place), weight);
      rows.push({ indicator: id, place, weight });
    }
  }
  return { rows, places: Math.max(0, ...rows.map(({ weight }) => placesOf(weight))) };
}

function negative(path: string, weight: DecimalText) {
  return refuse({
    code: "sql-weight-invalid",
    path,
    expected: "weights of 0 or more",
    received: show(weight),
    words: ["权重为负", "A negative weight"],
  });
}

/** The weights as a CTE; `undefined` where there are none. */
export function weightsSql({ rows, places }: Weights, dialect: SqlDialectRow): string | undefined {
  if (rows.length === 0) return undefined;
  const { text, decimal: exact } = dialect.types;
  const lines = rows.map(
    ({ indicator, place, weight }) =>
      `  SELECT CAST(${textValue(indicator, dialect)} AS ${text}) AS of_indicator, CAST(${textValue(place, dialect)} AS ${text}) AS of_place, CAST(${dialect.bound(weight, places)} AS ${exact(places)}) AS weight`,
  );
  return `weights AS (\n${lines.join(" UNION ALL\n")}\n)`;
}
