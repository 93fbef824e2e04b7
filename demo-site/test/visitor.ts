import { createShop, type ShopOptions } from '../src/index.js';

export const shopOrigin = 'http://localhost:8080';
export const bankOrigin = 'http://127.0.0.1:8080';

export interface Seen {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Somebody with a browser: keeps cookies for each host and follows redirects, over both origins. */
export function createVisitor(options: Partial<ShopOptions> = {}) {
  const shop = createShop({ shopOrigin, bankOrigin, slowMs: 1, ...options });
  const jars = new Map<string, Map<string, string>>();

  async function send(url: URL, form?: Readonly<Record<string, string>>, hops = 0): Promise<Seen> {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = form && new URLSearchParams(form).toString();
    const response = await shop(
      new Request(url, {
        headers: { host: url.host, ...(cookie ? { cookie } : {}) },
        ...(body === undefined ? {} : { method: 'POST', body }),
      }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split('; ');
      const at = pair.indexOf('=');
      if (rest.includes('Max-Age=0')) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    if (location && hops < 5) return send(new URL(location, url), undefined, hops + 1);
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  return {
    jars,
    get: (path: string) => send(new URL(path, shopOrigin)),
    post: (path: string, form: Readonly<Record<string, string>>) => send(new URL(path, shopOrigin), form),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

export function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** The values of an attribute in the order they stand in the page. */
export function getAttributes(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) =>
    decodeEntities(match[1] ?? ''),
  );
}

/** The data that the page gives to the shop's script. */
export function getPushes(text: string): unknown {
  const block = /<script type="application\/json" id="shop-events">(.*?)<\/script>/s.exec(text)?.[1];
  return block === undefined ? undefined : JSON.parse(block);
}
