import {
  type BaseDimension,
  type Bound,
  convert,
  type Decimal,
  type DecimalInput,
  type Dimension,
  decimal,
  decimalText,
  defineUnit,
  type Frequency,
  type KnownUnit,
  localize,
  type MissingReason,
  meetsBound,
  type missingReasons,
  parsePeriod,
  parseUnit,
  round,
  type UnitText,
  units,
  yearPosition,
} from "ipr-plan";
import { expectTypeOf } from "vitest";

// Exact values go in as text, number or Decimal, and come out as text.
expectTypeOf<DecimalInput>().toEqualTypeOf<string | number | Decimal>();
expectTypeOf(decimal("1")).toEqualTypeOf<Decimal>();
expectTypeOf([decimalText(1), round("1", 0), convert("1 件", "件")]).toEqualTypeOf<string[]>();
// @ts-expect-error a bigint is no decimal input
decimal(1n);
// @ts-expect-error a missing value is no number
decimal(null);
// @ts-expect-error the mode is half-up or half-even, by name
round("1", 0, "down");
// @ts-expect-error the number of a quantity is text, as printed
convert({ value: 5, unit: "件" }, "件");

// A range has two ends and no value; a single bound has a value and no ends.
const range: Bound = { comparator: "between", lower: "1", upper: "2" };
meetsBound("1", range, "decrease");
// @ts-expect-error an interval lacks its upper end
meetsBound("1", { comparator: "between", lower: "1" });
// @ts-expect-error a single bound needs its value
meetsBound("1", { comparator: "at-least", lower: "1" });
// @ts-expect-error the number of a bound is text, as printed
meetsBound("1", { comparator: "at-least", value: 1 });
// @ts-expect-error a sign is no comparator
meetsBound("1", { comparator: ">=", value: "1" });
// @ts-expect-error up is a word for no direction
meetsBound("1", range, "up");

// Readers tell literal words from text.
expectTypeOf(parsePeriod("2025").frequency).toEqualTypeOf<Frequency>();
expectTypeOf(yearPosition("2025")).toEqualTypeOf<number>();
expectTypeOf(parseUnit("件").dimension).toEqualTypeOf<Dimension>();
expectTypeOf<"count/people">().toExtend<Dimension>();
expectTypeOf<"count/people">().not.toExtend<BaseDimension>();
expectTypeOf<keyof typeof missingReasons>().toEqualTypeOf<MissingReason>();

// An editor suggests the known units, and any text is taken.
expectTypeOf<string>().toExtend<UnitText>();
expectTypeOf<"工作日" | "亿美元" | "件/家">().toExtend<KnownUnit>();
expectTypeOf<"jian">().not.toExtend<KnownUnit>();
expectTypeOf(defineUnit({ text: "标准箱" })).toEqualTypeOf<UnitText>();
expectTypeOf<"count/count" | "USD" | "{标准箱}/money">().toExtend<Dimension>();
expectTypeOf<"boxes">().not.toExtend<Dimension>();
// @ts-expect-error a unit of one's own is of a known dimension, or of its own
defineUnit({ text: "标准箱", dimension: "boxes" });

// The common units are literal types, and cannot be changed.
expectTypeOf(units.itemsPer10kPeople).toEqualTypeOf<"件/万人">();
// @ts-expect-error the table of units is read-only
units.items = "件";
// @ts-expect-error a language is one of three
localize({ "zh-Hans": "件" }, "fr");
// @ts-expect-error simplified Chinese is never absent
localize({ en: "items" }, "en");
