import type { FormulaDefinition } from "../formula/formula-definition.js";
import { highValuePatentsPer10k, patentsPer10k, trademarksPer10kEntities } from "./formulas/per-10k.js";
import {
  coverageRate,
  firstInstanceAcceptance,
  maintenanceRate,
  onTimeClosingRate,
  parentStockPenetration,
  shareOfGdp,
} from "./formulas/rates.js";
import { annualAverage, geographicalIndicationsTotal, royaltiesTotal } from "./formulas/totals.js";

/**
 * The formulas of the catalogue (指标公式目录); `id` is what an indicator's `formula` names.
 *
 * @category Catalogue
 * @example
 * formulas.flatMap((formula) => checkFormula(formula)) // => []
 * formulas.find(({ id }) => id === "first-instance-acceptance")?.expression // => "1 - appeals / closedCases"
 */
export const formulas: readonly FormulaDefinition[] = [
  highValuePatentsPer10k,
  patentsPer10k,
  trademarksPer10kEntities,
  shareOfGdp,
  firstInstanceAcceptance,
  coverageRate,
  onTimeClosingRate,
  maintenanceRate,
  parentStockPenetration,
  royaltiesTotal,
  geographicalIndicationsTotal,
  annualAverage,
];
