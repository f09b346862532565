import type { OracleArea } from "./area.js";
import { assessed } from "./areas/assess.js";
import { finals } from "./areas/final.js";

/** All areas that have an oracle. */
export const areas: readonly OracleArea[] = [assessed, finals];
