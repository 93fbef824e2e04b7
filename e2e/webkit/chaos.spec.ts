import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, judge } from '../chaos/ledger.js';
import { planVisits } from '../chaos/plan.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { exportEvents } from '../support/read-safar.js';
import { createSafarProcess } from '../support/safar-process.js';
import { watchPuts } from '../support/store-watch.js';
import { createPerson } from '../support/webkit/person.js';
import { expect, test } from './webkit-test.js';
import { faults, playVisit } from './visitor.js';

/** `pnpm chaos` plays 210 visits; the stories of every day play a seeded few of them. */
const visits = Number(process.env['CHAOS_VISITS'] ?? 21);
const seed = Number(process.env['CHAOS_SEED'] ?? 1);
const people = 2;

const tag =
  '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script><script async src="/safar.js" data-site="chaos" data-consent="not-required"></script>';

// Twice is twice: a second try would hide it.
test.describe.configure({ retries: 0 });

test(`what reached the store of a WebKit is in the figures once (${visits} visits, seed ${seed})`, async ({
  hiddenScreen,
}, info) => {
  test.setTimeout(visits * 15_000 + 240_000);
  const folder = mkdtempSync(join(tmpdir(), 'safar-chaos-'));
  const config = join(folder, 'safar.json');
  const data = join(folder, 'data');
  const ledger = createLedger();
  const crowd = await Promise.all(Array.from({ length: people }, () => createPerson(hiddenScreen)));
  for (const { remote } of crowd) remote.onStored = (event) => ledger.stored.set(event.id, event);
  let watch = '';
  const safar = await createSafarProcess(['--config', config, '--data', data]);
  const proxy = await startFaultProxy(
    () => safar.origin,
    ({ pathname }) =>
      pathname.startsWith('/p/')
        ? `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${pathname}</title>${watch}${tag}<h1>A page</h1></html>`
        : undefined,
  );
  writeFileSync(
    config,
    JSON.stringify({ site: 'chaos', origins: [proxy.origin], visit: { endsAfter: '30m' } }),
  );
  await safar.start();

  try {
    const plan = planVisits(visits, seed, faults);
    for (const [index, visit] of plan.entries()) {
      const person = crowd[index % people];
      if (!person) continue;
      watch = `${person.remote.markup}<script>(${watchPuts.toString()})()</script>`;
      await playVisit({ proxy, safar, person, ledger }, visit);
    }
    // Everybody comes back once more, in good weather, and stays until all is confirmed.
    for (const [index, person] of crowd.entries()) {
      watch = `${person.remote.markup}<script>(${watchPuts.toString()})()</script>`;
      await person.start();
      await person.openTab('end', `${proxy.origin}/p/end${index}?utm_campaign=end${index}`);
      await person.remote.whenAt('end', `utm_campaign=end${index}`);
    }
    await expect
      .poll(() => [...ledger.stored.keys()].filter((id) => !proxy.acknowledged.has(id)).length, {
        message: 'stored, but never confirmed',
        timeout: 180_000,
      })
      .toBe(0);

    const exported = await exportEvents(data);
    const verdict = judge(ledger, proxy.acknowledged, exported);
    const table = {
      engine: 'webkit',
      seed,
      visits,
      faults: Object.fromEntries(
        faults.map((fault) => [fault, plan.filter((visit) => visit.fault === fault).length]),
      ),
      batchesRefused: proxy.met.refuse,
      answersLost: proxy.met['lose-answer'],
      intended: ledger.intents.length,
      reachedTheStore: ledger.stored.size,
      exported: exported.length,
      missing: verdict.missing.length,
      doubled: verdict.doubled.length,
      unrecorded: verdict.unrecorded,
    };
    console.log(JSON.stringify(table, null, 2));
    await info.attach('ledger.json', {
      body: JSON.stringify(table, null, 2),
      contentType: 'application/json',
    });
    expect(verdict.missing, 'reached the store, and is not there').toEqual([]);
    expect(verdict.doubled, 'is there twice').toEqual([]);
    expect(ledger.stored.size, 'a ledger with nothing in it proves nothing').toBeGreaterThan(visits * 3);
    expect(
      verdict.unrecorded.length / ledger.intents.length,
      'share of what never reached the store',
    ).toBeLessThan(0.1);
    expect(crowd.flatMap(({ remote }) => remote.errors)).toEqual([]);
  } finally {
    await Promise.allSettled(crowd.map((person) => person.remove()));
    await safar.stop();
    await proxy.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
