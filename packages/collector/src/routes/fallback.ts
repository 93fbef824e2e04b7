import type { FastifyReply, FastifyRequest } from 'fastify';

const toHeaders = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  return headers;
};

/** Hands a request on to whoever serves what the collector does not own, and its answer back. */
export const passOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  fallback: (request: Request) => Promise<Response>,
): Promise<FastifyReply> => {
  const { method } = request;
  const body =
    method === 'GET' || method === 'HEAD' || !Buffer.isBuffer(request.body)
      ? null
      : new Uint8Array(request.body);
  const response = await fallback(
    new Request(`${request.protocol}://${request.host}${request.url}`, {
      method,
      headers: toHeaders(request),
      body,
    }),
  );
  void reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') void reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length) void reply.header('set-cookie', cookies);
  return reply.send(response.body ? Buffer.from(await response.arrayBuffer()) : undefined);
};
