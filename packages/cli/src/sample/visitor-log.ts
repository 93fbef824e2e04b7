import type { Device, SafarEvent, Source } from '@safar/schema';
import { addVitals } from './page-speed.js';
import type { SampleLanguage, SamplePage } from './pages.js';
import type { Random } from './random.js';

export interface Person {
  device: Device;
  language: SampleLanguage;
}

export interface PageOptions {
  loadMs?: number;
  /** Leaves before the page has loaded. */
  impatient?: true;
  isMissing?: true;
  nav?: 'navigate' | 'back_forward';
}

interface OpenPage {
  id: string;
  no: number;
  next: number;
  engagedMs: number;
  path: string;
  loadMs: number;
  impatient: boolean;
}

/** Writes down one visitor's events as the script would: numbered, in order, each page ended by what it came to. */
export const createVisitorLog = (random: Random, person: Person) => {
  const events: SafarEvent[] = [];
  let now = 0;
  let visit = '';
  let visits = 0;
  let pages = 0;
  let source: Source | undefined;
  let page: OpenPage | undefined;

  const write = (name: string, params: Record<string, unknown>): void => {
    if (!page) throw new Error(`"${name}" needs a page that it happens on.`);
    events.push({
      id: random.id(now),
      visit,
      page: page.id,
      pageNo: page.no,
      n: page.next++,
      at: now,
      name,
      params,
    });
  };

  const leave = (): void => {
    if (!page) return;
    const { engagedMs, loadMs, impatient } = page;
    if (!impatient) addVitals(random, loadMs, write);
    write('page_leave', {
      engagedMs,
      scrollPercent: impatient ? 0 : Math.min(100, random.between(20, 60) + Math.floor(engagedMs / 2_000)),
      loaded: !impatient,
      ...(impatient ? {} : { loadMs, ttfbMs: Math.floor(loadMs / 4) }),
    });
    page = undefined;
  };

  const spend = (ms: number): void => {
    now += ms;
    if (page) page.engagedMs += ms;
  };

  return {
    person,
    events,
    getTime: () => now,
    /** Begins a visit; the one before must have been closed. */
    open(at: number, from: Source): void {
      now = at;
      visit = random.id(at);
      visits += 1;
      pages = 0;
      source = from;
    },
    see({ path, title }: SamplePage, options: PageOptions = {}): void {
      const from = page?.path;
      leave();
      if (pages > 0) now += random.between(150, 600);
      const usual = person.device === 'mobile' ? random.between(900, 2_900) : random.between(400, 1_600);
      const loadMs = options.loadMs ?? (random.chance(0.012) ? random.between(4_100, 6_500) : usual);
      pages += 1;
      page = {
        id: random.id(now),
        no: pages,
        next: 0,
        engagedMs: 0,
        path,
        loadMs,
        impatient: options.impatient === true,
      };
      write('page_view', {
        path,
        title,
        nav: options.nav ?? 'navigate',
        ...(source ? { source } : {}),
        device: person.device,
        language: person.language,
        visitNo: visits,
      });
      source = undefined;
      if (options.isMissing) write('not_found', { path, ...(from === undefined ? {} : { from }) });
      spend(options.impatient ? random.between(1_200, Math.min(loadMs, 4_500)) : loadMs);
      if (loadMs > 4_000 && !options.impatient) write('slow', { metric: 'load', valueMs: loadMs });
    },
    /** Looks at the page for so long. */
    spend,
    tell(name: string, params: Record<string, unknown>): void {
      spend(random.between(300, 1_500));
      write(name, params);
    },
    /** Leaves the site. */
    close: leave,
  };
};

export type VisitorLog = ReturnType<typeof createVisitorLog>;
