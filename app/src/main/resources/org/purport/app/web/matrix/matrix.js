// Arrow keys go from cell to cell of the matrix, Escape closes the sentence.
"use strict";

document.addEventListener("keydown", (event) => {
  const cell = event.target.closest(".matrix td");
  if (!cell) {
    return;
  }
  if (event.key === "Escape") {
    document.activeElement.blur();
    return;
  }
  const step = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]}[event.key];
  if (!step) {
    return;
  }
  const cells = (row) => [...row.cells].filter((each) => each.querySelector("button"));
  let next;
  if (step[0]) {
    const row = [...cell.closest("tbody").rows][cell.parentElement.sectionRowIndex + step[0]];
    const away = (each) => Math.abs(each.cellIndex - cell.cellIndex);
    next = row && cells(row).sort((one, other) => away(one) - away(other))[0];
  } else {
    const row = cells(cell.parentElement);
    next = row[row.indexOf(cell) + step[1]];
  }
  if (next) {
    next.querySelector("button").focus();
    event.preventDefault();
  }
});
