export * from './check-params.js';
export * from './check-touchpoint.js';
export * from './kinds.js';
export * from './read-time.js';
export * from './rejections.js';
export * from './told.js';
export * from './touchpoint.js';
