import type { Column } from "./column.js";
import { plainHeading } from "./plain-heading.js";

/** The columns of a head; where none is that of the names, the first that may be. */
export function withNames(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === "name")) return columns;
  const values = columns.findIndex(
    ({ role, year }) => role === "target" || role === "baseline" || year !== undefined,
  );
  const mayBe = ({ role, year }: Column) => role === "unknown" && year === undefined;
  // A measure is how an indicator is counted beside its name, and the indicator itself where no other column has names.
  const own = columns.findIndex((one) => (mayBe(one) || one.role === "measure") && headsNames(one.words));
  const [first] = columns;
  const isBlank = first !== undefined && mayBe(first) && first.words.trim() === "" && values > 0;
  const at = own === -1 && isBlank ? 0 : own;
  return columns.map((one, index) => (index === at ? { ...one, role: "name" } : one));
}

/** Whether a heading that is none of those names the indicators below it: 规划指标体系, outcome indicator, performance measure. */
export function headsNames(heading: string): boolean {
  const plain = plainHeading(heading);
  return (
    plain.length <= 40 &&
    /(?:指标|指标体系|指标项|指标内容)$|\b(?:indicators?|measures?|metrics?|kpis?)$/u.test(plain)
  );
}
