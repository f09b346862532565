import { assessmentTable, assessPlan, selectColumns } from "ipr-plan";
import { progressChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";

// en: The day that the evaluation looks from. Later values do not count.
// zh: 评估的时点。此后的数据不计。
const asOf = "2023-12-31";

const evaluation = assessPlan(national2025, national2025Observations, { asOf });
evaluation.counts; // => { achieved: 5, ahead: 1, "on-track": 0, behind: 1, "not-assessable": 1 }

const table = assessmentTable(national2025, national2025Observations, { asOf });
show(selectColumns(table, ["name", "target", "latest", "completion", "verdict"]));

show(progressChart(national2025, national2025Observations, { asOf, order: "worst-first", locale: "en" }));

// en: Why is this one behind?
// zh: 这一项为什么滞后？
const copyright = evaluation.assessments.find(({ indicator }) => indicator === "copyright-share");
copyright?.pace?.toFixed(2); // => "0.76"
show(copyright?.because, "because");
