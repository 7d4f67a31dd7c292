// Says to the frame what no host would say: nonsense, too much, too deep, too often.
const nested = "[".repeat(3000) + "]".repeat(3000);
const deep = `{"marrowscope":1,"type":"set","settings":${nested}}`;
let settings = {};
for (let at = 0; at < 500; at += 1) settings = { settings, therapies: settings };
const prototypes = '{"__proto__":{"seed":"9"},"constructor":{"prototype":{"seed":"9"}}}';
const set = (settings) => ({ marrowscope: 1, type: "set", settings });
const bad = [
  null,
  0,
  "",
  "{",
  "x".repeat(1e6),
  deep,
  settings,
  [],
  { marrowscope: 1 },
  { marrowscope: 1, type: {} },
  set(settings),
  set({ seed: "x".repeat(1e6) }),
  set({ seed: -1, speed: NaN, view: ["story"], therapies: Array(100000).fill("car_t") }),
  set(JSON.parse(prototypes)),
  { marrowscope: 1, type: "__proto__" },
  { marrowscope: 2, type: "play" },
  new Map([["marrowscope", 1]]),
  new Date(),
  new Uint8Array(1e6),
];
for (const message of bad) frames[0].postMessage(message, "*");
for (let at = 0; at < 10000; at += 1) frames[0].postMessage({ marrowscope: 1, type: "get", id: "flood" }, "*");
