/** Runs something of ours inside the host's page: whatever goes wrong, at once or later, stays here. */
export const guard =
  <Arguments extends unknown[]>(work: (...given: Arguments) => unknown) =>
  (...given: Arguments): void => {
    // An async function runs at once, and turns what is thrown into a rejection.
    (async () => work(...given))().catch(() => undefined);
  };
