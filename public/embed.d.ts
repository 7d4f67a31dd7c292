// Types of <marrow-scope> (embed.js) and of the messages between a page and the frame. Made from the program's own types: see
// src/host/protocol/typescript.rs.

/** Every start setting. */
export type Setting = "lang" | "view" | "chapter" | "beat" | "therapies" | "seed" | "stage" | "play" | "speed" | "room" | "motion" | "controls" | "size" | "renderer" | "host" | "accent" | "idle" | "institution" | "m_protein" | "day" | "right" | "camera" | "follow" | "path" | "words" | "chapters" | "contact" | "setting" | "people" | "months" | "chance" | "event" | "region";

/** Those that `set` takes. */
export type LiveSetting = "view" | "chapter" | "beat" | "therapies" | "seed" | "stage" | "play" | "speed" | "room" | "motion" | "size" | "m_protein" | "day" | "right" | "camera" | "follow" | "path" | "words" | "setting" | "people" | "months" | "chance" | "event";

/**
 * A name of a question: a short text or a number.
 */
export type MessageId = number | string;

/**
 * A plain value.
 */
export type Scalar = boolean | number | string;

/**
 * The value of a setting in a message.
 */
export type ParamValue = Array<Scalar> | Scalar;

/**
 * Start settings by name, as in the address; numbers, booleans and lists will do.
 */
export type HostSettings = Partial<Record<LiveSetting, ParamValue>>;

/**
 * What a host can ask for.
 */
export type HostCommand = { "type": "get" } | { "type": "describe" } | { "type": "set", 
/**
 * What is to change.
 */
settings: HostSettings, } | { "type": "play" } | { "type": "pause" } | { "type": "step" } | { "type": "reset" };

/**
 * Settings of the state: names and texts, those that are said.
 */
export type StateSettings = Partial<Record<Setting, string>>;

/**
 * Readouts of the state, by the names of the contract.
 */
export type StateReadouts = { 
/**
 * Model days since the start.
 */
day: number, 
/**
 * Plasma cells, healthy and myeloma, of all marrow cells.
 */
plasma_cell_fraction: number, 
/**
 * Myeloma cells of all marrow cells.
 */
myeloma_fraction: number, 
/**
 * Red cells in blood, health = 1.
 */
red_cells: number, 
/**
 * White cells in blood, health = 1.
 */
white_cells: number, 
/**
 * Platelets in blood, health = 1.
 */
platelets: number, 
/**
 * M-protein in blood, g/L.
 */
m_protein_g_per_l: number, 
/**
 * Bone, whole = 1.
 */
bone: number, 
/**
 * Healthy cells that treatment has killed.
 */
healthy_harmed: number, 
/**
 * Cells on the stage.
 */
n_cells: number, 
/**
 * Response class.
 */
response: string, };

/**
 * How far the story has come, so that a host can note that a chapter was told. About the page, never about a person.
 */
export type StoryProgress = { 
/**
 * Which story: `full` or `short`.
 */
path: string, 
/**
 * Its chapter, from 1.
 */
chapter: number, 
/**
 * The step of the chapter, or of the short story, from 1.
 */
beat: number, 
/**
 * Of so many.
 */
of: number, 
/**
 * Whether the chapter, or the short story, has been told: the days of its last step have played.
 */
finished: boolean, };

/**
 * What the page says.
 */
export type PageMessage = { "type": "ready", 
/**
 * Its release.
 */
version: string, 
/**
 * Codes of its languages.
 */
locales: Array<string>, } | { "type": "state", 
/**
 * As in the address.
 */
settings: StateSettings, 
/**
 * The numbers beside the stage.
 */
readouts: StateReadouts, } | { "type": "describe", 
/**
 * In the page's language.
 */
text: string, } | { "type": "caption", 
/**
 * In the page's language.
 */
text: string, } | { "type": "progress" } & StoryProgress | { "type": "height", 
/**
 * CSS pixels.
 */
px: number, } | { "type": "idle" } | { "type": "fault", 
/**
 * `wasm-blocked`, `wasm-missing`, `wasm-simd`, `load`, `panic` or `slow`.
 */
cause: string, };

/** A message to the frame, for `postMessage`. */
export type HostRequest = { marrowscope: 1, id?: MessageId } & HostCommand;

/** A message of the frame: the `data` of a `message` event, the `detail` of the element's events. */
export type Posted = { marrowscope: 1, id?: MessageId } & PageMessage;

/** The message of one kind. */
export type PostedOf<Kind extends PageMessage["type"]> = Extract<Posted, { type: Kind }>;

/** The element. Its attributes are the start settings, and `src`, `height`, `follow-height`, `sandbox`. */
export interface MarrowScopeElement extends HTMLElement {
  get(id?: MessageId): void;
  describe(id?: MessageId): void;
  set(settings: HostSettings): void;
  play(): void;
  pause(): void;
  step(): void;
  reset(): void;
}

/** Its events by name: `marrowscope-` and the kind of the message. */
export type MarrowScopeEvents = { [Kind in PageMessage["type"] as `marrowscope-${Kind}`]: CustomEvent<PostedOf<Kind>> };

declare global {
  interface HTMLElementTagNameMap { "marrow-scope": MarrowScopeElement }
  interface HTMLElementEventMap extends MarrowScopeEvents {}
}
