/** What a page keeps on the device, by name. */
export interface Device {
  read(key: string): unknown;
  /** @returns whether it outlives the page */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  /** Names that begin so, in order. */
  list(prefix: string): string[];
}

/** `localStorage`; undefined where a page may not even ask for it. */
export const findStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

const parse = (text: string | null | undefined): unknown => {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    // Another hand has changed it.
    return undefined;
  }
};

/** Keeps things in a store; what it does not take, because it is blocked or full, is kept for as long as the page lives. */
export const createDevice = (storage: Storage | undefined): Device => {
  const memory = new Map<string, string>();
  return {
    read: (key) => parse(memory.get(key) ?? storage?.getItem(key)) ?? undefined,
    write(key, value) {
      const text = JSON.stringify(value);
      try {
        storage?.setItem(key, text);
        memory.delete(key);
      } catch {
        memory.set(key, text);
        return false;
      }
      if (!storage) memory.set(key, text);
      return !!storage;
    },
    remove(key) {
      memory.delete(key);
      storage?.removeItem(key);
    },
    list: (prefix) =>
      [
        ...new Set([
          ...Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? ''),
          ...memory.keys(),
        ]),
      ]
        .filter((key) => key.startsWith(prefix))
        .sort(),
  };
};
