/** One mistake in a `safar.json`, or one hint about it. */
export interface ConfigMistake {
  /** JSON pointer (RFC 6901) of the value, such as `/surveys/1/when/0/event`; '' is the whole file. */
  pointer: string;
  /** `key` when the name of the option is meant and not its value. */
  on?: 'key';
  /** What kind of mistake it is, such as `unknown-option`; stable, for machines. */
  code: ConfigMistakeCode;
  /** A sentence that says what is wrong and what to do. */
  message: string;
  /** What was probably meant, ready to be put in place of the key or value. */
  suggestion?: string;
}

export type ConfigMistakeCode =
  | 'type'
  | 'missing'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'too-few'
  | 'out-of-range'
  | 'pattern'
  | 'choice'
  | 'unknown-option'
  | 'not-yet'
  | 'ambiguous'
  | 'duplicate'
  | 'unknown-stage'
  | 'unknown-survey'
  | 'unknown-event'
  | 'unreachable'
  | 'time-zone'
  | 'currency'
  | 'path'
  | 'origin'
  | 'language'
  | 'nothing-asked'
  | 'no-words'
  | 'never-shows'
  | 'starves'
  | 'not-comparable'
  | 'broken-text'
  | 'unknown-question'
  | 'backwards'
  | 'contrast'
  | 'key';

export interface ConfigCheck {
  /** What keeps the file from being used. */
  mistakes: ConfigMistake[];
  /** What works, but perhaps not as it was meant. */
  hints: ConfigMistake[];
}
