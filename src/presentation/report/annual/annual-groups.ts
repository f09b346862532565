export { midTermGroups as annualGroups } from "../mid-term/mid-term-groups.js";
