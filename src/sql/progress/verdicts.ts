import { caseOf } from "../case-of.js";
import { comment } from "../fragment.js";
import type { AimColumns } from "./aim-columns.js";
import { judgedColumns } from "./judged.js";
import type { JudgedForm } from "./judged-form.js";
import type { SqlAim, SqlTarget } from "./sql-aim.js";
import { unjudgedColumns } from "./unjudged.js";

const ofPlace = ["place", "indicator", "aim", "is_settling", "ends_on", "value", "unread"] as const;
const ofFacts = ["qualifier", "start_value", "own_unfit", "has_before", "has_parts"] as const;
const ofNumbers = ["v", "s", "x", "n"] as const;
const ofWay = ["is_met", "whole_way", "covered", "missing", "due_below", "due_above"] as const;

/**
 * The rows of all aims at once: each step goes over all places, and says by the aim of a row what it comes to, so that what
 * is known of places is read once.
 */
export function verdictsSql(
  aims: readonly SqlAim[],
  form: JudgedForm,
): { readonly ctes: readonly string[]; readonly query: string } {
  const { dialect, places, gapPlaces } = form;
  const { wide, types } = dialect;
  const all = aims.map((aim) => (hasTarget(aim) ? judgedColumns(aim, form) : unjudgedColumns(aim, form)));
  const columnsOf = (step: keyof AimColumns): Record<string, string> => {
    const names = new Set(all.flatMap((own) => Object.keys(own[step])));
    return Object.fromEntries([...names].map((name) => [name, textOf(step, name)]));
  };
  const textOf = (step: keyof AimColumns, name: string): string => {
    const said = all.flatMap((own, aim) => {
      const text = own[step][name];
      return text === undefined ? [] : [[String(aim), text] as const];
    });
    return caseOf("aim", said, said.length < all.length);
  };
  const time = {
    // Twelve times the days of the plan that are gone, over the days of the year.
    x: wide.column(`(year_month - ${form.firstMonth}) * days_in_year + 12 * days_gone`, 0),
    n: wide.column("12 * days_in_year", 0),
  };
  const cte = (
    name: string,
    about: string,
    kept: readonly string[],
    added: Record<string, string>,
    from: string,
  ) =>
    `${name} AS ${dialect.workedOutOnce}(\n  ${comment(about)}\n  ${dialect.addColumns(kept, added, from, `of_${name}`)}\n)`;
  const [numbers, way, reasons, row] = (["numbers", "way", "reasons", "row"] as const).map(columnsOf);
  const none = (places: number): string => `CAST(NULL AS ${types.decimal(places)})`;
  const empty = {
    met: `CAST(NULL AS ${types.flag})`,
    completion: none(places),
    elapsed_share: none(places),
    pace: none(places),
    gap: none(gapPlaces),
  };
  const names = ["verdict", "reason", "met", "value", "ends_on", ...Object.keys(empty).slice(1)];
  const given = { ...empty, ...row } as Readonly<Record<string, string>>;
  const isJudged = aims.some(hasTarget);
  const judged = [
    cte(
      "numbers",
      "Levels are whole numbers of a last place.",
      [...ofPlace, ...ofFacts],
      { ...numbers, ...time },
      "facts",
    ),
    cte(
      "ways",
      "How far the way leads, and what is due on it.",
      [...ofPlace, ...ofFacts, ...Object.keys({ ...numbers, ...time })],
      way ?? {},
      "numbers",
    ),
    cte(
      "reasons",
      "What stands against a verdict or a completion.",
      [...ofPlace, ...ofNumbers, ...ofWay],
      reasons ?? {},
      "ways",
    ),
  ];
  const chosen = `(
  SELECT *,
    row_number() OVER (
      PARTITION BY place, aim
      ORDER BY CASE WHEN is_settling AND settles THEN 0 WHEN NOT is_settling THEN 1 ELSE 2 END
    ) AS choice
  FROM reasons
) AS chosen
WHERE choice = 1`;
  return {
    ctes: isJudged ? judged : judged.slice(0, 1),
    query: `SELECT
  place,
  indicator,
  ${names.map((name) => `${given[name]} AS ${name}`).join(",\n  ")}
FROM ${isJudged ? chosen : "numbers"}`,
  };
}

const hasTarget = (aim: SqlAim): aim is SqlAim & { readonly target: SqlTarget } => !("missing" in aim.target);
