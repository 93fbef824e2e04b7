import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'safar_session';
const sessionMs = 30 * 86_400_000;
const mostLinks = 1_000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Reads the API key, or writes a new one at the first start, for its owner's eyes alone. */
const readKey = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};

/**
 * Who may ask: readers with a session out of a one-time link, and programs with the API key.
 * Times here are the real ones: a replay of another year must not sign anybody out.
 */
export const createSignIn = (keyFile: string | undefined) => {
  const links = new Set<string>();
  const key = keyFile === undefined ? undefined : digest(readKey(keyFile));

  const hasSession = (request: FastifyRequest): boolean => {
    const cookie = request.cookies[sessionCookie];
    if (cookie === undefined) return false;
    const { valid, value } = request.unsignCookie(cookie);
    return valid && Number(value?.split('.')[0]) > Date.now();
  };

  const hasKey = (request: FastifyRequest): boolean => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    return key !== undefined && given !== undefined && timingSafeEqual(digest(given), key);
  };

  return {
    createPath: (): string => {
      const once = randomBytes(18).toString('base64url');
      if (links.size >= mostLinks) links.clear();
      links.add(digest(once).toString('hex'));
      return `/in/${once}`;
    },
    /** Uses a link up. */
    takeLink: (once: string): boolean => links.delete(digest(once).toString('hex')),
    startSession(request: FastifyRequest, reply: FastifyReply): void {
      const value = `${Date.now() + sessionMs}.${randomBytes(12).toString('base64url')}`;
      void reply.setCookie(sessionCookie, value, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: request.protocol === 'https',
        signed: true,
        maxAge: sessionMs / 1_000,
      });
    },
    isSignedIn: (request: FastifyRequest): boolean => hasSession(request) || hasKey(request),
  };
};

export type SignIn = ReturnType<typeof createSignIn>;
