import { createHash, randomBytes } from 'node:crypto';
import type { Ask } from '@safar/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.js';
import type { CollectorOptions } from '../options.js';

/** Addresses are compared hashed, with a salt that is forgotten every day; none is ever stored. */
const createAddressHash = () => {
  let day = 0;
  let salt = randomBytes(16);
  return (address: string): string => {
    const today = Math.floor(Date.now() / 86_400_000);
    if (today !== day) [day, salt] = [today, randomBytes(16)];
    return createHash('sha256').update(salt).update(address).digest('base64url');
  };
};

/** Visitor of the batch in hand, where the key of its throttle is read from. */
const visitors = new WeakMap<FastifyRequest, string>();

/** Limits per address and per visitor, generous enough for many people behind one address. */
export const createThrottles = (
  app: FastifyInstance,
  { perAddress = 30_000, perVisitor = 3_000 }: NonNullable<CollectorOptions['rateLimits']> = {},
) => {
  const hashAddress = createAddressHash();
  const address = app.createRateLimit({
    max: perAddress,
    timeWindow: 60_000,
    keyGenerator: (request) => `a ${hashAddress(request.ip)}`,
  });
  const visitor = app.createRateLimit({
    max: perVisitor,
    timeWindow: 60_000,
    keyGenerator: (request) => `v ${visitors.get(request) ?? ''}`,
  });
  // Each one costs the store a look at, or a rewriting of, much more than a batch does.
  const ask = app.createRateLimit({
    max: 30,
    timeWindow: 60_000,
    keyGenerator: (request) => `q ${hashAddress(request.ip)}`,
  });
  // Browsers ask these by themselves, and many people share the address of a mobile carrier.
  const askOften = app.createRateLimit({
    max: 1_000,
    timeWindow: 60_000,
    keyGenerator: (request) => `o ${hashAddress(request.ip)}`,
  });
  const check = async (limit: typeof address, request: FastifyRequest): Promise<void> => {
    const state = await limit(request);
    if (!state.isAllowed && state.isExceeded)
      throw new Refusal('too_many_requests', undefined, state.ttlInSeconds);
  };
  return {
    checkAddress: (request: FastifyRequest): Promise<void> => check(address, request),
    checkAsk: (request: FastifyRequest, what: Ask['ask']): Promise<void> =>
      check(what === 'tell' || what === 'forget' ? ask : askOften, request),
    async checkVisitor(request: FastifyRequest, id: string | undefined): Promise<void> {
      if (id === undefined) return;
      visitors.set(request, id);
      await check(visitor, request);
    },
  };
};
