// #region safar
import { event, start, type Options } from '@safar/snippet';

const options: Options = { site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' };
let stop = start(options);

document.querySelector('#buy')?.addEventListener('click', () => {
  const items = [{ item_id: 'rose', price: 7, quantity: 1 }];
  event('purchase', { transaction_id: 'T-1', value: 7, currency: 'EUR', items });
});
// #endregion
document.querySelector('#stop')?.addEventListener('click', () => stop());
document.querySelector('#start')?.addEventListener('click', () => {
  stop = start(options);
});
