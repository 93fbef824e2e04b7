/** What may enter a browser bundle: ids, limits, names, rules and types. No validator is behind it. */
export type { Ask, Forgotten, Told } from './ask.js';
export type { Batch, BatchAnswer, SafarEvent } from './batch.js';
export type * from './browser-config.js';
export * from './event/names.js';
export type * from './event/params.js';
export * from './ids.js';
export * from './limits.js';
export type * from './link/survey-page.js';
export * from './panel/index.js';
export * from './rules/index.js';
export * from './sealed/index.js';
export * from './survey-content.js';
export type * from './survey-mount.js';
export * from './touchpoint/told.js';
export type * from './touchpoint/kinds.js';
export type * from './touchpoint/touchpoint.js';
export type { Device } from './device.js';
export type { Range } from './who.js';
