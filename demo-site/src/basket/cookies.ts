import { Buffer } from 'node:buffer';

/** The value of each cookie of a request; of two with one name the first counts. */
export function readCookies(header: string | null): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, part.slice(at + 1).trim());
  }
  return cookies;
}

/** JSON that was packed into a cookie; undefined for everything that is not. */
export function unpack(value: string | undefined): unknown {
  if (!value) return undefined;
  try {
    return JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
  } catch {
    return undefined; // a cookie that somebody else wrote is the same as none
  }
}

const thirtyDaysSeconds = 30 * 24 * 60 * 60;

/** A `Set-Cookie` header; no value removes the cookie. */
export function pack(name: string, value: unknown): string {
  const keep = value === undefined ? 0 : thirtyDaysSeconds;
  const packed = value === undefined ? '' : Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${name}=${packed}; Path=/; Max-Age=${keep}; HttpOnly; SameSite=Lax`;
}
