/** A type of whole numbers, and what it holds. */
export interface IntegerWidth {
  /** As a cast names it. */
  readonly type: string;
  /** The largest number it holds; every smaller size, of either sign, is held too. */
  readonly most: bigint;
  /** The largest quotient, where the engine gives up before the type does. */
  readonly mostQuotient: bigint;
  /**
   * Whether a number too large for it comes to an error or to NULL. Where it may come to another number, or end a query
   * that cannot be told to go on, only numbers of which every step fits are let in.
   */
  readonly isChecked: boolean;
  /** Digits that its decimal form holds, those after the point included; `Infinity` where nothing limits them. */
  readonly decimalDigits: number;
  /** How the whole part of a quotient is written. */
  readonly quotient:
    | { readonly infix: string }
    | { readonly call: string }
    | { readonly write: (above: string, below: string) => string };
  /** The functions that add, subtract and multiply, where the signs would end a query or come to another number. */
  readonly calls: Readonly<Partial<Record<"add" | "subtract" | "multiply", string>>>;
  /** A whole number that is written out. */
  readonly constant: (value: bigint) => string;
  /** The whole numbers of a column, in units of its last place. */
  readonly column: (text: string, places: number) => string;
  /** The size of a number. */
  readonly absolute: (text: string) => string;
  /** A whole number as a decimal with its last digits after the point; never by way of a division. */
  readonly toDecimal: (whole: string, places: number) => string;
}

/**
 * What differs from engine to engine (方言). Every field is required: a field with a usual answer would be wrong somewhere
 * in silence.
 */
export interface SqlDialectRow {
  readonly words: { readonly "zh-Hans": string; readonly "zh-Hant": string; readonly en: string };
  /** Machine integers: fast, and no step of a calculation that reaches them is too large. */
  readonly narrow: IntegerWidth;
  /** The widest whole numbers, far slower. */
  readonly wide: IntegerWidth;
  /** The expression, or NULL where the engine cannot hold a number of it. */
  readonly attempt: (expression: string) => string;
  /** Bytes of UTF-8 that a name may have; what is longer is cut off by some engines without a word. */
  readonly longestName: number;
  /** A name, so that the engine reads it letter for letter. */
  readonly quote: (name: string) => string;
  /** The sign that encloses names in a caller's own text, beside the double quote. */
  readonly nameQuote: string;
  /** Whether a backslash in a text has to be written twice. */
  readonly escapesBackslash: boolean;
  /** What begins a remark to the end of its line, beside `--`. */
  readonly lineComment: string | undefined;
  /** Whether a number has no more places than a column is said to have; NULL or FALSE of what is no number at all. */
  readonly hasItsPlaces: (text: string, places: number) => string;
  /** A condition that says whether a number lies within a power of ten; it may be FALSE of one that hardly does. */
  readonly isWithin: (text: string, limit: bigint, from: "zero" | "below") => string;
  /** A decimal that a column with places is compared with. */
  readonly bound: (decimal: string, places: number) => string;
  /** A day as a value. */
  readonly day: (text: string) => string;
  /** Types of values that can be NULL. */
  readonly types: {
    readonly text: string;
    readonly flag: string;
    readonly count: string;
    readonly day: string;
    readonly decimal: (places: number) => string;
  };
  /** An exact number of so many places, in a type that holds sums of such numbers without rounding them. */
  readonly exact: (text: string, places: number) => string;
  /**
   * The power of ten below which values are read that are added up, where a sum that is too large would come to another
   * number or to none; absent where it is an error.
   */
  readonly mostRead: bigint | undefined;
  /** Behind a whole query that joins, where the engine has to be told to join as the standard says. */
  readonly settings: string;
  /** A value that can be NULL, where the engine would else put another value in its place. */
  readonly nullable: (text: string) => string;
  /** A condition as a value of the type of flags. */
  readonly flag: (condition: string) => string;
  /** A condition that says whether a text is made of six digits. */
  readonly isSixDigits: (text: string) => string;
  /** A condition that says whether a text is made of letters, digits and `_`, from 2 to 20 of them. */
  readonly isWord: (text: string) => string;
  /** A condition that says whether a text is the two capitals of a country. */
  readonly isCountry: (text: string) => string;
  /** How a list in a column is read. */
  readonly list: ListReading;
  /** How lapses in a list are judged; throws where the engine cannot. */
  readonly lapseList: (list: LapseListReading) => { readonly out: string; readonly wrong: string };
  /** How tables are made, filled and read. */
  readonly table: TableWords;
  /** How days are calculated with. */
  readonly days: DayWords;
  /**
   * The query of columns that stay and of columns that are worked out from them, each once: where an engine would write a
   * calculation into every later one that names it, it is told not to.
   */
  readonly addColumns: AddColumns;
  /** Between AS and the query of a CTE that is to be worked out once, and not written out wherever it is named. */
  readonly workedOutOnce: string;
}

/** Writes the query; the alias names what is worked out, where the engine wants a name for it. */
export type AddColumns = (
  kept: readonly string[],
  added: Readonly<Record<string, string>>,
  from: string,
  alias: string,
) => string;

/** How days are calculated with; a month is a whole number, twelve times the year and 0 to 11. */
export interface DayWords {
  /** The month that a day lies in. */
  readonly month: (day: string) => string;
  /** The first day of a month. */
  readonly firstOf: (month: string) => string;
  /** A condition that says whether a day is the first of its month. */
  readonly isFirst: (day: string) => string;
  readonly next: (day: string) => string;
  readonly previous: (day: string) => string;
  /** How many days lie from one day to another. */
  readonly between: (from: string, to: string) => string;
}

/** How tables are made, filled and read back as texts. */
export interface TableWords {
  readonly types: Readonly<Record<"text" | "whole" | "flag" | "day" | "texts", string>>;
  /** The type of exact numbers with so many decimal places. */
  readonly decimal: (places: number) => string;
  /** The type of a column that may be empty, given what stands in it. */
  readonly mayBeNull: (type: string) => string;
  /** Whether keys, references from table to table, and checks are declared. */
  readonly declaresKeys: boolean;
  /** Whether a remark stands beside what it is of, or is a statement of its own. */
  readonly remarks: "beside" | "statement";
  /** What stands behind the columns, given those of the key, quoted. */
  readonly end: (key: readonly string[]) => string;
  /** The place of a value that the driver is handed, from 1 on; it is handed a text, a flag, a whole number or NULL. */
  readonly parameter: (number: number) => string;
  /** A day as text, `2025-12-31`. */
  readonly dayText: (day: string) => string;
  /** A list of texts from a JSON array, and back. */
  readonly listFromJson: (text: string) => string;
  readonly listToJson: (list: string) => string;
}

/** Lapses in a list, and what is asked of each; a part is named by the text that is given. */
export interface LapseListReading {
  readonly list: string;
  /** The first day on which the first can lapse. */
  readonly since: string;
  readonly isOut: (part: string) => string;
  /** Given the first day on which it can lapse. */
  readonly isWrong: (part: string, since: string) => string;
  readonly revived: (part: string) => string;
}

/** How a column that holds a list is read. A condition on one part names it by the text that it is given. */
export interface ListReading {
  /** Whether a list can be NULL. Where it cannot, a flag beside it has to say whether it is known. */
  readonly canBeNull: boolean;
  readonly length: (list: string) => string;
  readonly first: (list: string) => string;
  /** Whether a condition is true of some part; a part of which it is NULL does not count. */
  readonly some: (list: string, condition: (part: string) => string) => string;
}
