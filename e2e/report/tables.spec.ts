import type { Panels } from '@safar/schema';
import type { Page } from '@playwright/test';
import { expect, test } from './report-test.js';

/** Numbers of a table as they stand behind its cells, row by row; null = the panel had none. */
const readNumbers = (page: Page, table: string): Promise<(number | null)[][]> =>
  page.locator(`[data-table="${table}"] tbody tr`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('[data-value]')].map((cell) => {
        const value = cell.getAttribute('data-value') ?? '';
        return value === '' ? null : Number(value);
      }),
    ),
  );

for (const lang of ['fa', 'en'] as const) {
  test(`the table twins hold exactly the numbers of the panels, in ${lang}`, async ({
    page,
    open,
    server,
  }) => {
    await open({ lang });
    const ask = async <Name extends keyof Panels>(panel: Name): Promise<Panels[Name]> =>
      (
        await page.request.get(
          `${server.origin}/v1/sites/nogol/panels/${panel}?from=2026-10-23&to=2026-11-21&lang=${lang}`,
        )
      ).json();

    const map = await ask('map');
    expect(await readNumbers(page, 'map')).toEqual(
      map.rows.map(({ visitors, stays, outcomes, sayingCount }) => [
        visitors,
        stays,
        outcomes.on,
        outcomes.back,
        outcomes.left,
        outcomes.immature,
        sayingCount,
      ]),
    );
    expect(await readNumbers(page, 'map.feeling')).toEqual(
      map.rows.flatMap((row) =>
        row.feeling.map(({ value, interval, n }) => [value, interval?.[0] ?? null, interval?.[1] ?? null, n]),
      ),
    );
    expect(await readNumbers(page, 'map.friction')).toEqual(
      map.rows.flatMap((row) => row.frictions.map(({ met, left, p75Ms }) => [met, left, p75Ms ?? null])),
    );

    const flow = await ask('flow');
    expect(await readNumbers(page, 'flow')).toEqual(
      flow.rows.map(({ step, visits, left }) => [step, visits, left]),
    );
    expect(await readNumbers(page, 'flow.next')).toEqual(
      flow.rows.flatMap(({ step, next }) => next.map(({ visits, back }) => [step, visits, back])),
    );

    const bounce = await ask('bounce');
    expect(await readNumbers(page, 'bounce')).toEqual(
      bounce.rows.map(({ visits, bounced, read, wentOn, classic }) => [
        visits,
        bounced.count,
        bounced.value,
        bounced.interval?.[0] ?? null,
        bounced.interval?.[1] ?? null,
        read,
        wentOn,
        classic.count,
      ]),
    );

    const cart = await ask('cart');
    expect(await readNumbers(page, 'cart')).toEqual(
      cart.rows.map(({ reached, abandonedHere }) => [reached, abandonedHere]),
    );
    expect(
      (await readNumbers(page, 'cart.outcomes')).flat().reduce((sum: number, value) => sum + (value ?? 0), 0),
    ).toBe(1520);
    expect(await readNumbers(page, 'cart.figures')).toEqual(
      cart.figures.map(({ value, interval, n }) => [value, interval?.[0] ?? null, interval?.[1] ?? null, n]),
    );

    const surveys = await ask('surveys');
    expect(await readNumbers(page, 'surveys')).toEqual(
      surveys.rows.map((row) => [
        row.shown,
        row.answered,
        row.done,
        row.dismissed,
        row.later,
        row.responseRate.value,
        row.byLink?.joined ?? null,
      ]),
    );

    const experiments = await ask('experiments');
    expect(await readNumbers(page, 'experiments')).toEqual(
      experiments.rows.flatMap(({ variants, split }) =>
        variants.map(({ share, shown, answered }, index) => [share, split.expected[index], shown, answered]),
      ),
    );
    const variants = experiments.rows.flatMap((row) => row.variants);
    expect(await readNumbers(page, 'experiments.figures')).toEqual(
      variants.flatMap(({ figures }) =>
        figures.map(({ n, value, interval }) => [n, value, interval?.[0] ?? null, interval?.[1] ?? null]),
      ),
    );
    // In points, of per cent for shares.
    const toPoints = (value: number | null | undefined, unit: string) =>
      value === null || value === undefined ? null : value * (unit === 'share' ? 100 : 1);
    expect(await readNumbers(page, 'experiments.differences')).toEqual(
      variants.flatMap(({ differences }) =>
        differences.map(({ unit, value, interval }) =>
          [value, interval?.[0], interval?.[1]].map((each) => toPoints(each, unit)),
        ),
      ),
    );

    const visits = await ask('visits');
    expect(await readNumbers(page, 'visits')).toEqual(
      visits.rows.map((visit) => [visit.pages.length, visit.engagedMs]),
    );
    const paths = await page
      .locator('[data-table="visits"] tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[data-path]')].map((page) => page.getAttribute('data-path')),
        ),
      );
    expect(paths).toEqual(visits.rows.map((visit) => visit.pages.map((each) => each.path)));
  });
}

test('a CSV holds raw numbers and lets no spreadsheet run an answer', async ({ page, open, browserName }) => {
  test.skip(browserName === 'firefox', 'Its driver has told of no download yet; not proven there.');
  await open();
  await page.locator('#twin-surveys > summary').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'words as CSV' }).last().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('safar-nogol-surveys.words-2026-10-23-2026-11-21.csv');
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain(`"'=HYPERLINK(""http://x"",""click"")"`);
  expect(text).not.toMatch(/(^|,)"?=/m);
});
