import { guard } from './guard.js';

/** Ends everything that listens. For the npm entry alone: a tag is never stopped, and pays nothing for it. */
export let stopper: AbortController | undefined;

export const makeStoppable = (): (() => void) => {
  const made = new AbortController();
  stopper = made;
  return () => made.abort();
};

/** Ends something together with the recorder. */
export const onStop = (stop: () => void): void => stopper?.signal.addEventListener('abort', guard(stop));

export const isStopped = (): boolean | undefined => stopper?.signal.aborted;

/** Listens passively, before the page's own listeners, and never throws. */
export const on = <Subject extends EventTarget>(
  target: Subject,
  type: string,
  listener: (event: Event & { persisted?: boolean }) => unknown,
): void =>
  target.addEventListener(type, guard(listener), {
    passive: true,
    capture: true,
    ...(stopper && { signal: stopper.signal }),
  });
