// Writes when a message was sent as it is written in Germany; Web Chat has "8:30 AM" for German, too. The day is always there: a page may stay open over night.
import { bauteil } from "./bauteil.js";

const german = new Intl.DateTimeFormat("de-DE", { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" });
const underWay = ["sending", "send failed"];

/** Middleware for Web Chat that takes the place of its times and leaves what else stands there, such as thumbs. */
export const germanTimes = () => (next) => (setup) => {
  const { activity, hideTimestamp, sendState } = setup;
  if (!activity.timestamp || hideTimestamp || underWay.includes(sendState)) return next(setup);
  const time = bauteil("time", { key: "zeit", className: "sent-at", dateTime: activity.timestamp }, `${german.format(new Date(activity.timestamp))} Uhr`);
  // Without a time of its own Web Chat shows the rest alone.
  return bauteil("div", { className: "status" }, time, bauteil("div", { key: "mehr" }, next({ ...setup, activity: { ...activity, timestamp: "" } })));
};
