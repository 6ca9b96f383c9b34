// Runs in the chat page before its own scripts, and notes when a question is sent, when a cited answer comes in, and when a citation of it has been drawn in sight.
(() => {
  const questions = ".webchat__bubble--from-user";
  const citations = '.webchat__bubble:not(.webchat__bubble--from-user) a[href*="/quellen/"]';

  const isInSight = (link) => {
    const [shown, pane] = [link.getBoundingClientRect(), link.closest(".webchat__basic-transcript__scrollable").getBoundingClientRect()];
    return shown.height > 0 && shown.top >= pane.top && shown.bottom <= pane.bottom;
  };

  const isAnsweredInSight = (question) =>
    [...document.querySelectorAll(citations)].some((link) => question.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING && isInSight(link));

  /** A task that is posted from a frame runs when the frame has been drawn. */
  function afterDrawing(task) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  }

  /** Looks at every frame until the answer is in sight or the next question is sent. */
  function look(measured, questionsBefore) {
    if (measured !== window.measured) return;
    const question = document.querySelectorAll(questions)[questionsBefore];
    if (question && isAnsweredInSight(question)) afterDrawing(() => (measured.shown = performance.now() - measured.sent));
    else requestAnimationFrame(() => look(measured, questionsBefore));
  }

  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter") return;
      const measured = { sent: event.timeStamp, arrived: null, shown: null };
      const questionsBefore = document.querySelectorAll(questions).length;
      window.measured = measured;
      requestAnimationFrame(() => look(measured, questionsBefore));
    },
    { capture: true },
  );

  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...address) {
      super(...address);
      this.addEventListener("message", ({ data }) => {
        const { measured } = window;
        if (measured && measured.arrived === null && data.includes("/quellen/")) measured.arrived = performance.now() - measured.sent;
      });
    }
  };
})();
