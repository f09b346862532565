export { midTermSummary as annualSummary } from "../mid-term/mid-term-summary.js";
