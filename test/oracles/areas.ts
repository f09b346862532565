import type { OracleArea } from "./area.js";
import { assessed } from "./areas/assess.js";
import { changes } from "./areas/changes.js";
import { dueDays } from "./areas/due-days.js";
import { elapsed } from "./areas/elapsed.js";
import { finals } from "./areas/final.js";
import { patents } from "./areas/patents.js";
import { periods } from "./areas/periods.js";
import { places } from "./areas/places.js";
import { proposals } from "./areas/proposals.js";
import { proposalsOfTotals } from "./areas/proposals-of-totals.js";
import { rollUps } from "./areas/roll-ups.js";
import { rounding } from "./areas/rounding.js";
import { severalTargets } from "./areas/several-targets.js";
import { shares } from "./areas/shares.js";
import { splits } from "./areas/splits.js";
import { units } from "./areas/units.js";

/** The areas that are computed a second time. */
export const areas: readonly OracleArea[] = [
  rounding,
  units,
  periods,
  elapsed,
  rollUps,
  places,
  patents,
  assessed,
  severalTargets,
  dueDays,
  finals,
  splits,
  shares,
  changes,
  proposals,
  proposalsOfTotals,
];
