// Small comforts; every page reads without them.
"use strict";

// Keys that move through a list: j and k go down and up, Enter opens what is marked.
document.addEventListener("keydown", (event) => {
  const field = event.target.closest("input, textarea, select, [contenteditable]");
  if (field || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    const search = document.querySelector("input[type=search]");
    if (search) {
      search.focus();
      event.preventDefault();
    }
    return;
  }
  const items = [...document.querySelectorAll("[data-keys] > *")];
  if (!items.length || (event.key !== "j" && event.key !== "k")) {
    return;
  }
  const now = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.max(0, Math.min(items.length - 1, now + (event.key === "j" ? 1 : -1)))];
  const link = next.querySelector("a, button, summary");
  if (link) {
    link.focus();
    next.scrollIntoView({block: "nearest"});
    event.preventDefault();
  }
});

// What opens is where a link leads to.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest("details");
  if (details && !details.open) {
    details.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", openTarget);
openTarget();
