import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { EngineName } from '../support/engines.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { createProfile } from '../support/profile.js';
import { createSafarProcess } from '../support/safar-process.js';
import { exportEvents, getVisits } from '../support/read-safar.js';
import { watchStore } from '../support/store-watch.js';
import { createLedger, getCounted, judge } from '../chaos/ledger.js';
import { faults, planVisits } from './plan.js';
import { playVisit } from './visitor.js';

/** Two of each fault in the stories of every day; `pnpm chaos` plays 1,000, in a good hour. */
const visits = Number(process.env['CHAOS_DRIVEN_VISITS'] ?? 14);
const seed = Number(process.env['CHAOS_SEED'] ?? 1);
const people = 4;

const pageOf = (url: URL): string | undefined =>
  url.pathname.startsWith('/p/')
    ? `<!doctype html><html lang="en"><title>${url.pathname}</title><script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script><script async src="/safar.js" data-site="chaos" data-consent="not-required"></script><h1>A page</h1></html>`
    : undefined;

// Twice is twice: a second try would hide it.
test.describe.configure({ retries: 0 });

test(`what reached the store is in the figures once, whatever happens (${visits} visits, seed ${seed}) @alone`, async ({
  browserName,
}, info) => {
  test.setTimeout(visits * 15_000 + 240_000);
  const engine: EngineName = browserName === 'firefox' ? 'firefox' : 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'safar-chaos-'));
  const config = join(folder, 'safar.json');
  const data = join(folder, 'data');
  const ledger = createLedger();
  const safar = await createSafarProcess(['--config', config, '--data', data]);
  const proxy = await startFaultProxy(() => safar.origin, pageOf);
  writeFileSync(
    config,
    JSON.stringify({ site: 'chaos', origins: [proxy.origin], visit: { endsAfter: '30m' } }),
  );
  await safar.start();
  const profiles = Array.from({ length: people }, () =>
    createProfile(engine, (context) => watchStore(context, (event) => ledger.stored.set(event.id, event))),
  );

  try {
    const plan = planVisits(visits, seed);
    for (const [index, visit] of plan.entries()) {
      const profile = profiles[index % people];
      if (profile) await playVisit({ proxy, safar, profile, ledger }, visit);
    }
    // Everybody comes back once more, in good weather, and stays until all is confirmed.
    for (const [index, profile] of profiles.entries()) {
      const page = await (await profile.open()).newPage();
      await page.goto(`${proxy.origin}/p/end${index}?utm_campaign=end${index}`);
    }
    await expect
      .poll(() => [...ledger.stored.keys()].filter((id) => !proxy.acknowledged.has(id)).length, {
        message: 'stored, but never confirmed',
        timeout: 180_000,
      })
      .toBe(0);
    for (const profile of profiles) await profile.remove();

    const exported = await exportEvents(data);
    await info.attach('export.ndjson', {
      body: exported.map((event) => JSON.stringify(event)).join('\n'),
      contentType: 'application/x-ndjson',
    });
    const verdict = judge(ledger, proxy.acknowledged, exported);
    const counts = Object.fromEntries(
      faults.map((fault) => [fault, plan.filter((visit) => visit.fault === fault).length]),
    );
    const table = {
      engine,
      seed,
      visits,
      faults: counts,
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

    const rows = await getVisits(safar.origin, data, 'chaos');
    const inPanel = rows.flatMap((row) => row.pages.map(({ path }) => path)).sort();
    const inExport = getCounted(exported, 'page_view')
      .map(({ params }) => params.path ?? '')
      .sort();
    expect(inPanel).toEqual(inExport);
    const marks = rows.flatMap((row) => row.events.filter(({ name }) => name === 'mark'));
    expect(marks.length).toBe(getCounted(exported, 'mark').length);
    for (const event of ledger.stored.values())
      if (event.name === 'page_view')
        expect(
          inPanel.filter((path) => path === event.path),
          `page view of ${event.path}`,
        ).toHaveLength(inExport.filter((path) => path === event.path).length);
  } finally {
    await Promise.allSettled(profiles.map((profile) => profile.remove()));
    await safar.stop();
    await proxy.close();
    if (process.env['CHAOS_KEEP'] === undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
