import { createPerson } from '../support/webkit/person.js';
import { expect, readStored, test, whenArrived } from './webkit-test.js';

test('killed at any moment: what was in the store is delivered at the next start', async ({
  hiddenScreen,
  ledger,
}) => {
  const person = await createPerson(hiddenScreen);
  try {
    ledger.before = person.remote.markup;
    ledger.door = { status: 503 };
    await person.start();
    await person.openTab('one', `${ledger.origin}/a`);
    await person.remote.whenAt('one', '/a');
    await person.remote.run('one', () => {
      window.safar('event', 'one');
      window.safar('event', 'two');
    });
    await expect
      .poll(() => person.remote.run('one', readStored))
      .toEqual(expect.arrayContaining(['page_view', 'one', 'two']));
    await person.kill();
    expect(ledger.getEvents()).toEqual([]);
    ledger.door = 'open';
    await person.start();
    await person.openTab('two', `${ledger.origin}/b`);
    await whenArrived(ledger, 'one');
    await whenArrived(ledger, 'two');
    const views = await whenArrived(ledger, 'page_view', 2);
    expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
    expect(new Set(views.map((view) => ledger.getVisitor(view))).size).toBe(1);
    expect(person.remote.errors).toEqual([]);
  } finally {
    await person.remove();
  }
});

test('a closed tab says its last words', async ({ hiddenScreen, ledger }) => {
  const person = await createPerson(hiddenScreen);
  try {
    ledger.before = person.remote.markup;
    await person.start();
    await person.openTab('one', `${ledger.origin}/a`);
    await whenArrived(ledger, 'page_view');
    await person.closeTab('one');
    const [leave] = await whenArrived(ledger, 'page_leave');
    expect(leave).toMatchObject({ pageNo: 1, params: { loadEventStart: expect.any(Number) } });
    expect(person.remote.errors).toEqual([]);
  } finally {
    await person.remove();
  }
});
