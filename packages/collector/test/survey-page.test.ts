import { Writable } from 'node:stream';
import type { Config, SurveyPage } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signOrder } from '../src/link/reference.js';
import { linkKey } from './by-link.js';
import { browserAgent, startCollector, type Collector } from './collector.js';
import { shop } from './shop.js';

const config: Config = {
  ...shop,
  name: { fa: 'گل </script><b>نوگل', en: 'Rose & "Co"' },
  surveys: [
    { id: 'delivery', template: 'csat', about: 'experience', when: [{ link: true }] },
    {
      id: 'cart',
      questions: [{ id: 'why', type: 'text', text: { en: 'Was {cart.value} <i>too</i> much?' } }],
      when: [{ link: true }],
    },
    {
      id: 'spring',
      template: 'nps',
      when: [{ link: true }],
      howOften: { active: { from: '2026-03-21', to: '2026-04-03' } },
    },
    { id: 'page', template: 'nps', when: [{ page: '/' }] },
    { id: 'call', template: 'talk-to-us', when: [{ link: true }], place: 'modal' },
  ],
};
const chunks = {
  widget: 'chunks/widget-1.js',
  'widget-contact': 'chunks/widget-contact-1.js',
  'survey-page': 'chunks/survey-page-1.js',
  'survey-page-style': 'chunks/survey-page-1.css',
};

const log: string[] = [];
const stream = new Writable({
  write(chunk: Buffer, _encoding, done) {
    log.push(chunk.toString());
    done();
  },
});

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({
    sites: [
      { config, text: 'pages' },
      { config: { site: 'aymara', languages: ['ay', 'en-x'] }, text: 'aymara' },
    ],
    chunks,
    linkKey,
    eventsPath: '/tell',
    rateLimits: { perAddress: 40 },
    logger: { level: 'trace', stream },
  });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const open = (url: string, acceptLanguage = 'en', remoteAddress = '127.0.0.1') =>
  collector.app.server.inject({
    url,
    remoteAddress,
    headers: { 'accept-language': acceptLanguage, 'user-agent': browserAgent },
  });
const readData = (html: string): SurveyPage => {
  const [, text = ''] = /<script type="application\/json" id="survey">(.*)<\/script>/.exec(html) ?? [];
  return JSON.parse(text) as SurveyPage;
};

test('a survey is a page of its own, with nothing that runs in it but what is served', async () => {
  const { statusCode, headers, body } = await open('/q/shop/delivery');
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    vary: 'accept-language',
  });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  expect(headers).not.toHaveProperty('set-cookie');
  expect(body.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="../../chunks/survey-page-1.js">',
    '<script type="application/json" id="survey">',
  ]);
  expect(body).not.toMatch(/ style=| on\w+=/);
  expect(readData(body)).toMatchObject({
    site: 'shop',
    about: 'experience',
    widget: '../../chunks/widget-1.js',
    events: '../../tell',
    content: { id: 'delivery', language: 'en', dir: 'ltr' },
  });
});

test('one that asks for a contact has the widget for it, in one place, and does not call its answers nameless', async () => {
  const { body } = await open('/q/shop/call');
  expect(body).toContain('unless you leave your contact');
  const { widget, content } = readData(body);
  expect(widget).toBe('../../chunks/widget-contact-1.js');
  expect(content).not.toHaveProperty('place');
  expect((await open('/q/shop/delivery')).body).not.toContain('unless you leave');
});

test('names and words are text, wherever they stand', async () => {
  const persian = (await open('/q/shop/delivery', 'fa')).body;
  expect(persian).toContain('<bdi>گل &#60;/script&#62;&#60;b&#62;نوگل</bdi>');
  expect(persian).not.toContain('<b>');
  const { content } = readData((await open('/q/shop/cart')).body);
  expect(content.questions[0]?.text).toBe('Was \u2068$…\u2069 <i>too</i> much?');
});

describe('the language is', () => {
  test.each([
    ['that of the link', '/q/shop/delivery?lang=fa', 'en', 'fa'],
    ['the browser’s where the link has one that the site has not', '/q/shop/delivery?lang=tr', 'en', 'en'],
    [
      'the one that the browser likes best of those there are',
      '/q/shop/delivery',
      'de, fa;q=0.4, en-GB;q=0.7',
      'en',
    ],
    ['the site’s first for others', '/q/shop/delivery', 'tr, de', 'fa'],
    ['the site’s first for nonsense', '/q/shop/delivery?lang=%00', ';;q=x,*', 'fa'],
    ['that of the survey, which has no other', '/q/shop/cart', 'fa', 'en'],
  ])('%s', async (_, url, header, language) => {
    const { headers, body } = await open(url, header);
    expect(headers['content-language']).toBe(language);
    expect(body).toContain(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`);
    expect(readData(body).content.language).toBe(language);
  });

  test('may be changed, and the order stays', async () => {
    const token = signOrder(linkKey, { site: 'shop', survey: 'delivery' }, '7');
    const { body } = await open(`/q/shop/delivery?r=${token}`);
    expect(body).toContain(`<a href="?lang=fa&#38;r=${token}" hreflang="fa" lang="fa" dir="rtl">فارسی</a>`);
  });
});

test('an order that is signed has a showing of its own; any other token is as good as none', async () => {
  const token = signOrder(linkKey, { site: 'shop', survey: 'delivery' }, '7');
  const signed = await open(`/q/shop/delivery?r=${token}`, 'en', '10.0.0.1');
  expect(readData(signed.body).order).toEqual({
    reference: token,
    showing: expect.stringMatching(/^00000000-0000-7/),
  });
  expect(signed.body).toContain('kept together with your order');
  const none = (await open('/q/shop/delivery', 'en', '10.0.0.1')).body;
  for (const other of [`${token}x`, signOrder('guessed', { site: 'shop', survey: 'delivery' }, '7'), '<b>']) {
    const { body } = await open(`/q/shop/delivery?r=${encodeURIComponent(other)}`, 'en', '10.0.0.1');
    const withoutLinks = (html: string) => html.replace(/<ul>.*<\/ul>/, '');
    expect(withoutLinks(body)).toBe(withoutLinks(none));
  }
});

describe('where there is no survey, words say so', () => {
  test.each([
    ['no such site', '/q/rose/delivery', 'fr', 'Il n’y a pas de questionnaire ici.'],
    ['no such site, in no language there is', '/q/rose/delivery', 'xx', 'There is no survey here.'],
    ['no such survey', '/q/shop/gone', 'fa', 'اینجا نظرسنجی‌ای نیست.'],
    ['one that no link opens', '/q/shop/page', 'en', 'There is no survey here.'],
    [
      'no such survey, on a site in a language without words',
      '/q/aymara/gone',
      'en',
      'There is no survey here.',
    ],
    ['one that is not asked these days', '/q/shop/spring', 'en', 'This survey is not open now.'],
  ])('%s', async (_, url, header, words) => {
    const { statusCode, body, headers } = await open(url, header, '10.0.0.2');
    expect(statusCode).toBe(404);
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(body).toContain(`<h2>${words}</h2>`);
    expect(body).not.toContain('<script');
  });

  test('within its days it is there', async () => {
    const { now } = collector.clock;
    collector.clock.now = Date.UTC(2026, 2, 20, 21);
    expect((await open('/q/shop/spring', 'en', '10.0.0.2')).statusCode).toBe(200);
    collector.clock.now = now;
  });
});

test('pages of the site know nothing of what only links open', async () => {
  const library = (await collector.app.server.inject('/v1/sites/shop/surveys/en.json')).json<{
    surveys: { id: string }[];
  }>();
  expect(library.surveys.map(({ id }) => id)).toEqual(['page']);
});

test('who opens too many is refused', async () => {
  const codes: number[] = [];
  for (let count = 0; count < 41; count++)
    codes.push((await open('/q/shop/delivery', 'en', '10.0.0.9')).statusCode);
  expect(codes.filter((code) => code === 429)).toHaveLength(1);
});

test('nothing of a token stands in the log', async () => {
  const token = signOrder(linkKey, { site: 'shop', survey: 'delivery' }, '7');
  await open(`/q/shop/delivery?r=${token}`, 'en', '10.0.0.3');
  await open(`/q/%E0%A4%A/delivery?r=${token}`, 'en', '10.0.0.3');
  expect(log.join('')).not.toContain(token);
});
