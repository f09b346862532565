import { idPattern } from "../../value/id-text.js";
import { below, type DraftWriter } from "./draft-writer.js";
import type { IndicatorReading, Read } from "./reading.js";
import { writeIndicator } from "./write-indicator.js";

const made = {
  "zh-Hans": "文件不印标识，由已知指标或表中位置取名",
  en: "No document prints ids: it is named after the known indicator, or its place in the table",
};

/** Writes all indicators, each with an id of its own; 其中 names the id of the whole. */
export function writeIndicators(
  writer: DraftWriter,
  readings: readonly IndicatorReading[],
): readonly unknown[] {
  const ids = idsOf(readings);
  return readings.map((reading, index) => {
    const at = below("", "indicators", index);
    const indicator = writeIndicator(writer, at, reading, ids[index] ?? reading.name);
    const { partOf } = reading;
    const whole = partOf && ids[index - partOf.value];
    return whole === undefined || partOf === undefined
      ? indicator
      : {
          ...indicator,
          partOf: writer.claim(below(at, "partOf"), { ...partOf, value: whole.value }, reading.locator),
        };
  });
}

function idsOf(readings: readonly IndicatorReading[]): readonly Read<string>[] {
  const taken = new Set<string>();
  return readings.map(({ id, catalogue, name, number }, index) => {
    if (id !== undefined && idPattern.test(id.value) && !taken.has(id.value)) {
      taken.add(id.value);
      return id;
    }
    const isFree = (one: string | undefined): one is string => one !== undefined && !taken.has(one);
    const counted = number && `indicator-${number.value}`;
    const known = catalogue?.value;
    const free = isFree(known) ? known : isFree(counted) ? counted : `row-${index + 1}`;
    taken.add(free);
    return { value: free, start: name.start, end: name.end, because: made };
  });
}
