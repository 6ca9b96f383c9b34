// Asks for a hand-out: the token travels in the body, so that no address opens the conversation.
import { ask, tell } from "./fenster.js";

const element = (id) => document.getElementById(id);

/** The page opens beside this one, which goes on. */
function openPage(address, fields) {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: address, target: "_blank", hidden: true });
  for (const [name, value] of fields) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}

/** What the server says of a hand-out that it does not make, by its number. */
const refusals = {
  403: "Der Zugang zu diesem Gespräch ist abgelaufen. Bitte laden Sie die Seite neu und fordern Sie den Vermerk dann noch einmal an.",
  404: "In diesem Gespräch ist noch nichts beantwortet, das sich festhalten lässt.",
  429: "Gerade wurden sehr viele Vermerke angefordert. Bitte versuchen Sie es in einer Minute noch einmal.",
  503: "Gerade werden viele Vermerke erstellt. Bitte versuchen Sie es in einer Minute noch einmal.",
};

async function save(address, fields) {
  const response = await fetch(address, { method: "POST", body: fields });
  if (!response.ok) throw new Error(`${response.status}`);
  const name = /filename="?([\w.-]+)/u.exec(response.headers.get("Content-Disposition"))?.[1] ?? "Vermerk";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(`Der Vermerk wurde als ${name} gespeichert.`);
}

/**
 * Lets the asker choose what is handed out and how.
 * @param {{conversationId: string, token: string}} conversation Which one.
 * @param {number?} number Of the question whose answer is meant; none for the whole conversation.
 */
export async function handOut(conversation, number) {
  element("vermerk-umfang").hidden = !number;
  element(number ? "vermerk-antwort" : "vermerk-alles").checked = true;
  const format = await ask("vermerk");
  if (!format) return;
  const fields = new URLSearchParams({ zugang: conversation.token, format });
  if (number && element("vermerk-antwort").checked) fields.set("frage", number);
  const address = `/vermerk/${conversation.conversationId}`;
  if (format === "seite") {
    openPage(address, fields);
    return;
  }
  try {
    await save(address, fields);
  } catch (failure) {
    tell(refusals[failure.message] ?? "Der Vermerk ließ sich nicht erstellen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.");
  }
}
