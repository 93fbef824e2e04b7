import { start } from '@safar/snippet';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { App } from './app.js';
import { routes } from './routes.js';

start({ site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' });

const router = createRouter({ history: createWebHistory(), routes });
router.afterEach((to) => {
  document.title = to.params['id'] ? `Product ${String(to.params['id'])}` : String(to.meta['title']);
});
createApp(App).use(router).mount(document.body);
