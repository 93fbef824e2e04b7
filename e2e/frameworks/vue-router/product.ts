import { event } from '@safar/snippet';
import { defineComponent, h } from 'vue';
import { RouterLink, useRoute } from 'vue-router';

export const Product = defineComponent(() => {
  const route = useRoute();
  // #region event
  const buy = () => {
    const items = [{ item_id: String(route.params['id']), price: 7, quantity: 1 }];
    event('purchase', { transaction_id: 'T-1', value: 7, currency: 'EUR', items });
  };
  // #endregion
  return () => [
    h('h1', `Product ${String(route.params['id'])}`),
    h(RouterLink, { to: '?color=red' }, () => 'Red'),
    ' ',
    h('button', { onClick: buy }, 'Buy'),
  ];
});
