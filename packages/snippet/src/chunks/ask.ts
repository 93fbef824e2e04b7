export { ask } from '../triggers/ask.js';
