import { idPattern, type Forgotten } from '@safar/schema';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { needSignIn } from './need-sign-in.js';
import { getSite } from './sites.js';

const isId = new RegExp(idPattern);

/** `DELETE /v1/sites/:site/visitors/:id`: forgets a visitor for whoever may not or cannot ask by their own browser. */
export const addVisitorsRoutes = (app: FastifyInstance, { sites, signIn, forgetter }: Context): void => {
  app.delete<{ Params: { site: string; id: string } }>(
    '/v1/sites/:site/visitors/:id',
    { onRequest: needSignIn(signIn) },
    async ({ params }): Promise<Forgotten> => {
      const { id: site } = getSite(sites, params.site);
      if (!isId.test(params.id)) throw new Refusal('visitor_invalid');
      // What was acknowledged is erased with the rest.
      await forgetter.settle();
      return { forgotten: await forgetter.forget(site, params.id) };
    },
  );
};
