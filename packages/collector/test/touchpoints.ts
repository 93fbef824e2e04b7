import type { Config, TouchpointAnswer } from '@safar/schema';
import { createSiteHashes } from '../src/touchpoints/identity.js';
import { shop } from './shop.js';
import type { Collector } from './collector.js';

export const identityKey = 'aGFzaGVzIG9mIHdobyBzb21lYm9keSBpcyBhdCB0aGUgc2g';

/** The form in which ids of a sender are kept. */
export const keptId = (id: string, site = 'shop'): string => createSiteHashes(identityKey).hashId(site, id);

/** A site whose surveys ask by late deliveries, by their days, and by solved tickets. */
export const askingShop = (more: Partial<Config> = {}): { config: Config; text: string } => {
  const text = JSON.stringify({
    ...shop,
    ...more,
    surveys: [
      { id: 'late', template: 'nps', when: [{ touchpoint: 'delivery_late', where: { days: { min: 2 } } }] },
      { id: 'solved', template: 'nps', when: [{ manual: true }, { touchpoint: 'ticket_solved' }] },
    ],
  });
  return { config: JSON.parse(text) as Config, text };
};

/** Sends touchpoints as a shop's own programs do. */
export const createShopDoor = (collector: Collector, site = 'shop') => {
  const send = async (
    method: 'POST' | 'DELETE',
    body: unknown,
    headers: Record<string, string> = {},
    url = `/v1/sites/${site}/touchpoints`,
  ) =>
    collector.app.server.inject({
      method,
      url,
      headers: { 'content-type': 'application/json', cookie: await collector.signIn(), ...headers },
      payload: Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    send,
    async tell(...touchpoints: unknown[]): Promise<TouchpointAnswer> {
      const answer = await send('POST', { touchpoints });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.json<TouchpointAnswer>();
    },
    erase: async (who: unknown) => (await send('DELETE', { who })).json<Record<string, unknown>>(),
  };
};
