// Puts Microsoft's Web Chat into the page: one conversation a browser tab, resumed on reload.
import { settlePersonalData } from "./angaben.js";
import { ask, tell } from "./fenster.js";
import { answerActions } from "./leiste.js";
import { readFromBeginning } from "./lesebeginn.js";
import { handOut } from "./vermerk-anfordern.js";
import { germanTimes } from "./zeit.js";

const directLine = `${location.origin}/v3/directline`;
const kept = "smartregions.gespraech";
/** What is to be said once the page is there again. */
const saidNext = "smartregions.meldung";
const profileKept = "smartregions.kommune";
/** What the server says of a conversation that this tab can no longer open. */
const gone = [401, 403, 404];
const renewEvery = 10 * 60 * 1000;
const element = (id) => document.getElementById(id);

const readJson = (storage, key) => {
  try {
    return JSON.parse(storage.getItem(key)) ?? {};
  } catch {
    return {};
  }
};

async function post(path, token) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(`${directLine}${path}`, { method: "POST", headers });
  if (!response.ok) throw Object.assign(new Error(`${response.status}`), { status: response.status });
  return response.json();
}

/** The conversation of this tab, or a new one where there is none that can be resumed. */
async function openConversation() {
  const known = readJson(sessionStorage, kept);
  if (known.token) {
    try {
      return { ...keep(await post("/tokens/refresh", known.token)), isResumed: true };
    } catch (failure) {
      // A server that is away for a moment takes nobody's conversation.
      if (!gone.includes(failure.status)) throw failure;
      sessionStorage.removeItem(kept);
    }
  }
  return keep(await post("/tokens/generate"));
}

function keep(opened) {
  const conversation = { conversationId: opened.conversationId, token: opened.token };
  sessionStorage.setItem(kept, JSON.stringify(conversation));
  return conversation;
}

function profile() {
  const { land, inhabitants } = readJson(localStorage, profileKept);
  return { ...(land && { land }), ...(inhabitants && { inhabitants }) };
}

function tellTrouble(text) {
  element("stoerung").hidden = !text;
  element("stoerung-text").textContent = text ?? "";
}

function hideWelcome() {
  if (element("begruessung").hidden) return;
  const hadFocus = element("begruessung").contains(document.activeElement);
  element("begruessung").hidden = true;
  element("vermerk-oeffnen").hidden = false;
  if (hadFocus) focusConversation();
  // Where the window is low, the conversation is all that fits into it.
  if (matchMedia("(max-height: 36rem)").matches) element("inhalt").scrollIntoView({ block: "start" });
}

/** Where one goes on after a click whose button is gone; on a touch screen the text field would bring the keyboard up over the answer. */
function focusConversation() {
  const isTouch = matchMedia("(pointer: coarse)").matches;
  (isTouch ? element("inhalt") : element("chat").querySelector("textarea"))?.focus({ preventScroll: true });
}

const styleOptions = {
  accent: "var(--kern-color-action-default)",
  backgroundColor: "transparent",
  bubbleBackground: "var(--bot-surface)",
  bubbleBorderColor: "var(--kern-color-layout-border)",
  bubbleBorderRadius: 8,
  bubbleBorderWidth: 1,
  bubbleTextColor: "var(--kern-color-layout-text-default)",
  bubbleFromUserBackground: "var(--user-surface)",
  bubbleFromUserBorderColor: "transparent",
  bubbleFromUserBorderRadius: 8,
  bubbleFromUserTextColor: "var(--user-text)",
  bubbleMaxWidth: 760,
  bubbleMinHeight: 0,
  groupTimestamp: 1,
  hideUploadButton: true,
  paddingRegular: 14,
  primaryFont: "'Fira Sans', system-ui, sans-serif",
  rootHeight: "100%",
  sendBoxBackground: "var(--field)",
  sendBoxTextColor: "var(--kern-color-layout-text-default)",
  sendBoxPlaceholderColor: "var(--kern-color-layout-text-muted)",
  sendBoxButtonColor: "var(--kern-color-action-default)",
  sendBoxMaxHeight: 144,
  sendBoxTextWrap: true,
  subtle: "var(--kern-color-layout-text-muted)",
  // One row that scrolls where several would take the answer's place.
  suggestedActionLayout: matchMedia("(max-width: 48rem), (max-height: 40rem)").matches ? "carousel" : "flow",
  suggestedActionBackgroundColor: "transparent",
  suggestedActionBorderRadius: 6,
  suggestedActionTextColor: "var(--kern-color-action-default)",
  suggestedActionBorderColor: "var(--kern-color-action-default)",
  timestampColor: "var(--kern-color-layout-text-muted)",
  transcriptOverlayButtonBackground: "var(--kern-color-action-default)",
  transcriptOverlayButtonColor: "var(--kern-color-action-on-default)",
};

/** Above the list under an answer, by the plural forms that languages have; Web Chat says "Verweise". */
const sourceCount = { REFERENCE_LIST_HEADER_ONE: "$1 Quelle", ...Object.fromEntries(["TWO", "FEW", "MANY", "OTHER"].map((form) => [`REFERENCE_LIST_HEADER_${form}`, "$1 Quellen"])) };

/** What stays; what is only shown on the way to it does not count. */
const isAnswer = (activity) => activity.type === "message" && activity.from.role === "bot";

/** Also the part of it that comes first. */
const isOfAnswer = (activity) => activity.from.role === "bot" && (activity.type === "message" || activity.channelData?.streamType === "streaming");

let answers = 0;
const showBeginning = readFromBeginning(element("chat"));

/** Messages are looked at one after the other, so that none overtakes another. */
let sending = Promise.resolve();

async function settleAndSend(next, action) {
  const { text, choice } = await settlePersonalData(current, action.payload.text);
  if (choice === "change") {
    current.store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text } });
    element("chat").querySelector("textarea")?.focus();
    return;
  }
  const channelData = { ...action.payload.channelData, ...(choice === "keep" && { personalData: "keep" }) };
  next({ ...action, payload: { ...action.payload, text, channelData } });
}

const storeOf = () =>
  window.WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === "WEB_CHAT/SEND_MESSAGE" && action.payload.text) {
      // One message that could not be shown to its asker first is sent all the same: the server takes out what it finds, and the next ones must not wait for it.
      sending = sending.then(() => settleAndSend(next, action)).catch(() => next(action));
      return undefined;
    }
    if (action.type === "DIRECT_LINE/POST_ACTIVITY" && action.payload.activity.type === "message") {
      const { activity } = action.payload;
      action = { ...action, payload: { ...action.payload, activity: { ...activity, channelData: { ...activity.channelData, profile: profile() } } } };
    }
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY" && isAnswer(action.payload.activity)) element("chat").dataset.antworten = ++answers;
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY" && isOfAnswer(action.payload.activity)) showBeginning();
    if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY" || action.type === "DIRECT_LINE/POST_ACTIVITY") hideWelcome();
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      element("chat").dataset.verbunden = "";
      for (const starter of document.querySelectorAll(".starter")) starter.disabled = false;
      tellTrouble(null);
    }
    return next(action);
  });

let current;

async function begin() {
  let opened;
  try {
    opened = await openConversation();
  } catch {
    tellTrouble("Der Server ist gerade nicht erreichbar. Bitte laden Sie die Seite in einer Minute neu.");
    return;
  }
  const store = storeOf();
  const { conversationId, token, isResumed } = opened;
  current = { store, conversationId, token };
  window.WebChat.renderWebChat(
    {
      directLine: window.WebChat.createDirectLine({ domain: directLine, token, ...(isResumed && { conversationId }) }),
      activityMiddleware: answerActions({ copy, handOn, handOut: (number) => handOut(current, number) }),
      activityStatusMiddleware: germanTimes,
      locale: "de-DE",
      nonce: element("chat").dataset.nonce,
      // Of messages that share a time with a later one, Web Chat tells screen readers in the American way when they were sent.
      // And all links lead to sources on this server, which are not "extern".
      overrideLocalizedStrings: { ...sourceCount, ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: "Gesendet", MARKDOWN_EXTERNAL_LINK_ALT: "öffnet in neuem Tab" },
      store,
      styleOptions,
    },
    element("chat"),
  );
}

async function renew() {
  if (!current) return;
  try {
    current.token = keep(await post("/tokens/refresh", current.token)).token;
  } catch {
    // The chat itself says when the connection is lost.
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    tell("Antwort und Quellen wurden kopiert.");
  } catch {
    tell("Der Browser erlaubt das Kopieren hier nicht. Nutzen Sie bitte „Vermerk“.");
  }
}

/** Records the wish that people answer; the confirmation comes as a message. */
async function handOn(id, recipient) {
  const missing = element("weitergabe-hinweis");
  missing.value = "";
  element("weitergabe-stelle").hidden = !recipient;
  element("weitergabe-stelle-name").textContent = recipient ?? "";
  if ((await ask("weitergabe")) !== "weitergeben") return;
  const said = missing.value.trim();
  const text = said ? `An Fachleute weitergeben. Es fehlt: ${said}` : "An Fachleute weitergeben.";
  const value = { escalate: id.slice(id.indexOf(":") + 1), ...(said && { missing: said }) };
  current.store.dispatch({ type: "DIRECT_LINE/POST_ACTIVITY", meta: { method: "keyboard" }, payload: { activity: { type: "message", text, textFormat: "plain", value } } });
  focusConversation();
}

function startAnew(said) {
  sessionStorage.removeItem(kept);
  sessionStorage.setItem(saidNext, said);
  location.reload();
}

/** After a new beginning the page is another; who had come there by keyboard is led to where it goes on. */
function sayWhatHappened() {
  const said = sessionStorage.getItem(saidNext);
  if (!said) return;
  sessionStorage.removeItem(saidNext);
  element("frage").focus();
  tell(said);
}

async function forget() {
  const { conversationId, token } = readJson(sessionStorage, kept);
  if (!conversationId || (await ask("loeschfrage")) !== "loeschen") return;
  const response = await fetch(`${directLine}/conversations/${conversationId}`, { method: "DELETE", headers: { Authorization: `Bearer ${token}` } }).catch(() => ({}));
  if (response.ok || response.status === 404) startAnew("Das Gespräch wurde gelöscht. Ein neues hat begonnen.");
  else tell("Das Gespräch ließ sich nicht löschen. Bitte versuchen Sie es noch einmal.");
}

function watchProfile() {
  const { land, inhabitants } = readJson(localStorage, profileKept);
  element("land").value = land ?? "";
  element("einwohner").value = inhabitants ? inhabitants.toLocaleString("de-DE") : "";
  const change = () => {
    const digits = element("einwohner").value.replace(/[.\s]/gu, "");
    const isNumber = /^\d{0,9}$/u.test(digits);
    element("einwohner-fehler").hidden = isNumber;
    element("einwohner").setAttribute("aria-invalid", String(!isNumber));
    if (isNumber) localStorage.setItem(profileKept, JSON.stringify({ land: element("land").value, inhabitants: Number(digits) || null }));
    showProfile();
  };
  element("land").addEventListener("change", change);
  element("einwohner").addEventListener("change", change);
  showProfile();
}

/** Where the panel is out of sight, the link to it says what is known. */
function showProfile() {
  const { land, inhabitants } = profile();
  const known = [land && element("land").selectedOptions[0]?.text, inhabitants && `${inhabitants.toLocaleString("de-DE")} Einwohner`].filter(Boolean);
  element("kommune-stand").textContent = known.join(", ") || "keine Angabe";
}

function openProfile(event) {
  event.preventDefault();
  element("kommune").open = true;
  element("kommune").scrollIntoView({ block: "start" });
  element("land").focus({ preventScroll: true });
}

for (const starter of document.querySelectorAll(".starter")) {
  starter.addEventListener("click", () => current?.store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: starter.dataset.frage } }));
}
element("neu").addEventListener("click", () => startAnew("Ein neues Gespräch hat begonnen."));
element("vermerk-oeffnen").addEventListener("click", () => handOut(current, null));
element("loeschen").addEventListener("click", forget);
element("zur-kommune").addEventListener("click", openProfile);
watchProfile();
sayWhatHappened();
setInterval(renew, renewEvery);
begin();
