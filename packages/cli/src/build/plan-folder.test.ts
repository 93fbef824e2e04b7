import { expect, test } from 'vitest';
import { planFolder } from './plan-folder.js';

const next = ['chunks/later-2.js', 'safar-2.js', 'safar.js'];

test('an empty folder is all ours', () => {
  expect(planFolder({ present: [], earlier: [] }, next)).toEqual({
    foreign: [],
    kept: [],
    drafts: [],
    known: next,
  });
});

test('what an earlier build has written is kept, and stays known as ours', () => {
  const earlier = ['chunks/later-1.js', 'safar-1.js', 'safar.js', 'chunks/gone-1.js'];
  const present = ['.safar-build.json', 'chunks/later-1.js', 'safar-1.js', 'safar.js'];
  expect(planFolder({ present, earlier }, next)).toEqual({
    foreign: [],
    kept: ['chunks/later-1.js', 'safar-1.js'],
    drafts: [],
    known: ['chunks/later-1.js', 'chunks/later-2.js', 'safar-1.js', 'safar-2.js', 'safar.js'],
  });
});

test('every other file is of others, also one that bears the name of the script', () => {
  expect(planFolder({ present: ['index.html', 'safar.js'], earlier: [] }, next).foreign).toEqual([
    'index.html',
    'safar.js',
  ]);
});

test('what a killed build and a desktop leave is of nobody', () => {
  const state = {
    present: ['safar.js.4711.tmp', 'notes.4711.tmp', 'chunks/.DS_Store'],
    earlier: ['safar.js'],
  };
  expect(planFolder(state, next)).toMatchObject({
    foreign: ['notes.4711.tmp'],
    drafts: ['safar.js.4711.tmp'],
  });
});
