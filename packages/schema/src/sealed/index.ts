export * from './seal.js';
export * from './shape.js';
