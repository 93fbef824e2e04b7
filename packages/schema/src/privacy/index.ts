export * from './consent-table.js';
export * from './kept.js';
