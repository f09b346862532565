/**
 * The rooms whose mutants are tried, each with the rooms above whose tests try what those beside it leave alive: a rule is to be
 * held by the tests beside it, but what only rooms above can show is shown by theirs.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  value: ["series", "model", "aims", "assessment", "printed", "apportionment", "validation", "presentation"],
  series: ["model", "assessment", "projection", "regions"],
  apportionment: ["regions", "planning"],
  formula: [],
  aims: ["assessment", "validation", "paths"],
  assessment: ["aims", "monitoring"],
  paths: ["assessment"],
  planning: [],
  regions: [],
  projection: ["outlook", "regions"],
  validation: [],
  import: [],
  sql: [],
};
