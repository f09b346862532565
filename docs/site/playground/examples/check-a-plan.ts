import { parsePlan, validatePlan } from "ipr-plan";
import { bazhong2025, national2025 } from "ipr-plan/plans";

// en: What is wrong with the shape of a file. Paste the JSON of a plan in place of this code to check it.
// zh: 文件的格式有什么问题。也可把规划的 JSON 粘贴到这里，代替这段代码。
const draft = parsePlan({ id: "city-a-2025", titel: "…", period: { start: "2021", end: 2025 } });
const shape = draft.ok ? [] : draft.issues;
show(
  shape.map(({ path, expected, message }) => ({ path, expected, message: message.en })),
  "parsePlan",
);

// en: What is doubtful in a published plan, beside the plan above it.
// zh: 已发布的规划，对照上一级规划，有哪些疑点。
const issues = validatePlan(bazhong2025, { parents: [national2025] });
const doubtful = issues.filter(({ level }) => level !== "note");
doubtful.find(({ code }) => code === "name-near-miss")?.expected; // => "知识产权民事一审案件服判息诉率"
show(
  doubtful.map(({ level, code, path, message }) => ({ level, code, path, ...message })),
  "validatePlan",
);
