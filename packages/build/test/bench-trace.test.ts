import { describe, expect, test } from 'vitest';
import { readProfile } from '../bench/profile.mjs';
import { readTrace } from '../bench/trace.mjs';

const origin = 'http://peer.localhost:1';
const page = `${origin}/page.js`;

describe('a trace', () => {
  const event = (name: string, ts: number, dur: number, url?: string, tdur = dur) => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 2,
    ts,
    dur,
    tdur,
    args: url === undefined ? {} : { data: { url } },
  });
  const thread = {
    name: 'thread_name',
    ph: 'M',
    pid: 1,
    tid: 2,
    ts: 0,
    args: { name: 'CrRendererMain' },
  };

  test('counts what lies in another event once, by time on the CPU', () => {
    const events = [
      thread,
      event('RunTask', 0, 9000),
      event('EvaluateScript', 1000, 5000, `${origin}/peer.js`, 4000),
      event('v8.compile', 1000, 1000, `${origin}/peer.js`),
      event('FunctionCall', 3000, 1000, `${origin}/peer.js`),
    ];
    expect(readTrace(events, origin, [page])).toEqual({ allMs: 4, ownMs: 4, longestMs: 9 });
  });

  test("leaves out the page's script and other threads, and takes microtasks as the candidate's", () => {
    const events = [
      thread,
      event('RunTask', 0, 80_000),
      event('FunctionCall', 1000, 2000, page),
      event('RunTask', 100_000, 3000),
      event('RunMicrotasks', 101_000, 1000),
      { ...event('FunctionCall', 1000, 9000, `${origin}/peer.js`), tid: 3 },
      { ...event('FunctionCall', 1000, 9000, 'http://other.localhost:1/a.js'), pid: 9 },
    ];
    expect(readTrace(events, origin, [page])).toEqual({ allMs: 3, ownMs: 1, longestMs: 3 });
  });

  test('that knows nothing of the page is a mistake', () => {
    expect(() => readTrace([thread], origin, [])).toThrow(/says nothing/);
  });
});

describe('a profile', () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    callFrame: { functionName, url, lineNumber: 0, columnNumber: 4 },
    children,
  });
  const nodes = [
    node(1, '(root)', '', [2, 5, 6]),
    node(2, 'pushRoute', page, [3]),
    node(3, 'moved', `${origin}/peer.js`, [4]),
    node(4, 'fetch', ''),
    node(5, '(idle)', ''),
    node(6, '(garbage collector)', ''),
  ];
  const isOwn = (url: string): boolean => url.startsWith(origin) && url !== page;

  test('gives the browser’s functions to whoever called them', () => {
    const profile = { nodes, samples: [2, 3, 4, 5, 6], timeDeltas: [0, 100, 100, 100, 100] };
    const { ms, functions } = readProfile(profile, 100, isOwn);
    expect(ms).toBeCloseTo(0.2);
    expect([...functions.keys()]).toEqual(['moved 1:5', 'moved 1:5 → fetch']);
  });

  test('counts no time that was spent waiting for the CPU', () => {
    const profile = { nodes, samples: [3, 5], timeDeltas: [0, 40_000] };
    expect(readProfile(profile, 100, isOwn).ms).toBeCloseTo(0.2);
  });
});
