"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const form = document.querySelector("header form");
  form.hidden = false;
  document.querySelector(".keys").hidden = false;

  for (const box of form.elements) {
    const count = document.querySelectorAll(".finding." + box.name).length;
    box.parentElement.append(" " + count);
    box.checked = true;
    box.addEventListener("change", () => {
      root.classList.toggle("plain-" + box.name, !box.checked);
      for (const mark of document.querySelectorAll(".mark." + box.name)) {
        mark.tabIndex = box.checked ? 0 : -1;
      }
    });
  }

  let open = null;
  const markOf = (card) => document.getElementById("m" + card.id.slice(1));
  const cardOf = (mark) => document.getElementById("f" + mark.id.slice(1));

  function close() {
    if (open) {
      open.classList.remove("open");
      markOf(open).classList.remove("open");
      markOf(open).setAttribute("aria-expanded", "false");
      open = null;
    }
  }

  function show(card, from) {
    close();
    open = card;
    const mark = markOf(card);
    card.classList.add("open");
    mark.classList.add("open");
    mark.setAttribute("aria-expanded", "true");
    (from === mark ? card : mark).scrollIntoView({ block: "nearest" });
  }

  for (const mark of document.querySelectorAll(".mark")) {
    mark.setAttribute("aria-expanded", "false");
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      const card = cardOf(mark);
      open === card ? close() : show(card, mark);
    });
  }
  for (const card of document.querySelectorAll(".finding")) {
    card.addEventListener("click", (event) => {
      if (String(window.getSelection())) {
        return;
      }
      event.preventDefault();
      open === card ? close() : show(card, card);
    });
  }

  function step(by) {
    const cards = [...document.querySelectorAll(".finding")].filter((c) => c.offsetParent);
    if (cards.length === 0) {
      return;
    }
    const at = open ? cards.indexOf(open) : by > 0 ? -1 : cards.length;
    const card = cards[(at + by + cards.length) % cards.length];
    show(card, null);
    card.scrollIntoView({ block: "nearest" });
    markOf(card).focus({ preventScroll: true });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const boxes = { a: "applied", s: "suggested", r: "remark" };
    if (event.key === "n" || event.key === "j") {
      step(1);
    } else if (event.key === "p" || event.key === "k") {
      step(-1);
    } else if (event.key === "Escape") {
      close();
    } else if (boxes[event.key]) {
      form.elements[boxes[event.key]].click();
    }
  });
})();
