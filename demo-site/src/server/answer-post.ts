import { changeCart } from '../actions/change-cart.js';
import { pay, saveAddress, saveShipping } from '../actions/check-out.js';
import { answerNotFound } from './answer-get.js';
import { readForm } from './form.js';
import type { Visit } from './visit.js';

export async function answerPost(visit: Visit, request: Request): Promise<Response> {
  const form = await readForm(request);
  switch (visit.route?.page) {
    case 'cart':
      return changeCart(visit, form);
    case 'address':
      return saveAddress(visit, form);
    case 'shipping':
      return saveShipping(visit, form);
    case 'payment':
      return pay(visit, form);
    default:
      return answerNotFound(visit);
  }
}
