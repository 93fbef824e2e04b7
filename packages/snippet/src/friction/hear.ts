export type Hear = (types: string, listener: (event: Event) => unknown) => void;

/** Listens to the whole window, passively and before the page, until the signal is given. */
export const createHear =
  (signal: AbortSignal): Hear =>
  (types, listener) => {
    for (const type of types.split(' '))
      addEventListener(
        type,
        (event) => {
          try {
            listener(event);
          } catch {
            // The page's errors are told here; ours are nobody's.
          }
        },
        { capture: true, passive: true, signal },
      );
  };
