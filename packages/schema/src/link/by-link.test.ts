import { expect, test } from 'vitest';
import { checkConfig } from '../check-config.js';
import { compileConfig } from '../compile-config.js';
import { completeConfig } from '../complete-config.js';
import { parseConfig } from '../parse-config.js';
import { getPageSurveys, isByLink } from './by-link.js';

const chunks = { triggers: 't.js', ask: 'a.js', widget: 'w.js' };
const read = (surveys: object[]) => {
  const parsed = parseConfig({ site: 'nogol', surveys });
  if (!('config' in parsed)) throw new Error(JSON.stringify(parsed));
  return completeConfig(parsed.config);
};
const linked = { id: 'delivery', template: 'csat', about: 'experience', when: [{ link: true }] };
const both = { id: 'both', template: 'nps', about: 'loyalty', when: [{ link: true }, { page: '/' }] };
const { about: _, ...lost } = { ...linked, id: 'lost' };
const manual = { id: 'manual', template: 'nps' };

test('a survey that only a link opens is not in the config of pages, and loads nothing there', () => {
  const alone = compileConfig(read([linked]), 1, chunks);
  expect(alone).toEqual(compileConfig(read([]), 1, chunks));
  const { surveys } = compileConfig(read([linked, both, manual]), 1, chunks);
  expect(surveys?.list.map(({ id, when }) => [id, when])).toEqual([
    ['both', [{ page: '^(/)$', afterMs: 0 }]],
    ['manual', []],
  ]);
  expect(JSON.stringify(surveys)).not.toContain('link');
});

test('who asks where', () => {
  const config = read([linked, both, manual]);
  expect(config.surveys.map(isByLink)).toEqual([true, true, false]);
  expect(getPageSurveys(config).map(({ id }) => id)).toEqual(['both', 'manual']);
});

test('a survey by link that names no stage is told of', () => {
  const { mistakes, hints } = checkConfig({
    site: 'nogol',
    surveys: [linked, lost],
  });
  expect(mistakes).toEqual([]);
  expect(hints.map(({ pointer, message }) => [pointer, message])).toEqual([
    ['/surveys/1', expect.stringContaining('"lost" is opened by link, outside every stage')],
  ]);
});

test.each([
  [{ link: false }, 'link'],
  [{ link: true, after: '2s' }, 'after'],
  [{ link: true, page: '/' }, 'cannot stand together'],
  [{ lnk: true }, 'Did you mean "link"?'],
])('%j is a mistake', (trigger, words) => {
  const { mistakes } = checkConfig({ site: 'nogol', surveys: [{ ...linked, when: [trigger] }] });
  expect(mistakes).toHaveLength(1);
  expect(`${mistakes[0]?.pointer} ${mistakes[0]?.message}`).toContain(words);
});
