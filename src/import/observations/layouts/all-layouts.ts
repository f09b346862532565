import { indicatorsAcross } from "./indicators-across.js";
import type { Layout } from "./layout.js";
import { long } from "./long.js";
import { placesAcross } from "./places-across.js";
import { placesDown } from "./places-down.js";
import { yearsAcross } from "./years-across.js";

/** Every way in which tables are read, in the order in which they are named where several say the same. */
export const allLayouts: readonly Layout[] = [yearsAcross, placesDown, placesAcross, indicatorsAcross, long];
