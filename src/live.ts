export { assessLive, sensitiveFacts } from "./assess/live/assess-live.js";
export type { FactRequest, FactSource, LiveInput } from "./assess/live/source.js";
