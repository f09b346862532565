import { allocateTarget, allocationTable, observe, targetPath } from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";

const weights = { 城东区: 42, 城西区: 27, 开发区: 19, 其他: 12 };
const split = allocateTarget(guangxi2025, "pct-applications", weights);
"parts" in split && split.parts; // => { 城东区: "210", 城西区: "135", 开发区: "95", 其他: "60" }
if ("parts" in split) show(allocationChart(split, { locale: "en" }));

// en: What each place has already counts: only the increase is split.
// zh: 计入各区现有数量，只分解增量。
const reported = (values: Record<number, number>) => observe(guangxi2025, { "pct-applications": values });
const from = {
  城东区: reported({ 2021: 66, 2022: 136, 2023: 212 }),
  城西区: reported({ 2021: 18, 2022: 36, 2023: 53 }),
  开发区: reported({ 2021: 9, 2022: 20, 2023: 32 }),
  其他: reported({ 2021: 4, 2022: 9, 2023: 13 }),
};
const byIncrease = allocateTarget(guangxi2025, "pct-applications", weights, { split: "increment", from });
if ("parts" in byIncrease) show(allocationTable(guangxi2025, byIncrease));

// en: Year by year, with more of it early.
// zh: 分到各年，前期多一些。
const early = targetPath(guangxi2025, "pct-applications", { shape: { load: 0.6 } });
"levels" in early && early.levels; // => { 2020: "0", 2021: "153", 2022: "255", 2023: "343", 2024: "424", 2025: "500" }
