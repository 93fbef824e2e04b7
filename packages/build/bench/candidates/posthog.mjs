import { describePeer, readPeerFile } from '../peers.mjs';

/** What it may load beside array.js. */
const extensions = ['dead-clicks-autocapture', 'exception-autocapture', 'surveys', 'web-vitals'];

/** What its server says of a new project: page views and clicks, and nothing switched on beside these. */
const config = {
  token: 'phc_test',
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  errorTracking: { autocaptureExceptions: false, suppressionRules: [] },
  sessionRecording: false,
  heatmaps: false,
  surveys: false,
  productTours: false,
  conversations: false,
  logs: { captureConsoleLogs: false },
  defaultIdentifiedOnly: true,
  siteApps: [],
  siteAppsJS: [],
};

const options = "{api_host:location.origin,defaults:'2026-01-30'}";

/** @param {object} value @returns {import('./candidate.mjs').Answer} */
const answerJson = (value) => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });

/** One question from 0 to 10, due at once, as its own editor makes it. */
const survey = {
  id: 's1',
  name: 'NPS',
  description: '',
  type: 'popover',
  linked_flag_key: null,
  targeting_flag_key: null,
  internal_targeting_flag_key: null,
  questions: [
    {
      id: 'q1',
      type: 'rating',
      display: 'number',
      scale: 10,
      question: 'How likely is it that you would recommend us?',
      lowerBoundLabel: 'Not at all likely',
      upperBoundLabel: 'Extremely likely',
      buttonText: 'Submit',
      optional: false,
    },
  ],
  conditions: null,
  appearance: { backgroundColor: '#fff', position: 'right', displayThankYouMessage: true },
  start_date: '2025-01-01T00:00:00Z',
  end_date: null,
  current_iteration: null,
  schedule: 'always',
};

/**
 * As its documentation begins: array.js by a script tag.
 * @param {boolean} [asks] whether it has a survey to show
 * @returns {import('./candidate.mjs').Candidate}
 */
export function createPosthog(asks = false) {
  const surveys = asks ? [survey] : [];
  const remote = { ...config, surveys: asks ? surveys : false };
  const version = describePeer('posthog-js');
  const number = version.split(' ')[1];
  return {
    name: 'posthog',
    title: 'PostHog',
    version,
    head: `<script async src="/static/array.js" onload="posthog.init('${config.token}',${options})"></script>`,
    files: new Map([
      ['/static/array.js', readPeerFile('posthog-js/dist/array.js')],
      ...extensions.flatMap((file) => {
        const content = readPeerFile(`posthog-js/dist/${file}.js`);
        return /** @type {[string, Buffer][]} */ ([
          [`/static/${file}.js`, content],
          [`/static/${number}/${file}.js`, content],
        ]);
      }),
    ]),
    answer: (path) =>
      path.endsWith('/config.js')
        ? {
            status: 200,
            type: 'text/javascript',
            body: `(window._POSTHOG_REMOTE_CONFIG=window._POSTHOG_REMOTE_CONFIG||{})[${JSON.stringify(config.token)}]={config:${JSON.stringify(remote)},siteApps:[]}`,
          }
        : path.endsWith('/config')
          ? answerJson(remote)
          : path.startsWith('/api/surveys')
            ? answerJson({ surveys })
            : path.startsWith('/flags')
              ? answerJson({ flags: {}, featureFlags: {}, errorsWhileComputingFlags: false, requestId: 'r' })
              : answerJson({ status: 'Ok' }),
  };
}
