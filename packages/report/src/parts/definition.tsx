import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { useReport } from '../state/report.js';
import { DefinitionBody, type Detail } from './definition-body.js';
import { nextDefinitionState } from './definition-state.js';
import { getShift } from './keep-inside.js';

export type Side = 'end' | 'start' | 'below' | 'below-end';

export interface DefinitionProps {
  /** What is defined; the button is named by it. */
  name: string;
  title: ComponentChildren;
  definition: string;
  details: Detail[];
  side: Side;
  links?: (isReachable: boolean) => ComponentChildren;
}

/** How long the pointer may be between the button and what it opened. */
const crossingMs = 250;

/** The ⓘ beside a figure: on hover and focus it opens in passing, on click to stay; Esc shuts it and focus is on the button. */
export function Definition({ name, side, links, ...body }: DefinitionProps) {
  const { words } = useReport();
  const [state, dispatch] = useReducer(nextDefinitionState, 'shut');
  const button = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const pop = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isReturning = useRef(false);
  const id = useId();
  const isOpen = state !== 'shut';

  // Whichever side it opens to, a figure at the window's edge would push it outside.
  useLayoutEffect(() => {
    const box = pop.current;
    if (!isOpen || !box) return;
    box.style.translate = '';
    box.style.translate = `${getShift(box.getBoundingClientRect(), document.documentElement.clientWidth)}px`;
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      dispatch('escape');
      if (!root.current?.contains(document.activeElement)) return;
      isReturning.current = true;
      button.current?.focus();
      isReturning.current = false;
    };
    const onDown = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) dispatch('away');
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onDown);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onDown);
    };
  }, [isOpen]);
  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    <div
      ref={root}
      class="definition screen"
      onPointerEnter={() => clearTimeout(leaving.current)}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'mouse' || document.activeElement === button.current) return;
        leaving.current = setTimeout(() => dispatch('leave'), crossingMs);
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) dispatch('leave');
      }}
    >
      <button
        ref={button}
        type="button"
        class="i"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={isOpen ? `${id}-text` : undefined}
        aria-label={words.definitionOf(name)}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') dispatch('enter');
        }}
        onFocus={(event) => {
          if (!isReturning.current && event.currentTarget.matches(':focus-visible')) dispatch('enter');
        }}
        onClick={() => dispatch('press')}
      >
        <span aria-hidden="true">i</span>
      </button>
      {isOpen ? (
        <div ref={pop} id={id} class={`pop ${side}`} role="group" aria-labelledby={`${id}-title`}>
          <DefinitionBody id={id} {...body} onClose={() => dispatch('escape')} isHeld={state === 'held'} />
          {links?.(state === 'held')}
        </div>
      ) : null}
    </div>
  );
}
