/**
 * One end of a line of a ranking chart: a place in one of the two periods.
 *
 * @category Charts
 * @example
 * const row: Pick<RankingChartRow, "name" | "side" | "rank" | "lit"> = { name: "南宁", side: 1, rank: 1, lit: true };
 */
export interface RankingChartRow {
  /** The name of the place. */
  readonly name: string;
  /** 0 of the earlier period, 1 of the later one. */
  readonly side: 0 | 1;
  /** Its rank in the period of this end, 1 first. */
  readonly rank: number;
  /** Where it stands from the top, 1 first; of equal ranks one after the other. */
  readonly slot: number;
  /** By how many places it moved up; below 0: down. */
  readonly change: number;
  /** What is printed beside its end. */
  readonly text: string;
  /** In the words of the legend: moved up, moved down, or stayed. */
  readonly label: string;
  /** Whether it is one that is looked at; the others stand back. All are unless told. */
  readonly lit: boolean;
}
