/** What `explain` says, in Arabic. */
export { ar as words } from '@safar/schema/explain';
export { ar as panelWords } from '../explain/languages/ar.js';
