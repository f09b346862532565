import { assessmentCodes } from "./assessment-codes.js";
import { formulasCodes } from "./formulas-codes.js";
import { importCodes } from "./import-codes.js";
import type { IssueCodeRow } from "./issue-code-row.js";
import { modelCodes } from "./model-codes.js";
import { optionCodes } from "./option-codes.js";
import { patentsCodes } from "./patents-codes.js";
import { pathsCodes } from "./paths-codes.js";
import { placesCodes } from "./places-codes.js";
import { planningCodes } from "./planning-codes.js";
import { presentationCodes } from "./presentation-codes.js";
import { seriesCodes } from "./series-codes.js";
import { splittingCodes } from "./splitting-codes.js";
import { sqlCodes } from "./sql-codes.js";
import { valueCodes } from "./value-codes.js";

/** All codes with their words, but for those whose words stand with a validation rule. */
export const listedCodes = {
  ...assessmentCodes,
  ...formulasCodes,
  ...importCodes,
  ...modelCodes,
  ...optionCodes,
  ...patentsCodes,
  ...pathsCodes,
  ...placesCodes,
  ...planningCodes,
  ...presentationCodes,
  ...seriesCodes,
  ...splittingCodes,
  ...sqlCodes,
  ...valueCodes,
} satisfies Record<string, IssueCodeRow>;
