export * from './names.js';
export * from './params.js';
