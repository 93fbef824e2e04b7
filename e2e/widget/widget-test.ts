import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Config, GivenAnswer, SurveyContent, WidgetBuild, WidgetTexts } from '@safar/schema';
import { startHost, type Host } from './host-server.js';
import { getLibrary, type SurveyId } from './surveys.js';

export interface Book {
  shown: number;
  answers: GivenAnswer[];
  questions: string[];
  ends: string[];
  backs: number;
}

interface Mount {
  content: SurveyContent;
  ui: WidgetTexts;
  seed: number;
  saved?: { answers: GivenAnswer[]; question: string };
  build?: WidgetBuild;
}

declare global {
  interface Window {
    harness: {
      book: Book;
      hold: () => void;
      release: () => void;
      show: (mount: Mount) => Promise<void>;
      unmount: () => void;
    };
  }
}

export interface Showing {
  language?: 'fa' | 'ar' | 'en';
  /** Style sheet of the page. */
  css?: 'plain' | 'tokens' | 'hostile';
  seed?: number;
  saved?: Mount['saved'];
  /** File of the widget; default the one with all questions, and all places and contacts where they are needed. */
  build?: WidgetBuild;
  config?: Partial<Config>;
}

export class WidgetPage {
  readonly card: Locator;
  readonly status: Locator;
  readonly problems: string[] = [];
  ui: WidgetTexts = getLibrary('en').ui;

  constructor(
    readonly page: Page,
    private readonly host: Host,
  ) {
    this.card = page.locator('safar-survey section');
    this.status = page.locator('safar-survey [role=status]');
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  /** Sets what the visitor prefers; skips the story where the engine under Playwright cannot be told (Firefox). */
  async prefer(
    media: Partial<Record<'colorScheme' | 'reducedMotion' | 'forcedColors', string>>,
  ): Promise<void> {
    await this.page.emulateMedia(media as Parameters<Page['emulateMedia']>[0]);
    const names = {
      colorScheme: 'prefers-color-scheme',
      reducedMotion: 'prefers-reduced-motion',
      forcedColors: 'forced-colors',
    };
    const queries = Object.entries(names).flatMap(([key, name]) => {
      const value = media[key as keyof typeof names];
      return value === undefined ? [] : [`(${name}: ${value})`];
    });
    const heeded = await this.page.evaluate(
      (all) => all.every((query) => matchMedia(query).matches),
      queries,
    );
    test.skip(!heeded, `This engine cannot be told to prefer ${queries.join(' and ')}.`);
  }

  /** Until the card has faded in. */
  async whenStill(): Promise<void> {
    await this.card.evaluate((card) => Promise.all(card.getAnimations().map(({ finished }) => finished)));
  }

  async open({ language = 'en', css = 'plain' }: Showing = {}): Promise<void> {
    await this.page.goto(`${this.host.url}/${language}/${css}`);
    await this.page.waitForSelector('html[data-ready]', { state: 'attached' });
  }

  /** Mounts a survey on the page that is open. */
  async mount(
    id: SurveyId,
    { language = 'en', seed = 7, saved, build, config }: Showing = {},
  ): Promise<SurveyContent> {
    const library = getLibrary(language, config);
    const content = library.surveys.find((survey) => survey.id === id);
    if (!content) throw new Error(`There is no survey "${id}".`);
    this.ui = library.ui;
    const mount = { content, ui: library.ui, seed, ...(saved ? { saved } : {}), ...(build ? { build } : {}) };
    await this.page.evaluate((data) => window.harness.show(data), mount);
    return content;
  }

  async show(id: SurveyId, showing: Showing = {}): Promise<SurveyContent> {
    await this.open(showing);
    return this.mount(id, showing);
  }

  book(): Promise<Book> {
    return this.page.evaluate(() => window.harness.book);
  }

  question(text: string): Locator {
    return this.card.locator('.q').filter({ hasText: text.replace(/[\u2068\u2069]/g, '') });
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name, exact: true });
  }

  /** Whether focus is somewhere in the card. */
  hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.localName === 'safar-survey');
  }

  /** The value of the control that has focus in the card. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      return element instanceof HTMLInputElement ? element.value : element?.className;
    });
  }
}

export const test = base.extend<{ widget: WidgetPage }, { host: Host }>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  widget: async ({ page, host }, use) => {
    const widget = new WidgetPage(page, host);
    await use(widget);
    expect(widget.problems, 'nothing is said on the console').toEqual([]);
  },
});

export { expect };
