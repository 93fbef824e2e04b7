export * from './cart-cycle.js';
export * from './paths.js';
export * from './same-action.js';
export * from './stages.js';
