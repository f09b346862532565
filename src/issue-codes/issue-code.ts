import type { assessmentCodes } from "./assessment-codes.js";
import type { formulasCodes } from "./formulas-codes.js";
import type { importCodes } from "./import-codes.js";
import type { modelCodes } from "./model-codes.js";
import type { optionCodes } from "./option-codes.js";
import type { patentsCodes } from "./patents-codes.js";
import type { pathsCodes } from "./paths-codes.js";
import type { placesCodes } from "./places-codes.js";
import type { planningCodes } from "./planning-codes.js";
import type { presentationCodes } from "./presentation-codes.js";
import type { ruleTodos } from "./rule-todos.js";
import type { seriesCodes } from "./series-codes.js";
import type { splittingCodes } from "./splitting-codes.js";
import type { sqlCodes } from "./sql-codes.js";
import type { valueCodes } from "./value-codes.js";

/**
 * The code of an issue. Each is listed with its words in a file of this room; a code that is not does not compile.
 *
 * @category Issues
 * @example
 * const code: IssueCode = "unit-unknown";
 * @useDeclaredType
 */
export type IssueCode =
  | keyof typeof assessmentCodes
  | keyof typeof formulasCodes
  | keyof typeof importCodes
  | keyof typeof modelCodes
  | keyof typeof optionCodes
  | keyof typeof patentsCodes
  | keyof typeof pathsCodes
  | keyof typeof placesCodes
  | keyof typeof planningCodes
  | keyof typeof presentationCodes
  | keyof typeof seriesCodes
  | keyof typeof splittingCodes
  | keyof typeof sqlCodes
  | keyof typeof valueCodes
  | keyof typeof ruleTodos;
