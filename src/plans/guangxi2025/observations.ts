import { observe } from "../../model/observe.js";
import { figure } from "../figure.js";
import { guangxi2025 } from "./plan.js";

/**
 * What was published for the indicators of {@link guangxi2025}, each figure with its source.
 *
 * @category Shipped plans
 * @see [Enter observations](../../../docs/guides/enter-observations.md)
 * @example
 * guangxi2025Observations["high-value-patents-per-10k"]?.observations.at(-1)?.status // => "P"
 */
export const guangxi2025Observations = observe(guangxi2025, {
  "high-value-patents-per-10k": {
    2020: figure("1.42", "规划主要指标表（序号 1）", "每万人口高价值发明专利拥有量 2020"),
    "2023-06": figure(
      "2.04",
      "广西壮族自治区市场监督管理局：提前完成 2023 年度 2 件的目标",
      "每万人口高价值发明专利拥有量 2023-06",
      "P",
    ),
  },
});
