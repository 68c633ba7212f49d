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
  const rows = [...cell.closest("tbody").rows];
  let row = rows.indexOf(cell.parentElement) + step[0];
  let column = cell.cellIndex + step[1];
  while (rows[row] && rows[row].cells[column]) {
    const button = rows[row].cells[column].querySelector("button");
    if (button) {
      button.focus();
      event.preventDefault();
      return;
    }
    row += step[0];
    column += step[1];
  }
});
