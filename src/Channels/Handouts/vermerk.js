// Prints the hand-out; everything else of the page works without.
"use strict";

document.getElementById("drucken").addEventListener("click", () => window.print());
