/** What `explain` says, in English. */
export { en as words } from '@safar/schema/explain';
export { en as panelWords } from '../explain/languages/en.js';
