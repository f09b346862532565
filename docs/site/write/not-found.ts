import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { siteWords } from "../languages.js";

/** What a server answers for an address that is none, in both languages: it may be asked for at any depth. */
export function writeNotFound(out: string, base: string | undefined): void {
  const part = (language: "en" | "zh", home: string): string => {
    const { lang, notFound, notFoundHelp, own } = siteWords[language];
    return `<section lang="${lang}"><h1>${notFound}</h1><p>${notFoundHelp}</p><p><a data-home="${home}" href="${home}">ipr-plan · ${own}</a></p></section>`;
  };
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>404 · ipr-plan</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}:root{color-scheme:light dark}a{color:inherit}</style>
</head>
<body>
<main>
${part("en", "./index.html")}
${part("zh", "./zh/index.html")}
</main>
<script>
// The site may lie in any folder of its host: its own pages are below /api/, /guides/, /cookbook/ and /zh/.
const folder = ${JSON.stringify(base ?? null)} ?? location.pathname.replace(/(?:zh\\/)?(?:api\\/(?:[^/]+\\/)?|guides\\/|cookbook\\/)?[^/]*$/, "");
for (const link of document.querySelectorAll("[data-home]")) link.href = folder + link.dataset.home.slice(2);
</script>
</body>
</html>
`;
  writeFileSync(join(out, "404.html"), html);
}
