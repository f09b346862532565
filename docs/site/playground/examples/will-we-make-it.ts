import { outlook, outlookPlan, outlookTable, selectColumns } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";

const asOf = "2022-12-31";
const id = "high-value-patents-per-10k";

show(outlookChart(national2025, id, national2025Observations, { asOf, locale: "en" }));

const ahead = outlook(national2025, id, national2025Observations, { asOf });
ahead.expectedYear; // => "2024"
ahead.probability?.toFixed(2); // => "0.69"
show(ahead.because, "because");

// en: All indicators of the plan, the least likely first.
// zh: 规划的全部指标，最难实现的在前。
const plan = outlookPlan(national2025, national2025Observations, { asOf });
plan.expectedMet.toFixed(1); // => "3.7"
const table = outlookTable(national2025, national2025Observations, { asOf });
show(selectColumns(table, ["name", "target", "probability", "expectedYear"]));
