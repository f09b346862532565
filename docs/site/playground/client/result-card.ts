import type { Shown } from "../posted.js";
import type { PlaygroundWords } from "../words.js";
import { element } from "./element.js";
import { viewsOf } from "./result-views.js";

/** A result with the ways to look at it. */
export function resultCard(shown: Shown, words: PlaygroundWords): HTMLElement {
  const views = viewsOf(shown, words);
  const place = element("div");
  const buttons = views.map(({ title, draw }) => {
    const button = element("button", { type: "button", "aria-pressed": "false" }, title);
    button.addEventListener("click", () => {
      for (const one of buttons) one.setAttribute("aria-pressed", String(one === button));
      place.replaceChildren(draw());
    });
    return button;
  });
  const label = shown.label === "" ? [] : [element("code", { class: "label" }, shown.label)];
  const choice =
    buttons.length > 1
      ? [element("div", { class: "views", role: "group", "aria-label": words.views }, ...buttons)]
      : [];
  buttons[0]?.setAttribute("aria-pressed", "true");
  const [first] = views;
  if (first !== undefined) place.replaceChildren(first.draw());
  return element("li", { class: "result" }, element("div", { class: "head" }, ...label, ...choice), place);
}
