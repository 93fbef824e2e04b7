import { Compile } from 'typebox/compile';
import { checkShape } from './check/check-shape.js';
import type { ConfigMistake } from './check/mistake.js';
import { Config } from './config.js';

const validator = Compile(Config);

/**
 * Takes a parsed `safar.json` when its shape is right. What it means is looked at by `checkConfig`.
 * @returns the config, or every mistake in its shape
 */
export const parseConfig = (value: unknown): { config: Config } | { mistakes: ConfigMistake[] } =>
  validator.Check(value) ? { config: value } : { mistakes: checkShape(Config, value) };
