import { writeFileSync } from 'node:fs';
import { file, getControls, ids, languages, readFile } from './read-aloud.js';
import { readTree } from './read-tree.js';
import { expect, test, type WidgetPage } from './widget-test.js';

const begin = `# What a screen reader is told

Every type of question as Chromium gives it to a screen reader, in the order in which it is read: roles, names in quotes, states in brackets,
descriptions behind a dash. A story compares this page with the browser; Firefox and WebKit have the same roles and names.
After a change that is meant: \`npx playwright test widget/read-aloud --project=chromium --update-snapshots=all\`.
`;

const write = (title: string, lines: readonly string[]): string =>
  `\n${title}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;

/** Keeps what the card says by itself, from its first word. */
const listen = (widget: WidgetPage): Promise<void> =>
  widget.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      new MutationObserver(() => {
        const text = root.querySelector('[role=status]')?.textContent;
        if (text && said.at(-1) !== text) said.push(text);
      }).observe(root, { subtree: true, childList: true, characterData: true });
      return root;
    };
  });

const getSaid = (widget: WidgetPage): Promise<string[]> =>
  widget.page.evaluate(() => (window as unknown as { said: string[] }).said);

/** What the control that has focus is called. */
const getNameOfFocus = (widget: WidgetPage): Promise<string | undefined> =>
  widget.page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : '';
    return element?.ariaLabel ?? (label || element?.textContent || undefined);
  });

/** Somebody who sees nothing answers two questions: what is said, and where focus is. */
const answerBlind = async (widget: WidgetPage, language: 'fa' | 'en'): Promise<string[]> => {
  const { page } = widget;
  const lines: string[] = [];
  let heard = 0;
  /** @param count of what is said then */
  const note = async (key: string, count: number) => {
    await expect.poll(async () => (await getSaid(widget)).length).toBeGreaterThanOrEqual(heard + count);
    // What is said is said a tenth of a second after what it is about: nothing more comes.
    await page.waitForTimeout(300);
    const said = await getSaid(widget);
    lines.push(`[${key}]`, ...said.slice(heard).map((text) => `  says “${text}”`));
    heard = said.length;
    const name = await getNameOfFocus(widget);
    lines.push(`  focus: ${name ?? 'in the page'}`);
  };
  await widget.open({ language });
  await page.locator('#pay').focus();
  await listen(widget);
  await widget.mount('many', { language });
  await expect.poll(() => getSaid(widget)).toHaveLength(1);
  await note('the survey comes', 1);
  await page.keyboard.press('F6');
  await note('F6', 0);
  await page.keyboard.press('Enter');
  await note('Enter, with nothing chosen', 1);
  await page.keyboard.press('Space');
  await note('Space', 0);
  await page.keyboard.press('Enter');
  await expect(widget.card.getByRole('checkbox')).toHaveCount(0);
  await note('Enter', 1);
  await page.keyboard.press('Escape');
  await note('Escape', 0);
  return lines;
};

test('every type of question is told to a screen reader as written down, in fa and en', async ({
  widget,
  page,
  browserName,
}, { config }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium shows its tree.');
  test.setTimeout(120_000);
  let text = begin;
  for (const id of ids) {
    text += `\n## ${id}\n`;
    for (const language of languages) {
      await widget.show(id, { language });
      await widget.whenStill();
      await expect(widget.status).not.toBeEmpty();
      text += write(`### In ${language}`, await readTree(page));
    }
  }
  text += '\n## Said in order, to somebody on the keyboard\n';
  for (const language of languages) text += write(`### In ${language}`, await answerBlind(widget, language));
  if (config.updateSnapshots === 'all') writeFileSync(file, text);
  expect(text).toBe(readFile());
});

test('roles and names are the same in every engine', async ({ widget }) => {
  for (const id of ids) {
    for (const language of languages) {
      await widget.show(id, { language });
      await expect(widget.status).not.toBeEmpty();
      const snapshot = await widget.page.locator('safar-survey').ariaSnapshot();
      const controls = [...snapshot.matchAll(/- (region|group|radio|checkbox|textbox|button) "(.+?)"/g)];
      const wanted = getControls(id, language);
      expect(wanted.length).toBeGreaterThan(1);
      expect(
        controls.map(([, role, name]) => [role, name]),
        `${id} in ${language}`,
      ).toEqual(wanted);
    }
  }
});
