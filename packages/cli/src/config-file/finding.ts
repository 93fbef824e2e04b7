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
  suggestion?: string;
}

export interface CheckedText {
  /** The parsed file; undefined when it cannot be read as JSON. */
  value: unknown;
  /** In the order of the file. */
  findings: Finding[];
}
