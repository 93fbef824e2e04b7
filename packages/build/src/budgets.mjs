/**
 * What a file may weigh after Brotli 11, in bytes.
 * @typedef {object} Budget
 * @property {string} what how the table names it
 * @property {string} package folder below packages/
 * @property {string} file path below its dist; `#` stands for the hash of a chunk
 * @property {number} bytes
 * @property {number} [aim]
 * @property {boolean} [mayBeAbsent] nothing builds it yet; default false
 */

/** @type {readonly Budget[]} */
export const budgets = [
  { what: '`safar.js`, on every page', package: 'snippet', file: 'safar.js', bytes: 4096, aim: 3900 },
  {
    what: 'triggers (stages, cart, waits), when the site has surveys',
    package: 'snippet',
    file: 'chunks/triggers-#.js',
    bytes: 2048,
  },
  {
    what: 'triggers, with what visitors do on a page, when a survey asks by it',
    package: 'snippet',
    file: 'chunks/moments-#.js',
    bytes: 3456,
  },
  {
    what: 'what happened off the site, when a survey asks by it',
    package: 'snippet',
    file: 'chunks/touchpoints-#.js',
    bytes: 1120,
  },
  {
    what: 'how the visit began, when a survey asks by it',
    package: 'snippet',
    file: 'chunks/arrival-#.js',
    bytes: 4480,
  },
  { what: 'traits, when a survey asks by them', package: 'snippet', file: 'chunks/traits-#.js', bytes: 320 },
  {
    what: 'asking, when a wait is over',
    package: 'snippet',
    file: 'chunks/ask-#.js',
    bytes: 3200,
  },
  {
    what: 'asking instead, when no survey asks whom it meets or tells of the cart',
    package: 'snippet',
    file: 'chunks/ask-anyone-#.js',
    bytes: 2560,
  },
  {
    what: 'links, caps, `forget`, the Navigation API, when idle',
    package: 'snippet',
    file: 'chunks/later-#.js',
    bytes: 1312,
  },
  { what: 'debug, when the address asks for it', package: 'snippet', file: 'chunks/debug-#.js', bytes: 1200 },
  {
    what: 'what is known about a visitor, when the address asks for it',
    package: 'snippet',
    file: 'chunks/me-#.js',
    bytes: 2944,
  },
  {
    what: 'why surveys show or do not, when the address asks for it',
    package: 'snippet',
    file: 'chunks/explain-#.js',
    bytes: 9728,
  },
  { what: 'the words of that in Persian', package: 'snippet', file: 'chunks/explain-fa-#.js', bytes: 2688 },
  { what: 'the words of that in Arabic', package: 'snippet', file: 'chunks/explain-ar-#.js', bytes: 2432 },
  { what: 'the words of that in English', package: 'snippet', file: 'chunks/explain-en-#.js', bytes: 2176 },
  {
    what: 'a walk of the team, when the address asks for it',
    package: 'snippet',
    file: 'chunks/walk-#.js',
    bytes: 6144,
  },
  { what: 'vitals, when idle', package: 'snippet', file: 'chunks/vitals-#.js', bytes: 3200 },
  {
    what: 'vitals with what caused them, when idle',
    package: 'snippet',
    file: 'chunks/vital-causes-#.js',
    bytes: 5264,
  },
  {
    what: 'errors and clicks in vain, when idle',
    package: 'snippet',
    file: 'chunks/friction-#.js',
    bytes: 1024,
  },
  {
    what: 'forms left and empty searches, when idle',
    package: 'snippet',
    file: 'chunks/undone-#.js',
    bytes: 512,
  },
  { what: 'GA4 data layer', package: 'snippet', file: 'chunks/data-layer-#.js', bytes: 400 },
  { what: 'cart attributes', package: 'snippet', file: 'chunks/attributes-#.js', bytes: 600 },
  { what: 'WooCommerce', package: 'snippet', file: 'chunks/woocommerce-#.js', bytes: 600 },
  { what: 'Shopify', package: 'snippet', file: 'chunks/shopify-#.js', bytes: 600 },
  { what: 'replaced addresses', package: 'snippet', file: 'chunks/replace-state-#.js', bytes: 200 },
  { what: 'rules of pages', package: 'snippet', file: 'chunks/pages-#.js', bytes: 600 },
  {
    what: '`consent-mode.js`, where its tag is added',
    package: 'snippet',
    file: 'consent-mode.js',
    bytes: 600,
  },
  {
    what: '`widget.js`, when a survey is due',
    package: 'widget',
    file: 'widget.js',
    bytes: 12_288,
    aim: 11_264,
  },
  {
    what: '`widget-points.js` instead, when surveys ask for numbers and words only',
    package: 'widget',
    file: 'widget-points.js',
    bytes: 10_880,
  },
  {
    what: '`widget-places.js` instead, when a survey is a dialog or part of a page',
    package: 'widget',
    file: 'widget-places.js',
    bytes: 12_800,
  },
  {
    what: '`widget-contact.js` instead, when a survey asks for a contact',
    package: 'widget',
    file: 'widget-contact.js',
    bytes: 14_336,
  },
  {
    what: 'the tab that opens a survey, when idle',
    package: 'snippet',
    file: 'chunks/tab-#.js',
    bytes: 1280,
  },
  {
    what: 'the page of a survey by link, beside the widget',
    package: 'widget',
    file: 'survey-page.js',
    bytes: 3072,
  },
  { what: 'its style sheet', package: 'widget', file: 'survey-page.css', bytes: 1280 },
  { what: 'the report’s scripts together', package: 'report', file: '**/*.js', bytes: 46_080 },
];
