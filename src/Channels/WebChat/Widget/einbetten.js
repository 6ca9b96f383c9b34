// Brings the chat into another page: <script src="https://HOST/einbetten.js" defer></script>. Nothing is loaded before somebody opens it.
(() => {
  "use strict";

  const { origin } = new URL(document.currentScript.src);
  const label = document.currentScript.dataset.text ?? "Fragen zur smarten Kommune";
  let frame;

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.setAttribute("aria-expanded", "false");
  Object.assign(button.style, {
    position: "fixed", right: "1rem", bottom: "1rem", zIndex: "2147483000", minHeight: "3rem", padding: "0 1.25rem", border: "2px solid #fff",
    borderRadius: "1.5rem", background: "#1f44ac", color: "#fff", font: "600 1rem/1.2 system-ui, sans-serif", cursor: "pointer",
  });

  function create() {
    const created = document.createElement("iframe");
    created.src = `${origin}/eingebettet`;
    created.title = label;
    Object.assign(created.style, {
      position: "fixed", right: "1rem", bottom: "4.75rem", zIndex: "2147483000", width: "min(26rem, calc(100vw - 2rem))", height: "min(40rem, calc(100vh - 6rem))",
      border: "1px solid #6b7190", borderRadius: ".5rem", background: "#fff", boxShadow: "0 .5rem 2rem rgba(0, 0, 0, .25)",
    });
    document.body.append(created);
    return created;
  }

  function show(isOpen) {
    if (isOpen) frame ??= create();
    if (frame) frame.hidden = !isOpen;
    if (frame) frame.style.display = isOpen ? "block" : "none";
    button.setAttribute("aria-expanded", String(isOpen));
    button.textContent = isOpen ? "Schließen" : label;
    if (isOpen) frame.focus();
  }

  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") === "false"));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
      show(false);
      button.focus();
    }
  });
  document.body.append(button);
})();
