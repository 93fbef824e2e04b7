/** What happened off the site, and who somebody is at the shop: for `moments`, where some survey asks by it. */
export { watchTouchpoints as watch } from '../touchpoints/watch-touchpoints.js';
