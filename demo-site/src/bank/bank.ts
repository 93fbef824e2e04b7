import { isOrderId } from '../basket/order.js';
import type { ShopOptions } from '../options.js';
import { getPath } from '../routes.js';
import { answerAsset } from '../server/assets.js';
import { answerPage, redirect } from '../server/answers.js';
import { readForm } from '../server/form.js';
import type { Language } from '../words/language.js';
import { bankPage } from './bank-page.js';

const isLanguage = (text: string | null): text is Language => text === 'fa' || text === 'en';

function getLanguage(query: URLSearchParams): Language {
  const language = query.get('language');
  return isLanguage(language) ? language : 'fa';
}

function refuse(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** The bank leaves to the shop alone, so nobody can use it to send people elsewhere. */
async function returnToShop(request: Request, shopOrigin: string): Promise<Response> {
  const form = await readForm(request);
  const order = form.get('order');
  if (!isOrderId(order)) return refuse('سفارش پیدا نشد. Order not found.', 400);
  const language = getLanguage(form);
  if (form.get('outcome') === 'pay')
    return redirect(`${shopOrigin}${getPath({ page: 'thanks', order }, language)}`);
  return redirect(`${shopOrigin}${getPath({ page: 'payment' }, language)}?bank=cancelled`);
}

/** A policy of the bank's own: its form is answered with a way back to the shop, which `form-action` has to allow. */
function getPolicy(shopOrigin: string): string {
  return `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' ${shopOrigin}; base-uri 'none'; frame-ancestors 'none'`;
}

/** Answers everything on the bank's origin. */
export async function answerBank(request: Request, url: URL, options: ShopOptions): Promise<Response> {
  if (url.pathname.startsWith('/assets/')) return answerAsset(url) ?? refuse('Not found', 404);
  if (url.pathname === '/bank/pay' && request.method === 'POST')
    return returnToShop(request, options.shopOrigin);
  if (url.pathname === '/bank') {
    const order = url.searchParams.get('order');
    const amount = Number(url.searchParams.get('amount'));
    if (!isOrderId(order) || !Number.isSafeInteger(amount) || amount < 0)
      return refuse('سفارش پیدا نشد. Order not found.', 400);
    const response = answerPage(bankPage({ order, amount, language: getLanguage(url.searchParams) }));
    response.headers.set('content-security-policy', getPolicy(options.shopOrigin));
    return response;
  }
  if (url.pathname.startsWith('/bank')) return refuse('Not found', 404);
  // Whoever opens the shop under the bank's name is led to where its basket is.
  return redirect(`${options.shopOrigin}${url.pathname}${url.search}`);
}
