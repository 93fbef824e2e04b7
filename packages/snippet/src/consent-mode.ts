import { followConsentMode } from './follow-consent-mode.js';
import { guard } from './guard.js';

guard(() => {
  followConsentMode((document.currentScript as HTMLScriptElement).dataset.layer);
})();
