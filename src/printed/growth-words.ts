const yearlyRises = [
  "年均提高",
  "年均提升",
  "年均增加",
  "年均上升",
  "每年提高",
  "每年提升",
  "每年增加",
] as const;
const yearlyFalls = ["年均下降", "年均降低", "年均减少", "每年下降", "每年降低", "每年减少"] as const;

/**
 * The words that say what a number is a number of, with the basis of a target that they mean. `unit` is what must stand
 * behind the number: points, per cent, times, or any amount. The longer words of those that begin alike stand first.
 */
export const growthWords = [
  {
    words: ["年均增长", "年均增长率", "年均增速", "年均递增", "每年增长", "每年递增", ...yearlyRises],
    unit: "percent",
    basis: "annual-growth",
  },
  { words: yearlyFalls, unit: "percent", basis: "annual-growth", falls: true },
  { words: ["年均增长", "每年增长", ...yearlyRises], unit: "points", basis: "yearly-change" },
  {
    words: ["每年增长", "年增长", "年增长率", "年均增幅", "每年递增"],
    unit: "percent",
    basis: "annual-growth",
  },
  { words: yearlyFalls, unit: "points", basis: "yearly-change", falls: true },
  {
    words: ["年均增长", "每年增长", "年均新增", "每年新增", "平均每年新增", "每年净增", ...yearlyRises],
    unit: "amount",
    basis: "yearly-change",
  },
  { words: yearlyFalls, unit: "amount", basis: "yearly-change", falls: true },
  { words: ["年均", "平均每年", "每年平均", "年平均"], unit: "amount", basis: "period-average" },
  { words: ["每年"], unit: "amount", basis: "every-year" },
  { words: ["每年"], unit: "percent", basis: "every-year" },
  { words: ["提高", "上升", "增加", "增长", "提升"], unit: "points", basis: "percentage-points" },
  { words: ["降低", "下降", "减少"], unit: "points", basis: "percentage-points", falls: true },
  {
    words: ["增长", "提高", "增加", "提升", "上升", "increase of", "growth of"],
    unit: "percent",
    basis: "relative-change",
  },
  { words: ["降低", "下降", "减少", "decrease of"], unit: "percent", basis: "relative-change", falls: true },
  { words: ["增长", "增加", "提高", "提升"], unit: "times more", basis: "multiple" },
  { words: ["新增", "净增", "增加", "增长", "提高", "提升", "上升"], unit: "amount", basis: "increase" },
  { words: ["减少", "降低", "下降", "缩短"], unit: "amount", basis: "increase", falls: true },
] as const satisfies readonly GrowthRow[];

interface GrowthRow {
  readonly words: readonly string[];
  readonly unit: "points" | "percent" | "times more" | "amount";
  readonly basis: string;
  /** The number is printed without a sign, and counts down. */
  readonly falls?: true;
}

/** Words that are a multiple by themselves, with what they multiply by. */
export const multiples: Readonly<Record<string, string>> = {
  翻番: "2",
  翻一番: "2",
  翻两番: "4",
  翻兩番: "4",
  翻三番: "8",
  double: "2",
  doubled: "2",
  doubling: "2",
};

/** The words before a number that is only aspired to. */
export const aspiringWords = ["力争", "力爭", "争取", "爭取"] as const;
