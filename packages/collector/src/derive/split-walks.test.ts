import { createWalkId } from '@safar/schema';
import { expect, test } from 'vitest';
import { splitWalks } from './split-walks.js';
import type { VisitorEvent } from './visitor-event.js';

let count = 0;
const say = (visit: string, name: string, params: object = {}): VisitorEvent => ({
  visitor: 'v',
  visit,
  page: visit,
  pageNo: 1,
  n: 0,
  id: `${count++}`,
  name,
  time: count,
  path: '',
  params,
  bot: false,
  reference: '',
});
const start = (visit: string): VisitorEvent => say(visit, 'walk_start', { walk: { persona: 'Sara' } });
const showing = (visit: string, name: string, id: string): VisitorEvent =>
  say(visit, name, { survey: 's', showing: id });
const told = (events: readonly VisitorEvent[]) => events.map(({ visit, name }) => `${visit} ${name}`);

test('a visit is a walk from its first event on, whenever it says so', () => {
  const { real, walks } = splitWalks([
    say('a', 'page_view'),
    say('b', 'page_view'),
    say('b', 'purchase'),
    start('b'),
    say('a', 'page_leave'),
    say('c', 'page_view'),
  ]);
  expect(told(real)).toEqual(['a page_view', 'a page_leave', 'c page_view']);
  expect([...walks].map(([visit, own]) => [visit, told(own)])).toEqual([
    ['b', ['b page_view', 'b purchase', 'b walk_start']],
  ]);
});

test('what began a walk may be lost: a note tells as well that it is one', () => {
  const { real, walks } = splitWalks([
    say('a', 'page_view'),
    say('a', 'walk_note', { walk: { mood: 1 } }),
    say('b', 'page_view'),
  ]);
  expect(told(real)).toEqual(['b page_view']);
  expect(told(walks.get('a') ?? [])).toEqual(['a page_view', 'a walk_note']);
});

test('one that began with its visit is known by the id of that, whatever else is lost', () => {
  const visit = createWalkId(0);
  const { real, walks } = splitWalks([
    say('a', 'page_view'),
    say(visit, 'page_view'),
    say(visit, 'purchase'),
  ]);
  expect(told(real)).toEqual(['a page_view']);
  expect([...walks.keys()]).toEqual([visit]);
});

test('without one everything is as it was, also where a page has an event of that name', () => {
  const events = [say('a', 'page_view'), say('a', 'walk_start', { persona: 'Rex', walk: 'far' })];
  expect(splitWalks(events)).toEqual({ real: events, walks: new Map() });
});

test('a survey belongs to where it was first heard of', () => {
  const { real, walks } = splitWalks([
    showing('a', 'survey_shown', 'before'),
    start('b'),
    // What a walk says of a visitor's survey is nobody's.
    showing('b', 'survey_answer', 'before'),
    showing('b', 'survey_shown', 'within'),
    showing('c', 'survey_answer', 'within'),
    showing('c', 'survey_shown', 'after'),
  ]);
  // Its number stays where it was told: nothing is missing there.
  expect(told(real)).toEqual(['a survey_shown', 'c web_vital', 'c survey_shown']);
  expect(told(walks.get('b') ?? [])).toEqual(['b walk_start', 'b survey_shown', 'c survey_answer']);
});
