import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { test as base } from './owner-test.js';
import { type Ended, launch } from './safar-command.js';

export interface RunningPreview {
  /** With a slash at the end. */
  url: string;
  told(): string;
  signal(name: NodeJS.Signals): void;
  whenEnded: Promise<Ended>;
}

export interface Preview {
  /** Writes safar.json, at once as an editor does. */
  save(config: unknown): Promise<void>;
  start(...words: string[]): Promise<RunningPreview>;
  /** Everything that a page complained about. */
  problems: string[];
}

/** The config of a shop with a Persian and an English survey; what it says is piped, branched and counted. */
export const shop = {
  site: 'nogol',
  name: { fa: 'نوگل', en: 'Nogol' },
  languages: ['fa', 'en'],
  currency: 'IRT',
  surveys: [
    { id: 'nps', template: 'nps', when: [{ event: 'purchase' }] },
    {
      id: 'basket',
      title: { fa: 'سبد', en: 'The basket' },
      when: [{ cart: 'abandoned' }],
      questions: [
        {
          id: 'why',
          type: 'choice',
          text: { fa: 'چرا سبد {cart.value} ماند؟', en: 'Why was {cart.value} left behind?' },
          options: [
            { id: 'price', text: { fa: 'قیمت', en: 'The price' } },
            { id: 'time', text: { fa: 'زمان', en: 'The time' } },
            { id: 'other', kind: 'other' },
          ],
          next: [{ answer: 'time', to: 'when' }, { to: 'end' }],
        },
        {
          id: 'when',
          type: 'text',
          text: { fa: 'گفتید «{answer:why}». کِی؟', en: 'You said “{answer:why}”. When?' },
        },
        { id: 'thanks', type: 'message', text: { fa: 'سپاس', en: 'Thank you kindly' } },
      ],
    },
  ],
};

const start = async (words: readonly string[], folder: string): Promise<RunningPreview> => {
  const { child, said, whenEnded } = launch(['preview', '--port', '0', ...words], folder);
  const ready = new Promise<void>((resolve) =>
    child.stdout?.on('data', () => said.printed.includes('Ctrl-C stops') && resolve()),
  );
  const broken = whenEnded.then(({ told }) => Promise.reject(new Error(`safar preview has ended: ${told}`)));
  await Promise.race([ready, broken]);
  broken.catch(() => undefined);
  const [url = ''] = /http:\S+/.exec(said.printed) ?? [];
  return { url, told: () => said.told, signal: (name) => void child.kill(name), whenEnded };
};

export const test = base.extend<{ preview: Preview }>({
  // As people have it: Playwright would decide for every frame which scheme it prefers.
  colorScheme: null,
  preview: async ({ owner, page }, use) => {
    const started: RunningPreview[] = [];
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await use({
      problems,
      save: (config) =>
        writeFile(
          join(owner.folder, 'safar.json'),
          typeof config === 'string' ? config : JSON.stringify(config, null, 2),
        ),
      async start(...words) {
        const running = await start(words, owner.folder);
        started.push(running);
        return running;
      },
    });
    for (const running of started) running.signal('SIGKILL');
    await Promise.all(started.map(({ whenEnded }) => whenEnded));
  },
});

/** One drawing, as it is named: `nps: fa, Phone, Dark`. */
export const getShot = (page: Page, name: string): { shot: Locator; frame: FrameLocator; card: Locator } => {
  const frame = page.frameLocator(`iframe[title="${name}"]`);
  const shot = page
    .locator('figure')
    .filter({ has: page.getByRole('button', { name: `Again: ${name}`, exact: true }) });
  return { shot, frame, card: frame.locator('safar-survey section') };
};

/** Without the signs around names that nobody sees. */
export const expectText = async (locator: Locator, text: string): Promise<void> => {
  await expect.poll(async () => (await locator.innerText()).replace(/[\u2066-\u2069]/g, '')).toContain(text);
};

export { expect };
