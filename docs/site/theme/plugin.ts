import {
  type Application,
  type Comment,
  type CommentDisplayPart,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import ts from "typescript";
import { type Importable, importsOf } from "../imports-of.js";
import { isType } from "./address-of-reflection.js";
import { markdownRules } from "./markdown-rules.js";
import { SiteRouter } from "./router.js";
import { SiteTheme } from "./theme.js";

/** What the site does beyond TypeDoc, before anything is written. */
export function sitePlugin(app: Application): void {
  app.renderer.defineTheme("site", SiteTheme);
  app.renderer.defineRouter("site", SiteRouter);
  app.on("bootstrapEnd", () => app.options.setValue("markdownItLoader", markdownRules(app)));
  // TypeDoc prints `readonly [Reference, ...Reference[]]` as two references unless it reads the type as it is written.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const [declared] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (declared === undefined || !ts.isPropertySignature(declared) || declared.type === undefined) return;
    if (!/^readonly \[.*\.\.\./.test(declared.type.getText())) return;
    reflection.type = context.converter.convertType(context.withScope(reflection), declared.type);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const names = publicNames(project);
    const importable = [...names.values()].map(
      (one): Importable => ({ entry: one.parent?.name ?? "", name: one.name, isType: isType(one) }),
    );
    for (const page of project.documents ?? []) {
      page.content = linked(page.content, names);
      page.name =
        /^# (.*)$/m.exec(page.content.map(({ text }) => text).join(""))?.[1]?.replaceAll("`", "") ??
        page.name;
    }
    if (project.readme) project.readme = linked(project.readme, names);
    for (const { comment, parent } of Object.values(project.reflections)) {
      for (const part of partsOf(comment)) {
        // TypeDoc looks for a name in its own entry point only.
        const target = part.kind === "inline-tag" ? names.get(part.text) : undefined;
        if (part.kind === "inline-tag" && target !== undefined) part.target = target;
      }
      for (const block of comment?.blockTags ?? []) {
        // The theme writes these itself: the version below the name, defaults in the table of properties.
        const isOwn =
          block.tag === "@defaultValue" ? parent?.kindOf(ReflectionKind.Interface) : block.tag === "@since";
        if (isOwn) block.skipRendering = true;
        if (block.tag !== "@example") continue;
        for (const part of block.content) {
          if (part.kind === "code") part.text = withImports(part.text, importable);
        }
      }
    }
  });
}

function partsOf(comment: Comment | undefined): readonly CommentDisplayPart[] {
  return [...(comment?.summary ?? []), ...(comment?.blockTags ?? []).flatMap(({ content }) => content)];
}

/** Exported functions, constants and types by name. */
function publicNames(project: ProjectReflection): ReadonlyMap<string, DeclarationReflection> {
  const entries = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[];
  return new Map(entries.flatMap(({ children = [] }) => children.map((child) => [child.name, child])));
}

/** `code` that names an exported name is a link to it. */
function linked(
  parts: readonly CommentDisplayPart[],
  names: ReadonlyMap<string, DeclarationReflection>,
): CommentDisplayPart[] {
  return parts.map((part) => {
    const target = part.kind === "code" ? names.get(part.text.replaceAll("`", "")) : undefined;
    return target === undefined ? part : { kind: "inline-tag", tag: "@linkcode", text: target.name, target };
  });
}

/** An example runs as it is copied. */
function withImports(block: string, names: readonly Importable[]): string {
  return block.replace(/^(```ts\n)([\s\S]*)$/, (_, fence: string, code: string) => {
    const lines = importsOf(code.replace(/```\s*$/, ""), names);
    return lines.length === 0 ? `${fence}${code}` : `${fence}${lines.join("\n")}\n\n${code}`;
  });
}
