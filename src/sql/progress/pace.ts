import { verdictOfPace } from "../../assessment/verdict.js";
import { decimal, decimalText } from "../../value/decimal.js";
import { type DecimalText, shiftPoint } from "../../value/decimal-text.js";
import { placesOf } from "../../value/quanta.js";

/** What a pace is made of: `covered` of `whole`, where `due` over `below` is due. */
interface PaceParts {
  readonly covered: string;
  readonly due: string;
  readonly below: string;
  readonly whole: string;
}

/** The cases of the verdict by pace; where nothing is due yet, by the lead on the way. */
export function paceText(
  { covered, due, below, whole }: PaceParts,
  thresholds: { readonly ahead: DecimalText; readonly onTrack: DecimalText },
): string {
  const [ahead, onTrack] = [Number(thresholds.ahead), Number(thresholds.onTrack)];
  const reaches = (threshold: DecimalText): string => {
    const least = leastPace(threshold);
    const places = placesOf(least);
    return `${covered} * (${below}) * 1${"0".repeat(places)} >= (${due}) * ${shiftPoint(least, places)}`;
  };
  const lead = `(${covered} * (${below}) - (${due}))`;
  return [
    `WHEN is_on_way THEN '${verdictOfPace(1, { ahead, onTrack })}'`,
    `WHEN ${due} > 0 AND ${reaches(thresholds.ahead)} THEN 'ahead'`,
    `WHEN ${due} > 0 AND ${reaches(thresholds.onTrack)} THEN 'on-track'`,
    `WHEN ${due} > 0 THEN 'behind'`,
    `WHEN abs(${lead}) * 1000000000000 < (${below}) * (${whole}) THEN 'on-track'`,
    `WHEN ${lead} > 0 THEN 'ahead'`,
    "ELSE 'behind'",
  ].join("\n    ");
}

/** The least pace that comes to a threshold when it is read to twelve digits, as paces are. */
export function leastPace(threshold: DecimalText): DecimalText {
  const exact = decimal(threshold);
  // Just below a power of ten, twelve digits reach one place further.
  const isPower = exact.eq(decimal(10).pow(exact.e));
  const unit = decimal(10).pow(exact.e - (isPower ? 12 : 11));
  return decimalText(exact.minus(unit.div(2)));
}
