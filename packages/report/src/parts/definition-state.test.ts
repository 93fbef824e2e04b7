import { expect, test } from 'vitest';
import { nextDefinitionState, type DefinitionEvent, type DefinitionState } from './definition-state.js';

const walk = (...events: DefinitionEvent[]): DefinitionState => events.reduce(nextDefinitionState, 'shut');

test('hovering shows a definition in passing, leaving shuts it', () => {
  expect(walk('enter')).toBe('passing');
  expect(walk('enter', 'leave')).toBe('shut');
});

test('a press keeps it open when the pointer leaves; a second press shuts it', () => {
  expect(walk('enter', 'press', 'leave')).toBe('held');
  expect(walk('enter', 'press', 'press')).toBe('shut');
});

test('Esc and a press elsewhere shut it however it was opened', () => {
  for (const event of ['escape', 'away'] as const) {
    expect(walk('enter', event)).toBe('shut');
    expect(walk('press', event)).toBe('shut');
  }
});
