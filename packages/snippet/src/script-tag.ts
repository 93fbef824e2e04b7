import { guard } from './guard.js';
import { start } from './start.js';

type Call = [name: string, ...given: unknown[]];
/** The stub keeps each call's `arguments`. */
type Queue = ((...call: Call) => void) & { q?: Iterable<Call> };

guard(() => {
  const script = document.currentScript as HTMLScriptElement;
  const { site = '', consent, config, path } = script.dataset;
  const base = new URL('.', script.src).href;
  const host = window as { safar?: Queue };
  const early = host.safar?.q ?? [];
  const run = start({
    site,
    consent,
    config: config ?? `${base}v1/sites/${site}/config`,
    endpoint: path ?? base + 'v1/events',
    base,
  });
  host.safar = run;
  for (const call of early) run(...call);
})();
