import { JSX, type PageEvent, type Reflection } from "typedoc";
import { addressOfPage, languageOfPage, relativeAddress } from "../addresses.js";
import { type Language, siteWords } from "../languages.js";
import { contentsOf, isDocument, neighboursOf } from "./contents.js";
import { describe } from "./describe.js";
import { menu } from "./menu.js";
import { pathOf } from "./path-of.js";
import { addressOfPlayground, playgroundPolicy } from "./playground-policy.js";
import { writing } from "./router.js";

type Template = (page: PageEvent<Reflection>) => JSX.Element | string;

/** Light or dark as the reader chose, before anything is drawn. */
const chosenTheme =
  "try{const t=localStorage.getItem('ipr-plan-theme');if(t)document.documentElement.dataset.theme=t}catch{}";

/** The frame of every page. */
export function layout(template: Template, page: PageEvent<Reflection>): JSX.Element {
  const { language } = writing;
  const words = siteWords[language];
  const base = "../".repeat(page.url.split("/").length - 1);
  // The Chinese pages lie one folder down and share the files of the English ones.
  const shared = language === "zh" ? `${base}../` : base;
  const body = template(page);
  const contents = contentsOf(page.project, language);
  const [before, after] = neighboursOf(contents, page.url);
  const to = (url: string): string => relativeAddress(page.url, url);
  const foreign = isDocument(page.model) && languageOfPage(pathOf(page.model)) !== language;
  const other: Language = language === "en" ? "zh" : "en";
  const inOther = language === "en" ? `${base}zh/${page.url}` : `${base}../${page.url}`;
  const isPlayground = page.url === addressOfPlayground;
  const title = titleOf(page);
  const description = describe(page, language);
  return (
    <html lang={words.lang} data-base={base} data-assets={`${shared}assets/`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === "ipr-plan" ? `ipr-plan · ${words.tagline}` : `${title} · ipr-plan`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {isPlayground && (
          <meta http-equiv="content-security-policy" content={playgroundPolicy(chosenTheme)} />
        )}
        <link rel="icon" href={`${shared}assets/icon.svg`} />
        <link rel="stylesheet" href={`${shared}assets/highlight.css`} />
        <link rel="stylesheet" href={`${shared}assets/site.css`} />
        <link rel="alternate" hreflang={words.lang} href={to(page.url)} />
        <link rel="alternate" hreflang={siteWords[other].lang} href={inOther} />
        <link rel="alternate" type="text/markdown" href={to(page.url.replace(/\.html$/, ".md"))} />
        <script>
          <JSX.Raw html={chosenTheme} />
        </script>
        <script defer src={`${shared}assets/page.js`}></script>
        {isPlayground && (
          <>
            <link rel="stylesheet" href={`${shared}assets/playground.css`} />
            <script defer src={`${shared}assets/playground-code-worker.js`}></script>
            <script defer src={`${shared}assets/playground.js`}></script>
          </>
        )}
      </head>
      <body data-twin={String(hasTwin(page))}>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="bar">
          <button
            id="menu"
            type="button"
            aria-expanded="false"
            aria-controls="contents"
            aria-label={words.menu}
          >
            ☰
          </button>
          <a class="home" href={to("index.html")}>
            ipr-plan
          </a>
          <a class="version" href={to("changelog.html")}>
            {page.project.packageVersion}
          </a>
          <a class="to-playground" href={to(addressOfPlayground)}>
            {words.playground}
          </a>
          <div id="search" role="search">
            <input
              id="search-box"
              type="search"
              aria-label={words.search}
              placeholder={words.searchHint}
              autocomplete="off"
            />
            <ul id="search-hits" aria-label={words.search} hidden></ul>
            <p id="search-status" role="status" hidden></p>
          </div>
          <a id="language" href={inOther} hreflang={siteWords[other].lang} lang={siteWords[other].lang}>
            {siteWords[other].own}
          </a>
          <button id="theme" type="button" aria-label={words.theme}>
            ◐
          </button>
        </header>
        <div class={isPlayground ? "frame wide" : "frame"}>
          {menu(contents, page, words)}
          <main id="content" tabIndex={-1}>
            {foreign && (
              <p class="notice" lang={words.lang}>
                {words.notTranslated}
              </p>
            )}
            <article lang={foreign ? siteWords[other].lang : languageOf(page, language)}>
              {heading(page)}
              {typeof body === "string" ? <JSX.Raw html={body} /> : body}
            </article>
            <nav class="neighbours" aria-label={`${words.previous}, ${words.next}`}>
              {before && (
                <a rel="prev" href={to(before.url)}>
                  <small>{words.previous}</small>
                  {before.title}
                </a>
              )}
              {after && (
                <a rel="next" href={to(after.url)}>
                  <small>{words.next}</small>
                  {after.title}
                </a>
              )}
            </nav>
            <footer>
              <a href={to(page.url.replace(/\.html$/, ".md"))}>{words.markdown}</a>
              <button id="print" type="button">
                {words.print}
              </button>
            </footer>
          </main>
          {!isPlayground && onThisPage(page, words.onThisPage)}
        </div>
        <script type="application/json" id="site-words">
          <JSX.Raw
            html={JSON.stringify({
              copied: words.copied,
              nothingFound: words.nothingFound,
              found: words.found,
            })}
          />
        </script>
      </body>
    </html>
  );
}

/** Doc comments are English on both sides. */
function languageOf(page: PageEvent<Reflection>, language: Language): string {
  return isDocument(page.model) || page.model.isProject() ? siteWords[language].lang : "en";
}

function titleOf({ model }: PageEvent<Reflection>): string {
  return model.isProject() ? "ipr-plan" : model.name;
}

/** A page of text has its heading in its text. */
function heading(page: PageEvent<Reflection>): JSX.Element {
  if (isDocument(page.model) || page.model.isProject()) return <></>;
  return <h1>{titleOf(page)}</h1>;
}

function hasTwin({ model, project }: PageEvent<Reflection>): boolean {
  if (!isDocument(model)) return model.isProject();
  const address = addressOfPage(pathOf(model));
  return (project.documents ?? []).filter((one) => addressOfPage(pathOf(one)) === address).length > 1;
}

function onThisPage(page: PageEvent<Reflection>, title: string): JSX.Element {
  const headings = page.pageSections
    .flatMap((section) => section.headings)
    .filter(({ level = 2 }) => level === 2 || level === 3);
  if (headings.length < 2) return <></>;
  return (
    <nav class="here" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {headings.map(({ link, text, level }) => (
          <li class={`level-${level ?? 2}`}>
            <a href={link}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
