export { guangxi2025Observations } from "./guangxi2025/observations.js";
export { guangxi2025 } from "./guangxi2025/plan.js";
export { national2025Observations } from "./national2025/observations.js";
export { national2025 } from "./national2025/plan.js";
export { nationalStocks } from "./national2025/stocks.js";
