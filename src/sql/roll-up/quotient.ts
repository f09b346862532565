import type { RoundingMode } from "../../value/decimal.js";
import type { UnitText } from "../../value/unit.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";
import { type FormulaSql, formulaSql } from "../formula-sql.js";

/** A column of a quotient, with its unit and its decimal places. */
interface Part {
  readonly column: string;
  readonly unit: UnitText;
  readonly places: number;
}

/** How a quotient is rounded, and the unit that it is in. */
export interface QuotientForm {
  readonly dialect: SqlDialect;
  readonly name: string;
  readonly unit: UnitText;
  readonly places: number;
  readonly rounding: RoundingMode;
}

/** A quotient of two columns, exact to the printed digit, as a formula of the library is. */
export function quotientSql(above: Part, below: Part, form: QuotientForm): FormulaSql {
  const { dialect, name, unit, places, rounding } = form;
  const input = ({ column, unit: own }: Part) => ({
    name: { "zh-Hans": column, en: column },
    unit: own,
    measure: "annual" as const,
  });
  return formulaSql(
    {
      id: "quotient",
      name: { "zh-Hans": name, en: name },
      inputs: { numerator: input(above), denominator: input(below) },
      expression: "numerator / denominator",
      unit,
      measure: "annual",
      regionRule: "ratio",
      places,
      rounding,
      references: [],
    },
    {
      dialect,
      columns: {
        numerator: { column: above.column, places: above.places },
        denominator: { column: below.column, places: below.places },
      },
    },
  );
}
