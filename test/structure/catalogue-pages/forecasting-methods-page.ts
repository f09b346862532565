import { backtest, type ForecastMethodName, forecast, forecastMethods } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { type CataloguePage, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";

/** The page of forecasting methods, with what each makes of the national series. */
export function forecastingMethodsPage(locale: PageLocale): CataloguePage {
  const { title, intro, line, backtests, columns } = words[locale];
  const long = national2025.indicators.flatMap(({ id, name }) => {
    const series = national2025Observations[id as keyof typeof national2025Observations];
    const tested = series && backtest(series);
    return series && tested && "methods" in tested ? [{ name, tested }] : [];
  });
  const rows = Object.entries(forecastMethods).map(([name, info]) => {
    const method = name as ForecastMethodName;
    const result = forecast([6.3, 7.5, 9.4, 11.8], { method, steps: 2, levels: [0.8] });
    if ("missing" in result) throw new Error(result.missing.reason);
    const numbers = result.points.map(({ mean }) => mean.toFixed(2));
    const errors = long.map(({ tested }) => {
      const error = tested.methods.find((one) => one.method === method)?.mase;
      return error === undefined || error === null ? "–" : error.toFixed(2);
    });
    return { method, ...info, numbers, errors };
  });
  const list = rows.map(line);
  const table = [
    `| ${columns.method} | ${long.map(({ name }) => name["zh-Hans"]).join(" | ")} |`,
    `|---|${long.map(() => "---:|").join("")}`,
    `| ${columns.forecasts} | ${long.map(({ tested }) => tested.origins).join(" | ")} |`,
    ...rows.map(({ method, errors }) => `| \`${method}\` | ${errors.join(" | ")} |`),
  ];
  return {
    path: pathOfPage("forecasting-methods", locale),
    text: `${headOfPage(title, locale)}\n${intro}\n\n${list.join("\n")}\n\n${backtests}\n\n${table.join("\n")}\n`,
    entries: list.length,
  };
}

interface Row {
  readonly method: string;
  readonly goesOn: { readonly "zh-Hans": string; readonly en: string };
  readonly name: { readonly "zh-Hans": string };
  readonly source: string;
  readonly numbers: readonly string[];
}

const words = {
  en: {
    title: "Methods of forecasting",
    intro:
      "`forecast`, `outlook` and `backtest` take a method by name; without one they use the first of these. [How forecasts are made](forecasts.md) explains them and their intervals. The numbers are what each makes of the two years after 6.3, 7.5, 9.4, 11.8.",
    line: ({ method, goesOn, source, numbers }: Row): string =>
      `- \`${method}\`: ${goesOn.en}. ${goesOn["zh-Hans"]}。 Source: ${source.replace(/\.$/, "")}. Gives ${numbers.join(", ")}.`,
    backtests: `## On the national plan's own past

\`backtest\` lets each method forecast what was already known. The number is the mean error one year ahead over the mean yearly change before (MASE); the smaller, the better. So few forecasts rank nothing: the order changes from column to column.`,
    columns: { method: "method", forecasts: "forecasts" },
  },
  "zh-Hans": {
    title: "预测方法",
    intro:
      "`forecast`、`outlook` 和 `backtest` 按名称选用方法，不指定时用第一种。各种方法及其区间见[怎样预测](forecasts.md)。所列数值是各种方法对 6.3、7.5、9.4、11.8 之后两年的预测。",
    line: ({ method, name, goesOn, source, numbers }: Row): string =>
      `- \`${method}\`：${name["zh-Hans"]}。延续的是：${goesOn["zh-Hans"]}。来源：${source === "this library" ? "本库" : source.replace(/\.$/, "")}。结果：${numbers.join("、")}。`,
    backtests: `## 用国家规划的历史数据检验

\`backtest\` 让各种方法预测已经知道的年份。表中数值为提前一年预测的平均误差与此前年均变化之比（MASE），越小越好。预测次数很少，不足以排出优劣：各列的顺序并不相同。`,
    columns: { method: "方法", forecasts: "预测次数" },
  },
} as const satisfies Record<PageLocale, unknown>;
