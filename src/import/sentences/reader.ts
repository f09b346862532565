import type { Span } from "../draft/draft.js";
import { commitmentIn } from "./commitment-in.js";
import { EnglishReader } from "./english-reader.js";
import type { FoundTime, SentenceContext, SentenceFinding } from "./finding.js";
import { FindingList } from "./finding-list.js";
import { headingAt } from "./heading.js";
import { isEmpty } from "./is-empty.js";
import { isEnglish } from "./is-english.js";
import { NameMatcher } from "./match-name.js";
import { readClause } from "./read-clause.js";
import { type Section, sectionsOf } from "./sections.js";
import type { Clause, Sentence } from "./sentence.js";
import type { LeftOut, Statement } from "./statement.js";
import { strivesBefore } from "./strives-before.js";
import { type Tense, tenseOf } from "./tense.js";
import type { TimeToken } from "./token.js";
import { wordsTargets } from "./words-targets.js";

/** Reads the sentences of a text one after the other: the time, the heading and the names carry from one to the next. */
export class Reader {
  readonly #source: string;
  readonly #folded: string;
  readonly #years: NonNullable<SentenceContext["years"]>;
  readonly #list: FindingList;
  readonly #matcher: NameMatcher;
  readonly #english: EnglishReader;
  /** The year that 全年 and 今年 mean. */
  readonly #ofDocument: TimeToken | undefined;
  #left: LeftOut[] = [];
  #heading: { readonly level: number; readonly kind: "aim" | "past" } | undefined;
  /** The section of aims is over: what is told to be done in those behind it is due when the plan ends. */
  #isBehindAims = false;
  #carried: { readonly time: TimeToken; readonly tense: Tense } | undefined;

  constructor(
    source: string,
    folded: string,
    years: NonNullable<SentenceContext["years"]>,
    ofDocument: TimeToken | undefined,
  ) {
    this.#ofDocument = ofDocument;
    this.#source = source;
    this.#folded = folded;
    this.#years = years;
    this.#matcher = new NameMatcher(source, folded);
    this.#list = new FindingList(source, folded, this.#matcher);
    this.#english = new EnglishReader(source, folded, this.#list, years);
  }

  read(sentence: Sentence): void {
    const isBlank = isEmpty(this.#folded, sentence);
    const start = isBlank ? sentence.start : this.#afterHeadings(sentence);
    if (sentence.startsLine && this.#carried?.tense !== "aim") this.#carried = undefined;
    this.#list.endSentence();
    if (isBlank) return;
    if (isEnglish(this.#folded, start, sentence.end)) {
      for (const one of this.#english.read(sentence, start)) this.#left.push(one);
      return;
    }
    for (const section of sectionsOf(this.#folded, sentence, start)) this.#readSection(section);
  }

  result(): {
    readonly findings: readonly (SentenceFinding & { readonly spans: readonly Span[] })[];
    readonly left: readonly LeftOut[];
  } {
    return { findings: this.#list.findings(), left: this.#left };
  }

  #afterHeadings(sentence: Sentence): number {
    let { start } = sentence;
    for (let turn = 0; turn < 4; turn++) {
      const heading = headingAt(this.#folded, start, sentence.startsLine);
      if (heading === undefined || heading.end > sentence.end) break;
      if (this.#heading === undefined || heading.level <= this.#heading.level || heading.kind !== undefined) {
        this.#isBehindAims ||= this.#heading?.kind === "aim" && heading.kind === undefined;
        this.#heading = heading.kind && { level: heading.level, kind: heading.kind };
        if (heading.level < 3 || heading.kind !== undefined) this.#carried = undefined;
      }
      start = heading.end;
    }
    return start;
  }

  #readSection(section: Section): void {
    const { time, words, years } = section;
    for (const clause of section.clauses) {
      this.#readClause(clause, Math.max(clause.start, section.start), section);
      const commitment = commitmentIn(this.#source, this.#folded, clause);
      if (commitment !== undefined) this.#list.commit(commitment);
    }
    if (time !== undefined) {
      this.#carried = { time, tense: this.#tense({ words, years }, time, undefined) };
    }
  }

  #readClause(clause: Clause, start: number, section: Section): void {
    const { time } = section;
    const { statements, left } = readClause(this.#folded, clause, start);
    for (const one of left) this.#left.push(one);
    if (statements.length === 0 && left.length === 0) {
      const own = this.#times(time, undefined, section);
      if (own.tense === "aim") {
        const strives = strivesBefore(this.#folded, section.start, clause.end);
        for (const one of wordsTargets(this.#source, this.#folded, clause, start, this.#matcher)) {
          this.#list.addWords(one, own.year, strives);
        }
      }
      this.#list.named(start, clause.end, clause.tokens);
    }
    for (const statement of statements) {
      const own = this.#times(
        statement.time ?? time,
        statement.period,
        section,
        statement.words.strives || strivesBefore(this.#folded, section.start, statement.amount.start),
        this.#isTask(statement),
      );
      const reason = this.#list.add(statement, own);
      if (reason !== undefined)
        this.#left.push({ start: statement.amount.start, end: statement.amount.end, reason });
    }
  }

  #isTask({ verb }: Statement): boolean {
    if (verb === undefined || this.#years.target === undefined || this.#heading !== undefined) return false;
    // To have something is no task.
    return this.#isBehindAims && !/有$/u.test(this.#folded.slice(verb.start, verb.end));
  }

  #times(
    time: TimeToken | undefined,
    period: string | undefined,
    { words, years }: Pick<Section, "words" | "years">,
    strives = false,
    isTask = false,
  ) {
    const { base } = this.#years;
    const isCarried = time === undefined;
    const isOfDocument = isCarried && /全年|年末|年底|今年|本年/u.test(words);
    const under = time ?? (isOfDocument ? this.#ofDocument : undefined) ?? this.#carried?.time;
    const told = this.#tense({ words, years }, time, period);
    const tense = told ?? (isTask && under === undefined ? "aim" : undefined);
    const printed = period ?? under?.periods.at(-1) ?? (under?.planEnd ? this.#years.target : undefined);
    const year: FoundTime | undefined =
      under === undefined || printed === undefined
        ? tense === "aim" && this.#years.target !== undefined
          ? { period: this.#years.target, how: "told" }
          : undefined
        : {
            period: (tense === "past" && period === undefined ? under.day : undefined) ?? printed,
            how: isCarried ? "carried" : "printed",
            raw: this.#source.slice(under.start, under.end),
            start: under.start,
            end: under.end,
          };
    return {
      tense,
      ...(year && { year }),
      strives,
      isOfPlan: base !== undefined && year !== undefined && year.period > base,
      ...(under?.dueOn !== undefined && { dueOn: under.dueOn }),
    };
  }

  #tense(
    { words, years }: Pick<Section, "words" | "years">,
    time: TimeToken | undefined,
    period: string | undefined,
  ): Tense {
    const { base, target } = this.#years;
    const under = time ?? this.#carried?.time;
    const year = period ?? under?.periods.at(-1);
    return tenseOf({
      words,
      years,
      ...(under && { time: under }),
      ...(year !== undefined && { year }),
      carried: time === undefined ? this.#carried?.tense : undefined,
      heading: this.#heading?.kind,
      ...(base !== undefined && { base }),
      ...(target !== undefined && { target }),
    });
  }
}
