/** One file of a built folder. */
export interface BuiltFile {
  /** Relative to the folder, with slashes. */
  path: string;
  body: string | Buffer;
}
