// Interfaces are written by hand, for their readers; the schemas must say exactly the same.
import type {
  Action,
  Commentary,
  commentarySchema,
  Indicator,
  KnownFormulaId,
  KnownIndicatorId,
  Observation,
  observationSchema,
  Plan,
  PrintedFact,
  planSchema,
} from "ipr-plan";
import { expectTypeOf } from "vitest";
import type { z } from "zod";

/** One way of writing a type down, so that equal shapes are identical types; a text that suggests words is a text. */
type Normal<Value> = string extends Value ? string | NormalOf<Exclude<Value, string>> : NormalOf<Value>;
type NormalOf<Value> = Value extends readonly [infer First, ...(infer Item)[]]
  ? readonly [Normal<First>, ...Normal<Item>[]]
  : Value extends readonly (infer Item)[]
    ? readonly Normal<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Normal<Value[Key]> }
      : Value;

type Same<A, B> =
  (<Type>() => Type extends Normal<A> ? 1 : 2) extends <Type>() => Type extends Normal<B> ? 1 : 2
    ? true
    : false;

// A tree refers to itself, which identity cannot see through: the plan without its tree, one action without its
// children, and the tree by assignment.
type FlatPlan<Any extends { actions?: unknown }> = Omit<Any, "actions">;
type SchemaPlan = z.output<typeof planSchema>;
type SchemaAction = NonNullable<SchemaPlan["actions"]>[number];
expectTypeOf<Same<FlatPlan<SchemaPlan>, FlatPlan<Plan>>>().toEqualTypeOf<true>();
expectTypeOf<Same<FlatPlan<z.input<typeof planSchema>>, FlatPlan<Plan>>>().toEqualTypeOf<true>();
expectTypeOf<Same<Omit<SchemaAction, "children">, Omit<Action, "children">>>().toEqualTypeOf<true>();
expectTypeOf<SchemaAction>().toExtend<Action>();
expectTypeOf<Same<z.output<typeof commentarySchema>, Commentary>>().toEqualTypeOf<true>();
expectTypeOf<Same<z.output<typeof observationSchema>, Observation>>().toEqualTypeOf<true>();
// The counter-proof: one field less is seen, at any depth.
expectTypeOf<Same<FlatPlan<SchemaPlan>, Omit<FlatPlan<Plan>, "notes">>>().toEqualTypeOf<false>();
expectTypeOf<
  Same<FlatPlan<Plan>, Omit<FlatPlan<Plan>, "period"> & { period: { start: string } }>
>().toEqualTypeOf<false>();

// What an editor offers where any text may stand.
type Offered<Value> = Value extends string ? (string extends Value ? never : Value) : never;
expectTypeOf<Offered<Indicator["catalogue"]>>().toEqualTypeOf<KnownIndicatorId>();
expectTypeOf<Offered<PrintedFact["catalogue"]>>().toEqualTypeOf<KnownIndicatorId>();
expectTypeOf<Offered<Indicator["formula"]>>().toEqualTypeOf<KnownFormulaId>();
expectTypeOf<string>().toExtend<NonNullable<Indicator["catalogue"]>>();
expectTypeOf<string>().toExtend<NonNullable<Indicator["formula"]>>();
