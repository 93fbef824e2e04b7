import { local } from '../storage/local.js';

/** Names of what is kept in `localStorage` and begins so. */
export const getItems = (prefix: string): string[] =>
  local((storage) => Object.keys(storage).filter((name) => name.startsWith(prefix))) ?? [];

export const removeItem = (name: string): void => {
  local((storage) => delete storage[name]);
};
