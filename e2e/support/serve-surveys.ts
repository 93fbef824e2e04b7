import { readFileSync } from 'node:fs';
import { compileConfig, completeConfig, resolveSurveyLibrary, type Config } from '@safar/schema';
import { getChunk, type LedgerServer } from './ledger-server.js';

const widget = readFileSync(new URL('../../packages/widget/dist/widget.js', import.meta.url), 'utf8');

/** Has a ledger serve a site with surveys as the collector would: its config, the words and the widget. */
export const serveSurveys = (ledger: LedgerServer, given: Omit<Config, 'site'>): void => {
  const config = completeConfig({ site: 'test', languages: ['en'], ...given });
  const chunks = Object.fromEntries(
    ['triggers', 'moments', 'touchpoints', 'arrival', 'traits', 'ask'].map((name) => [name, getChunk(name)]),
  );
  ledger.config = compileConfig(config, 1, { ...chunks, widget: 'widget.js' });
  ledger.files.set('/s/widget.js', { type: 'text/javascript', body: widget });
  ledger.files.set('/s/v1/sites/test/surveys/en.json', {
    type: 'application/json',
    body: JSON.stringify(resolveSurveyLibrary(config, 1, 'en')),
  });
};
