// Keys that do what the links above the timeline do: + and − zoom, arrows move, 0 shows all.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) {
    return;
  }
  const key = {"=": "+", "_": "-"}[event.key] || event.key;
  const link = document.querySelector(`.tools [data-key="${CSS.escape(key)}"]`);
  if (link) {
    link.click();
    event.preventDefault();
  }
});
