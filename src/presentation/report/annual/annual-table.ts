export { midTermTable as annualTable } from "../mid-term/mid-term-table.js";
