import type { DateText } from "../../value/period.js";
import type { Span } from "../draft/draft.js";
import { foundValue, readAmountOf, targetOf } from "./build-finding.js";
import type { Doubt, FoundTarget, FoundTime, FoundValue, Raw, SentenceFinding } from "./finding.js";
import { listOfNames } from "./list-of-names.js";
import type { MatchedName, NameMatcher } from "./match-name.js";
import { isName, nameIn } from "./name-in.js";
import { doubtWords, type ReasonCode } from "./reasons.js";
import type { Statement } from "./statement.js";
import type { Tense } from "./tense.js";
import type { Token } from "./token.js";
import { changes, subjects } from "./words.js";
import type { WordsStatement } from "./words-targets.js";

/** A finding while its sentence is read. */
export interface OwnFinding {
  readonly name: Raw;
  readonly nameParts: readonly Raw[];
  readonly match?: NonNullable<SentenceFinding["match"]>;
  unit?: Raw;
  targets: FoundTarget[];
  baseline?: FoundValue;
  observations: FoundValue[];
  readonly partOf?: Raw;
  commitment?: NonNullable<SentenceFinding["commitment"]>;
  readonly doubts: Doubt[];
  readonly spans: Span[];
}

/** Under which time a statement stands, and whether it is aimed at. */
export interface StatementTimes {
  readonly tense: Tense;
  readonly year?: FoundTime;
  readonly strives: boolean;
  /** The day on which it is due. */
  readonly dueOn?: DateText;
}

/** The findings of a text, in the making. */
export class FindingList {
  readonly #source: string;
  readonly #folded: string;
  readonly #matcher: NameMatcher;
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

  get matcher(): NameMatcher {
    return this.#matcher;
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
    const parts = this.#partsOf(statement);
    if (parts === undefined) return this.#addOne(statement, times);
    return parts
      .map((name) => this.#addOne({ ...statement, name }, times))
      .find((reason) => reason !== undefined);
  }

  /** A和B均超过90%: each of them, where all are known and the whole is not. */
  #partsOf({ name, words }: Statement): readonly Span[] | undefined {
    if (name === undefined || !words.isEach || this.#matcher.name(name).match.matched) return undefined;
    for (const count of [2, 3, 4, 5]) {
      const parts = listOfNames(this.#folded, name.start, name.end, count)?.flatMap(
        (part) => nameIn(this.#folded, part.start, part.end) ?? [],
      );
      if (parts?.length === count && parts.every((part) => this.#matcher.name(part).match.matched))
        return parts;
    }
    return undefined;
  }

  #addOne(statement: Statement, times: StatementTimes): ReasonCode | undefined {
    const amount = readAmountOf(this.#folded, this.#source, statement);
    if (amount === undefined) return "unread";
    const isMultiple = amount.read.unit === "倍" && amount.read.basis === undefined;
    if (isMultiple && statement.words.since === undefined) return "unread";
    if (statement.inBrackets && statement.form === "before") return this.#addBaseline(statement, times);
    const { tense, year } = times;
    if (tense === undefined) return "tense";
    const isChange = amount.read.basis !== undefined;
    if (tense === "past" && (isChange || statement.words.since !== undefined)) return "change";
    if (tense === "past" && (year === undefined || !("raw" in year))) return "no-year";
    const since = timeOf(this.#source, statement.words.since);
    // A change since the very year that it is due in is misread.
    if (since !== undefined && since.period === year?.period) return "tense";
    const target: FoundTarget | undefined =
      tense === "aim"
        ? targetOf(amount, statement, this.#folded, this.#source, {
            ...(year && { year }),
            ...(since && { since }),
            ...(times.dueOn !== undefined && { dueOn: times.dueOn }),
            strives: times.strives,
          })
        : undefined;
    if (target !== undefined && target.year === undefined && target.basis === "level") return "no-year";
    const finding = this.#findingOf(statement, target);
    if (typeof finding === "string") return finding;
    if (target !== undefined) finding.targets.push(target);
    else finding.observations.push({ ...foundValue(amount), ...(year && { period: year }) });
    this.#from(finding, statement, tense);
    if (amount.unit !== undefined && finding.unit === undefined && !isChange) finding.unit = amount.unit;
    if (target !== undefined && (target.year === undefined || target.year.how === "told"))
      finding.doubts.push(doubt("year-absent"));
    if (target?.basis === "level" && target.unit === undefined) finding.doubts.push(doubt("unit-absent"));
    finding.spans.push(amount, ...amount.because);
    if (statement.verb) finding.spans.push(statement.verb);
    if (year !== undefined && "raw" in year) finding.spans.push(year);
    if (since !== undefined && "raw" in since) finding.spans.push(since);
    return undefined;
  }

  addWords({ names, target }: WordsStatement, year: FoundTime | undefined, strives: boolean): void {
    if (year === undefined) return;
    for (const name of names) {
      const match = this.#matcher.at(name);
      const finding = this.#start(
        name,
        { match },
        names.length > 1 ? [doubt("shared-words")].slice(0, 0) : [],
      );
      finding.targets.push({ ...target, year, ...(strives && { strength: "strive" as const }) });
      finding.spans.push(target);
      if ("raw" in year) finding.spans.push(year);
    }
  }

  /** Adds a finding whose name and match are settled. */
  start(name: Span, nameParts: readonly Raw[] = []): OwnFinding {
    const match = this.#matcher.at(name);
    return this.#start(name, { match, nameParts }, match.matched ? [] : [doubt("name-unknown")]);
  }

  findings(): readonly (SentenceFinding & { readonly spans: readonly Span[] })[] {
    return this.#all
      .map(({ nameParts, spans, ...finding }) => {
        const all = [finding.name, ...nameParts, ...spans];
        const start = Math.min(
          finding.name.start,
          ...finding.targets.map((one) => one.start),
          ...finding.observations.map((one) => one.start),
        );
        const end = Math.max(
          finding.name.end,
          ...finding.targets.map((one) => one.end),
          ...finding.observations.map((one) => one.end),
        );
        return { ...finding, ...(nameParts.length > 0 && { nameParts }), start, end, spans: all };
      })
      .toSorted((a, b) => a.start - b.start);
  }

  #findingOf(statement: Statement, target: FoundTarget | undefined): OwnFinding | ReasonCode {
    const { name, form, isListed } = statement;
    if (form === "before" || name === undefined) return this.#continued(statement, target);
    const isWhole = statement.isEndingOptional === true && this.#matcher.name(name).match.matched;
    const ending = isWhole ? undefined : statement.ending;
    const matched = this.#named(name, ending);
    const printed = this.#folded.slice(matched.start, matched.end);
    if (!isName(printed)) return this.#shareOf(matched) ?? "no-name";
    if (form === "first" && /^占/u.test(printed)) return this.#shareOf(matched) ?? "no-name";
    const hasWord =
      statement.words.said.length > 0 ||
      statement.amount.word === true ||
      statement.amount.unit !== undefined ||
      statement.words.strives ||
      (statement.verb !== undefined && /[a-z]/u.test(this.#folded.charAt(statement.verb.start)));
    if (!hasWord) return "no-statement";
    const about = printed + this.#folded.slice(ending?.start ?? 0, ending?.end ?? 0);
    const isBare = statement.form === "first" && statement.words.said.length === 0 && !/[a-z]/u.test(printed);
    if (
      (target === undefined || isBare) &&
      !matched.match.matched &&
      (!subjects.test(about) || changes.test(printed))
    )
      return "no-name";
    if (isListed && !matched.match.matched && about.length < 3) return "no-name";
    const doubts: Doubt[] = matched.match.matched ? [] : [doubt("name-unknown")];
    if (matched.other !== undefined) doubts.push(doubt("name-boundary", [this.#raw(matched.other)]));
    if (isListed && !matched.match.matched) doubts.push(doubt("shared-words"));
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

  #named(name: Span, ending: Span | undefined): MatchedName {
    if (ending === undefined) return this.#matcher.name(name);
    const text = this.#source.slice(name.start, name.end) + this.#source.slice(ending.start, ending.end);
    return { start: name.start, end: name.end, match: this.#matcher.match(text) };
  }

  /** 占GDP比重 behind what it is the share of. */
  #shareOf({ start, end }: Span): OwnFinding | undefined {
    const last = this.#last;
    if (last === undefined || !this.#folded.startsWith("占", start)) return undefined;
    const match = this.#matcher.match(last.name.raw + this.#source.slice(start, end));
    if (!match.matched || !match.exact) return undefined;
    return this.#start({ start, end }, { match, nameParts: [last.name] }, []);
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
    const own = statement.words.time;
    if (last === undefined || target === undefined || own === undefined) return "no-name";
    const before = last.targets.at(-1) ?? sameLevel(last.observations.at(-1));
    const isOther = before?.year !== undefined && before.year.period !== target.year?.period;
    return isOther && before.unit === target.unit && before.basis === target.basis ? last : "no-name";
  }

  /** （2020年为6.3件） behind a target. */
  #addBaseline(statement: Statement, { year }: StatementTimes): ReasonCode | undefined {
    const last = this.#last;
    const amount = readAmountOf(this.#folded, this.#source, statement);
    const time = timeOf(this.#source, statement.time);
    const target = last?.targets.at(-1)?.year?.period;
    if (amount === undefined || last === undefined || time === undefined) return "no-name";
    const isEarlier = target !== undefined && time.period < target && amount.read.basis === undefined;
    if (!isEarlier || last.baseline !== undefined || year === undefined) return "no-statement";
    last.baseline = { ...foundValue(amount), period: time };
    last.spans.push(amount);
    if ("raw" in time) last.spans.push(time);
    return undefined;
  }

  /** 由2020年的6.3件提高到12件. */
  #from(finding: OwnFinding, { from }: Statement, tense: Tense): void {
    if (from === undefined) return;
    const plain = { end: 0, said: [], isFrom: false, isShared: false, isEach: false, strives: false };
    const amount = readAmountOf(this.#folded, this.#source, { amount: from.amount, words: plain });
    if (amount === undefined) return;
    const period = timeOf(this.#source, from.time);
    const value: FoundValue = { ...foundValue(amount), ...(period && { period }) };
    if (tense === "aim") finding.baseline = value;
    else if (period !== undefined) finding.observations.unshift(value);
    else return;
    finding.spans.push(amount);
    if (period !== undefined && "raw" in period) finding.spans.push(period);
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

/** A value of the past as the target that one of a later year may follow. */
function sameLevel(value: FoundValue | undefined): Pick<FoundTarget, "year" | "unit" | "basis"> | undefined {
  if (value?.period === undefined) return undefined;
  return { year: value.period, basis: "level", ...(value.unit !== undefined && { unit: value.unit }) };
}

function doubt(code: Doubt["code"], candidates?: readonly Raw[]): Doubt {
  return { code, message: doubtWords[code], ...(candidates && { candidates }) };
}

function timeOf(
  source: string,
  time: { readonly start: number; readonly end: number; readonly periods: readonly string[] } | undefined,
): FoundTime | undefined {
  const period = time?.periods.at(-1);
  if (time === undefined || period === undefined) return undefined;
  return {
    period,
    how: "printed",
    raw: source.slice(time.start, time.end),
    start: time.start,
    end: time.end,
  };
}
