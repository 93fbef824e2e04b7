/** A path as people read it: `/products/گل-رز`, not its percent signs. Broken encodings stay as they are. */
export function readablePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
