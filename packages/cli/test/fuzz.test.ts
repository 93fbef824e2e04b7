import {
  type BrowserConfig,
  checkConfig,
  compileConfig,
  completeConfig,
  parseConfig,
  resolveSurveyLibrary,
} from '@safar/schema';
import { expect, test } from 'vitest';
import { checkBytes } from '../src/config-file/check-bytes.js';
import { checkText } from '../src/config-file/check-text.js';
import { mutateText, mutateValue } from './mutate.js';
import { createRandom, type Random } from './random.js';
import { validFiles } from './valid-files.js';

/** `FUZZ_CASES=200000 npx vitest run packages/cli/test/fuzz.test.ts` for a long run; `FUZZ_SEED` begins elsewhere. */
const cases = Number(process.env['FUZZ_CASES'] ?? 1_500);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const timeoutMs = 60_000 + cases * 40;
/** Far beyond what a slow machine needs; whatever does not end is caught. */
const mostMs = 5_000;

const run = (work: (random: Random) => void): void => {
  const failures = new Map<string, string>();
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const start = performance.now();
    try {
      work(createRandom(seed));
    } catch (error) {
      // The first of each kind; they are told together.
      const said = error instanceof Error ? (error.stack ?? error.message).slice(0, 700) : String(error);
      const kind = said.replaceAll(/\d+|"[^"]*"/g, '').slice(0, 80);
      if (!failures.has(kind)) failures.set(kind, `seed ${seed}: ${said}`);
    }
    expect(performance.now() - start, `seed ${seed} takes too long`).toBeLessThan(mostMs);
  }
  expect([...failures.values()]).toEqual([]);
};

const expectPlaces = (text: string): void => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { line, column, message } of checkText(text, Date.UTC(2026, 10, 30)).findings) {
    const length = lines[line - 1]?.length ?? -1;
    if (column < 1 || column > length + 1) throw new Error(`${line}:${column} is outside: ${message}`);
    if (!/[.?]$/.test(message) || message.length > 900) throw new Error(`no sentence: ${message}`);
  }
};

/** Everything that the browser would stumble over: numbers that JSON has not, and expressions that do not compile. */
const expectSound = (value: unknown, path = ''): void => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) expectSound(each, `${path}.${key}`);
};

const expectRules = ({ stages, surveys, ...rest }: BrowserConfig): void => {
  const sources = [
    rest.keepQuery,
    rest.keepPaths,
    rest.sameVisit,
    ...Object.values(rest.cart.pages ?? {}),
    ...stages.flatMap(({ enter }) => enter.map(({ page }) => page ?? '')),
    ...(surveys?.list ?? []).flatMap(({ when }) => when.map(({ page }) => page ?? '')),
  ];
  for (const source of sources) new RegExp(source).test('/some/path');
  for (const { id, who, active } of surveys?.list ?? []) {
    if (who?.stage?.some((place) => place < 0) || (who?.reached ?? 0) < 0)
      throw new Error(`${id} names no stage`);
    if (active && active[0] >= active[1]) throw new Error(`${id} ends before it begins`);
  }
};

/** Compiles a file and says it in every language, as the collector does. Throws when anything of it is wrong. */
const useFile = (value: unknown): void => {
  const parsed = parseConfig(value);
  if (!('config' in parsed)) throw new Error('the shape is wrong');
  const complete = completeConfig(parsed.config);
  expectSound(complete);
  const compiled = compileConfig(complete, 1, { triggers: 't', ask: 'a', widget: 'w' });
  expectSound(compiled);
  expectRules(compiled);
  for (const language of new Set([...complete.languages, 'fa', 'ar', 'en', 'tr'])) {
    const { surveys } = resolveSurveyLibrary(complete, 1, language);
    expectSound(surveys);
    for (const { id, questions } of surveys) {
      if (questions.length === 0) throw new Error(`${id} asks nothing`);
      questions.forEach(({ next = [] }, place) => {
        if (next.some(({ to }) => to <= place)) throw new Error(`${id} goes back`);
      });
    }
  }
};

test('the files that the mutants are made of have no mistakes', () => {
  expect(validFiles.length).toBeGreaterThan(20);
  for (const text of validFiles) {
    expect(checkText(text, Date.now()).findings).toEqual([]);
    useFile(JSON.parse(text));
  }
});

test(
  'whatever happens to the options: no crash, places in the file, and what has no mistakes works everywhere',
  () => {
    let fine = 0;
    run((random) => {
      const value = mutateValue(JSON.parse(random.of(validFiles)), random);
      const text = JSON.stringify(value, null, random.below(3));
      expectPlaces(text);
      if (checkConfig(JSON.parse(text)).mistakes.length > 0) return;
      fine++;
      useFile(JSON.parse(text));
    });
    // Both verdicts are frequent, or nothing is tested.
    expect(fine).toBeGreaterThan(cases / 20);
    expect(fine).toBeLessThan(cases * 0.95);
  },
  timeoutMs,
);

test(
  'whatever happens to the text: no crash, places in the file, and what is called fine is JSON and works',
  () => {
    run((random) => {
      const text = mutateText(random.of(validFiles), random);
      expectPlaces(text);
      const { findings, value } = checkText(text);
      if (findings.some(({ kind }) => kind === 'mistake')) return;
      expect(value).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')));
      useFile(value);
    });
  },
  timeoutMs,
);

test(
  'whatever happens to the bytes: no crash',
  () => {
    run((random) => {
      const bytes = new TextEncoder().encode(random.of(validFiles));
      for (let changes = 1 + random.below(5); changes > 0; changes--)
        bytes[random.below(bytes.length)] = random.below(256);
      const { text, findings } = checkBytes(
        random.below(4) === 0 ? bytes.slice(0, random.below(bytes.length)) : bytes,
      );
      if (!findings.some(({ kind }) => kind === 'mistake')) JSON.parse(text.replace(/^\uFEFF/, ''));
    });
  },
  timeoutMs,
);
