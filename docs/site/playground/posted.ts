/** What a worker of the playground tells the page. The page shows it as text: whoever wrote the code wrote this, too. */
export type Posted =
  | { readonly kind: "ready" }
  | { readonly kind: "shown"; readonly shown: Shown }
  | { readonly kind: "printed"; readonly text: string }
  | ({ readonly kind: "failed" } & Failure)
  | {
      readonly kind: "done";
      /** How many results and lines were not sent, because there were too many. */
      readonly left: number;
    };

export interface Failure {
  readonly name: string;
  readonly message: string;
  /** The line of the code, from 1. */
  readonly line?: number;
}

/** A value as the page shows it. */
export interface Shown {
  readonly label: string;
  readonly tree: TreeNode;
  /** The value as JSON, cut where it is very long; none of what JSON cannot say. */
  readonly json?: string;
  readonly table?: ShownTable;
  readonly chart?: ShownChart;
  /** A page in HTML. */
  readonly report?: string;
}

export interface ShownChart {
  /** A Vega-Lite specification, as JSON. */
  readonly spec: string;
  /** What stands for the picture where it is not seen. */
  readonly text?: string;
}

export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isFigures: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows more there are. */
  readonly more: number;
}

/** A value as a tree to open. */
export type TreeNode =
  | { readonly kind: "text" | "number" | "word"; readonly text: string }
  | {
      readonly kind: "branch";
      readonly name: string;
      readonly entries: readonly (readonly [name: string, node: TreeNode])[];
      /** How many entries more there are. */
      readonly more: number;
    };
