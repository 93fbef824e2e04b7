/** What the command says to the shell; README.md documents each. */
export const exitCodes = {
  fine: 0,
  /** `check` or `build` found mistakes; `build`, `export` or `serve` could not do it. */
  failed: 1,
  /** Called in a wrong way, or a file it needs cannot be used. */
  misused: 2,
  /** Ended at once by a second Ctrl-C or after the time limit. */
  interrupted: 130,
} as const;
