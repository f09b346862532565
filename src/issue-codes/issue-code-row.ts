/** A code of an issue: how it comes, what it means and what to do. Sentences are without their full stop. */
export interface IssueCodeRow {
  /** As an issue of which level, or thrown. */
  readonly comesAs: readonly ("error" | "warning" | "note" | "thrown")[];
  readonly means: { readonly "zh-Hans": string; readonly en: string };
  readonly todo: { readonly "zh-Hans": string; readonly en: string };
}

/** The rows of a file as a record by code, so that the type of its table is the codes alone. */
export function rowsOf<Code extends string>(
  rows: Readonly<Record<Code, IssueCodeRow>>,
): Readonly<Record<Code, IssueCodeRow>> {
  return rows;
}
