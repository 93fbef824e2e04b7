import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import { createFreeBrowser, type FreeEngine } from '../support/free-browser.js';
import { createSafarProcess } from '../support/safar-process.js';
import { exportEvents, getVisits } from '../support/read-safar.js';
import { watchPuts } from '../support/store-watch.js';
import { createLedger, getCounted, judge } from './ledger.js';
import { calamities, faults, planRounds } from './plan.js';
import { playRound } from './visitor.js';

/** `pnpm chaos` plays 1,000 visits in each engine; the stories of every day play a seeded tenth of them. */
const visits = Number(process.env['CHAOS_VISITS'] ?? 100);
const seed = Number(process.env['CHAOS_SEED'] ?? 1);
/** At a time: each has a site of their own in one browser, so that all can be killed at once. */
const people = 6;
/** With a recorder in the page for so long, what is done reaches the store. */
const leastAgeMs = 50;

const tag =
  '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script><script async src="/safar.js" onload="tellReady()" data-site="chaos" data-consent="not-required"></script>';

// Twice is twice: a second try would hide it.
test.describe.configure({ retries: 0 });

// oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
test(`what reached the store is in the figures once, whatever happens (${visits} visits, seed ${seed}) @alone`, async ({}, info) => {
  test.setTimeout(visits * 6_000 + 240_000);
  const engine = info.project.name as FreeEngine;
  const folder = mkdtempSync(join(tmpdir(), 'safar-chaos-'));
  const config = join(folder, 'safar.json');
  const data = join(folder, 'data');
  const ledger = createLedger();
  const browser = await createFreeBrowser(engine);
  const { remote } = browser;
  remote.onStored = (event) => ledger.stored.set(event.id, event);
  remote.onArrival = (at) => {
    const [path] = at.split('?');
    for (const intent of ledger.intents) if (intent.token === path) intent.doneAt ??= Date.now();
  };
  remote.onReady = (path) => {
    for (const intent of ledger.intents) if (intent.token === path) intent.readyAt ??= Date.now();
  };
  const safar = await createSafarProcess(['--config', config, '--data', data]);
  const markup = `<link rel="icon" href="data:,">${remote.markup}<script>(${watchPuts.toString()})()</script>${tag}`;
  const ways: FaultProxy[] = await Promise.all(
    Array.from({ length: people }, () =>
      startFaultProxy(
        () => safar.origin,
        ({ pathname }) =>
          pathname.startsWith('/p/')
            ? `<!doctype html><html lang="en"><title>${pathname}</title>${markup}<h1>A page</h1></html>`
            : undefined,
      ),
    ),
  );
  const getAcknowledged = (): Set<string> => new Set(ways.flatMap(({ acknowledged }) => [...acknowledged]));
  const countUnconfirmed = (): number => {
    const acknowledged = getAcknowledged();
    return [...ledger.stored.keys()].filter((id) => !acknowledged.has(id)).length;
  };
  writeFileSync(
    config,
    JSON.stringify({
      site: 'chaos',
      origins: ways.map(({ origin }) => origin),
      visit: { endsAfter: '30m' },
    }),
  );
  await safar.start();

  try {
    const plan = planRounds(visits, people, seed);
    for (const round of plan) await playRound({ browser, safar, ways, ledger }, round);
    // Everybody comes back once more, in good weather, and stays until all is confirmed; whose browser would not open its
    // store in time, and records into memory for the rest of that page, comes back again.
    await browser.start();
    let returns = 0;
    for (; returns < 3 && (!returns || countUnconfirmed() > 0); returns++) {
      for (const [index, { origin }] of ways.entries())
        await browser.open(`end${index}`, `${origin}/p/end${index}?utm_campaign=end${index}`);
      await expect
        .poll(countUnconfirmed, { timeout: 60_000 })
        .toBe(0)
        .catch(() => undefined);
    }
    expect(countUnconfirmed(), 'stored, but never confirmed').toBe(0);

    const exported = await exportEvents(data);
    await info.attach('export.ndjson', {
      body: exported.map((event) => JSON.stringify(event)).join('\n'),
      contentType: 'application/x-ndjson',
    });
    const verdict = judge(ledger, getAcknowledged(), exported);
    const planned = plan.flatMap((round) => round.visits);
    const count = <Kind>(kinds: readonly Kind[], drawn: readonly Kind[]): Record<string, number> =>
      Object.fromEntries(kinds.map((kind) => [kind, drawn.filter((one) => one === kind).length]));
    const old = verdict.unrecorded.filter(({ ageMs }) => ageMs >= leastAgeMs);
    // What a killed browser had promised nobody is listed; its store is only asked for what it had confirmed.
    const tooLate = old.filter(({ cause }) => !cause.includes('kill-browser'));
    const table = {
      engine,
      seed,
      visits,
      faults: count(
        faults,
        planned.map(({ fault }) => fault),
      ),
      rounds: count(
        calamities,
        plan.map(({ calamity }) => calamity),
      ),
      batchesMet: count(
        ways.flatMap(({ met }) => Object.keys(met)),
        ways.flatMap(({ met }) => Object.entries(met).flatMap(([name, times]) => Array(times).fill(name))),
      ),
      done: verdict.done.length,
      reachedTheStore: ledger.stored.size,
      exported: exported.length,
      missing: verdict.missing.length,
      doubled: verdict.doubled.length,
      unrecorded: verdict.unrecorded,
      returns,
      unrecordedThoughOld: { killed: old.length - tooLate.length, others: tooLate.length },
    };
    console.log(JSON.stringify(table, null, 2));
    await info.attach('ledger.json', {
      body: JSON.stringify(table, null, 2),
      contentType: 'application/json',
    });

    expect(verdict.missing, 'reached the store, and is not there').toEqual([]);
    // With every copy: which of their fields differ says what went wrong.
    const copies = exported.filter(({ id }) => verdict.doubled.includes(id));
    expect(copies, 'is there twice').toEqual([]);
    expect(ledger.stored.size, 'a ledger with nothing in it proves nothing').toBeGreaterThan(visits * 2);
    expect(
      tooLate.length / verdict.done.length,
      'share of what had time to reach the store and did not',
    ).toBeLessThan(0.02);
    expect(remote.errors, 'errors that nobody caught').toEqual([]);

    const rows = await getVisits(safar.origin, data, 'chaos');
    const inPanel = rows.flatMap((row) => row.pages.map(({ path }) => path)).sort();
    const inExport = getCounted(exported, 'page_view')
      .map(({ params }) => params.path ?? '')
      .sort();
    expect(inPanel).toEqual(inExport);
    const marks = rows.flatMap((row) => row.events.filter(({ name }) => name === 'mark'));
    expect(marks.length).toBe(getCounted(exported, 'mark').length);
  } finally {
    await browser.remove();
    await safar.stop();
    await Promise.all(ways.map((way) => way.close()));
    if (process.env['CHAOS_KEEP'] === undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
