/** Runs something of ours inside the host's page: whatever goes wrong stays here. */
export const guard =
  <Arguments extends unknown[]>(work: (...given: Arguments) => unknown) =>
  async (...given: Arguments): Promise<void> => {
    try {
      await work(...given);
    } catch {
      // The host page must never see an error of ours.
    }
  };
