import type { Message } from "../../issue.js";
import type { Baseline } from "../../model/baseline.js";
import type { Commitment, IndicatorOrigin, Tier } from "../../model/indicator.js";
import type { TargetBasis } from "../../model/numeric-target.js";
import type { TargetStrength } from "../../model/target-terms.js";
import type { Comparator } from "../../value/bound.js";
import type { Direction, MeasureKind, RegionRule } from "../../value/measure.js";
import type { UnitText } from "../../value/unit.js";
import type { HoleReason, Span } from "./draft.js";

/** A value and the place in the text that says it; `because` of one that is inferred from what stands there. */
export interface Read<Value> extends Span {
  readonly value: Value;
  readonly because?: Message;
}

/** A number of an indicator, before it is a field of a plan. */
export interface NumberReading {
  readonly value?: Read<string>;
  readonly lower?: Read<string>;
  readonly upper?: Read<string>;
  readonly comparator?: Read<Comparator>;
  /** The unit that it is in, where that is not the indicator's. */
  readonly unit?: Read<UnitText>;
  /** The column that it stands in, for the reference. */
  readonly column?: string;
  /** The heading of its column. */
  readonly headed?: Span;
}

/** Where an indicator starts. */
export interface BaselineReading extends NumberReading {
  readonly year?: Read<string>;
  readonly over?: Read<NonNullable<Baseline["over"]>>;
}

/** A target. */
export interface TargetReading extends NumberReading {
  readonly year?: Read<string>;
  readonly basis: Read<TargetBasis>;
  readonly text?: Read<string>;
  readonly with?: Read<string>;
  readonly strength?: Read<TargetStrength>;
  readonly dueOn?: Read<string>;
}

/** A field that is left open, with what it may be. */
export interface HoleReading {
  /** The steps from the indicator to the field. */
  readonly field: string;
  readonly reason: HoleReason;
  readonly candidates?: readonly (Read<unknown> & { readonly field?: string })[];
}

/** What is read of one indicator. */
export interface IndicatorReading {
  /** Where in the document, for the reference. */
  readonly locator: string;
  readonly number?: Read<number>;
  readonly id?: Read<string>;
  readonly category?: readonly Read<string>[];
  readonly name: Read<string>;
  readonly unit?: Read<UnitText>;
  readonly baseline?: BaselineReading;
  readonly targets: readonly TargetReading[];
  readonly increment?: NumberReading;
  /** The same promise said elsewhere. */
  readonly statements?: readonly TargetReading[];
  readonly commitment?: Read<Commitment>;
  readonly tier?: Read<Tier>;
  readonly measure?: Read<MeasureKind>;
  readonly regionRule?: Read<RegionRule>;
  readonly direction?: Read<Direction>;
  readonly catalogue?: Read<string>;
  /** How many readings before this one the whole of it stands. */
  readonly partOf?: Read<number>;
  readonly responsible?: readonly Read<string>[];
  readonly dataSource?: Read<string>;
  readonly origin: IndicatorOrigin;
  readonly holes: readonly HoleReading[];
}
