import { type Indicator, type Observations, type PeriodText, parsePeriod, rollUp } from "ipr-plan";

/** Whether a value was observed for a period, or its parts add up to it; what somebody forecast takes no part. */
export function hasOwnValue(
  observations: Observations<"it">,
  period: PeriodText,
  value: number,
  { measure }: Indicator,
): boolean {
  const { it } = observations;
  const series = it && { ...it, observations: it.observations.filter(({ status }) => status !== "F") };
  const isYear = parsePeriod(period).frequency === "year";
  const rolled = series && measure === "annual" && isYear ? rollUp(series, "year").observations : [];
  // Where quarters and halves overlap, which of them count is another question.
  const overlap = rolled.some((one) => one.period === period && !("value" in one));
  return (
    overlap ||
    [...(series?.observations ?? []), ...rolled].some(
      (one) =>
        one.period === period &&
        "value" in one &&
        Math.abs(Number(one.value) - value) <= 1e-9 * Math.abs(value),
    )
  );
}
