import type { Html } from '../html.js';

export function answerPage(page: Html, status = 200, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(page.text, { status, headers });
}

/** After a form was sent: a page of its own, so that reloading sends nothing twice. */
export function redirect(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
