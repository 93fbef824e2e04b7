import { flying } from '../outbox/record.js';
import { getNames, remove } from '../storage/local.js';
import { core } from '../core.js';
import { unsent } from '../outbox/sender.js';

/** Erases what is on the device, but for the visitor's choice. */
export const erase = (): Promise<void> => {
  flying.clear();
  unsent.length = 0;
  core.visitor = core.page.visit = undefined;
  getNames(core.key).forEach(remove);
  return core.transact('', (all) => [
    ...(all as { id: string }[]).map(({ id }): [string] => [id]),
    ['visitor'],
  ]);
};
