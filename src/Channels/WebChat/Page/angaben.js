// Looks at a message before it is sent, and lets the asker choose what becomes of personal data in it.
import { ask } from "./fenster.js";

/** Milliseconds; on a connection that hangs a message is not kept back for ever. */
const LONGEST_CHECK = 3000;

const element = (id) => document.getElementById(id);

async function check(conversation, text) {
  try {
    const response = await fetch(`/gespraeche/${conversation.conversationId}/pruefung`, {
      method: "POST",
      headers: { Authorization: `Bearer ${conversation.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(LONGEST_CHECK),
    });
    return response.ok ? await response.json() : { found: [] };
  } catch {
    // The server takes out what it finds in any case.
    return { found: [] };
  }
}

function show(text, found) {
  const shown = element("angaben-text");
  shown.replaceChildren();
  let at = 0;
  for (const { start, length } of found) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, start + length);
    shown.append(text.slice(at, start), mark);
    at = start + length;
  }
  shown.append(text.slice(at));
  element("angaben-arten").textContent = [...new Set(found.map(({ kind }) => kind))].join(", ");
}

/**
 * @param {{conversationId: string, token: string}} conversation Where it is to be sent.
 * @param {string} text As typed.
 * @returns {Promise<{text: string, choice: "send" | "change" | "keep"}>} What to send, or to write on.
 */
export async function settlePersonalData(conversation, text) {
  const { found, redacted } = await check(conversation, text);
  if (found.length === 0) return { text, choice: "send" };
  show(text, found);
  switch (await ask("angaben")) {
    case "entfernen":
      return { text: redacted, choice: "send" };
    case "behalten":
      return { text, choice: "keep" };
    default:
      return { text, choice: "change" };
  }
}
