import type { DecimalText } from "../../value/decimal-text.js";

/** The functions an expression may call, each with one or more values. */
export const functionNames = ["min", "max", "sum"] as const;
export type FunctionName = (typeof functionNames)[number];
export type Operator = "+" | "-" | "*" | "/";

/** An expression as a tree: plain data; `at` is the character it comes from. */
export type Expression = NumberNode | NameNode | NegateNode | BinaryNode | CallNode;

export interface NumberNode {
  readonly kind: "number";
  readonly value: DecimalText;
  readonly at: number;
}

export interface NameNode {
  readonly kind: "name";
  readonly name: string;
  readonly at: number;
}

export interface NegateNode {
  readonly kind: "negate";
  readonly operand: Expression;
  readonly at: number;
}

export interface BinaryNode {
  readonly kind: "binary";
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
  readonly at: number;
}

export interface CallNode {
  readonly kind: "call";
  readonly function: FunctionName;
  readonly values: readonly Expression[];
  readonly at: number;
}

/** One way of reading a tree: what each kind of node becomes, given what its parts became. */
export interface Reading<Result> {
  number(node: NumberNode): Result;
  name(node: NameNode): Result;
  negate(operand: Result, node: NegateNode): Result;
  binary(left: Result, right: Result, node: BinaryNode): Result;
  call(values: readonly Result[], node: CallNode): Result;
}

/** Reads a tree from the leaves to the root, left before right. */
export function readTree<Result>(node: Expression, reading: Reading<Result>): Result {
  switch (node.kind) {
    case "number":
      return reading.number(node);
    case "name":
      return reading.name(node);
    case "negate":
      return reading.negate(readTree(node.operand, reading), node);
    case "binary": {
      const left = readTree(node.left, reading);
      return reading.binary(left, readTree(node.right, reading), node);
    }
    case "call":
      return reading.call(
        node.values.map((value) => readTree(value, reading)),
        node,
      );
  }
}
