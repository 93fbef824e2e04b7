import { describe, expect, test } from 'vitest';
import { addStories, countStories, countUnitTests } from '../bootstrap/counts.mjs';

describe('unit tests', () => {
  test('names what failed, with the first line of the reason', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        {
          name: '/home/a/safar/packages/x/src/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'fine' },
            {
              status: 'failed',
              fullName: 'adds up',
              failureMessages: ['\u001b[31mexpected 1\u001b[0m\n  at a.ts'],
            },
          ],
        },
      ],
    };
    expect(countUnitTests(report, '/home/a/safar')).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
      failures: [{ name: 'packages/x/src/a.test.ts › adds up', reason: 'expected 1' }],
    });
  });

  test('a file that could not be loaded counts as one failure', () => {
    const report = {
      testResults: [{ name: '/r/a.test.ts', status: 'failed', message: 'no module', assertionResults: [] }],
    };
    expect(countUnitTests(report, '/r')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('stories', () => {
  const story = (projectName: string, status: string) => ({
    projectName,
    status,
    annotations: status === 'skipped' ? [{ type: 'skip', description: 'no data' }] : [],
    results: [{ status: 'failed' }],
  });

  test('counts by engine through nested suites', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'visit.spec.ts',
          specs: [{ title: 'one', tests: [story('chromium', 'expected'), story('firefox', 'skipped')] }],
          suites: [
            {
              title: 'inner',
              specs: [{ title: 'two', tests: [story('chromium', 'unexpected'), story('firefox', 'flaky')] }],
            },
          ],
        },
      ],
    };
    expect(countStories(report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      flaky: 1,
      failures: [{ name: '[chromium] visit.spec.ts › inner › two', reason: 'failed' }],
      engines: { chromium: { run: 2, skipped: 0 }, firefox: { run: 1, skipped: 1 } },
      skipReasons: { 'no data': 1 },
    });
  });

  test('an error outside of every story is a failure', () => {
    expect(countStories({ errors: [{ message: 'no config' }], suites: [] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });
});

test('runs of stories are added engine by engine; one without a report adds nothing', () => {
  const run = { flaky: 1, engines: { chromium: { run: 2, skipped: 1 } }, skipReasons: { 'no data': 1 } };
  const other = {
    flaky: 0,
    engines: { chromium: { run: 1, skipped: 0 }, webkit: { run: 3, skipped: 0 } },
    skipReasons: { 'no data': 2 },
  };
  expect(addStories([run, {}, other])).toEqual({
    flaky: 1,
    engines: { chromium: { run: 3, skipped: 1 }, webkit: { run: 3, skipped: 0 } },
    skipReasons: { 'no data': 3 },
  });
});
