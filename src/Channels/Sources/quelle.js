// Brings the cited passage into view, on the picture where there is one; the rest of the page works without.
(() => {
  "use strict";

  const figure = document.getElementById("bild");
  const picture = figure?.querySelector("img");
  const show = () => (figure?.hidden === false && figure.querySelector("rect") ? figure.querySelector("rect") : document.getElementById("stelle"))?.scrollIntoView({ block: "center" });

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
