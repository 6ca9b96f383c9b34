// Dialogs of the page: native ones, so that focus stays inside and comes back, and Escape closes.

/**
 * Opens a dialog and waits until it is closed.
 * @param {string} id Of the dialog element; its buttons close it with their value.
 * @returns {Promise<string>} The value of the button; empty when it was cancelled.
 */
export function ask(id) {
  const dialog = document.getElementById(id);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}

/** Tells screen readers and eyes what has become of something. */
export function tell(text) {
  const status = document.getElementById("meldung");
  status.textContent = "";
  setTimeout(() => (status.textContent = text), 50);
}
