import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/paths.mjs';

const packages = join(root, 'packages');

/** @param {string} path */
const read = (path) => readFileSync(join(packages, path));

const head =
  '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script>' +
  '<script async src="/safar.js" data-site="shop" data-consent="not-required"></script>';

/**
 * The config as the collector compiles it. A chunk that it does not know is not loaded.
 * @param {object} config
 * @param {Record<string, string>} chunks
 * @returns {Promise<string>}
 */
async function compile(config, chunks) {
  const schema = await import(pathToFileURL(join(packages, 'schema/dist/index.js')).href);
  const parsed = schema.parseConfig(config);
  if (!('config' in parsed))
    throw new Error(`The bench's safar.json is wrong: ${JSON.stringify(parsed.mistakes)}`);
  return JSON.stringify(schema.compileConfig(schema.completeConfig(parsed.config), 1, chunks));
}

/** The words of its surveys, as the collector resolves them. @param {object} config @returns {Promise<string>} */
async function resolveWords(config) {
  const schema = await import(pathToFileURL(join(packages, 'schema/dist/index.js')).href);
  return JSON.stringify(schema.resolveSurveyLibrary(schema.completeConfig(config), 1, 'en'));
}

const widgets = ['widget', 'widget-points'];

/** Paths of the built chunks by name, those of the widget as `safar serve` calls them. @returns {Record<string, string>} */
function readChunks() {
  const { chunks } = JSON.parse(read('snippet/dist/manifest.json').toString());
  const named = widgets.map((name) => {
    const hash = createHash('sha256')
      .update(read(`widget/dist/${name}.js`))
      .digest('hex')
      .slice(0, 8);
    return [name, `chunks/${name}-${hash}.js`];
  });
  return { ...chunks, ...Object.fromEntries(named) };
}

/**
 * @param {object} given
 * @param {string} given.name
 * @param {string} given.title
 * @param {object} given.config as in safar.json
 * @param {readonly string[]} [given.only] names of the chunks that may load; default all
 * @param {boolean} [given.asks] whether its words are served, so that a survey can be shown
 * @returns {Promise<import('./candidate.mjs').Candidate>}
 */
async function createSafar({ name, title, config, only, asks }) {
  const all = readChunks();
  const chunks = Object.fromEntries(Object.entries(all).filter(([chunk]) => !only || only.includes(chunk)));
  const whole = { site: 'shop', languages: ['en'], ...config };
  const compiled = await compile(whole, chunks);
  const words = asks ? await resolveWords(whole) : undefined;
  /** @type {[string, Buffer][]} */
  const files = Object.entries(chunks).map(([chunk, path]) => [
    `/${path}`,
    read(widgets.includes(chunk) ? `widget/dist/${chunk}.js` : `snippet/dist/${path}`),
  ]);
  const { version } = JSON.parse(read('snippet/package.json').toString());
  return {
    name,
    title,
    version: `@safar/snippet ${version}`,
    head,
    files: new Map([['/safar.js', read('snippet/dist/safar.js')], ...files]),
    answer: (path, body) =>
      path === '/v1/sites/shop/config'
        ? { status: 200, type: 'application/json', body: compiled }
        : path === '/v1/events'
          ? {
              status: 200,
              type: 'application/json',
              body: JSON.stringify({ accepted: JSON.parse(body).events.length, rejected: [] }),
            }
          : path === '/v1/sites/shop/surveys/en.json' && words !== undefined
            ? { status: 200, type: 'application/json', body: words }
            : { status: 404 },
  };
}

/** What every page has: pages, visits, carts from the data layer, the queue. */
export const createSmallSafar = () =>
  createSafar({
    name: 'safar-small',
    title: '`safar.js` with `data-layer`',
    config: { cart: { sources: ['data-layer'] } },
    only: ['data-layer'],
  });

/** Everything that a page can load before a survey is due: every source of carts, the triggers, vitals with their causes, frictions. */
export const createWholeSafar = () =>
  createSafar({
    name: 'safar-whole',
    title: 'Safar, everything loaded',
    config: {
      cart: { sources: ['data-layer', 'attributes', 'woocommerce', 'shopify', 'pages'] },
      vitals: { attribution: true },
      surveys: [
        {
          id: 'post-purchase',
          template: 'csat',
          when: [{ event: 'purchase', after: '2s' }, { cart: 'abandoned' }],
        },
      ],
    },
  });

/** A recommendation asked on every page, at once. */
export const createAskingSafar = () =>
  createSafar({
    name: 'safar',
    title: 'Safar',
    config: {
      surveys: [
        {
          id: 'nps',
          when: [{ page: '/**' }],
          questions: [{ id: 'score', type: 'nps' }],
          howOften: { untilAnswered: true },
        },
      ],
      throttle: { perVisit: 9, between: '0s' },
    },
    asks: true,
  });
