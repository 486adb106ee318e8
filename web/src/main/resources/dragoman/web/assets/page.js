"use strict";
// What pages do beyond plain links and forms. Everything works without it.

// After a part of the page was replaced, readers of screens and keyboards stand where the new part begins.
document.addEventListener("htmx:afterSettle", (event) => {
  const content = document.getElementById("content");
  if (content && event.detail.target && event.detail.target.id === "content") {
    content.focus({ preventScroll: true });
  }
});
