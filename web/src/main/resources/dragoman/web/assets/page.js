"use strict";
// What pages do beyond plain links and forms. Everything works without it.

// After a part of the page was replaced, readers of screens and keyboards stand where the new part begins.
document.addEventListener("htmx:afterSettle", (event) => {
  const content = document.getElementById("content");
  if (content && event.detail.target && event.detail.target.id === "content") {
    content.focus({ preventScroll: true });
  }
});

// On a narrow window the filters that nobody has chosen are folded, so that the list is not far below them.
const fold = () => {
  if (matchMedia("(max-width: 46rem)").matches) {
    document.querySelectorAll(".facetbox:not([data-chosen='true'])").forEach((box) => box.removeAttribute("open"));
  }
};
fold();
document.addEventListener("htmx:afterSwap", fold);

// What belongs to one event is lit together: its words in the text, its card in the margin.
document.addEventListener("DOMContentLoaded", () => {
  const places = new Map();
  for (const element of document.querySelectorAll("[data-events]")) {
    for (const event of element.dataset.events.split(" ")) {
      places.set(event, [...(places.get(event) || []), element]);
    }
  }
  const light = (element, on) => {
    for (const event of element.dataset.events.split(" ")) {
      for (const place of places.get(event) || []) {
        place.classList.toggle("lit", on);
      }
    }
  };
  for (const element of document.querySelectorAll("[data-events]")) {
    element.addEventListener("mouseenter", () => light(element, true));
    element.addEventListener("mouseleave", () => light(element, false));
    element.addEventListener("focusin", () => light(element, true));
    element.addEventListener("focusout", () => light(element, false));
  }
  const here = document.getElementById("here");
  if (here && !location.hash) {
    here.scrollIntoView({ block: "center" });
  }
});
