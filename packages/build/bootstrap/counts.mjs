/**
 * What a run of tests came to.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {{ name: string, reason: string }[]} failures
 */

/**
 * @typedef {Counts & {
 *   flaky: number,
 *   engines: Record<string, { run: number, skipped: number }>,
 *   skipReasons: Record<string, number>,
 * }} StoryCounts
 */

/** @param {string | undefined} text */
function firstLine(text) {
  // Test runners colour their messages.
  // eslint-disable-next-line no-control-regex
  const plain = (text ?? '').replace(/\u001b\[[0-9;]*m/g, '');
  return (
    plain
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '') ?? ''
  );
}

/**
 * @param {any} report vitest's JSON report
 * @param {string} root
 * @returns {Counts}
 */
export function countUnitTests(report, root) {
  /** @type {Counts['failures']} */
  const failures = [];
  for (const file of report.testResults ?? []) {
    const name = String(file.name).replace(`${root}/`, '');
    const failed = (file.assertionResults ?? []).filter(
      (/** @type {any} */ test) => test.status === 'failed',
    );
    for (const test of failed) {
      failures.push({ name: `${name} › ${test.fullName}`, reason: firstLine(test.failureMessages?.[0]) });
    }
    // A file that could not be loaded has no tests, and would otherwise look like nothing at all.
    if (file.status === 'failed' && failed.length === 0)
      failures.push({ name, reason: firstLine(file.message) });
  }
  return {
    passed: report.numPassedTests ?? 0,
    failed: failures.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    failures,
  };
}

/**
 * What runs of stories came to together, beside what every run of tests has.
 * @param {readonly Partial<StoryCounts>[]} all a run that wrote no report has none of it
 * @returns {Pick<StoryCounts, 'flaky' | 'engines' | 'skipReasons'>}
 */
export function addStories(all) {
  /** @type {Pick<StoryCounts, 'flaky' | 'engines' | 'skipReasons'>} */
  const sum = { flaky: 0, engines: {}, skipReasons: {} };
  for (const { flaky = 0, engines = {}, skipReasons = {} } of all) {
    sum.flaky += flaky;
    for (const [name, { run, skipped }] of Object.entries(engines)) {
      const engine = (sum.engines[name] ??= { run: 0, skipped: 0 });
      engine.run += run;
      engine.skipped += skipped;
    }
    for (const [reason, times] of Object.entries(skipReasons))
      sum.skipReasons[reason] = (sum.skipReasons[reason] ?? 0) + times;
  }
  return sum;
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {StoryCounts}
 */
export function countStories(report) {
  const counts = {
    passed: 0,
    failed: 0,
    skipped: 0,
    flaky: 0,
    /** @type {Counts['failures']} */
    failures: [],
    /** @type {Record<string, { run: number, skipped: number }>} */
    engines: {},
    /** @type {Record<string, number>} */
    skipReasons: {},
  };
  for (const error of report.errors ?? []) {
    counts.failed += 1;
    counts.failures.push({ name: 'stories', reason: firstLine(error.message) });
  }

  /** @param {any} suite @param {string[]} titles */
  function visit(suite, titles) {
    const path = suite.title ? [...titles, suite.title] : titles;
    for (const child of suite.suites ?? []) visit(child, path);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests ?? []) count(test, [...path, spec.title].join(' › '));
    }
  }

  /** @param {any} test @param {string} name */
  function count(test, name) {
    const engine = (counts.engines[test.projectName] ??= { run: 0, skipped: 0 });
    if (test.status === 'skipped') {
      counts.skipped += 1;
      engine.skipped += 1;
      const skip = (test.annotations ?? []).find(
        (/** @type {any} */ one) => one.type === 'skip' || one.type === 'fixme',
      );
      const reason = skip?.description ?? 'no reason given';
      counts.skipReasons[reason] = (counts.skipReasons[reason] ?? 0) + 1;
      return;
    }
    engine.run += 1;
    if (test.status === 'unexpected') {
      const last = (test.results ?? []).at(-1);
      counts.failed += 1;
      counts.failures.push({
        name: `[${test.projectName}] ${name}`,
        reason: firstLine(last?.error?.message ?? last?.status),
      });
    } else {
      counts.passed += 1;
      if (test.status === 'flaky') counts.flaky += 1;
    }
  }

  for (const suite of report.suites ?? []) visit(suite, []);
  return counts;
}
