import type { Calendar } from "../../value/calendar.js";
import type { UnitText } from "../../value/unit.js";
import type { IndicatorNames } from "./indicator-names.js";
import type { PlaceReader } from "./place-names.js";

/** What labels are read with: the plan's names and units. */
export interface LabelWords {
  readonly names: IndicatorNames;
  readonly places: PlaceReader;
  /** Whether words are the name of a group of indicators. */
  readonly isGroup: (text: string) => boolean;
  readonly units: ReadonlyMap<string, UnitText>;
  readonly calendar: Calendar;
  /** Years in two figures, 21年, are of the plan's time or of the ten years before. */
  readonly lastYear?: number;
}
