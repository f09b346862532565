import type { OracleArea } from "./area.js";
import { assessed } from "./areas/assess.js";
import { changes } from "./areas/changes.js";
import { finals } from "./areas/final.js";
import { proposals } from "./areas/proposals.js";
import { shares } from "./areas/shares.js";
import { splits } from "./areas/splits.js";

/** All areas that have an oracle. */
export const areas: readonly OracleArea[] = [assessed, finals, splits, shares, changes, proposals];
