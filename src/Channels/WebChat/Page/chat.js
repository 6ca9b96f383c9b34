// Puts Microsoft's Web Chat into the page: one conversation a browser tab, resumed on reload.
(() => {
  "use strict";

  const directLine = `${location.origin}/v3/directline`;
  const kept = "smartregions.gespraech";
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
    element("begruessung").hidden = true;
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
    sendBoxTextWrap: true,
    subtle: "var(--kern-color-layout-text-muted)",
    suggestedActionLayout: matchMedia("(max-width: 40rem)").matches ? "stacked" : "flow",
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionBackgroundColor: "transparent",
    suggestedActionBorderRadius: 6,
    suggestedActionTextColor: "var(--kern-color-action-default)",
    suggestedActionBorderColor: "var(--kern-color-action-default)",
    timestampColor: "var(--kern-color-layout-text-muted)",
    transcriptOverlayButtonBackground: "var(--kern-color-action-default)",
    transcriptOverlayButtonColor: "var(--kern-color-action-on-default)",
  };

  /** What stays; what is only shown on the way to it does not count. */
  const isAnswer = (activity) => activity.type === "message" && activity.from.role === "bot";

  let answers = 0;

  const storeOf = () =>
    window.WebChat.createStore({}, () => (next) => (action) => {
      if (action.type === "DIRECT_LINE/POST_ACTIVITY" && action.payload.activity.type === "message") {
        const { activity } = action.payload;
        action = { ...action, payload: { ...action.payload, activity: { ...activity, channelData: { ...activity.channelData, profile: profile() } } } };
      }
      if (action.type === "DIRECT_LINE/INCOMING_ACTIVITY" && isAnswer(action.payload.activity)) element("chat").dataset.antworten = ++answers;
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
    window.WebChat.renderWebChat(
      {
        directLine: window.WebChat.createDirectLine({ domain: directLine, token, ...(isResumed && { conversationId }) }),
        locale: "de-DE",
        nonce: element("chat").dataset.nonce,
        store,
        styleOptions,
      },
      element("chat"),
    );
    current = { store, token };
  }

  async function renew() {
    if (!current) return;
    try {
      current.token = keep(await post("/tokens/refresh", current.token)).token;
    } catch {
      // The chat itself says when the connection is lost.
    }
  }

  function startAnew() {
    sessionStorage.removeItem(kept);
    location.reload();
  }

  async function forget() {
    const { conversationId, token } = readJson(sessionStorage, kept);
    if (!conversationId) return;
    const response = await fetch(`${directLine}/conversations/${conversationId}`, { method: "DELETE", headers: { Authorization: `Bearer ${token}` } });
    if (response.ok || response.status === 404) startAnew();
    else element("geloescht").textContent = "Das Gespräch ließ sich nicht löschen. Bitte versuchen Sie es noch einmal.";
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
    };
    element("land").addEventListener("change", change);
    element("einwohner").addEventListener("change", change);
  }

  for (const starter of document.querySelectorAll(".starter")) {
    starter.addEventListener("click", () => current?.store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: starter.dataset.frage } }));
  }
  element("neu").addEventListener("click", startAnew);
  element("loeschen").addEventListener("click", forget);
  watchProfile();
  setInterval(renew, renewEvery);
  begin();
})();
