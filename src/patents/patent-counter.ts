import { show } from "../issue.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import type { CountOptions, PatentCount } from "./count-result.js";
import { distinctIds } from "./distinct-ids.js";
import { explainCount } from "./explain-count.js";
import { forceOf, isResident, stateOf } from "./judge.js";
import { issueLog } from "./patent-issue.js";
import type { PatentRecord } from "./patent-record.js";
import { holderProblem, problemOf } from "./problem.js";
import { classifyOptionNames, rulesOf } from "./rules.js";
import { type Counters, counterOf, emptyCounters, sumOf, tallyOf } from "./tally.js";

const countOptionNames: OptionNames<CountOptions<unknown>> = {
  ...classifyOptionNames,
  by: true,
  distinctIds: true,
};

/** Counts records one after the other. Apart from groups and ids, memory is the same however many there are. */
export function patentCounter<One extends PatentRecord>(options: CountOptions<One>) {
  checkOptions(options, countOptionNames);
  const rules = rulesOf(options);
  const { by, distinctIds: distinct = false } = options;
  checkOption("patent", "by", by === undefined || typeof by === "function", "a function of the record", by);
  checkOption("patent", "distinctIds", typeof distinct === "boolean", "true | false", distinct);

  const groups = new Map<string, Counters>();
  const inNoGroup = emptyCounters();
  const log = issueLog();
  const ids = distinct ? distinctIds() : undefined;
  const days = { filed: 0, granted: 0, expires: 0 };
  let records = 0;
  let setAside = 0;

  function isFirst(record: One, number: number): boolean {
    const { id } = record;
    if (typeof id === "string" && ids?.add(id)) return true;
    const [code, expected] =
      typeof id === "string"
        ? (["id-repeated", "each id once"] as const)
        : (["id-invalid", "a text"] as const);
    log.add({ code, path: "/id", expected, received: show(id) }, number);
    return false;
  }

  function countersFor(record: One, number: number): Counters {
    if (by === undefined) return inNoGroup;
    const key = by(record);
    if (typeof key !== "string") {
      log.add({ code: "key-missing", path: "", expected: "a text from by", received: show(key) }, number);
      return inNoGroup;
    }
    const known = groups.get(key);
    if (known !== undefined) return known;
    const counters = emptyCounters();
    groups.set(key, counters);
    return counters;
  }

  return {
    add(record: One): void {
      const number = records++;
      const problem = problemOf(record, days);
      if (problem !== undefined) log.add(problem, number);
      if (problem !== undefined || (ids !== undefined && !isFirst(record, number))) {
        setAside++;
        return;
      }
      const resident = isResident(record, rules);
      const doubt = holderProblem(record, rules);
      if (doubt !== undefined) log.add(doubt, number);
      if (resident === false || forceOf(record, days, rules) !== "in-force") return;
      const counters = countersFor(record, number);
      const counter = counterOf(resident, stateOf(record, days, rules));
      counters[counter] = (counters[counter] ?? 0) + 1;
    },
    result: (): PatentCount => ({
      on: rules.on,
      records,
      setAside,
      ...tallyOf(sumOf([inNoGroup, ...groups.values()])),
      // From entries, so that a key such as __proto__ is a key like any other.
      groups: Object.fromEntries([...groups].map(([key, counters]) => [key, tallyOf(counters)])),
      issues: log.issues(),
      because: explainCount(rules),
    }),
  };
}
