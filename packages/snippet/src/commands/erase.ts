import { core } from '../core.js';
import { flying } from '../outbox/record.js';
import { unsent } from '../outbox/sender.js';
import { getNames, remove } from '../storage/local.js';

/** Erases what is on the device, but for the visitor's choice. */
export const erase = async (): Promise<void> => {
  flying.clear();
  unsent.length = 0;
  core.visitor = core.page.visit = undefined;
  getNames(core.key).forEach(remove);
  await core.transact('', (all) => [
    ...(all as { id: string }[]).map(({ id }): [string] => [id]),
    ['visitor'],
  ]);
};
