import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { exportEvents } from '../store/export-events.js';
import { needSignIn } from './need-sign-in.js';
import { getSite } from './sites.js';

/** `GET /v1/sites/:site/export?format=ndjson`: every event, one a line. */
export const addExportRoute = (app: FastifyInstance, { sites, store, writer, signIn }: Context): void => {
  app.get<{ Params: { site: string }; Querystring: { format?: string } }>(
    '/v1/sites/:site/export',
    { onRequest: needSignIn(signIn) },
    async (request, reply) => {
      const { id } = getSite(sites, request.params.site);
      if ((request.query.format ?? 'ndjson') !== 'ndjson') throw new Refusal('format_unknown');
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="${id}.ndjson"`)
        .send(Readable.from(exportEvents(store, id, writer.getCommit())));
    },
  );
};
