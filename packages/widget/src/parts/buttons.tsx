import type { VNode } from 'preact';

const draw =
  (name: string) =>
  (text: string, run: () => void): VNode => (
    <button class={name} onClick={run}>
      {text}
    </button>
  );

/** The way on. */
export const go = draw('go');
/** The other ways. */
export const quiet = draw('quiet');
