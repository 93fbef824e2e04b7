import type { SafarEvent } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import type { Core, Visitor } from '../context.js';
import { onPageView } from './on-page-view.js';

const event = (name: string, page: string, nav = ''): SafarEvent => ({
  id: page + nav,
  at: 0,
  page,
  n: 0,
  visit: 'v',
  pageNo: 1,
  config: 1,
  name,
  params: { nav },
});
const visitor: Visitor = { id: '', visit: '', visits: 1, lastAt: 0, pageNo: 1 };

const open = (...seen: SafarEvent[]) => {
  const core = { page: { id: 'b' }, seen: seen.map((each) => [each, visitor]), onEvent: new Set() };
  const views: unknown[] = [];
  const stop = onPageView(core as unknown as Core, ({ nav }) => {
    views.push(nav);
    throw new Error('of ours');
  });
  const tell = (...told: SafarEvent[]): void => {
    for (const each of told) (core as unknown as Core).onEvent.forEach((hear) => hear(each, visitor));
  };
  return { views, stop, tell };
};

test('the open page and those after it, and nothing of what is gone or after the stop', () => {
  const { views, stop, tell } = open(
    event('page_view', 'a', 'navigate'),
    event('page_view', 'b', 'soft'),
    event('view_item', 'b'),
  );
  expect(views).toEqual(['soft']);
  tell(event('page_view', 'b', 'resume'), event('page_view', 'c', 'soft'), event('page_leave', 'b'));
  expect(views).toEqual(['soft', 'resume']);
  stop();
  tell(event('page_view', 'b', 'restore'));
  expect(views).toEqual(['soft', 'resume']);
});
