import { anyPeriod } from "../value/any-period.js";
import { type Calendar, endsOn, isMonthDay } from "../value/calendar.js";
import { asValue, type Finding } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { readPeriod } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { calendarDiffers, measureDiffers, regionRuleDiffers } from "./kind-differs.js";
import type { Observation } from "./observation.js";
import { type ObservationReader, observationReader } from "./observation-reader.js";
import { inSeries, listedTwice, notAPeriod, type ReadObservation, type Refuse } from "./read-values.js";
import type { SeriesKind } from "./series-kind.js";
import { sourceUnit } from "./source-unit.js";
import { notAList, notStored, nullWithoutReason, withoutReason, withoutStatus } from "./stored-findings.js";
import { unknownKeys } from "./unknown-keys.js";

const seriesKeys = ["unit", "measure", "regionRule", "yearEnds", "observations"];
const observationKeys = ["period", "value", "status", "qualifier", "reason", "reference"];

/** Whether something is a series as it was stored, and no record of values by period. */
export function isStored(given: Readonly<Record<string, unknown>>): boolean {
  return ["observations", "measure", "regionRule"].some((key) => Object.hasOwn(given, key));
}

/** Reads a series that was stored as observations of a kind, in the unit of that kind. */
export function readStored(
  kind: SeriesKind,
  given: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): readonly Observation[] {
  for (const { within = [], ...finding } of unknownKeys(given, seriesKeys)) refuse(finding, within);
  if (given["measure"] !== kind.measure) refuse(measureDiffers(kind, given["measure"]), ["measure"]);
  if (given["regionRule"] !== kind.regionRule) {
    refuse(regionRuleDiffers(kind, given["regionRule"]), ["regionRule"]);
  }
  const { yearEnds } = given;
  const isOwnYear = yearEnds === undefined || isMonthDay(yearEnds);
  if (!isOwnYear || endsOn(yearEnds === undefined ? {} : { yearEnds }) !== endsOn(kind)) {
    refuse(calendarDiffers(kind, yearEnds), ["yearEnds"]);
  }
  const unit = readUnitOf(kind, given["unit"], (finding) => refuse(finding, ["unit"]));
  const { observations } = given;
  if (!Array.isArray(observations)) {
    refuse(notAList(observations), ["observations"]);
    return [];
  }
  const read = observationReader(kind);
  const found: ReadObservation[] = [];
  const places = new Map<Observation, number>();
  const listed = new Set<string>();
  for (const [index, one] of observations.entries()) {
    const tell: Refuse = (finding, steps) => refuse(finding, ["observations", String(index), ...steps]);
    const done = readOne(one, unit, read, kind, tell);
    if (done === undefined) continue;
    if (listed.has(done.one.period)) {
      tell(listedTwice(done.one.period), ["period"]);
      continue;
    }
    listed.add(done.one.period);
    places.set(done.one, index);
    found.push(done);
  }
  return inSeries(kind, found, (finding, one) =>
    refuse(finding, ["observations", String(places.get(one) ?? 0)]),
  );
}

/** The unit to convert from; the values are taken to be in the unit of the kind where that could not be. */
function readUnitOf(
  kind: SeriesKind,
  given: unknown,
  refuse: (finding: Finding) => void,
): UnitText | undefined {
  if (given === undefined || given === kind.unit) return undefined;
  const own = sourceUnit(kind, given);
  if (!("finding" in own)) return own.source.text;
  refuse(own.finding);
  return undefined;
}

function readOne(
  given: unknown,
  unit: UnitText | undefined,
  read: ObservationReader,
  calendar: Calendar,
  refuse: Refuse,
): ReadObservation | undefined {
  if (!isRecord(given)) {
    refuse(notStored(given), []);
    return undefined;
  }
  const unknown = unknownKeys(given, observationKeys);
  for (const { within = [], ...finding } of unknown) refuse(finding, within);
  const { period: text, value, status, qualifier, reason, reference } = given;
  const period = readPeriod(text, calendar);
  if (period === undefined) refuse(asValue(notAPeriod(text, calendar)), ["period"]);
  const beside = {
    ...(reference !== undefined && { reference }),
    ...(qualifier !== undefined && { qualifier }),
  };
  const isUntold = reason === undefined && (value === null || (value === undefined && status === "M"));
  const isNull = value === null && qualifier === undefined;
  if (isUntold) refuse(isNull ? nullWithoutReason : withoutReason, ["reason"]);
  else if (status === undefined) refuse(withoutStatus, ["status"]);
  // It is read on with some reason, so that all else that is wrong is told, too.
  const input = isUntold ? { missing: "not-reported" } : inputOf(given, unit);
  const done = read(period ?? anyPeriod, { ...input, ...beside });
  if ("findings" in done) {
    for (const { within = [], ...finding } of done.findings) {
      refuse(asValue(finding), isOfPeriod(finding) ? ["period"] : within.map(storedName));
    }
    return undefined;
  }
  const isWhole = period !== undefined && status !== undefined && !isUntold && unknown.length === 0;
  return isWhole ? { one: done, period } : undefined;
}

/** A stored observation as it would be entered. One that has a value and a reason has both, and is refused as such. */
function inputOf({ value, status, reason }: Readonly<Record<string, unknown>>, unit: UnitText | undefined) {
  if (reason === undefined) return { ...inUnit(value, unit), ...statusIn(status) };
  // A reason beside the status of a value that is not there is refused, too.
  const stated = status === "M" || value !== undefined ? valueIn(value) : statusIn(status);
  return { missing: reason, ...stated };
}

const valueIn = (value: unknown) => value !== undefined && { value };
const statusIn = (status: unknown) => status !== undefined && { status };
const inUnit = (value: unknown, unit: UnitText | undefined) => ({
  value,
  ...(unit !== undefined && { unit }),
});

/** The names under which a stored observation has what an input has. */
const storedName = (step: string): string => (step === "missing" ? "reason" : step);

/** What gives another name for a value is about its period, which is that name among values by period. */
const isOfPeriod = ({ write }: Finding): boolean => write !== undefined && "key" in write;
