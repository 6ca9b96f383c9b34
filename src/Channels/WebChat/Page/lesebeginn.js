// Shows a long answer from its beginning. Web Chat holds to the end of a conversation, so the place is kept until it has settled there.

const settling = 1_200;
const above = 12;

/**
 * @param {HTMLElement} chat Where Web Chat is.
 * @returns {() => void} To be called when an answer, or more of it, has come in.
 */
export function readFromBeginning(chat) {
  let until = 0;
  let isUnderWay = false;
  // Whoever scrolls decides.
  for (const touch of ["wheel", "touchstart", "pointerdown", "keydown"]) chat.addEventListener(touch, () => (until = 0), { passive: true, capture: true });

  function step(now) {
    isUnderWay = now < until;
    if (!isUnderWay) return;
    const box = chat.querySelector(".webchat__basic-transcript__scrollable");
    const last = [...chat.querySelectorAll(".webchat__basic-transcript__activity")].at(-1);
    if (box && last) {
      const top = box.scrollTop + last.getBoundingClientRect().top - box.getBoundingClientRect().top - above;
      const wanted = Math.round(Math.min(top, box.scrollHeight - box.clientHeight));
      if (Math.abs(box.scrollTop - wanted) > 1) box.scrollTop = wanted;
    }
    requestAnimationFrame(step);
  }

  return () => {
    until = performance.now() + settling;
    if (!isUnderWay) requestAnimationFrame(step);
    isUnderWay = true;
  };
}
