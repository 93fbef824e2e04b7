import { mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const message =
  'This text has half a character, which no browser can show: it was cut off, often within an emoji. Write it anew.';

const walk = (value: unknown, steps: Steps): ConfigMistake[] => {
  if (typeof value === 'string') return half.test(value) ? [mistakeAt(steps, 'broken-text', message)] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => walk(each, [...steps, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([name, each]) => walk(each, [...steps, name])) : [];
};

/** Texts that were cut off within a character. */
export const checkTexts = (config: unknown): ConfigMistake[] => walk(config, []);
