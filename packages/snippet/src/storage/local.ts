/** Does something with `localStorage`; where that is blocked or full, the page does without. */
export const local = <Result>(work: (storage: Storage) => Result): Result | undefined => {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
};
