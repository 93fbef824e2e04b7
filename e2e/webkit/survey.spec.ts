import { By, Key, Origin } from 'selenium-webdriver';
import type { GivenAnswer, SurveyContent } from '@safar/schema';
import type { Session } from '../support/webkit/session.js';
import { startHost } from '../widget/host-server.js';
import { getControls } from '../widget/read-aloud.js';
import { getLibrary, type SurveyId } from '../widget/surveys.js';
import { expect, test } from './webkit-test.js';

/** Shows a survey in Persian on a page of its own. */
const show = async (session: Session, address: string, wanted: SurveyId = 'nps'): Promise<SurveyContent> => {
  const { surveys, ui } = getLibrary('fa');
  const content = surveys.find(({ id }) => id === wanted);
  if (!content) throw new Error('There is no such survey.');
  await session.goto(`${address}/fa/plain`);
  await session.driver.wait(() => session.run(() => 'ready' in document.documentElement.dataset), 10_000);
  await session.run((mount) => window.harness.show(mount), { content, ui, seed: 7 });
  return content;
};

/**
 * Presses the pointer where something in the card is drawn, once it stands still: WebKitWebDriver's own click does not see
 * what is in a shadow root.
 */
const tap = async (session: Session, selector: string): Promise<void> => {
  const place = await session.driver.wait(
    () =>
      session.run(async (wanted) => {
        const root = document.querySelector('safar-survey')?.shadowRoot;
        const moving = root?.getAnimations() ?? [];
        await Promise.all(moving.map(({ finished }) => finished));
        const box = root?.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      }, selector),
    10_000,
    selector,
  );
  if (!place) throw new Error(`There is no ${selector}.`);
  await session.driver
    .actions()
    .move({ origin: Origin.VIEWPORT, ...place })
    .click()
    .perform();
};

const press = (session: Session, ...keys: string[]): Promise<void> =>
  session.driver
    .actions()
    .sendKeys(...keys)
    .perform();

const getAnswers = (session: Session): Promise<GivenAnswer[]> =>
  session.run(() => window.harness.book.answers);

const getFocused = (session: Session): Promise<string | undefined> =>
  session.run(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return element instanceof HTMLInputElement ? element.value : element?.className;
  });

test('a survey in Persian is answered by taps', async ({ session }) => {
  const host = await startHost();
  try {
    const { questions } = await show(session, host.url);
    await tap(session, '.pt:has(input[value="9"]) .box');
    await tap(session, '.field');
    expect(await getAnswers(session)).toEqual([{ question: 'score', revision: 1, value: 9 }]);
    await press(session, 'گل‌های تازه');
    await tap(session, '.foot .go');
    await expect.poll(() => getAnswers(session)).toHaveLength(2);
    expect((await getAnswers(session))[1]).toEqual({
      question: questions[1]?.id,
      revision: 1,
      value: 'گل‌های تازه',
    });
    await expect.poll(() => session.run(() => window.harness.book.ends)).toEqual(['done']);
  } finally {
    await host.close();
  }
});

test('a survey in Persian is answered by the keyboard: arrows choose, Enter gives', async ({ session }) => {
  const host = await startHost();
  try {
    await show(session, host.url);
    await session.run(() => document.getElementById('pay')?.focus());
    await press(session, Key.F6);
    await expect.poll(() => getFocused(session)).toBe('0');
    // Right to left: what comes next lies on the left.
    await press(session, Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_RIGHT);
    await expect.poll(() => getFocused(session)).toBe('2');
    expect(await getAnswers(session)).toEqual([]);
    await press(session, Key.ENTER);
    await expect.poll(() => getFocused(session)).toContain('field');
    expect(await getAnswers(session)).toEqual([{ question: 'score', revision: 1, value: 2 }]);
    await press(session, 'سریع', Key.F6);
    await expect.poll(() => session.run(() => document.activeElement?.id)).toBe('pay');
    await press(session, Key.F6);
    await expect.poll(() => getFocused(session)).toContain('field');
    await press(session, Key.ESCAPE);
    await expect.poll(() => session.run(() => window.harness.book.ends)).toEqual(['dismissed']);
    await expect.poll(() => session.run(() => document.activeElement?.id)).toBe('pay');
  } finally {
    await host.close();
  }
});

test('roles and names in Persian are those of the other engines', async ({ session }) => {
  const host = await startHost();
  try {
    for (const id of ['nps', 'many', 'text'] as const) {
      await show(session, host.url, id);
      const card = await session.driver.findElement(By.css('safar-survey'));
      const root = await card.getShadowRoot();
      const parts = await root.findElements(By.css('section, fieldset, button, input, textarea'));
      const told = [];
      for (const part of parts) told.push([await part.getAriaRole(), await part.getAccessibleName()]);
      // WebKit drops the space before a `<bdi>` in the name that a label gives.
      const pack = (controls: readonly string[][]) =>
        controls.map(([role, name]) => [role, name?.replaceAll(' ', '')]);
      expect(pack(told), id).toEqual(pack(getControls(id, 'fa')));
    }
  } finally {
    await host.close();
  }
});
