import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceHosts } from './source-list.js';
import { classifyHost, classifySource } from './sources.js';

const own = ['nogol.example', 'https://*.nogol.shop'];
const ofHost = (host: string) => classifySource({ host }, own);

test('nothing known is direct', () => {
  expect(classifySource(undefined, own)).toBe('direct');
  expect(classifySource({}, own)).toBe('direct');
  expect(classifySource({ host: '' }, own)).toBe('direct');
});

test.each([
  ['www.google.com', 'search'],
  ['google.co.uk', 'search'],
  ['www.google.com.tr', 'search'],
  ['images.google.de', 'search'],
  ['r.search.yahoo.com', 'search'],
  ['yandex.ru', 'search'],
  ['search.brave.com', 'search'],
  ['parsijoo.ir', 'search'],
  ['com.google.android.googlequicksearchbox', 'search'],
  ['mail.google.com', 'email'],
  ['com.google.android.gm', 'email'],
  ['outlook.live.com', 'email'],
  ['eu.mail.yahoo.com', 'email'],
  ['l.instagram.com', 'social'],
  ['m.facebook.com', 'social'],
  ['t.co', 'social'],
  ['www.aparat.com', 'social'],
  ['t.me', 'chat'],
  ['web.telegram.org', 'chat'],
  ['web.whatsapp.com', 'chat'],
  ['web.eitaa.com', 'chat'],
  ['web.bale.ai', 'chat'],
  ['chatgpt.com', 'ai'],
  ['gemini.google.com', 'ai'],
  ['copilot.microsoft.com', 'ai'],
  ['www.perplexity.ai', 'ai'],
  ['yiyan.baidu.com', 'ai'],
  ['googleads.g.doubleclick.net', 'ads'],
  ['sep.shaparak.ir', 'payment'],
  ['www.zarinpal.com', 'payment'],
  ['checkout.stripe.com', 'payment'],
  ['www.paypal.com', 'payment'],
  ['secure.paytabs.sa', 'payment'],
  ['docs.google.com', 'referral'],
  ['blog.example', 'referral'],
])('%s is %s', (host, kind) => {
  expect(ofHost(host)).toBe(kind);
});

test.each([
  'notgoogle.com',
  'google.com.evil.example',
  'google.evil',
  'my-t.me',
  'paypal.com-login.example',
  'xx.com',
  'brave.com',
  'stripe.com',
  'constructor',
  '__proto__',
  'com',
  '127.0.0.1',
])('%s only looks like a known one', (host) => {
  expect(ofHost(host)).toBe('referral');
});

test('a host is known with a port, in capitals, with a dot at its end', () => {
  expect(ofHost('WWW.Google.COM:443')).toBe('search');
  expect(ofHost('t.me.')).toBe('chat');
});

test('own hosts are internal, with their subdomains', () => {
  expect(ofHost('nogol.example')).toBe('internal');
  expect(ofHost('www.nogol.example:8443')).toBe('internal');
  expect(ofHost('blog.nogol.shop')).toBe('internal');
  expect(ofHost('notnogol.example')).toBe('referral');
  expect(classifySource({ host: 'elsewhere.example', class: 'internal' }, [])).toBe('internal');
});

test('what the owner wrote into the link says more than the host', () => {
  const link = (campaign: object, host = 'www.google.com') => classifySource({ host, campaign }, own);
  expect(link({ source: 'google', medium: 'cpc' })).toBe('ads');
  expect(link({ source: 'x', medium: 'Paid_Social' })).toBe('ads');
  expect(link({ medium: 'display' })).toBe('ads');
  expect(link({ medium: 'Email' })).toBe('email');
  expect(link({ medium: 'newsletter' })).toBe('email');
  expect(link({ medium: 'social' })).toBe('social');
  expect(link({ source: 'instagram', medium: 'spring' })).toBe('social');
  expect(link({ source: 'chatgpt.com' }, '')).toBe('ai');
  expect(link({ source: 'telegram', medium: 'channel' }, '')).toBe('chat');
  expect(link({ source: 'google', medium: 'organic' }, '')).toBe('search');
  expect(link({ source: 'partner', medium: 'referral' }, '')).toBe('referral');
});

test('a tagged link of unknown kind counts for its host if that is known, else it is a campaign', () => {
  const campaign = { campaign: 'nowruz' };
  expect(classifySource({ campaign }, own)).toBe('campaign');
  expect(classifySource({ campaign: { source: 'google' } }, own)).toBe('campaign');
  expect(classifySource({ host: 'blog.example', campaign }, own)).toBe('campaign');
  expect(classifySource({ host: 'docs.google.com', campaign }, own)).toBe('campaign');
  expect(classifySource({ host: 'nogol.example', campaign }, own)).toBe('campaign');
  expect(classifySource({ host: 't.me', campaign }, own)).toBe('chat');
});

test('click ids prove advertisements, except those that every link gets', () => {
  for (const click of ['gclid', 'msclkid', 'yclid', 'ttclid', 'wbraid', 'li_fat_id']) {
    expect(classifySource({ click }, own)).toBe('ads');
    expect(classifySource({ host: 'www.google.com', click }, own)).toBe('ads');
  }
  expect(classifySource({ host: 'l.instagram.com', click: 'fbclid' }, own)).toBe('social');
  expect(classifySource({ click: 'fbclid' }, own)).toBe('social');
  expect(classifySource({ click: 'fbclid', campaign: { medium: 'cpc' } }, own)).toBe('ads');
  expect(classifySource({ click: 'fbclid', campaign: { medium: 'organic' } }, own)).toBe('social');
  expect(classifySource({ click: 'otherclid' }, own)).toBe('campaign');
  expect(classifySource({ click: 'constructor' }, own)).toBe('campaign');
});

test('somebody who comes back from a bank has come from a bank, whatever the link says', () => {
  expect(classifySource({ host: 'sep.shaparak.ir', campaign: { medium: 'cpc' } }, own)).toBe('payment');
});

test('no host is listed twice', () => {
  const all = Object.values(sourceHosts).flatMap((hosts) => hosts.split(/\s+/));
  expect(all.filter((host, index) => all.indexOf(host) !== index)).toEqual([]);
});

test('every listed host is known with any subdomain, and unknown with letters before it', () => {
  for (const [kind, hosts] of Object.entries(sourceHosts))
    for (const entry of hosts.split(/\s+/)) {
      const host = entry.replace('*', 'com');
      expect(classifyHost(host), host).toBe(kind);
      if (host.split('.').length === 2) expect(classifyHost(`not${host}`), host).toBeUndefined();
      expect(classifyHost(`a.b.${host}`), host).toBe(kind);
    }
});

test('whatever is in the source, an answer is given', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const source = fc.record(
    { host: text, click: text, campaign: fc.record({ source: text, medium: text }, { requiredKeys: [] }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(source, (given) => {
      expect(typeof classifySource(JSON.parse(JSON.stringify(given)), own)).toBe('string');
    }),
  );
});
