import { join } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

const entries = {
  "ipr-plan": "src/index.ts",
  "ipr-plan/charts": "src/charts/index.ts",
  "ipr-plan/docx": "src/docx/index.ts",
  "ipr-plan/import": "src/import/index.ts",
  "ipr-plan/plans": "src/plans/index.ts",
  "ipr-plan/sql": "src/sql/index.ts",
  "ipr-plan/xlsx": "src/xlsx/index.ts",
};

/** What the compiler knows of an exported name. */
export interface ExportedSymbol {
  readonly entry: string;
  readonly exported: string;
  readonly symbol: ts.Symbol;
}

interface Exported {
  readonly checker: ts.TypeChecker;
  readonly symbols: readonly ExportedSymbol[];
}

let exported: Exported | undefined;

/** Every name that the package exports, with the compiler that can be asked of it. */
export function exportedSymbols(): Exported {
  // Reading the sources takes some seconds, and several tests ask.
  exported ??= readSources();
  return exported;
}

function readSources(): Exported {
  const files = Object.values(entries).map((file) => join(root, file));
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "src/tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  );
  const program = ts.createProgram(files, { ...config?.options, noEmit: true, emitDeclarationOnly: false });
  const checker = program.getTypeChecker();
  const symbols = Object.entries(entries).flatMap(([entry, file]) => {
    const source = program.getSourceFile(join(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    return (module ? checker.getExportsOfModule(module) : []).map((one) => ({
      entry,
      exported: one.name,
      symbol: one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
    }));
  });
  return { checker, symbols };
}
