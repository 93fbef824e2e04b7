// Built from what stands in below `anyone/`: for sites none of whose surveys asks whom it meets.
export { ask } from '../triggers/ask.js';
