/** A definition is shut, shown in passing (hover, focus) or held open (click). */
export type DefinitionState = 'shut' | 'passing' | 'held';
export type DefinitionEvent = 'enter' | 'leave' | 'press' | 'escape' | 'away';

/** What a definition does next. Passing by never shuts what was opened on purpose. */
export function nextDefinitionState(state: DefinitionState, event: DefinitionEvent): DefinitionState {
  switch (event) {
    case 'enter':
      return state === 'shut' ? 'passing' : state;
    case 'leave':
      return state === 'passing' ? 'shut' : state;
    case 'press':
      return state === 'held' ? 'shut' : 'held';
    case 'escape':
    case 'away':
      return 'shut';
  }
}
