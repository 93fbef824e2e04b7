import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import {
  engines,
  findShell,
  getLaunchOptions,
  getWebKit,
  userAgents,
  type EngineName,
} from './support/engines.js';

/** A path from here, wherever the repository lies: a bare name would match folders above it as well. */
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Told in Chromium only. Only Chromium prerenders and measures its heap, blockers are played in it, an owner has no
 * browser but for the preview, and figures are counted once; the rest is alike in every engine as far as we know, and two cores have
 * other things to do: `STORIES=all` tells it in Firefox as well. Pictures are no proof; see screenshots.config.ts.
 */
const inChromiumOnly = [
  'frameworks/**',
  'otto/**',
  'owner/**',
  'prerender/**',
  'snippet/long-visits.spec.ts',
  'static/**',
  'walk/**',
  ...(process.env['STORIES'] === 'all'
    ? []
    : [
        'asks/**',
        'report/accessibility.spec.ts',
        'report/definitions.spec.ts',
        'report/filters.spec.ts',
        'report/tables.spec.ts',
        'shop/shop.spec.ts',
        'shops/attributes.spec.ts',
        'shops/data-layer.spec.ts',
        'shops/pages.spec.ts',
        'shops/shopify.spec.ts',
        'shops/woocommerce.spec.ts',
        'snippet/clocks.spec.ts',
        'snippet/consent-mode.spec.ts',
        'snippet/consent-table.spec.ts',
        'snippet/debug.spec.ts',
        'snippet/frames.spec.ts',
        'snippet/friction.spec.ts',
        'snippet/friction-undone.spec.ts',
        'snippet/hosts.spec.ts',
        'snippet/old-queues.spec.ts',
        'snippet/two-versions.spec.ts',
        'snippet/kept.spec.ts',
        'surveys/audience.spec.ts',
        'surveys/bugs.spec.ts',
        'surveys/by-link.spec.ts',
        'surveys/experiment.spec.ts',
        'surveys/contact-unsent.spec.ts',
        'surveys/contacts.spec.ts',
        'surveys/explain.spec.ts',
        'surveys/going-on.spec.ts',
        'surveys/leaving.spec.ts',
        'surveys/manners.spec.ts',
        'surveys/moments.spec.ts',
        'surveys/paying-on-a-phone.spec.ts',
        'surveys/places.spec.ts',
        'surveys/server-sale.spec.ts',
        'surveys/touchpoint.spec.ts',
        'surveys/touchpoint-lost.spec.ts',
        'surveys/waiting.spec.ts',
        'widget/points.spec.ts',
        'widget/types.spec.ts',
        'widget/ways.spec.ts',
      ]),
];

/** Building it takes as long as all other frameworks together. */
const onlyInAll = process.env['STORIES'] === 'all' ? [] : ['frameworks/next.spec.ts'];

/** An engine that is missing is skipped with a word on a developer's machine, and is a failure in CI. */
const unlessMissing = <Value>(name: string, describe: () => Value): Value[] => {
  try {
    return [describe()];
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`Skipped ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
};

const driven = (Object.keys(engines) as EngineName[]).flatMap((name) =>
  unlessMissing(name, () => {
    const { channel, ...launchOptions } = getLaunchOptions(name);
    const shell = name === 'chromium' ? findShell() : undefined;
    const ignoreDefaultArgs = name === 'chromium' ? ['--disable-back-forward-cache'] : [];
    return {
      name,
      testIgnore: [
        'screenshots/**',
        'webkit/**',
        ...onlyInAll,
        // A Firefox with many windows open does not always take orders: there a driver plays one visit at a time.
        // A Chromium that was killed restores its session only now and then, asked or not.
        ...(name === 'chromium'
          ? ['chaos-driven/**', 'snippet/restored.spec.ts']
          : ['chaos/chaos.spec.ts', ...inChromiumOnly]),
      ].map(folder),
      use: {
        browserName: name,
        userAgent: userAgents[name],
        ...(channel === undefined ? {} : { channel }),
        launchOptions: {
          ...launchOptions,
          ...(shell === undefined ? {} : { executablePath: shell }),
          ignoreDefaultArgs,
        },
      },
    };
  }),
);

/** Here the runner is only the runner. In `chaos` nobody drives any engine. */
const webkit = unlessMissing('webkit', () => {
  getWebKit();
  return { name: 'webkit', testMatch: ['webkit/*.spec.ts', 'chaos/*.spec.ts'].map(folder) };
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',

  // On two cores: a third has something to do while pages wait for what comes a few seconds later.
  workers: 3,
  fullyParallel: true,
  // Stories with a survey take half of that in Firefox when the machine has other things to do.
  timeout: 60_000,
  // What comes at all comes within seconds; on a busy machine these are long.
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  // A busy machine may starve a browser; what needed a second try is named as flaky. Figures and faults get none.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  projects: [...driven, ...webkit],
});
