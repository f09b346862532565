import type { Target } from "./target.js";
import { allocations } from "./targets/allocations.js";
import { documents } from "./targets/documents.js";
import { expressions } from "./targets/expressions.js";
import { forecasts } from "./targets/forecasts.js";
import { monitoring } from "./targets/monitoring.js";
import { patents } from "./targets/patents.js";
import { plans } from "./targets/plans.js";
import { printedPlaces } from "./targets/printed-places.js";
import { relations } from "./targets/relations.js";
import { seriesTargets } from "./targets/series.js";
import { sheetTargets } from "./targets/sheets.js";
import { sqlTargets } from "./targets/sql.js";
import { tables } from "./targets/tables.js";
import { words } from "./targets/words.js";

/** Every part of the library that reads what others wrote. */
export const targets: readonly Target[] = [
  ...words,
  ...expressions,
  ...seriesTargets,
  ...forecasts,
  ...allocations,
  ...tables,
  ...patents,
  ...plans,
  ...monitoring,
  ...documents,
  ...printedPlaces,
  ...sheetTargets,
  ...relations,
  ...sqlTargets,
];
