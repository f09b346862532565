import { monitoringTable, monitorYear, observe, selectColumns } from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";

const watched = monitorYear(national2025, national2025Observations, { year: "2023" });
watched.counts; // => { met: 5, missed: 1, open: 0 }

const table = monitoringTable(national2025, national2025Observations, { year: "2023" });
show(selectColumns(table, ["name", "step", "actual", "change", "completion", "result"]));

// en: In the middle of a year: what has come in by June.
// zh: 年中：到 6 月完成了多少。
const reported = observe(guangxi2025, {
  "pct-applications": { 2021: 90, "2022-06": 130, 2022: 195, "2023-06": 250 },
});
const half = monitorYear(guangxi2025, reported, { year: "2023", asOf: "2023-06-30" });
const pct = half.indicators.find(({ indicator }) => indicator === "pct-applications");
pct?.result; // => "open"
pct?.step; // => { from: "path", bound: { comparator: "attain", value: "300" }, unit: "件", amount: "100" }
show(pct, "pct-applications");
