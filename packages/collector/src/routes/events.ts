import { limits, type BatchAnswer } from '@safar/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerAsk, readAsk } from '../asks/answer-ask.js';
import type { Context } from '../context.js';
import { Refusal } from '../errors.js';
import { checkBatch, type BatchRules } from '../ingest/check-batch.js';
import { readBody } from '../ingest/read-body.js';
import type { Site } from '../site.js';
import type { Stranger } from '../options.js';
import { createThrottles } from './throttles.js';

/**
 * Whether a page of this origin may send for the site: its own origins, those the collector was given, and its own host.
 * A page that hides its referrer says "null"; the browser then still says whether it is the same site.
 */
const mayPost = (request: FastifyRequest, site: Site): boolean => {
  const { origin } = request.headers;
  if (origin === undefined || site.origins.has(origin)) return true;
  if (origin === 'null') return request.headers['sec-fetch-site'] === 'same-origin';
  return origin === `${request.protocol}://${request.host}`;
};

/** Answers are readable from any page, so that a script can tell a refusal from a broken line; they hold nothing secret. */
const allowReading = (request: FastifyRequest, reply: FastifyReply): void => {
  const { origin } = request.headers;
  if (origin === undefined) return;
  void reply.headers({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
    vary: 'origin',
  });
};

/**
 * `POST /v1/events`, and the same under the owner's own name for it: answers 2xx only when the rows are durable. At the same
 * door visitors ask what is known about them, or to be forgotten.
 */
export const addEventsRoutes = (
  app: FastifyInstance,
  { now, sites, store, writer, forgetter, touchpoints, counters, strangers, options }: Context,
): void => {
  const throttles = createThrottles(app, options.rateLimits);
  const refuse = (code: Stranger['code'], site: string, origin = ''): Refusal => {
    strangers.meet({ code, site, origin });
    return new Refusal(code);
  };

  const rules: BatchRules = {
    linkKey: options.linkKey,
    hasContactKey: (site) => (sites.get(site)?.config.contacts.publicKey ?? '') !== '',
  };

  const take = async (
    request: FastifyRequest,
  ): Promise<BatchAnswer | Awaited<ReturnType<typeof answerAsk>>> => {
    await throttles.checkAddress(request);
    const body = await readBody(
      request.body,
      request.headers['content-type'],
      request.headers['content-encoding'],
    );
    const batch = readAsk(body) ?? checkBatch(body, now(), request.headers['user-agent'] ?? '', rules);
    const site = sites.get(batch.site);
    const { origin } = request.headers;
    if (!site) throw refuse('site_unknown', batch.site, origin);
    if (!mayPost(request, site)) throw refuse('origin_refused', batch.site, origin);
    await throttles.checkVisitor(request, batch.visitor);
    if ('ask' in batch) {
      await throttles.checkAsk(request, batch.ask);
      return answerAsk({ store, forgetter, touchpoints }, site, batch);
    }
    if (forgetter.isForgotten(batch.site, batch.visitor)) {
      counters.count('events_forgotten', batch.rows.length);
      return { accepted: batch.rows.length, rejected: batch.rejected };
    }
    if (batch.rows.length) await writer.write(batch.rows);
    counters.count('events_accepted', batch.rows.length);
    for (const { code } of batch.rejected) counters.count(`event_${code}`);
    return { accepted: batch.rows.length, rejected: batch.rejected };
  };

  for (const path of new Set(['/v1/events', options.eventsPath ?? '/v1/events'])) {
    app.options(path, async (request, reply) => {
      allowReading(request, reply);
      return reply
        .code(204)
        .headers({
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type, content-encoding',
          'access-control-max-age': '86400',
        })
        .send();
    });
    app.post(
      path,
      { bodyLimit: limits.batchBytes, onRequest: async (request, reply) => allowReading(request, reply) },
      take,
    );
  }
};
