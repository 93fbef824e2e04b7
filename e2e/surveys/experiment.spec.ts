import type { Page } from '@playwright/test';
import { compileConfig, completeConfig, type Config } from '@safar/schema';
import { isDrawn } from '@safar/schema/rules';
import { cardOf, expect, say, survey, test, visit } from './survey-test.js';

const wordings = { usual: 'How was it?', own: 'Did it go as you had hoped?' };
const surveys = Object.entries(wordings).map(([id, text]) =>
  survey(id, {
    questions: [{ id: 'score', type: 'csat', text: { en: text } }],
    when: [{ event: 'asked' }],
    howOften: { again: { afterAnswer: '0s', afterDismiss: '0s', afterShown: '0s' } },
  }),
);
const experiments = [{ id: 'wording', surveys: ['usual', 'own'], shares: [50, 50] }];

/** Asks, and says by its words which survey is shown. */
const ask = async (page: Page): Promise<string> => {
  await say(page, 'asked');
  await expect(cardOf(page)).toBeVisible();
  const text = await cardOf(page).innerText();
  return Object.entries(wordings).find(([, words]) => text.includes(words))?.[0] ?? text;
};
const leave = async (page: Page): Promise<void> => {
  await expect(cardOf(page)).toHaveCount(0);
  await page.goto('about:blank');
};

test('every visitor is asked the survey that the draw gives, on every visit, and the report counts them', async ({
  browser,
  page: reader,
  open,
}) => {
  const site = await open(surveys, { experiments, visit: { endsAfter: '5s' } });
  const seen = new Map<string, string>();
  const pages: Page[] = [];
  for (let index = 0; index < 12; index++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    pages.push(page);
    const path = `first-${index}`;
    await visit(page, site.at(path));
    seen.set(`/p/${path}`, await ask(page));
    // Every third of them answers.
    if (index % 3 === 0) await cardOf(page).getByRole('radio').last().click();
    else await cardOf(page).getByRole('button', { name: 'Close' }).click();
    await leave(page);
  }
  // Nobody was asked the other one, whoever asks for it by name; and the next visit is asked the same.
  await reader.waitForTimeout(5_500);
  for (const [index, page] of pages.entries()) {
    await visit(page, site.at(`again-${index}`));
    const own = seen.get(`/p/first-${index}`) ?? '';
    await page.evaluate((other) => window.safar('survey', other), own === 'usual' ? 'own' : 'usual');
    expect(await ask(page)).toBe(own);
    await cardOf(page).getByRole('button', { name: 'Close' }).click();
    await leave(page);
  }

  // By the pure rule, of the ids that the browsers made.
  const config = completeConfig({ site: 'shop', surveys, experiments } as unknown as Config);
  const { surveys: compiled } = compileConfig(config, 1, { triggers: 't', ask: 'a', widget: 'w' });
  const draw = (visitor: string): string[] =>
    (compiled?.list ?? []).filter(({ experiment }) => isDrawn(experiment, visitor)).map(({ id }) => id);
  const views = await site.getEvents('page_view');
  const firsts = views.filter(({ params }) => seen.has(String(params['path'])));
  expect(firsts).toHaveLength(12);
  expect(new Set(firsts.map(({ visitor }) => visitor)).size).toBe(12);
  for (const { visitor, params } of firsts)
    expect([String(params['path']), ...draw(visitor ?? '')]).toEqual([
      String(params['path']),
      seen.get(String(params['path'])),
    ]);
  // Each came back in another visit.
  expect(new Set(views.map(({ visit: id }) => id)).size).toBe(24);

  const count = (id: string, keep: (index: number) => boolean): number =>
    [...seen.values()].filter((each, index) => each === id && keep(index)).length;
  const told = (id: string) => [id, count(id, () => true), count(id, (index) => index % 3 === 0)];
  const [row] = await site.getExperiments();
  expect(row?.variants.map(({ survey: id, shown, answered }) => [id, shown, answered])).toEqual([
    told('usual'),
    told('own'),
  ]);
  expect(row?.mixed).toBe(0);

  await reader.goto(site.report);
  const panel = reader.locator('#experiments');
  for (const id of ['usual', 'own']) {
    const [, shown, answered] = told(id);
    await expect(panel.locator(`[data-variant="${id}"]`)).toContainText(
      new RegExp(`shown to ${shown} visitors? · answered by ${answered}`),
    );
  }
  await expect(panel.locator('[data-verdict="too-few"]').first()).toContainText(
    /Not compared with “.usual.” yet: \d+ of 30/,
  );
  for (const page of pages) await page.context().close();
});
