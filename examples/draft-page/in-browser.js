// Pointing at a field or a mark lights up both ends; choosing an answer writes it down.
const lit = (ids, on) => {
  for (const id of ids) document.getElementById(id)?.classList.toggle("lit", on);
};
const endsOf = (target) => {
  const row = target.closest(".row");
  if (row) return [row.id, row.dataset.mark].filter(Boolean);
  const mark = target.closest(".mark[data-fields]");
  return mark ? [mark.id, ...mark.dataset.fields.split(" ")] : [];
};
for (const [start, end] of [
  ["mouseover", "mouseout"],
  ["focusin", "focusout"],
]) {
  document.addEventListener(start, ({ target }) => lit(endsOf(target), true));
  document.addEventListener(end, ({ target }) => lit(endsOf(target), false));
}
// The other end comes into view and takes the focus, so that the keyboard goes on from there.
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  const other = link && document.getElementById(link.getAttribute("href").slice(1));
  if (!other) return;
  event.preventDefault();
  history.replaceState(null, "", link.getAttribute("href"));
  for (const one of document.querySelectorAll(".here")) one.classList.remove("here");
  other.classList.add("here");
  other.scrollIntoView({ block: "center" });
  (other.querySelector("a, input") ?? other).focus({ preventScroll: true });
});
document.addEventListener("input", ({ target }) => {
  const row = target.closest(".hole");
  if (!row) return;
  if (target.type === "text" && target.value !== "")
    for (const radio of row.querySelectorAll("input[type=radio]")) radio.checked = false;
  const text = row.querySelector("input[type=text]");
  if (target.type === "radio" && text) text.value = "";
  const answers = {};
  for (const { name, type, value, checked } of document.querySelectorAll(".hole input"))
    if (type === "radio" ? checked : value !== "") answers[name] = value;
  for (const one of document.querySelectorAll(".hole"))
    one.classList.toggle("answered", one.querySelector("input").name in answers);
  document.getElementById("answers").value = JSON.stringify(answers, null, 2);
});
