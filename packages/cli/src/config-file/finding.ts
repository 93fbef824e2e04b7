import type { ConfigOption } from '@safar/schema';

/** A mistake or a hint, and where in the file it stands. */
export interface Finding {
  kind: 'mistake' | 'hint';
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** `surveys[1].when[0].event`; '' for the whole file. */
  path: string;
  code: string;
  message: string;
  /** What was probably meant, ready to be put in place. */
  suggestion?: string;
  /** The option it is about, as the reference explains it. */
  option?: ConfigOption;
}

export interface CheckedText {
  /** The parsed file; undefined when it is no JSON as it stands. */
  value: unknown;
  /** In the order of the file. */
  findings: Finding[];
}
