import { type DeclarationReflection, JSX, type PageEvent, type Reflection } from "typedoc";
import { relativeAddress } from "../addresses.js";
import type { SiteWords } from "../languages.js";
import { addressOfReflection } from "./address-of-reflection.js";
import { categoryOf } from "./category-of.js";
import type { Contents } from "./contents.js";
import { ordered } from "./ordered.js";

/** The menu at the side: all pages of text, the entry points, and beside a name those of its category. */
export function menu(contents: Contents, page: PageEvent<Reflection>, words: SiteWords): JSX.Element {
  const { model } = page;
  const entry = model.isProject() ? undefined : model.parent;
  const isName = entry !== undefined && !entry.isProject() && !model.isDocument();
  return (
    <nav id="contents" class="contents" aria-label={words.menu}>
      {isName && siblings(page, model as DeclarationReflection)}
      {contents.map(({ section, lines }) => (
        <details open={!isName || section === "API"}>
          <summary>{words.sections[section]}</summary>
          <ul>
            {lines.map(({ title, url }) => (
              <li>
                <a
                  href={relativeAddress(page.url, url)}
                  {...(url === page.url && { "aria-current": "page" })}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function siblings(page: PageEvent<Reflection>, model: DeclarationReflection): JSX.Element {
  const category = categoryOf(model);
  const entry = model.parent as DeclarationReflection;
  const others = (entry.children ?? []).filter((one) => categoryOf(one) === category);
  return (
    <details open>
      <summary>
        {entry.name} · {category}
      </summary>
      <ul>
        {ordered(others).map((one) => (
          <li>
            <a
              href={relativeAddress(page.url, addressOfReflection(one))}
              {...(one === model && { "aria-current": "page" })}
            >
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
