import fc from "fast-check";
import {
  convert,
  decimal,
  decimalText,
  displayWidth,
  earlierValue,
  escapeMarkdown,
  localize,
  matchIndicator,
  meetsBound,
  parsePeriod,
  parseUnit,
  printedNumber,
  round,
  unitLabel,
  yearPosition,
} from "ipr-plan";
import { attempt } from "../attempt.js";
import { anyAmount, anything, hostileText, periodLike, unitLike } from "../hostile.js";
import { target } from "../target.js";

const orAnything = <Value>(usual: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: anything });

const comparator = fc.constantFrom(
  "at-least",
  "more-than",
  "attain",
  "about",
  "at-most",
  "less-than",
  "between",
  "x",
);

/** Decimals, units, periods, bounds and texts: one value in, one out. */
export const words = [
  target({
    name: "decimals",
    perRound: 240,
    inputs: fc.tuple(
      orAnything(anyAmount),
      orAnything(fc.integer({ min: -2, max: 120 })),
      fc.constantFrom("half-up", "half-even", "up"),
    ),
    run: ([value, places, mode]) => [
      attempt(() => decimal(value as never).toFixed()),
      attempt(() => decimalText(value as never)),
      attempt(() => round(value as never, places as never, mode as never)),
    ],
  }),
  target({
    name: "printed numbers",
    perRound: 240,
    inputs: fc.tuple(
      orAnything(
        fc.oneof(
          hostileText,
          fc
            .array(
              fc.oneof(
                anyAmount.map(String),
                unitLike,
                periodLike,
                fc.constantFrom("约", "以上", "—", "（预计）"),
              ),
              {
                maxLength: 5,
              },
            )
            .map((parts) => parts.join("")),
        ),
      ),
      fc.option(periodLike, { nil: undefined }),
    ),
    run: ([text, year]) => [
      attempt(() => printedNumber(text as never)),
      attempt(() => printedNumber(text as never, year === undefined ? {} : { year })),
    ],
  }),
  target({
    name: "units",
    perRound: 240,
    inputs: fc.tuple(
      orAnything(unitLike),
      orAnything(unitLike),
      orAnything(anyAmount),
      fc.constantFrom("zh-Hans", "zh-Hant", "en"),
    ),
    run: ([from, to, value, locale]) => [
      attempt(() => parseUnit(from as never)),
      attempt(() => unitLabel(String(typeof from === "string" ? from : "件"), locale as never)),
      attempt(() => convert({ value, unit: from } as never, to as never)),
      attempt(() =>
        convert(
          `${typeof value === "string" ? value : 1} ${typeof from === "string" ? from : ""}`,
          to as never,
        ),
      ),
    ],
  }),
  target({
    name: "periods",
    perRound: 240,
    inputs: orAnything(periodLike),
    run: (text) => [attempt(() => parsePeriod(text as never)), attempt(() => yearPosition(text as never))],
  }),
  target({
    name: "bounds",
    perRound: 160,
    inputs: fc.record({
      value: anyAmount,
      comparator,
      lower: anyAmount,
      upper: anyAmount,
      direction: fc.constantFrom("increase", "decrease", "maintain", undefined),
    }),
    run: ({ value, direction, ...bound }) => [
      attempt(() => meetsBound(value, { value, ...bound } as never, direction as never)),
      attempt(() => earlierValue(value, { kind: "increase-percent", value: bound.lower as never }) ?? null),
    ],
  }),
  target({
    name: "texts",
    perRound: 160,
    inputs: fc.oneof(
      hostileText,
      fc
        .constantFrom("每万人口高价值发明专利拥有量", "版权产业增加值占GDP比重")
        .chain((name) => hostileText.map((text) => name + text.slice(0, 9))),
    ),
    run: (text) => [
      attempt(() => matchIndicator(text)),
      attempt(() => displayWidth(text)),
      attempt(() => escapeMarkdown(text)),
      attempt(() => localize({ "zh-Hans": text, [text]: text }, "en")),
    ],
  }),
];
