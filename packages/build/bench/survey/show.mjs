import { brotliCompressSync } from 'node:zlib';

/** Where a candidate's question is, and what of it has to be seen. */
const places = {
  safar: { host: 'safar-survey', inner: '.q' },
  posthog: { host: '[class*=PostHogSurvey]', inner: '.ratings-number, .survey-question, form' },
};

/** Runs in the page from its start: when the question can be seen, in ms since the navigation began. */
const watch = `(place) => {
  const look = () => {
    for (const host of document.querySelectorAll(place.host)) {
      const inner = (host.shadowRoot ?? host).querySelector(place.inner) ?? host.querySelector(place.inner);
      const { width = 0, height = 0, top = 0, bottom = 0 } = inner?.getBoundingClientRect() ?? {};
      if (width > 20 && height > 8 && top < innerHeight && bottom > 0 && getComputedStyle(inner).visibility === 'visible')
        return (window.seenAt = performance.now());
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Of the page, whoever is measured. */
const ofPage = /^\/(p\/|page\.js$|picture\.svg$)/;

/**
 * What it took to show a question.
 * @typedef {object} Showing
 * @property {number} firstMs from the start of the navigation to the question, for somebody new
 * @property {number} againMs the same on the next page
 * @property {number} bytes of everything that was fetched for it on the first page, each file after Brotli 11
 * @property {number} requests of these
 */

/**
 * Opens two pages in a new profile and waits for the question on each.
 * @param {object} given
 * @param {import('playwright-core').Browser} given.browser
 * @param {string} given.userAgent
 * @param {string} given.origin
 * @param {keyof typeof places} given.name
 * @param {number} given.throttle
 * @returns {Promise<Showing>}
 */
export async function measureShowing({ browser, userAgent, origin, name, throttle }) {
  const context = await browser.newContext({ userAgent, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`(${watch})(${JSON.stringify(places[name])})`);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    /** @type {Promise<number>[]} */
    const fetched = [];
    page.on('response', (response) => {
      if (ofPage.test(new URL(response.url()).pathname) || response.request().method() === 'POST') return;
      fetched.push(
        response.body().then(
          (body) => brotliCompressSync(body).length,
          () => 0,
        ),
      );
    });
    const open = async (/** @type {string} */ path) => {
      await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
      const seen = await page.waitForFunction('window.seenAt', undefined, { timeout: 30_000, polling: 50 });
      return Number(await seen.jsonValue());
    };
    const firstMs = await open('/p/1');
    const sizes = await Promise.all(fetched.splice(0));
    const againMs = await open('/p/2');
    return { firstMs, againMs, bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
  } finally {
    await context.close();
  }
}
