// Brings into view what the page was opened for: an entry of the list of sources, or the cited passage, on the picture where there is one; the rest of the page works without.
(() => {
  "use strict";

  const figure = document.getElementById("bild");
  const picture = figure?.querySelector("img");
  const list = document.getElementById("belege");

  /** The entry that the address names. */
  const referenceNamed = () => (location.hash ? list?.querySelector(`#${CSS.escape(location.hash.slice(1))}`) : null);
  const show = () => {
    const reference = referenceNamed();
    if (reference) list.open = true; // Not every browser opens what an address points into.
    const place = reference ?? (figure?.hidden === false && figure.querySelector("rect") ? figure.querySelector("rect") : document.getElementById("stelle"));
    place?.scrollIntoView({ block: "center" });
  };

  window.addEventListener("hashchange", show);
  if (!picture) {
    show();
    return;
  }
  const fail = () => {
    figure.hidden = true;
    show();
  };
  if (picture.complete) picture.naturalWidth > 0 ? show() : fail();
  picture.addEventListener("load", show);
  picture.addEventListener("error", fail);
})();
