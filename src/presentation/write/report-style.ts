/** How a report looks: on paper, on a screen, on a phone, in the dark. The contrast of every colour is 7:1 or more. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #4a4a4a; --rule: #8a8a8a; --head: #f0f2f5; --link: #0b4a8f }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #16181b; --quiet: #c4c4c4; --rule: #71767d; --head: #24282d; --link: #9cc8ff }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.75 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif }
:lang(en) body, body:lang(en) { line-height: 1.55 }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1, h2, h3, h4, h5, h6, th, strong, caption, figcaption { font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Helvetica Neue", Arial, sans-serif; font-weight: 600 }
h1 { font-size: 1.6rem; line-height: 1.35; text-align: center; text-wrap: balance }
h2 { font-size: 1.25rem; margin: 2.2em 0 .6em }
h3 { font-size: 1.1rem; margin: 1.6em 0 .5em }
h4, h5, h6 { font-size: 1rem; margin: 1.4em 0 .4em }
p, li { overflow-wrap: anywhere }
.facts { list-style: none; margin: 0 0 2em; padding: 0; text-align: center; color: var(--quiet) }
.table { overflow-x: auto; margin: 1.2em 0 .4em }
.table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; font-variant-numeric: tabular-nums }
caption { text-align: left; padding: 0 0 .5em }
th, td { border: 1px solid var(--rule); padding: .35em .5em; vertical-align: top; min-width: 3em }
th { background: var(--head); text-align: left }
td:first-child:not([style]) { min-width: 7em }
td:nth-child(2):not([style]) { min-width: 9em }
@media screen { th { word-break: keep-all } }
.note { margin: .4em 0 1.4em; font-size: .875rem; color: var(--quiet) }
figure { margin: 1.4em 0 }
img { max-width: 100%; height: auto; background: #fff }
a { color: var(--link) }
@page { size: A4; margin: 25mm 22mm }
@page wide { size: A4 landscape; margin: 20mm }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --rule: #666; --head: #f0f2f5; --link: #000 }
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid }
  .table { overflow: visible }
  .wide { page: wide }
  table { font-size: 8.5pt }
  thead { display: table-header-group }
  tr, figure { break-inside: avoid }
}
`;
