// What can be done with an answer, as buttons under it: copy, hand-out, people.
import { bauteil } from "./bauteil.js";

const actionsOf = (activity) => (activity.entities ?? []).flatMap((entity) => entity.potentialAction ?? []);
const actionIn = (activity, type) => actionsOf(activity).find((action) => action["@type"] === type);
const numberIn = (id) => Number(id.split("|")[1]);

/** The answer as plain text with its list of sources, as it reads in a letter. */
function textOf(activity) {
  const sources = (activity.entities ?? []).flatMap((entity) => entity.citation ?? []).map(({ position, appearance }) => `[${position}] ${appearance.name}, ${appearance.url}${appearance.citation ? `. Belege: ${appearance.citation.join("; ")}` : ""}`);
  const plain = activity.text
    .replace(/^\[\d+\]: .*$/gmu, "")
    .replace(/\\\n/gu, "\n")
    .replace(/(\\\*)|\*/gu, (_, escaped) => escaped ?? "")
    .replace(/\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/gu, "$1")
    .replace(/^\|[-|]+\|$/gmu, "")
    .replace(/<br>/gu, "; ")
    .replace(/^- /gmu, "• ")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
  return sources.length ? `${plain}\n\nQuellen\n${sources.join("\n")}` : plain;
}

/**
 * Middleware for Web Chat that adds the buttons.
 * @param {{copy: (text: string) => void, handOut: (number: number) => void, handOn: (id: string, recipient?: string) => void}} on What the buttons do.
 */
export const answerActions = (on) => () => (next) => (...setup) => {
  const render = next(...setup);
  const { activity } = setup[0];
  if (!render || activity.type !== "message" || activity.from?.role !== "bot") return render;
  const [handout, people] = [actionIn(activity, "DownloadAction"), actionIn(activity, "AskAction")];
  if (!handout && !people) return render;
  const button = (label, onClick, style = "") => bauteil("button", { key: label, type: "button", className: `answer-action ${style}`, onClick }, label);
  const bar = bauteil(
    "div",
    { key: "aktionen", className: "answer-actions" },
    people?.isAdvised ? button("An Fachleute weitergeben", () => on.handOn(people["@id"], people.recipient), "answer-action--advised") : null,
    handout ? button("Kopieren", () => on.copy(textOf(activity))) : null,
    handout ? button("Vermerk", () => on.handOut(numberIn(handout["@id"]))) : null,
    people && !people.isAdvised ? button("An Fachleute weitergeben", () => on.handOn(people["@id"], people.recipient)) : null,
  );
  return (...args) => bauteil("div", { className: "answer" }, bauteil("div", { key: "antwort" }, render(...args)), bar);
};
