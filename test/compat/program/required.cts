// What a TypeScript application in CommonJS writes: its compiler makes `require` of it.

import { assess, type Plan } from "ipr-plan";
import { progressChart } from "ipr-plan/charts";
import { toDocx } from "ipr-plan/docx";
import { importPlan } from "ipr-plan/import";
import { national2025 } from "ipr-plan/plans";
import { planRows } from "ipr-plan/sql";
import { toXlsx } from "ipr-plan/xlsx";

export const plan: Plan = national2025;
export const used = [assess, progressChart, toDocx, importPlan, planRows, toXlsx];
