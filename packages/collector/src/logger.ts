import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import type { CollectorOptions } from './options.js';

/** Logs say what happened to which route, never who asked or what was sent. */
const serializers = {
  req: ({ method, routeOptions }: { method?: string; routeOptions?: { url?: string } }) => ({
    method,
    route: routeOptions?.url,
  }),
};

export const getLogger = (logger: CollectorOptions['logger']): { loggerInstance?: FastifyBaseLogger } =>
  logger === undefined || logger === false
    ? {}
    : { loggerInstance: pino({ ...(logger === true ? {} : logger), serializers }) };
