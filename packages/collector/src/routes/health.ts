import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';

/** `/healthz`: the process answers. `/readyz`: the store does as well. */
export const addHealthRoutes = (app: FastifyInstance, { store }: Context): void => {
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await store.ask('SELECT 1');
      return { ok: true };
    } catch {
      return reply.code(503).send({ ok: false });
    }
  });
};
