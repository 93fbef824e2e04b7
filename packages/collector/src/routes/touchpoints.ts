import { limits, readTouchpointBatch, TouchpointWho, type TouchpointAnswer } from '@safar/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Compile } from 'typebox/compile';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { readBody } from '../ingest/read-body.js';
import type { Erased } from '../touchpoints/erasures.js';
import { needSignIn } from './need-sign-in.js';
import { getSite } from './sites.js';

const whoCheck = Compile(TouchpointWho);

// JSON alone: a page of another site cannot send it with a reader's session, as it could send a form.
const accepts = { types: ['application/json'], bytes: limits.touchpointBytes } as const;

const read = ({ body, headers }: FastifyRequest): Promise<unknown> =>
  readBody(body, headers['content-type'], headers['content-encoding'], accepts);

const readWho = (body: unknown): TouchpointWho => {
  const who = typeof body === 'object' && body !== null && 'who' in body ? body.who : undefined;
  if (!whoCheck.Check(who)) throw new Refusal('who_invalid');
  return who;
};

/** `POST` and `DELETE /v1/sites/:site/touchpoints`: what happened off the site, from the shop's own programs. */
export const addTouchpointsRoutes = (app: FastifyInstance, { sites, signIn, touchpoints }: Context): void => {
  const options = { onRequest: needSignIn(signIn), bodyLimit: limits.touchpointBytes };
  app.post<{ Params: { site: string } }>(
    '/v1/sites/:site/touchpoints',
    options,
    async (request): Promise<TouchpointAnswer> => {
      const site = getSite(sites, request.params.site);
      const batch = readTouchpointBatch(await read(request));
      if (!batch) throw new Refusal('touchpoints_invalid');
      return touchpoints.take(site, batch);
    },
  );
  app.delete<{ Params: { site: string } }>(
    '/v1/sites/:site/touchpoints',
    options,
    async (request): Promise<Erased> => {
      const site = getSite(sites, request.params.site);
      return touchpoints.erase(site, readWho(await read(request)));
    },
  );
};
