import {
  type ContainerReflection,
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  JSX,
  type PageEvent,
  ReflectionKind,
} from "typedoc";
import { relativeAddress } from "../addresses.js";
import { siteWords } from "../languages.js";
import { sinceOf } from "../since.js";
import { addressOfReflection } from "./address-of-reflection.js";
import { categoryOf, commentOf } from "./category-of.js";
import type { ContentsLine } from "./contents.js";
import { defaultOf } from "./default-of.js";
import { explainedIn } from "./explained-in.js";
import { guidesThatUse } from "./guides-that-use.js";
import { ordered } from "./ordered.js";
import { writing } from "./router.js";

/** The page of an entry point or of a name. */
export function symbolTemplate(context: DefaultThemeRenderContext) {
  const inherited = context.reflectionTemplate;
  return (page: PageEvent<ContainerReflection>): JSX.Element => {
    const model = page.model as DeclarationReflection;
    if (model.kindOf(ReflectionKind.Module)) return entryPage(context, page, model);
    return (
      <>
        <p class="where">
          <a href={relativeAddress(page.url, addressOfReflection(model.parent as DeclarationReflection))}>
            {model.parent?.name}
          </a>{" "}
          · {categoryOf(model)} · {since(model)}
        </p>
        {model.kindOf(ReflectionKind.Interface) && model.children
          ? interfacePage(context, model)
          : inherited(page)}
        {usedIn(page, model)}
      </>
    );
  };
}

function entryPage(
  context: DefaultThemeRenderContext,
  page: PageEvent<ContainerReflection>,
  entry: DeclarationReflection,
): JSX.Element {
  const names = entry.children ?? [];
  const categories = [...new Set(names.map(categoryOf))].toSorted();
  return (
    <>
      {context.commentSummary(entry)}
      {categories.map((category) => {
        const id = category.toLowerCase().replaceAll(" ", "-");
        page.pageHeadings.push({ link: `#${id}`, text: category, level: 2 });
        return (
          <section>
            <h2 id={id}>{category}</h2>
            <div class="scroll" tabIndex={0} role="region" aria-label={category}>
              <table>
                <tbody>
                  {ordered(names.filter((one) => categoryOf(one) === category)).map((one) => (
                    <tr>
                      <td>
                        <a href={relativeAddress(page.url, addressOfReflection(one))}>
                          <code>{one.name}</code>
                        </a>
                      </td>
                      <td>{firstSentence(one)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
    </>
  );
}

function firstSentence(one: DeclarationReflection): string {
  const text = (commentOf(one)?.summary ?? [])
    .map((part) => part.text)
    .join("")
    .replaceAll(/\s+/g, " ")
    .replaceAll("`", "");
  return /^.*?[.。](?= |$)/.exec(text)?.[0] ?? text;
}

function interfacePage(context: DefaultThemeRenderContext, model: DeclarationReflection): JSX.Element {
  const words = siteWords[writing.language];
  context.page.pageHeadings.push({ link: "#properties", text: words.fields, level: 2 });
  return (
    <>
      {context.commentSummary(model)}
      {context.reflectionPreview(model)}
      {model.typeParameters && context.typeParameters(model.typeParameters)}
      <h2 id="properties">{words.fields}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.fields}>
        <table class="fields">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.type}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {(model.children ?? []).map((child) => (
              <tr id={context.getAnchor(child) ?? child.name}>
                <td>
                  <code>
                    {child.name}
                    {child.flags.isOptional ? "?" : ""}
                  </code>
                </td>
                <td>{typeCell(context, child)}</td>
                <td>
                  {context.commentSummary(child)}
                  {defaultOf(context, child)}
                  {context.commentTags(child)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {context.commentTags(model)}
    </>
  );
}

/** A long union scrolls within its cell, by keyboard too. */
function typeCell(context: DefaultThemeRenderContext, { name, type }: DeclarationReflection): JSX.Element {
  const code = <code>{type && context.type(type)}</code>;
  if (String(type ?? "").length < 300) return code;
  return (
    <div class="tall" tabIndex={0} role="region" aria-label={name}>
      {code}
    </div>
  );
}

function since(model: DeclarationReflection): string {
  const own = commentOf(model)?.getTag("@since")?.content;
  return siteWords[writing.language].since(sinceOf(own?.map(({ text }) => text).join("")));
}

/** The guides that show how a name is used, and the page that explains what it is about where none of them does. */
function usedIn(page: PageEvent<ContainerReflection>, model: DeclarationReflection): JSX.Element {
  const words = siteWords[writing.language];
  const guides = guidesThatUse(model);
  const concept = explainedIn(model);
  const isListed = concept === undefined || guides.some(({ url }) => url === concept.url);
  return (
    <>
      {guides.length > 0 && linksTo(page, "used-in", words.usedIn, guides)}
      {!isListed && linksTo(page, "explained-in", words.explainedIn, [concept])}
    </>
  );
}

function linksTo(
  page: PageEvent<ContainerReflection>,
  id: string,
  heading: string,
  pages: readonly ContentsLine[],
): JSX.Element {
  return (
    <section class="used">
      <h2 id={id}>{heading}</h2>
      <ul>
        {pages.map(({ title, url }) => (
          <li>
            <a href={relativeAddress(page.url, url)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
