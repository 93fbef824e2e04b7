import { defineComponent, h } from 'vue';
import { RouterLink, RouterView } from 'vue-router';

const links = { Home: '/', Rose: '/products/rose', Cart: '/cart', Moved: '/moved', Old: '/old' };

export const App = defineComponent(() => () => [
  h('nav', [Object.entries(links).map(([words, to]) => [h(RouterLink, { to }, () => words), ' '])]),
  h(RouterView),
]);
