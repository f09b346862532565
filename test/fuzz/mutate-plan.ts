import fc from "fast-check";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { decimalLike, hostileText, periodLike, prototypeNames, unitLike } from "./hostile.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Json[] | { [key: string]: Json };

/** One change to one place of a plan file. */
interface Edit {
  readonly at: number;
  readonly kind: (typeof kinds)[number];
  readonly text: string;
  readonly size: number;
}

const kinds = [
  "tweak",
  "tweak",
  "tweak",
  "delete",
  "duplicate",
  "retype",
  "rename",
  "prototype",
  "nest",
  "repeat",
  "swap",
] as const;

const plans: readonly Json[] = [national2025, guangxi2025, gansu2035, bazhong2025, city2025].map((plan) =>
  JSON.parse(JSON.stringify(plan)),
);

// Plans of few indicators and no actions, so that many cases can be run.
const slim: readonly Json[] = plans.flatMap((plan) => {
  const { actions: _, facts: __, goals: ___, terms: ____, ...rest } = plan as { [key: string]: Json };
  const indicators = rest["indicators"] as Json[];
  return [0, 3, 6].map((from) => ({ ...rest, indicators: indicators.slice(from, from + 3) }));
});

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(100_000),
    kind: fc.constantFrom(...kinds),
    text: fc.oneof(hostileText, decimalLike, periodLike, unitLike, fc.constantFrom(...prototypeNames)),
    size: fc.oneof({ weight: 20, arbitrary: fc.nat(70) }, { weight: 1, arbitrary: fc.nat(1500) }),
  }),
  { maxLength: 4 },
);

/** The shipped plans as files, damaged in up to four places. */
export const damagedPlan = mutated(plans);

/** Small parts of the shipped plans, damaged in up to four places; most stay readable. */
export const damagedSlimPlan = mutated(slim);

function mutated(originals: readonly Json[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(originals.length - 1), edits).map(([index, list]) => {
    const root: Holder = { plan: JSON.parse(JSON.stringify(originals[index])) };
    for (const edit of list) apply(root, edit);
    return root["plan"];
  });
}

function apply(root: Holder, { at, kind, text, size }: Edit): void {
  const places = placesIn(root);
  const [holder, key] = places[at % places.length] ?? [root, "plan"];
  const value = read(holder, key);
  const changes: Record<(typeof kinds)[number], () => void> = {
    tweak: () => write(holder, key, typeof value === "string" ? tweaked(value, text, size) : value),
    delete: () => (Array.isArray(holder) ? void holder.splice(Number(key), 1) : void delete holder[key]),
    duplicate: () => (Array.isArray(holder) ? void holder.push(value) : write(holder, `${key}2`, value)),
    retype: () =>
      write(
        holder,
        key,
        ([null, true, size, text, [], {}, [value], { value }, -1.5] as Json[])[size % 9] ?? null,
      ),
    rename: () => {
      if (!Array.isArray(holder)) delete holder[key];
      write(holder, Array.isArray(holder) ? key : text, value);
    },
    prototype: () => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        write(value, prototypeNames[size % prototypeNames.length] ?? "", { polluted: text, value: "1" });
      }
    },
    nest: () => {
      let inner = value;
      for (let depth = 0; depth < size; depth++) inner = depth % 2 === 0 ? [inner] : { children: inner };
      write(holder, key, inner);
    },
    repeat: () => {
      if (Array.isArray(value) && value[0] !== undefined)
        write(holder, key, Array<Json>(Math.min(size, 200)).fill(value[0]));
    },
    swap: () => {
      const [other, otherKey] = places[(at * 7 + size) % places.length] ?? [holder, key];
      const there = JSON.parse(JSON.stringify(read(other, otherKey)));
      write(holder, key, there);
    },
  };
  changes[kind]();
}

/** Another text of the same sort, which the schema may well accept. */
function tweaked(value: string, text: string, size: number): string {
  if (/^\d{4}$/.test(value)) return String(Number(value) + (size % 9) - 4);
  if (/^-?\d+(?:\.\d+)?$/.test(value))
    return ["0", "-1", `${size}`, `${value}5`, `0.${value.replace(/\D/g, "")}`, "1e9", text][size % 7] ?? "0";
  const words = [
    "cumulative",
    "point-in-time",
    "annual",
    "increase",
    "decrease",
    "maintain",
    "sum",
    "ratio",
    "none",
    "level",
    "multiple",
    "percentage-points",
    "annual-growth",
    "period-average",
    "at-least",
    "at-most",
    "less-than",
    "about",
    "table",
    "text",
    "%",
    "件",
    "亿元",
    "百分点",
  ];
  return words.includes(value) ? (words[size % words.length] ?? value) : text;
}

function placesIn(root: Holder): [Holder, string][] {
  const places: [Holder, string][] = [];
  const waiting: Holder[] = [root];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    for (const [key, value] of Object.entries(holder)) {
      if (holder !== root || waiting.length === 0) places.push([holder, key]);
      if (typeof value === "object" && value !== null) waiting.push(value);
    }
  }
  return places;
}

function read(holder: Holder, key: string): Json {
  return Object.getOwnPropertyDescriptor(holder, key)?.value ?? null;
}

/** Writes an own key, `__proto__` too. */
function write(holder: Holder, key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
