import type { OracleArea } from "./area.js";
import { elapsed } from "./areas/elapsed.js";
import { patents } from "./areas/patents.js";
import { periods } from "./areas/periods.js";
import { places } from "./areas/places.js";
import { rollUps } from "./areas/roll-ups.js";
import { rounding } from "./areas/rounding.js";
import { units } from "./areas/units.js";

/** The areas that are computed a second time. */
export const areas: readonly OracleArea[] = [rounding, units, periods, elapsed, rollUps, places, patents];
