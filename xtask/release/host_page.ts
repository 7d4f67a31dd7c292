// A host's own page in TypeScript, as far as it takes to see that embed.d.ts fits. It is compiled, never run.
import type { HostRequest, Posted, StoryProgress } from "../../public/embed";

const element = document.createElement("marrow-scope");
element.set({ therapies: ["car_t"], seed: 12, play: false });
element.describe("words");
element.addEventListener("marrowscope-state", ({ detail }) => {
  const day: number = detail.readouts.day;
  const view: string | undefined = detail.settings.view;
  console.log(day, view);
});
element.addEventListener("marrowscope-progress", ({ detail }) => {
  const told: StoryProgress = detail;
  if (told.finished) console.log(told.chapter);
});
// @ts-expect-error: the language is settled when the page loads.
element.set({ lang: "es" });
// @ts-expect-error: no such setting.
element.set({ colour: "red" });

const frame = document.querySelector("iframe");
const request: HostRequest = { marrowscope: 1, type: "set", id: 7, settings: { stage: "active" } };
frame?.contentWindow?.postMessage(request, "https://your.host");
addEventListener("message", (event: MessageEvent<Posted>) => {
  if (event.data.type === "fault") console.log(event.data.cause);
});
