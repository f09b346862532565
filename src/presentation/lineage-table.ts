import type { Continuation, ContinuationKind } from "../comparison/continuation.js";
import { continuationKinds } from "../comparison/continuation-kinds.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { demandKinds } from "../planning/demand-kinds.js";
import { type DemandKind, lineage } from "../planning/lineage.js";
import { boundText } from "../value/bound-text.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import type { Table } from "./table.js";
import { titleOf } from "./title-of.js";

/**
 * A row of {@link lineageTable}: what became of one indicator.
 *
 * @category Tables
 * @example
 * const row: LineageRow | undefined = lineageTable(national2025, national2030).rows[0];
 * row?.kind // => "kept"
 */
export interface LineageRow {
  /** The name in the earlier plan; of a new indicator that in the later one. */
  readonly name: LocalizedText;
  /** The name now, where it is another one. */
  readonly newName: LocalizedText | null;
  /** What became of it: kept, measured otherwise, dropped, or new. */
  readonly kind: ContinuationKind;
  /** In what it is measured otherwise. */
  readonly differs: LocalizedText | null;
  /** The unit in the later plan; of a dropped indicator that in the earlier one. */
  readonly unit: UnitText | null;
  /** The last target of the earlier plan, with its sign. */
  readonly earlierTarget: string | null;
  /** Whether that target was met; `null` where it is not known. */
  readonly outcome: "met" | "missed" | null;
  /** Why the outcome is not known. */
  readonly reason: MissingReason | null;
  /** The last target of the later plan, with its sign. */
  readonly laterTarget: string | null;
  /** The yearly change that the earlier plan asked, from its own baseline. */
  readonly earlierPerYear: DecimalText | null;
  /** The yearly change that the later plan asks, from its own baseline. */
  readonly laterPerYear: DecimalText | null;
  /** The later target beside the earlier one. */
  readonly level: DemandKind | null;
  /** The later yearly change beside the earlier one. */
  readonly pace: DemandKind | null;
}

const fields: Readonly<Record<Continuation["differs"][number], LocalizedText>> = {
  measure: { "zh-Hans": "指标类型", "zh-Hant": "指標類型", en: "measure" },
  unit: { "zh-Hans": "单位", "zh-Hant": "單位", en: "unit" },
  regionRule: { "zh-Hans": "汇总方式", "zh-Hant": "匯總方式", en: "how regions combine" },
  formula: { "zh-Hans": "计算公式", "zh-Hant": "計算公式", en: "formula" },
};

function listed(differs: Continuation["differs"]): LocalizedText {
  return {
    "zh-Hans": differs.map((one) => fields[one]["zh-Hans"]).join("、"),
    en: differs.map((one) => fields[one].en ?? one).join(", "),
  };
}

const outcomes = {
  met: { "zh-Hans": "实现", en: "met" },
  missed: { "zh-Hans": "未实现", en: "missed" },
} as const;

const columns = [
  column("name", "text", ["指标", "Indicator"], ["原规划中的名称", "The name in the earlier plan"]),
  column("newName", "text", ["新名称", "New name"], ["名称有变的", "Where the name is another one now"]),
  column("kind", "code", ["沿革", "Lineage"], ["指标的去留", "What became of it"], {
    words: continuationKinds,
  }),
  column(
    "differs",
    "text",
    ["调整项", "Differs in"],
    ["口径在哪些方面不同", "In what it is measured otherwise"],
  ),
  column("unit", "unit", ["单位", "Unit"], ["新规划的单位", "The unit of the later plan"]),
  column(
    "earlierTarget",
    "bound",
    ["原目标", "Target before"],
    ["原规划的期末目标", "The last target of the earlier plan"],
  ),
  column("outcome", "code", ["完成情况", "Outcome"], ["原目标是否实现", "Whether it was met"], {
    words: outcomes,
  }),
  column("reason", "code", ["原因", "Reason"], ["完成情况不明的原因", "Why that is not known"], {
    words: missingReasons,
  }),
  column(
    "laterTarget",
    "bound",
    ["新目标", "Target now"],
    ["新规划的期末目标", "The last target of the later plan"],
  ),
  column(
    "earlierPerYear",
    "decimal",
    ["原年均变化", "A year before"],
    ["原规划从基期到目标的年均变化", "What the earlier plan asked a year, from its baseline"],
  ),
  column(
    "laterPerYear",
    "decimal",
    ["新年均变化", "A year now"],
    ["新规划从基期到目标的年均变化", "What the later plan asks a year, from its baseline"],
  ),
  column("level", "code", ["目标水平", "Level"], ["新目标与原目标相比", "The target beside the one before"], {
    words: demandKinds,
  }),
  column(
    "pace",
    "code",
    ["年均要求", "Pace"],
    ["年均变化与原来相比", "The yearly change beside the one before"],
    {
      words: demandKinds,
    },
  ),
];

/**
 * What became of the indicators of a plan in the next one, as {@link lineage} says it, in a table (指标沿革表).
 *
 * @param earlier - The plan before.
 * @param later - The plan that goes on from it.
 * @param observations - What was observed for the earlier plan.
 * @throws {@link UsageError} as {@link lineage}
 * @category Tables
 * @example
 * const { rows } = lineageTable(national2025, national2030, national2025Observations);
 * rows.map(({ kind }) => kind).filter((kind) => kind === "kept").length // => 4
 * rows[0]?.laterTarget // => ">22"
 */
export function lineageTable(earlier: Plan, later: Plan, observations: Observations = {}): Table<LineageRow> {
  const rows = lineage(earlier, later, observations).map((step): LineageRow => {
    const before = earlier.indicators.find(({ id }) => id === step.earlier);
    const now = later.indicators.find(({ id }) => id === step.later);
    const { kind, differs, met, reason, asked, asks, level, pace } = step;
    return {
      name: ownCopy((before ?? now)?.name ?? { "zh-Hans": "" }),
      newName: step.renamed ? ownCopy(now?.name ?? null) : null,
      kind,
      differs: differs.length === 0 ? null : listed(differs),
      unit: (now ?? before)?.unit ?? null,
      earlierTarget: asked && boundText(asked.bound),
      outcome: met === null ? null : met ? "met" : "missed",
      reason: reason ?? null,
      laterTarget: asks && boundText(asks.bound),
      earlierPerYear: asked?.perYear?.value ?? null,
      laterPerYear: asks?.perYear?.value ?? null,
      level,
      pace,
    };
  });
  return {
    title: titleOf(earlier, { "zh-Hans": "指标沿革", en: "what became of its indicators" }),
    columns: ownCopy(columns),
    rows,
  };
}
