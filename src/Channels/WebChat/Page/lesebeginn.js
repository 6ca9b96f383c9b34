// Shows an answer from its beginning, with the question that it answers above it. Web Chat holds to the end of a conversation, so the place is kept until it has settled there.

/** Milliseconds without anything moving until the place is settled; altogether it is held no longer than that. */
const settling = 1_500;
const longest = 15_000;
const above = 12;
/** Of the window: of a question that is longer only the end is shown, so that the answer begins in sight. */
const mostOfQuestion = 0.4;

/**
 * @param {HTMLElement} chat Where Web Chat is.
 * @returns {() => void} To be called when an answer, or more of it, has come in.
 */
export function readFromBeginning(chat) {
  let begun = 0;
  let until = 0;
  let isUnderWay = false;
  let size = "";
  // Whoever scrolls decides.
  for (const touch of ["wheel", "touchstart", "pointerdown", "keydown"]) chat.addEventListener(touch, () => (until = 0), { passive: true, capture: true });

  /** Pixels from the beginning of the conversation; undefined before there is one. */
  function placeIn(box) {
    const [question, answer] = [...chat.querySelectorAll(".webchat__basic-transcript__activity")].slice(-2);
    if (!question) return undefined;
    const topOf = (shown) => box.scrollTop + shown.getBoundingClientRect().top - box.getBoundingClientRect().top - above;
    if (!answer) return topOf(question);
    const isAsked = question.querySelector(".webchat__bubble--from-user") !== null;
    return isAsked ? Math.max(topOf(question), topOf(answer) - box.clientHeight * mostOfQuestion) : topOf(answer);
  }

  function step(now) {
    isUnderWay = now < until;
    if (!isUnderWay) return;
    const box = chat.querySelector(".webchat__basic-transcript__scrollable");
    const place = box ? placeIn(box) : undefined;
    if (place !== undefined) {
      const wanted = Math.round(Math.min(place, box.scrollHeight - box.clientHeight));
      const isAway = Math.abs(box.scrollTop - wanted) > 1;
      if (isAway) box.scrollTop = wanted;
      // Suggestions and thumbs come late and take room, and on a slow machine Web Chat goes to the end more than once.
      const sizeNow = `${box.scrollHeight} ${box.clientHeight}`;
      if (isAway || sizeNow !== size) until = Math.min(now + settling, begun + longest);
      size = sizeNow;
    }
    requestAnimationFrame(step);
  }

  return () => {
    begun = performance.now();
    until = begun + settling;
    if (!isUnderWay) requestAnimationFrame(step);
    isUnderWay = true;
  };
}
