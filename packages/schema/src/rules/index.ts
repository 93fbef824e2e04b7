export * from './cart-cycle.js';
export * from './masks.js';
export * from './paths.js';
export * from './same-action.js';
export * from './sources.js';
export * from './stages.js';
export * from './survey-decision.js';
export * from './visit.js';
