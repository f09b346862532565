import type {
  Comparator,
  Direction,
  Indicator,
  MeasureKind,
  NumericBasis,
  ObservationStatus,
  RegionRule,
  UnitText,
} from "ipr-plan";

type Several<Item> = readonly [Item, ...Item[]];

/** The lists that a draft counts off, the plain ones first; what is more usual stands more often. */
export const measures: Several<MeasureKind> = ["point-in-time", "annual", "cumulative"];

export const directions: Several<Direction> = [
  "increase",
  "increase",
  "increase",
  "increase",
  "decrease",
  "decrease",
  "decrease",
  "maintain",
];

export const kinds: Several<readonly [unit: UnitText | undefined, regionRule: RegionRule]> = [
  ["件", "sum"],
  ["件", "none"],
  ["亿元", "sum"],
  ["%", "ratio"],
  ["%", "none"],
  ["%", "weighted-mean"],
  ["分", "weighted-mean"],
  ["分", "none"],
  ["件/万人", "ratio"],
  ["件/家", "ratio"],
  ["位", "none"],
  ["个月", "none"],
  [undefined, "sum"],
  [undefined, "none"],
  [undefined, "ratio"],
];

const comparators: Several<Comparator> = [
  "attain",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "about",
  "between",
];

/** Mostly those that ask for what is good, but a plan may print any. */
export function comparatorsOf({ direction }: Pick<Indicator, "direction">): Several<Comparator> {
  const usual: Several<Comparator> =
    direction === "decrease"
      ? ["attain", "at-most", "less-than", "about", "between"]
      : ["attain", "at-least", "more-than", "about", "between"];
  return [...usual, ...usual, ...usual, ...comparators];
}

/** What the number of a target can be a number of, for a measure kind and a unit; and now and then what it cannot. */
export function basesOf({ measure, unit }: Pick<Indicator, "measure" | "unit">): Several<NumericBasis> {
  const isShare = unit === "%";
  const usual: Several<NumericBasis> = [
    "level",
    "level",
    "increase",
    ...(isShare ? ["percentage-points" as const] : ["relative-change" as const, "multiple" as const]),
    ...(measure === "cumulative" ? [] : ["annual-growth" as const]),
    ...(measure === "cumulative" ? [] : ["yearly-change" as const, "every-year" as const]),
    ...(measure === "annual" ? ["period-average" as const] : []),
  ];
  return [
    ...usual,
    ...usual,
    ...usual,
    "level",
    "annual-growth",
    ...(isShare ? ["percentage-points" as const] : []),
    "relative-change",
    "multiple",
    "period-average",
    "yearly-change",
    "every-year",
  ];
}

export const statuses: Several<ObservationStatus | null> = [
  ...(Array(40).fill("A") as ["A"]),
  "P",
  "P",
  "E",
  "E",
  "F",
  "F",
  "B",
  "B",
  null,
  null,
];

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map(
  (month) => `-${month}`,
);

/** What of a year is observed. */
export const parts: Several<readonly string[]> = [
  [""],
  [""],
  ["-Q1"],
  ["-Q1", "-Q2"],
  ["-Q1", "-Q2", "-Q3"],
  ["-Q1", "-Q2", "-Q3", "-Q4"],
  ["-Q2", "-Q3"],
  ["-S1"],
  ["-S2"],
  ["-S1", "-S2"],
  ["-06"],
  ["-12"],
  ["-06-30"],
  ["-12-31"],
  months.slice(0, 6),
  months.slice(0, 9),
  months,
  ["-S1", "-Q3"],
  ["", "-Q1", "-Q2"],
];
