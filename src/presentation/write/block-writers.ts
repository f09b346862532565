import type { ReportBlock } from "../report/report.js";

/** How a format writes each kind of block. A new kind of block does not compile until every format can write it. */
export type BlockWriters<Written, Context> = {
  readonly [Kind in ReportBlock["kind"]]: (
    block: Extract<ReportBlock, { readonly kind: Kind }>,
    context: Context,
  ) => Written;
};

/** Writes a block by the writer of its kind. */
export function writeBlock<Written, Context>(
  writers: BlockWriters<Written, Context>,
  block: ReportBlock,
  context: Context,
): Written {
  // Each kind has its own writer; TypeScript cannot tell that the writer found is that of this block.
  const write = writers[block.kind] as (block: ReportBlock, context: Context) => Written;
  return write(block, context);
}
