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
