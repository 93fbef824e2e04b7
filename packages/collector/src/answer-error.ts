import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Counters } from './counters.js';
import { describeError, errors, Refusal } from './errors.js';

/** Fastify's own refusals in the words of the catalogue. */
const toRefusal = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('body_too_large');
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? new Refusal('request_invalid') : undefined;
};

/** Answers with code, sentence and next step, and counts. Nothing of the request goes into the log. */
export const answerError = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  counters: Counters,
): FastifyReply => {
  const refusal = toRefusal(error) ?? new Refusal('internal');
  counters.count(`refused_${refusal.code}`);
  if (refusal.code === 'internal') {
    request.log.error(
      {
        route: request.routeOptions.url,
        name: error instanceof Error ? error.name : 'unknown',
        stack: getPlaces(error),
      },
      'a request failed',
    );
  }
  if (refusal.retryAfterS !== undefined) void reply.header('retry-after', String(refusal.retryAfterS));
  return reply
    .code(errors[refusal.code].status)
    .type('application/json; charset=utf-8')
    .send(describeError(refusal.code, refusal.detail));
};

/** Where it happened, without the message: that may hold what a visitor wrote. */
const getPlaces = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trim().startsWith('at '))
        .join('\n')
    : '';
