import { test as base, expect } from '@playwright/test';
import { startLedgerServer, type LedgerServer } from './ledger-server.js';

/** A test with a ledger of its own. */
export const test = base.extend<{ ledger: LedgerServer }>({
  // eslint-disable-next-line no-empty-pattern
  ledger: async ({}, use) => {
    const ledger = await startLedgerServer();
    await use(ledger);
    await ledger.close();
  },
});

/** Waits until so many events of a name have arrived. */
export const whenArrived = async (
  ledger: LedgerServer,
  name: string,
  count = 1,
): Promise<ReturnType<LedgerServer['getEvents']>> => {
  await expect
    .poll(() => ledger.getEvents(name).length, { message: `${name} × ${count}`, timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
  return ledger.getEvents(name);
};

export { expect };
