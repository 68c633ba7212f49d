// Says the day of the slider while it moves, and shows it when it rests.
"use strict";

const days = [...document.querySelectorAll("[data-list=days] li")].map((item) => item.textContent);
for (const slider of document.querySelectorAll(".when-slider input[type=range]")) {
  slider.addEventListener("input", () => {
    const day = days[Number(slider.value)] || "";
    slider.setAttribute("aria-valuetext", day);
    document.querySelector(`output[data-days=${slider.name}]`).textContent = day;
  });
  slider.addEventListener("change", () => {
    sessionStorage.setItem("purport-slider", slider.name);
    slider.form.requestSubmit();
  });
}

// The page that comes puts the keyboard back where it was.
const moved = sessionStorage.getItem("purport-slider");
if (moved) {
  sessionStorage.removeItem("purport-slider");
  const slider = document.getElementById(moved);
  if (slider) {
    slider.focus({preventScroll: true});
  }
}
