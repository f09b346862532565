import { show, UsageError } from "../issue.js";
import type { CountOptions, PatentCount } from "./count-result.js";
import { patentCounter } from "./patent-counter.js";
import type { PatentRecord } from "./patent-record.js";

/**
 * Counts the high-value invention patents of a register on a day (高价值发明专利拥有量统计): in total, by condition with
 * overlaps, and by any key. What records do not say makes the count a range. A patent counts once, however many
 * conditions it meets. {@link classifyPatent} says how each is judged.
 *
 * Any iterable will do: an array, a generator over a file, a database cursor. It is read once, record by record, and
 * no record is kept. An async iterable gives a promise. Records in which something is wrong (a bad date, a negative
 * amount) are set aside and listed under `issues`; all others are counted. A record that gives its holder by name
 * instead of by code (`广西`) is listed too; its holder counts as unknown.
 *
 * @param records - The register; a record may have further fields, for `by`.
 * @param options - The day, how the definition is read, the key of a group, whether repeated ids are looked for.
 * @throws {@link UsageError} `Patent option on: expected a day such as 2025-12-31, received …`, and so for each option;
 * `Unknown option: …`
 * @throws {@link UsageError} `Not a register: expected an iterable of patent records, received …`
 * @category Patents
 * @example
 * const register = [
 *   { id: "1", region: "南宁", filedOn: "2013-03-01", grantedOn: "2016-05-04" },
 *   { id: "2", region: "柳州", filedOn: "2021-03-01", grantedOn: "2023-05-05", familyAbroad: true },
 *   { id: "3", region: "柳州", filedOn: "2021-04-01", grantedOn: "2023-06-06" },
 *   { id: "4", region: "柳州", filedOn: "2021-02-29", grantedOn: "2023-06-06" },
 * ];
 * const count = countHighValuePatents(register, { on: "2025-12-31", by: (record) => record.region });
 * count.total // => { atLeast: 2, atMost: 3 }
 * count.conditions["family-abroad"] // => { atLeast: 1, atMost: 3, alone: 1 }
 * count.groups["柳州"]?.total // => { atLeast: 1, atMost: 2 }
 * count.issues.map(({ code, count }) => [code, count]) // => [["date-invalid", 1]]
 */
export function countHighValuePatents<One extends PatentRecord>(
  records: Iterable<One>,
  options: CountOptions<One>,
): PatentCount;
export function countHighValuePatents<One extends PatentRecord>(
  records: AsyncIterable<One>,
  options: CountOptions<One>,
): Promise<PatentCount>;
export function countHighValuePatents<One extends PatentRecord>(
  records: Iterable<One> | AsyncIterable<One>,
  options: CountOptions<One>,
): PatentCount | Promise<PatentCount> {
  const counter = patentCounter(options);
  if (typeof records === "object" && records !== null) {
    if (Symbol.asyncIterator in records) return countAsync(records, counter);
    if (Symbol.iterator in records) {
      for (const record of records) counter.add(record);
      return counter.result();
    }
  }
  throw notARegister(records);
}

async function countAsync<One extends PatentRecord>(
  records: AsyncIterable<One>,
  counter: ReturnType<typeof patentCounter<One>>,
): Promise<PatentCount> {
  for await (const record of records) counter.add(record);
  return counter.result();
}

function notARegister(records: unknown): UsageError {
  const received = show(records);
  return new UsageError({
    code: "register-invalid",
    expected: "an iterable of patent records",
    received,
    message: {
      "zh-Hans": `不是专利登记数据：应为专利记录的可迭代对象，实为 ${received}`,
      en: `Not a register: expected an iterable of patent records, received ${received}`,
    },
  });
}
