import { event, start } from '@safar/snippet';

Object.assign(window, { isUntouched: history.pushState.toString().includes('native code') });
event('early');
document.querySelector('#start')?.addEventListener('click', () => {
  start({ site: 'nogol', base: 'https://stats.example.com', consent: 'not-required' });
  event('last');
});
