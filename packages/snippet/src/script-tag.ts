import type { GivenOptions } from './context.js';
import { guard } from './guard.js';
import { start } from './start.js';

type Call = [name: string, ...given: unknown[]];
/** The stub keeps each call's `arguments`. */
type Queue = ((...call: Call) => void) & { q?: Iterable<Call> };

guard(() => {
  const script = document.currentScript as HTMLScriptElement;
  const host = window as { safar?: Queue };
  const early = host.safar?.q || [];
  const run = start({
    base: new URL('.', script.src).href,
    ...(script.dataset as Partial<GivenOptions>),
  } as GivenOptions);
  host.safar = run;
  for (const call of early) run(...call);
})();
