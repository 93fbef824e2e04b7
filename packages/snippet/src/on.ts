import { guard } from './guard.js';

export const controller = new AbortController();

/** Listens passively, before the page's own listeners, and never throws. */
export const on = <Subject extends EventTarget>(
  target: Subject,
  type: string,
  listener: (event: Event & { persisted?: boolean }) => unknown,
): void =>
  target.addEventListener(type, guard(listener), { passive: true, capture: true, signal: controller.signal });
