import { answerBank } from './bank/bank.js';
import { readState } from './basket/state.js';
import type { ShopOptions } from './options.js';
import { findPlace, getPath } from './routes.js';
import { answerAsset } from './server/assets.js';
import { answerGet } from './server/answer-get.js';
import { answerPost } from './server/answer-post.js';
import { createDrawings } from './server/drawings.js';
import { createVisit } from './server/visit.js';

const refused = (): Response =>
  new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD, POST' } });

/** The shop and, on the bank's host, the bank: takes a request, gives its response, keeps nothing in between. */
export function createShop(options: ShopOptions): (request: Request) => Promise<Response> {
  const anyProduct = options.anyProduct ?? false;
  const bankHost = new URL(options.bankOrigin).host;
  const shopHost = new URL(options.shopOrigin).host;
  const answerDrawing = createDrawings(anyProduct);

  async function answerPage(request: Request, url: URL): Promise<Response> {
    const place = findPlace(url.pathname, anyProduct);
    const visit = createVisit({
      language: place.language,
      route: place.route,
      url,
      options,
      state: readState(request.headers.get('cookie'), anyProduct),
      now: Date.now(),
    });
    if (request.method === 'POST') return answerPost(visit, request);
    const path = place.route && getPath(place.route, place.language);
    // One address for each page: /cart/ and /CART%2f are not pages of their own.
    if (path && url.pathname !== path && url.pathname.endsWith('/')) {
      return new Response(null, { status: 308, headers: { location: path + url.search } });
    }
    return answerGet(visit);
  }

  async function answer(request: Request, url: URL): Promise<Response> {
    const host = request.headers.get('host') ?? url.host;
    const isBank = host === bankHost && (bankHost !== shopHost || /^\/bank(\/|$)/.test(url.pathname));
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) return refused();
    if (isBank) return answerBank(request, url, options);
    if (url.pathname.startsWith('/assets/')) return answerAsset(url) ?? answerPage(request, url);
    if (url.pathname.startsWith('/bouquets/')) return answerDrawing(url) ?? answerPage(request, url);
    return answerPage(request, url);
  }

  return async (request) => {
    const response = await answer(request, new URL(request.url));
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    response.headers.set('x-content-type-options', 'nosniff');
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}
