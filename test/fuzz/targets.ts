import type { Target } from "./target.js";
import { allocations } from "./targets/allocations.js";
import { documents } from "./targets/documents.js";
import { expressions } from "./targets/expressions.js";
import { forecasts } from "./targets/forecasts.js";
import { formulaSeries } from "./targets/formula-series.js";
import { lifeCycle } from "./targets/life-cycle.js";
import { monitoring } from "./targets/monitoring.js";
import { office } from "./targets/office.js";
import { panels } from "./targets/panels.js";
import { patents } from "./targets/patents.js";
import { places } from "./targets/places.js";
import { planning } from "./targets/planning.js";
import { plans } from "./targets/plans.js";
import { printedPlaces } from "./targets/printed-places.js";
import { relations } from "./targets/relations.js";
import { seriesTargets } from "./targets/series.js";
import { sheetTargets } from "./targets/sheets.js";
import { sqlTargets } from "./targets/sql.js";
import { sqlPlaces } from "./targets/sql-places.js";
import { tables } from "./targets/tables.js";
import { words } from "./targets/words.js";
import { written } from "./targets/written.js";

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
  ...planning,
  ...written,
  ...sqlPlaces,
  ...office,
  ...panels,
  ...places,
  ...lifeCycle,
  ...formulaSeries,
];
