import { guard } from './guard.js';

let controller: AbortController | undefined;

/** For the npm entry alone: a tag is never stopped, and pays nothing for it. */
export const makeStoppable = (): (() => void) => {
  const made = new AbortController();
  controller = made;
  return () => made.abort();
};

export const isStopped = (): boolean | undefined => controller?.signal.aborted;

/** Ends something together with the recorder. */
export const onStop = (stop: () => void): void => controller?.signal.addEventListener('abort', guard(stop));

/** Listens passively, before the page's own listeners, and never throws. */
export const on = <Subject extends EventTarget>(
  target: Subject,
  type: string,
  listener: (event: Event & { persisted?: boolean }) => unknown,
): void =>
  target.addEventListener(type, guard(listener), {
    passive: true,
    capture: true,
    ...(controller && { signal: controller.signal }),
  });
