import { bundlePeer, describePeer } from '../peers.mjs';

/** With the measurements that its hosted script is set up with. Its documentation for npm begins with page views alone. */
const site = `
import { init } from '@plausible-analytics/tracker';
init({ domain: 'shop.test', endpoint: '/api/event', outboundLinks: true, fileDownloads: true, formSubmissions: true });
`;

/** @returns {Promise<import('./candidate.mjs').Candidate>} */
export async function createPlausible() {
  return {
    name: 'plausible',
    title: 'Plausible',
    version: describePeer('@plausible-analytics/tracker'),
    head: '<script defer src="/site.js"></script>',
    files: new Map([['/site.js', await bundlePeer(site)]]),
    answer: () => ({ status: 202, type: 'text/plain', body: 'ok' }),
  };
}
