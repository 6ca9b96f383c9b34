// Microsoft's own Direct Line client asks questions one after the other and prints what it sees, an activity a line.
//   node talk.mjs ORIGIN stream|poll QUESTION…
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require("xhr2");
globalThis.WebSocket ??= require("ws");
const { DirectLine } = require("botframework-directlinejs");

const [origin, way, ...questions] = process.argv.slice(2);
const domain = `${origin}/v3/directline`;
const { token } = await (await fetch(`${domain}/tokens/generate`, { method: "POST" })).json();
const client = new DirectLine({ domain, token, webSocket: way === "stream", pollingInterval: 200 });

function ask() {
  if (questions.length === 0) process.exit(0);
  client.postActivity({ type: "message", from: { id: "beliebig" }, text: questions.shift() }).subscribe({ error: (failure) => fail(failure) });
}

function fail(failure) {
  console.error(failure);
  process.exit(1);
}

client.activity$.subscribe((activity) => {
  console.log(JSON.stringify(activity));
  if (activity.type === "message" && activity.from.role === "bot") ask();
}, fail);
setTimeout(() => fail("No answer in time."), 30_000);
ask();
