import { bundlePeer, describePeer } from '../peers.mjs';

/** A tracker with a queue that outlives the page. It does not follow routes by itself: its documentation has the site say each page view. */
const site = `
import { newTracker, trackPageView } from '@snowplow/browser-tracker';
newTracker('sp', location.origin, { appId: 'shop' });
trackPageView();
addEventListener('route', () => trackPageView());
`;

/** @returns {Promise<import('./candidate.mjs').Candidate>} */
export async function createSnowplow() {
  return {
    name: 'snowplow',
    title: 'Snowplow',
    version: describePeer('@snowplow/browser-tracker'),
    head: '<script defer src="/site.js"></script>',
    files: new Map([['/site.js', await bundlePeer(site)]]),
    answer: () => ({ status: 200, type: 'text/plain', body: 'ok' }),
  };
}
