import type { Span } from "../draft/draft.js";
import { addBracketed, addStart } from "./add-start.js";
import { foundValue, type KnownNumbers, readAmountOf, targetOf } from "./build-finding.js";
import type { Doubt, FoundTarget, FoundTime, Raw, SentenceFinding } from "./finding.js";
import type { MatchedName, NameMatcher } from "./match-name.js";
import { nameFault } from "./name-fault.js";
import { isName, nameIn } from "./name-in.js";
import {
  doubtsOf,
  type FinishedFinding,
  finished,
  foundTime,
  hasOtherYear,
  type OwnFinding,
  type StatementTimes,
  spansOf,
  targetDoubts,
} from "./own-finding.js";
import type { ReasonCode } from "./reasons.js";
import type { Statement } from "./statement.js";
import { eachName, nameWithEnding, shareOf } from "./statement-names.js";
import { tellsWhatIs } from "./tells-what-is.js";
import type { Token } from "./token.js";
import type { WordsStatement } from "./words-targets.js";

/** The findings of a text, in the making. */
export class FindingList {
  readonly #source: string;
  readonly #folded: string;
  readonly #matcher: NameMatcher;
  readonly #numbers: KnownNumbers = new Map();
  readonly #all: OwnFinding[] = [];
  #uncommitted: OwnFinding[] = [];
  /** What was named last in this sentence. */
  #last: OwnFinding | undefined;
  /** A known name that stands in a clause without a number, waiting for one. */
  #waiting: MatchedName | undefined;
  /** The indicator of which others are a part. */
  #whole: OwnFinding | undefined;

  constructor(source: string, folded: string, matcher: NameMatcher) {
    this.#source = source;
    this.#folded = folded;
    this.#matcher = matcher;
  }

  endSentence(): void {
    this.#last = undefined;
    this.#waiting = undefined;
  }

  /** A clause without a number may name what the next one has a number of. */
  named(start: number, end: number, tokens: readonly Token[]): void {
    this.#waiting = undefined;
    if (end - start > 60 || tokens.length > 3) return;
    const whole = nameIn(this.#folded, start, end);
    const name = whole && this.#matcher.name(whole);
    if (name?.match.matched && name.match.exact) this.#waiting = name;
  }

  commit(commitment: NonNullable<SentenceFinding["commitment"]>): void {
    for (const one of this.#uncommitted) if (one.targets.length > 0) one.commitment = commitment;
    this.#uncommitted = [];
  }

  /** Adds what a statement says; the reason where nothing is made of it. */
  add(statement: Statement, times: StatementTimes): ReasonCode | undefined {
    const parts = eachName(this.#folded, this.#matcher, statement);
    if (parts === undefined) return this.#addOne(statement, times);
    return parts.map((name) => this.#addOne({ ...statement, name }, times)).find((one) => one !== undefined);
  }

  #addOne(statement: Statement, times: StatementTimes): ReasonCode | undefined {
    const amount = readAmountOf(this.#folded, this.#source, statement, this.#numbers);
    if (amount === undefined) return "unread";
    const isMultiple = amount.read.unit === "倍" && amount.read.basis === undefined;
    if (isMultiple && statement.words.since === undefined) return "unread";
    if (statement.inBrackets && statement.form === "before")
      return addBracketed(this.#last, amount, foundTime(this.#source, statement.time), {
        isOfPlan: times.isOfPlan === true,
        targetIn: (year) => targetOf(amount, statement, this.#folded, this.#source, { ...times, year }),
      });
    const { tense, year } = times;
    const isTold = year?.how === "carried" && tellsWhatIs(this.#folded, statement);
    if (tense === undefined || isTold) return "tense";
    const isChange = amount.read.basis !== undefined || isMultiple;
    if (tense === "past" && (isChange || statement.words.since !== undefined)) return "change";
    if (tense === "past" && (year === undefined || !("raw" in year))) return "no-year";
    const since = foundTime(this.#source, statement.words.since);
    // A change since the very year that it is due in is misread.
    if (since !== undefined && since.period === year?.period) return "tense";
    const said = { ...times, ...(since && { since }) };
    const target =
      tense === "aim" ? targetOf(amount, statement, this.#folded, this.#source, said) : undefined;
    if (target !== undefined && target.year === undefined && target.basis === "level") return "no-year";
    const finding = this.#findingOf(statement, target);
    if (typeof finding === "string") return finding;
    if (target !== undefined) finding.targets.push(target);
    else finding.observations.push({ ...foundValue(amount), ...(year && { period: year }) });
    addStart(finding, statement, this.#folded, this.#source, tense, this.#numbers);
    if (amount.unit !== undefined && finding.unit === undefined && !isChange) finding.unit = amount.unit;
    if (target !== undefined) finding.doubts.push(...targetDoubts(target));
    finding.spans.push(...spansOf(amount, statement.verb, year, since));
    return undefined;
  }

  addWords({ names, target }: WordsStatement, year: FoundTime | undefined, strives: boolean): void {
    if (year === undefined) return;
    for (const name of names) {
      const match = this.#matcher.at(name);
      const finding = this.#start(name, { match }, []);
      finding.targets.push({ ...target, year, ...(strives && { strength: "strive" as const }) });
      finding.spans.push(target, ...("raw" in year ? [year] : []));
    }
  }

  findings(): readonly FinishedFinding[] {
    return this.#all.map(finished).toSorted((a, b) => a.start - b.start);
  }

  #findingOf(statement: Statement, target: FoundTarget | undefined): OwnFinding | ReasonCode {
    const { name, form, isListed } = statement;
    if (form === "before" || name === undefined) return this.#continued(statement, target);
    const { matched, ending } = nameWithEnding(this.#source, this.#matcher, name, statement);
    const printed = this.#folded.slice(matched.start, matched.end);
    if (!isName(printed) || (form === "first" && printed.startsWith("占"))) {
      const last = this.#last?.name;
      const match = last && shareOf(last, this.#raw(matched), this.#matcher);
      if (last === undefined || match === undefined) return "no-name";
      return this.#start(matched, { match, nameParts: [last] }, []);
    }
    const fault = nameFault(this.#folded, statement, matched, ending, target === undefined);
    if (fault !== undefined) return fault;
    const doubts = doubtsOf(matched, isListed === true, this.#source);
    const last = this.#last;
    if (last?.name.start === matched.start && last.name.end === matched.end) return last;
    const partOf = name.isPart ? this.#whole?.name : undefined;
    const finding = this.#start(
      matched,
      {
        match: matched.match,
        ...(partOf && { partOf }),
        ...(ending && { nameParts: [this.#raw(ending)] }),
      },
      doubts,
    );
    if (matched.verb) finding.spans.push(matched.verb);
    if (!name.isPart) this.#whole = finding;
    return finding;
  }

  /** A number without a name goes with the name that waits for one, or with another year of what was named last. */
  #continued(statement: Statement, target: FoundTarget | undefined): OwnFinding | ReasonCode {
    if (statement.words.since !== undefined && this.#waiting === undefined) return "change";
    if (this.#waiting !== undefined) {
      const finding = this.#start(this.#waiting, { match: this.#waiting.match }, []);
      this.#waiting = undefined;
      return finding;
    }
    const last = this.#last;
    if (last === undefined || target === undefined || statement.words.time === undefined) return "no-name";
    return hasOtherYear(last, target) ? last : "no-name";
  }

  #start(
    name: Span,
    facts: Partial<Pick<OwnFinding, "match" | "nameParts" | "partOf">>,
    doubts: readonly Doubt[],
  ): OwnFinding {
    const finding: OwnFinding = {
      name: this.#raw(name),
      nameParts: [],
      ...facts,
      targets: [],
      observations: [],
      doubts: [...doubts],
      spans: [],
    };
    this.#all.push(finding);
    this.#uncommitted.push(finding);
    this.#last = finding;
    this.#waiting = undefined;
    return finding;
  }

  #raw({ start, end }: Span): Raw {
    return { raw: this.#source.slice(start, end), start, end };
  }
}
