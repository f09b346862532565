import type { PeriodText } from "../value/period.js";
import type { NoAmount } from "./amount.js";

/** A time that was read, or why it was not. */
export type ReadTime = { readonly period: PeriodText; readonly due?: true } | NoAmount;
