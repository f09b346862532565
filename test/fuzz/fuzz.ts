import { createHash } from "node:crypto";
import fc from "fast-check";
import { freezeAll } from "./freeze-all.js";
import type { Target } from "./target.js";

/** How long to go on, and from which seed. */
export interface FuzzOptions {
  readonly seed: number;
  readonly targets: readonly Target[];
  /** Stops after so many cases. */
  readonly cases: number;
  /** Asked after every batch; `true` stops. */
  readonly enough?: () => boolean;
  /** The longest a case may take, in milliseconds. */
  readonly longest?: number;
  /** Runs a batch; by default just so. */
  readonly guard?: (batch: () => void) => void;
  readonly onRound?: (report: FuzzReport) => void;
}

/** What a run came to. Two runs from one seed have equal digests after equally many cases. */
export interface FuzzReport {
  readonly cases: number;
  readonly digest: string;
  readonly slowest: { readonly milliseconds: number; readonly target: string };
  readonly perTarget: Readonly<Record<string, number>>;
  /** The time that the cases of each target took. */
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** A case that broke a promise, as small as fast-check could make it. */
export interface Finding {
  readonly target: string;
  readonly error: string;
  readonly input: string;
  readonly seed: number;
}

/** Runs the targets in turn, each in batches, until there are enough cases. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { seed, targets, cases: most, enough = () => false, guard = (batch) => batch() } = options;
  const hash = createHash("sha256");
  const findings = new Map<string, Finding>();
  const perTarget: Record<string, number> = {};
  const milliseconds: Record<string, number> = {};
  let cases = 0;
  let slowest = { milliseconds: 0, target: "" };
  const report = (): FuzzReport => ({
    cases,
    digest: hash.copy().digest("hex").slice(0, 16),
    slowest,
    perTarget,
    milliseconds,
    findings: [...findings.values()],
  });

  for (let round = 0; cases < most && !enough(); round++) {
    for (const [index, one] of targets.entries()) {
      if (cases >= most || enough()) break;
      const numRuns = Math.min(one.perRound, most - cases);
      // A seed of its own for each batch, which alone repeats it.
      const own = (seed + round * 65_537 + index * 257) | 0;
      let inside = true;
      const counted = ({ outcome, milliseconds }: Outcome): void => {
        if (!inside) return;
        hash.update(outcome);
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, target: one.name };
      };
      const ended = ({ failed, errorInstance, counterexample }: fc.RunDetails<[unknown]>): void => {
        inside = false;
        if (!failed) return;
        const error = errorInstance instanceof Error ? errorInstance : new Error("interrupted");
        const finding = {
          target: one.name,
          error: shortStack(error),
          input: shown(counterexample),
          seed: own,
        };
        const key = finding.error.replace(/\d+/g, "#");
        if (!findings.has(key)) findings.set(key, finding);
      };
      const parameters = { seed: own, numRuns, interruptAfterTimeLimit: 60_000 };
      const before = performance.now();
      if (one.runLater === undefined) {
        const property = fc.property(one.inputs, (input) => {
          const close = opened(input, options.longest);
          counted(close(one.run(input)));
        });
        guard(() => ended(fc.check(property, parameters)));
      } else {
        const { runLater } = one;
        const property = fc.asyncProperty(one.inputs, async (input) => {
          const close = opened(input, options.longest);
          counted(close(await runLater(input)));
        });
        ended(await fc.check(property, parameters));
      }
      milliseconds[one.name] = (milliseconds[one.name] ?? 0) + performance.now() - before;
      cases += numRuns;
      perTarget[one.name] = (perTarget[one.name] ?? 0) + numRuns;
    }
    options.onRound?.(report());
  }
  return report();
}

interface Outcome {
  readonly outcome: string;
  readonly milliseconds: number;
}

/** Freezes an input, and gives what looks at the input and at what came of it when the case is over. */
function opened(input: unknown, longest = Number.POSITIVE_INFINITY): (result: unknown) => Outcome {
  const frozen = freezeAll(input);
  const before = numbersIn(frozen);
  // The time of this process alone, whatever else the machine does.
  const start = process.cpuUsage();
  return (result) => {
    const outcome = JSON.stringify(result) ?? "nothing";
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > longest) throw new Error(`took ${Math.round(milliseconds)} ms`);
    if (numbersIn(frozen) !== before) throw new Error("changed an array of numbers that it was given");
    checkPrototypes();
    return { outcome, milliseconds };
  };
}

const prototypes = Object.entries({
  Object,
  Array,
  Function,
  String,
  Number,
  Map,
  Set,
  Error,
  Float64Array,
}).map(([name, { prototype }]) => [name, prototype as object, new Set(Reflect.ownKeys(prototype))] as const);

/** Throws where a prototype has a new key, and takes the key away again. */
function checkPrototypes(): void {
  for (const [name, prototype, known] of prototypes) {
    const keys = Reflect.ownKeys(prototype);
    if (keys.length === known.size) continue;
    for (const key of keys) if (!known.has(key)) Reflect.deleteProperty(prototype, key);
    throw new Error(`polluted the prototype of ${name}`);
  }
}

/** Typed arrays cannot be frozen; their content is compared instead. */
function numbersIn(input: unknown): string {
  if (input instanceof Float64Array) return input.join();
  if (typeof input !== "object" || input === null) return "";
  const arrays = Object.values(input).filter((inner) => inner instanceof Float64Array);
  return arrays.map((inner) => inner.join()).join(";");
}

function shortStack(error: Error): string {
  const lines = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line) && /[/\\](?:src|test)[/\\]/.test(line));
  return [`${error.name}: ${error.message.slice(0, 300)}`, ...lines.slice(0, 4)].join("\n");
}

function shown(input: unknown): string {
  const text = fc.stringify(input);
  return text.length > 3000 ? `${text.slice(0, 3000)}… (${text.length} characters)` : text;
}
