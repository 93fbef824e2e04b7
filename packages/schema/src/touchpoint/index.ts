export * from './kinds.js';
export * from './told.js';
export * from './touchpoint.js';
