/** What `explain` says, in Persian. */
export { fa as words } from '@safar/schema/explain';
export { fa as panelWords } from '../explain/languages/fa.js';
