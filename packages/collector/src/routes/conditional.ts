import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a body with its ETag, or 304 to whoever has it already. */
export const sendConditional = (
  request: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
  etag: string,
): FastifyReply => {
  void reply.header('etag', etag);
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) ? reply.code(304).send() : reply.send(body);
};
