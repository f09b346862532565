// What a page does in the browser: the search box, light and dark, the menu of a phone, copying, and keeping the place
// when the language is changed. Without it every page reads and links all the same.

const { base = "", assets = "" } = document.documentElement.dataset;
const words = JSON.parse(document.getElementById("site-words")?.textContent ?? "{}") as Record<
  string,
  string
>;
const byId = (id: string): HTMLElement | null => document.getElementById(id);

// Light or dark: as the system has it until the reader chooses.
byId("theme")?.addEventListener("click", () => {
  const isDark = getComputedStyle(document.documentElement).colorScheme === "dark";
  const chosen = isDark ? "light" : "dark";
  document.documentElement.dataset["theme"] = chosen;
  store("ipr-plan-theme", chosen);
});

byId("menu")?.addEventListener("click", () => {
  const isOpen = document.body.classList.toggle("menu-open");
  byId("menu")?.setAttribute("aria-expanded", String(isOpen));
});

// The same section in the other language: headings differ, so their order pairs them; names have the same anchors.
const headings = (): readonly Element[] => [...document.querySelectorAll("main h2[id], main h3[id]")];
byId("language")?.addEventListener("click", (event) => {
  const link = event.currentTarget as HTMLAnchorElement;
  const hash = decodeURIComponent(location.hash.slice(1));
  if (hash === "") return;
  const place = headings().findIndex(({ id }) => id === hash);
  link.hash = document.body.dataset["twin"] === "true" && place >= 0 ? `~${place}` : hash;
});
const [, place] = /^#~(\d+)$/.exec(location.hash) ?? [];
const there = place === undefined ? undefined : headings()[Number(place)];
if (there !== undefined) {
  history.replaceState(null, "", `#${there.id}`);
  there.scrollIntoView();
}

for (const button of document.querySelectorAll<HTMLButtonElement>("main pre > button")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(button.parentElement?.querySelector("code")?.textContent ?? "");
    const before = button.textContent;
    button.textContent = words["copied"] ?? before;
    setTimeout(() => {
      button.textContent = before;
    }, 1500);
  });
}

byId("print")?.addEventListener("click", () => print());

// The search.
const box = byId("search-box") as HTMLInputElement | null;
const list = byId("search-hits");
const status = byId("search-status");
let loading: Promise<unknown> | undefined;
let last = "";

box?.addEventListener("focus", load);
box?.addEventListener("input", search);
box?.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    box.value = "";
    show("");
  }
  if (event.key === "ArrowDown") {
    event.preventDefault();
    list?.querySelector("a")?.focus();
  }
  if (event.key === "Enter") list?.querySelector("a")?.click();
});
list?.addEventListener("keydown", (event) => {
  const links = [...(list?.querySelectorAll("a") ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    if (event.key === "Escape") box?.focus();
    return;
  }
  event.preventDefault();
  (links[at + step] ?? box)?.focus();
});
document.addEventListener("keydown", (event) => {
  if (
    event.key !== "/" ||
    event.target instanceof HTMLInputElement ||
    event.target instanceof HTMLTextAreaElement
  )
    return;
  event.preventDefault();
  box?.focus();
});
document.addEventListener("click", (event) => {
  if (event.target instanceof Node && !byId("search")?.contains(event.target)) show("");
});

async function search(): Promise<void> {
  last = box?.value ?? "";
  const typed = last;
  await load();
  if (typed === last) show(typed);
}

function load(): Promise<unknown> {
  loading ??= script("search-index.js", base).then(() => script("search.js", assets));
  return loading;
}

function script(name: string, from: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const one = document.createElement("script");
    one.src = from + name;
    one.onload = resolve;
    one.onerror = reject;
    document.head.append(one);
  });
}

function show(typed: string): void {
  if (list === null || status === null) return;
  const find = (window as { iprPlanSearch?: (typed: string) => readonly Record<string, string>[] })
    .iprPlanSearch;
  const hits = typed.trim() === "" ? [] : (find?.(typed) ?? []);
  list.replaceChildren(...hits.map(row));
  list.hidden = hits.length === 0;
  status.textContent =
    typed.trim() === ""
      ? ""
      : hits.length === 0
        ? (words["nothingFound"] ?? "")
        : `${hits.length} ${words["found"]}`;
  status.hidden = typed.trim() === "" || hits.length > 0;
}

function row({ url = "", title = "", page = "" }: Record<string, string>): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = base + url;
  link.append(title);
  if (page !== title) {
    const where = document.createElement("small");
    where.textContent = page;
    link.append(where);
  }
  item.append(link);
  return item;
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A page from the file system may have no storage: the choice holds for the page then.
  }
}
