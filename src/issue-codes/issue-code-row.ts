/** A code of an issue: how it comes, what it means and what to do. Sentences are without their full stop. */
export interface IssueCodeRow {
  /** As an issue of which level, or thrown. */
  readonly comesAs: readonly ("error" | "warning" | "note" | "thrown")[];
  readonly means: { readonly "zh-Hans": string; readonly en: string };
  readonly todo: { readonly "zh-Hans": string; readonly en: string };
}
