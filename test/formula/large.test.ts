import { sameRowByRow } from "./same-row-by-row.js";

sameRowByRow(0.2);
