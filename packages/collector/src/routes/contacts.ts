import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { listContacts } from '../contacts/list-contacts.js';
import { removeContacts, type Removal } from '../contacts/remove-contacts.js';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { needSignIn } from './need-sign-in.js';
import { getSite } from './sites.js';

type Query = Record<string, string | string[] | undefined>;

/** Said twice it is no filter. */
const readOne = (query: Query, name: string): string | undefined => {
  const text = query[name];
  if (Array.isArray(text)) throw new Refusal('contacts_filter', name);
  return text;
};

const readTime = (query: Query, name: string): number | undefined => {
  const text = readOne(query, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,13}$/.test(text)) throw new Refusal('contacts_filter', name);
  return Number(text);
};

const readRemoval = (query: Query): Removal => {
  const id = readOne(query, 'id');
  const before = readTime(query, 'before');
  if (id !== undefined && before === undefined && /^[0-9a-f-]{36}$/.test(id)) return { id };
  if (id === undefined && before !== undefined) return { before };
  throw new Refusal('contacts_filter', 'id or before');
};

/** `GET` and `DELETE /v1/sites/:site/contacts`: contacts as visitors sealed them; this process has no key to them. */
export const addContactsRoutes = (
  app: FastifyInstance,
  { now, sites, store, writer, signIn }: Context,
): void => {
  const options = { onRequest: needSignIn(signIn) };
  app.get<{ Params: { site: string }; Querystring: Query }>(
    '/v1/sites/:site/contacts',
    options,
    async (request, reply) => {
      const { id, config } = getSite(sites, request.params.site);
      const survey = readOne(request.query, 'survey');
      const since = readTime(request.query, 'since');
      const filter = {
        ...(survey === undefined ? {} : { survey }),
        ...(since === undefined ? {} : { since }),
      };
      await writer.write([]);
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(Readable.from(listContacts(store, id, filter, now() - config.contacts.keepMs)));
    },
  );
  app.delete<{ Params: { site: string }; Querystring: Query }>(
    '/v1/sites/:site/contacts',
    options,
    async (request) => {
      const { id } = getSite(sites, request.params.site);
      const removal = readRemoval(request.query);
      await writer.write([]);
      return { removed: await removeContacts(store, id, removal) };
    },
  );
};
