import { categories } from './trace.mjs';

/**
 * Records a trace of the whole browser.
 * @param {import('playwright-core').CDPSession} session of the browser
 * @returns {Promise<() => Promise<import('./trace.mjs').TraceEvent[]>>} ends it
 */
export async function startTracing(session) {
  /** @type {import('./trace.mjs').TraceEvent[]} */
  const events = [];
  /** @param {{ value: object[] }} part */
  const collect = ({ value }) => {
    for (const event of value) events.push(/** @type {import('./trace.mjs').TraceEvent} */ (event));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: categories,
      excludedCategories: ['*'],
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: 200_000,
    },
  });
  return async () => {
    const complete = new Promise((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve(undefined)),
    );
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}
