import { type Draft, type ImportPlanOptions, importPlan } from "ipr-plan/import";

/** Rows of cells with " | " between them, as a text with tabs below the title of a plan of 2026 to 2030. */
export function tableOf(...rows: readonly string[]): string {
  return ["青川市知识产权“十五五”规划", ...rows.map((row) => row.replaceAll(" | ", "\t"))].join("\n");
}

/** All that a draft says below a path, a line each: a field, its value, what is printed there, and why where it is inferred. */
export function saidOf(
  text: string,
  below = "/indicators/0/",
  options: ImportPlanOptions = {},
): readonly string[] {
  const draft = importPlan(text, options);
  return [...fieldsIn(draft, below), ...holesIn(draft, below)];
}

/** The fields alone, in the order of their paths. */
export function fieldsIn({ claims }: Draft, below: string): readonly string[] {
  return claims
    .filter(({ at }) => at.startsWith(below))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, value, raw, because }) => {
      const printed = raw === value ? "" : ` “${raw}”`;
      return `${at.slice(below.length)} = ${shown(value)}${printed}${because ? ` (${because.en})` : ""}`;
    });
}

/** The open fields alone, in the order of the plan's fields: what each may be. */
export function holesIn({ holes }: Draft, below: string): readonly string[] {
  return holes
    .filter(({ at }) => at.startsWith(below))
    .map(({ at, reason, candidates }) =>
      [`${at.slice(below.length)}? ${reason}`, ...candidates.map(({ value }) => shown(value))].join(" "),
    );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** One field of the first indicator of a table, as {@link saidOf} says it; `undefined` where it is neither read nor open. */
export function fieldOf(field: string, ...rows: readonly string[]): string | undefined {
  const found = saidOf(tableOf(...rows)).find(
    (line) => line.startsWith(`${field} =`) || line.startsWith(`${field}?`),
  );
  return found?.slice(field.length).replace(" = ", "");
}
