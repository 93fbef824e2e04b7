import { Compile } from 'typebox/compile';
import { Config } from './config.js';

/** One mistake in a `safar.json`. */
export interface ConfigMistake {
  /** JSON pointer of the value, such as `/surveys/1/when/0/event`. */
  pointer: string;
  /** The rule that failed, such as `additionalProperties`. */
  code: string;
  /** A sentence that says what is wrong. */
  message: string;
}

const validator = Compile(Config);

/**
 * Checks the shape of a parsed `safar.json`.
 * @returns the config, or every mistake in it
 */
export const parseConfig = (value: unknown): { config: Config } | { mistakes: ConfigMistake[] } => {
  if (validator.Check(value)) return { config: value };
  const mistakes = [...validator.Errors(value)].map((error) => ({
    pointer: error.instancePath,
    code: error.keyword,
    message: error.message,
  }));
  return { mistakes };
};
