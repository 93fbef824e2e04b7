import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors.js';
import type { SignIn } from '../sign-in.js';

/** Lets only readers and programs in that have signed in. */
export const needSignIn =
  (signIn: SignIn) =>
  async (request: FastifyRequest): Promise<void> => {
    if (!signIn.isSignedIn(request)) throw new Refusal('sign_in_needed');
  };
