export { type FactAnswers, sourceFrom } from "./assess/live/answers.js";
export { assessLive } from "./assess/live/assess-live.js";
export type { FactRequest, FactSource, LiveInput } from "./assess/live/source.js";
export { sensitiveFacts } from "./program/index.js";
