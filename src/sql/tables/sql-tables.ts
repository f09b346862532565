import { patentKinds } from "../../patents/patent-kinds.js";
import { keysOf } from "../../value/closed-list.js";
import { missingReasons } from "../../value/missing.js";
import { qualifiers } from "../../value/qualifier.js";
import { statuses } from "../../value/statuses.js";
import { indicators, plans, targets } from "./plan-tables.js";
import type { TableRow } from "./table-row.js";

const observations: TableRow = {
  name: "observations",
  about: ["观测值，一地一指标一期一行", "observations, a row for each place, indicator and period"],
  columns: [
    { name: "plan", type: "text", required: true, about: ["规划代号", "id of the plan"] },
    { name: "place", type: "text", required: true, about: ["地区", "place"] },
    { name: "indicator", type: "text", required: true, about: ["指标代号", "id of the indicator"] },
    { name: "period", type: "text", required: true, about: ["时期（SDMX）", "period, as SDMX text"] },
    { name: "starts_on", type: "day", required: true, about: ["时期的第一天", "first day of the period"] },
    { name: "ends_on", type: "day", required: true, about: ["时期的最后一天", "last day of the period"] },
    {
      name: "value",
      type: "decimal",
      about: ["数值，以指标单位计；缺失时为空", "in the indicator's unit; empty where it is missing"],
    },
    {
      name: "status",
      type: "text",
      required: true,
      among: keysOf(statuses),
      about: ["状态（SDMX OBS_STATUS）", "status, SDMX OBS_STATUS"],
    },
    {
      name: "reason",
      type: "text",
      among: keysOf(missingReasons),
      about: ["缺失的原因", "why the value is missing"],
    },
    {
      name: "qualifier",
      type: "text",
      among: keysOf(qualifiers),
      about: ["约、超过、不足", "about, more or less than the number"],
    },
    { name: "reference", type: "text", about: ["出处（JSON）", "where it was read, as JSON"] },
  ],
  key: ["plan", "place", "indicator", "period"],
  checks: [
    "place <> ''",
    "starts_on <= ends_on",
    "(status = 'M') = (value IS NULL)",
    "(status = 'M') = (reason IS NOT NULL)",
  ],
};

const patents: TableRow = {
  name: "patents",
  about: ["专利登记", "the register of patents"],
  columns: [
    { name: "patent", type: "text", required: true, about: ["专利号", "number of the patent"] },
    { name: "kind", type: "text", among: keysOf(patentKinds), about: ["专利类型", "kind of patent"] },
    { name: "filed_on", type: "day", required: true, about: ["申请日", "filing date"] },
    { name: "granted_on", type: "day", about: ["授权公告日", "day of the grant"] },
    { name: "expires_on", type: "day", about: ["期满终止日", "first day after the term"] },
    { name: "holders", type: "texts", about: ["专利权人所在地", "where the holders reside"] },
    {
      name: "strategic_emerging_industry",
      type: "flag",
      about: ["战略性新兴产业", "of a strategic emerging industry"],
    },
    { name: "family_abroad", type: "flag", about: ["有海外同族专利", "has a family member abroad"] },
    {
      name: "pledge_amount",
      type: "decimal",
      about: ["质押融资金额，以元计", "pledged for, in yuan"],
    },
    { name: "awards", type: "texts", about: ["获奖", "awards"] },
  ],
  key: ["patent"],
  checks: ["granted_on >= filed_on", "pledge_amount >= 0"],
};

const lapses: TableRow = {
  name: "lapses",
  about: ["专利的失效与恢复", "lapses and revivals of patents"],
  columns: [
    { name: "patent", type: "text", required: true, about: ["专利号", "number of the patent"] },
    { name: "lapsed_on", type: "day", required: true, about: ["失效的第一天", "first day out of force"] },
    { name: "revived_on", type: "day", about: ["恢复的第一天", "first day in force again"] },
  ],
  key: ["patent", "lapsed_on"],
  partOf: { table: "patents", columns: ["patent"] },
  checks: ["revived_on >= lapsed_on"],
};

/** The tables of each kind of data, in the order in which they are made and filled. */
export const sqlTables = {
  plan: { plans, indicators, targets },
  observations: { observations },
  patents: { patents, lapses },
} as const satisfies Record<string, Readonly<Record<string, TableRow>>>;
