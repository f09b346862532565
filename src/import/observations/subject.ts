import type { Indicator } from "../../model/indicator.js";
import type { ObservationStatus } from "../../series/observation.js";
import type { Calendar } from "../../value/calendar.js";
import type { Period } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { IndicatorNames, Named } from "./indicator-names.js";
import type { PrintedUnit } from "./label-unit.js";
import type { Layout } from "./layouts/layout.js";
import type { LabelPlace } from "./place-names.js";
import type { Flow } from "./role-words.js";

/** What a table, or the line above some of its rows, says of numbers whose own labels do not. */
export interface Around {
  readonly named?: Named;
  readonly period?: string;
  readonly place?: LabelPlace;
  readonly unit?: PrintedUnit;
  readonly flow?: Flow;
  readonly status?: ObservationStatus;
  /** Names of what is parted in this row or in the whole table, from the closest on: the row above its 其中, the title. */
  readonly wholes?: readonly string[];
  /** The words of the line above the rows: 一、创造. */
  readonly section?: string;
  /** The words of the category beside the row. */
  readonly category?: string;
}

/** What numbers in one place of a table are of. */
export interface Subject {
  readonly indicator: Indicator;
  readonly named: Named;
  readonly period: Period;
  /** A place of the table; blank for the plan's own, absent where it is that of the row. */
  readonly place?: string;
  readonly unit?: UnitText;
  readonly units?: PrintedUnit;
  readonly status?: ObservationStatus;
  readonly flow?: Flow;
  /** Marks of notes behind the labels of its row and its column. */
  readonly marks?: readonly string[];
  /** The table gives a stretch of time, of which a level is at the end. */
  readonly levelAtEnd?: true;
}

/** How labels of both sides come together. */
export interface Sides {
  readonly names: IndicatorNames;
  readonly calendar: Calendar;
  readonly layout: Layout;
  /** The caller named the layout: what it does not take from a side is left alone. */
  readonly isFixed: boolean;
  readonly year: string | undefined;
  /** The times of the table that are read already. */
  readonly times: Map<string, Period | undefined>;
}
