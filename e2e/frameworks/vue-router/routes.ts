import { defineComponent, h } from 'vue';
import { useRouter, type RouteRecordRaw } from 'vue-router';
import { Product } from './product.js';

const page = (title: string) => defineComponent(() => () => h('h1', title));

const Old = defineComponent(() => {
  void useRouter().replace('/cart');
  return () => null;
});

export const routes: RouteRecordRaw[] = [
  { path: '/', component: page('Home'), meta: { title: 'Home' } },
  { path: '/products/:id', component: Product },
  { path: '/cart', component: page('Cart'), meta: { title: 'Cart' } },
  // Redirected before the router arrives anywhere.
  { path: '/moved', redirect: '/cart' },
  // Redirected by what is rendered there.
  { path: '/old', component: Old, meta: { title: 'Old' } },
];
