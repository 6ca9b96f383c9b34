// Brings the cited passage into view; the rest of the page works without.
document.getElementById("stelle")?.scrollIntoView({ block: "center" });
