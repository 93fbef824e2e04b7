/** The parts of the script that decide about surveys, without a page: for those who play a visit again. */
export type { Core, Visitor } from './context.js';
export { assess, type Assessed, type Standing } from './explain/assess.js';
export { getState, type End, type State } from './explain/state.js';
export { armMoments } from './moments/arm-moments.js';
export { tools } from './moments/tools.js';
export { hearAfterMs, mayHear, takeTouchpoints } from './touchpoints/take-touchpoints.js';
export { arm, getStage } from './triggers/fired.js';
export { chooseLanguage } from './triggers/choose-language.js';
export { markShown, openHistory, openMemory, type Memory, type Wait } from './triggers/memory.js';
export { moveOn } from './triggers/move-on.js';
export { remember, takeBack } from './triggers/remember.js';
export { review } from './triggers/review.js';
