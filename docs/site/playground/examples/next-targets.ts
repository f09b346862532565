import { proposalTable, proposeTargets, selectColumns } from "ipr-plan";
import { proposalChart } from "ipr-plan/charts";
import { national2025, national2025Observations, national2030 } from "ipr-plan/plans";

const id = "high-value-patents-per-10k";
const options = { year: "2030", parent: { plan: national2030 } } as const;
const found = proposeTargets(national2025, id, national2025Observations, options);
found.base?.value; // => "16"
found.before?.perYear; // => { value: "1.94", unit: "件/万人" }

show(proposalChart(national2025, id, national2025Observations, { ...options, locale: "en" }));

const table = proposalTable(national2025, [found]);
show(selectColumns(table, ["method", "candidate", "probability", "reason"]));

// en: Each candidate says what it comes from.
// zh: 每个备选目标都说明由来。
const even = found.candidates.find(({ method }) => method === "projection-even");
even?.printed; // => "≥26"
show(even?.because, "because");
