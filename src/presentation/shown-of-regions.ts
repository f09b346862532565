import { type PaceThresholds, verdictWords } from "../assessment/verdict.js";
import type { Indicator } from "../model/indicator.js";
import type { RegionVerdict } from "../regions/assess/regions-assessment.js";
import type { RegionOutlook } from "../regions/outlook/regions-outlook.js";
import { localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import { unitLabel } from "../value/unit-label.js";
import type { ColumnType, TableCell, TableColumn } from "./table.js";

/** What is known of one indicator of one place. */
export interface OfPlace {
  readonly verdict?: RegionVerdict | undefined;
  readonly ahead?: RegionOutlook | undefined;
}

interface Shown {
  readonly title: readonly [zh: string, en: string];
  readonly type: ColumnType;
  /** Whether it is read from outlooks and not from verdicts. */
  readonly isAhead?: true;
  readonly cell: (of: OfPlace) => TableCell;
  readonly more?: (
    thresholds: PaceThresholds,
  ) => Pick<TableColumn, "words" | "places" | "thresholds" | "probability">;
}

/** What a table of places can show of each indicator. */
export const shownOfRegions = {
  verdict: {
    title: ["结论", "verdict"],
    type: "code",
    cell: ({ verdict }) => verdict?.verdict ?? null,
    more: () => ({ words: ownCopy(verdictWords) }),
  },
  value: {
    title: ["最近值", "latest"],
    type: "decimal",
    cell: ({ verdict }) => verdict?.latest?.value ?? null,
  },
  completion: {
    title: ["目标实现程度", "completion"],
    type: "share",
    cell: ({ verdict }) => verdict?.completion ?? null,
  },
  pace: {
    title: ["进度比", "pace"],
    type: "number",
    cell: ({ verdict }) => verdict?.pace ?? null,
    more: ({ ahead, onTrack }) => ({ places: 2, thresholds: [onTrack, 1, ahead] }),
  },
  gap: { title: ["差距", "gap"], type: "decimal", cell: ({ verdict }) => verdict?.gap?.value ?? null },
  probability: {
    title: ["达标概率", "probability"],
    type: "share",
    isAhead: true,
    cell: ({ ahead }) => ahead?.probability ?? null,
    more: () => ({ probability: true }),
  },
  expectedYear: {
    title: ["预计达标年", "expected"],
    type: "year",
    isAhead: true,
    cell: ({ ahead }) => ahead?.expectedYear ?? null,
  },
} as const satisfies Record<string, Shown>;

/**
 * What a table of places can show of each indicator: the verdict, the latest value, how much of the way is covered, the pace, what is
 * still missing; of outlooks the probability, and the year in which the target is expected to be met.
 *
 * @category Tables
 * @example
 * const show: ShownOfRegion[] = ["verdict", "pace"];
 * @useDeclaredType
 */
export type ShownOfRegion = keyof typeof shownOfRegions;

/** Why a cell of an indicator is empty, or why it cannot be judged. */
export const whyEmpty = {
  title: ["原因", "reason"],
  type: "code",
  more: () => ({ words: missingReasons }),
} as const satisfies Omit<Shown, "cell">;

/** The column of an indicator: its name, the unit of amounts, and what is shown where several things are. */
export function columnOf(
  { id, name, unit }: Indicator,
  key: string,
  { title: [zh, en], type, more }: Omit<Shown, "cell">,
  thresholds: PaceThresholds,
  isAlone: boolean,
): TableColumn {
  const [zhUnit, enUnit] =
    type === "decimal" && unit !== undefined ? [unitLabel(unit, "zh-Hans"), unitLabel(unit, "en")] : [];
  const zhName = localize(name, "zh-Hans") + (isAlone ? "" : ` ${zh}`);
  const enName = localize(name, "en") + (isAlone ? "" : `: ${en}`);
  return {
    name: `${id}.${key}`,
    type,
    title: {
      "zh-Hans": zhUnit ? `${zhName}（${zhUnit}）` : zhName,
      en: enUnit ? `${enName} (${enUnit})` : enName,
    },
    ...more?.(thresholds),
  };
}
