/** A replacement of a few characters. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** What is wrong at a place, and how it can be read all the same. */
export interface Mend {
  message: string;
  /** Where it is wrong; default: where the parser stumbled. */
  at?: number;
  /** Without one nothing behind can be read. */
  edits?: readonly Edit[];
  /** The file ends here though it should not: what is open then needs no other words. */
  isCut?: boolean;
  /** A value was made up: what is said of it is nobody's mistake. */
  isMadeUp?: boolean;
}
