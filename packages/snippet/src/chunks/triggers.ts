export { startEngine as start } from '../triggers/engine.js';
