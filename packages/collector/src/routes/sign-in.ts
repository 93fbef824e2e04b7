import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { errors } from '../errors.js';
import { createWordPage } from '../word-page.js';

/** `GET /in/:once` turns a link into a session. A glance at its head alone does not use it up. */
export const addSignInRoute = (app: FastifyInstance, { signIn, counters }: Context): void => {
  app.get<{ Params: { once: string } }>('/in/:once', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    if (signIn.takeLink(request.params.once)) {
      signIn.startSession(request, reply);
      return reply.redirect('/report', 303);
    }
    const { status, sentence, next } = errors.link_used;
    counters.count('link_used');
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(createWordPage('This link no longer works', [sentence, next]));
  });
};
