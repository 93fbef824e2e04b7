import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { randomBytes } from 'node:crypto';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Context } from './context.js';
import { answerError } from './answer-error.js';
import { getLogger } from './logger.js';
import type { CollectorOptions } from './options.js';
import { addAssetRoutes } from './routes/assets.js';
import { addContactsRoutes } from './routes/contacts.js';
import { addEventsRoutes } from './routes/events.js';
import { addExportRoute } from './routes/export.js';
import { passOn } from './routes/fallback.js';
import { addHealthRoutes } from './routes/health.js';
import { addPanelRoute } from './routes/panels.js';
import { addSignInRoute } from './routes/sign-in.js';
import { addSiteRoutes } from './routes/sites.js';
import { createStrangers } from './routes/strangers.js';
import { addSurveyPageRoute } from './routes/survey-page.js';
import { addTouchpointsRoutes } from './routes/touchpoints.js';
import { addVisitorsRoutes } from './routes/visitors.js';
import { Refusal } from './errors.js';

/** Strict for the report; scripts and configs may be loaded by any page. */
const headers = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // Whether a host is https only is its owner's to say.
  strictTransportSecurity: false,
} as const;

/** The HTTP door: routes, headers, limits and refusals. */
export const createServer = async (
  options: CollectorOptions,
  context: Omit<Context, 'options' | 'strangers'>,
): Promise<FastifyInstance> => {
  const app = Fastify({
    ...getLogger(options.logger),
    logController: new LogController({ disableRequestLogging: true }),
    // A proxy on the owner's own network may say who asks; nobody else may.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, context.counters));

  await app.register(cookie, { secret: options.secret ?? randomBytes(32).toString('base64url') });
  await app.register(rateLimit, { global: false });
  // What the collector serves itself has its own headers; what the fallback serves, such as the demo shop, says its own.
  await app.register(async (own) => {
    await own.register(helmet, headers);
    const strangers = createStrangers(options.onStranger ?? (() => undefined));
    const full = { ...context, options, strangers };
    addHealthRoutes(own, full);
    addEventsRoutes(own, full);
    addSiteRoutes(own, full);
    addSurveyPageRoute(own, full);
    addPanelRoute(own, full);
    addExportRoute(own, full);
    addContactsRoutes(own, full);
    addTouchpointsRoutes(own, full);
    addVisitorsRoutes(own, full);
    addSignInRoute(own, full);
    addAssetRoutes(own, full);
  });

  app.setNotFoundHandler(async (request, reply) => {
    if (!options.fallback) throw new Refusal('not_found');
    return passOn(request, reply, options.fallback);
  });
  return app;
};
