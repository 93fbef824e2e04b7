export { mountSurvey } from './mount.js';
