export * from './kinds.js';
export * from './touchpoint.js';
