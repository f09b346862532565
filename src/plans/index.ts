/**
 * Published plans and what was observed for them: `import { national2025 } from "ipr-plan/plans"`.
 *
 * @module ipr-plan/plans
 * @category API
 */

export { bazhong2025 } from "./bazhong2025/plan.js";
export { city2025 } from "./city2025/plan.js";
export { gansu2035 } from "./gansu2035/plan.js";
export { guangxi2025Commentary } from "./guangxi2025/commentary.js";
export { guangxi2025Observations } from "./guangxi2025/observations.js";
export { guangxi2025 } from "./guangxi2025/plan.js";
export { nationalSeries } from "./national2025/national-series.js";
export { national2025Observations } from "./national2025/observations.js";
export { national2025 } from "./national2025/plan.js";
export { national2030Observations } from "./national2030/observations.js";
export { national2030 } from "./national2030/plan.js";
export { outline2030 } from "./outline2030/plan.js";
export { provinces2030 } from "./provinces2030/plans.js";
