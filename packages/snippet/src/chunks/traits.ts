import type { Params, StartChunk, Visitor } from '../context.js';

/** `safar('traits', { plan: 'pro' })`: kept in this browser alone, and only what some survey asks by. */
export const start: StartChunk = (core) => {
  const traits = (given: unknown): void => {
    const wanted = new Set(
      core.config.surveys?.list.flatMap(({ who }) => who?.known?.map(({ param }) => param) ?? []),
    );
    const kept: Params = {};
    for (const [name, value] of Object.entries(Object(given) as Params))
      if (wanted.has('.' + name))
        kept['.' + name] = /^(bo|n|st)/.test(typeof value)
          ? typeof value === 'string'
            ? value.slice(0, 100)
            : value
          : undefined;
    void core.transact('visitor', (found) => {
      const visitor = found as Visitor | undefined;
      if (!visitor) return [];
      visitor.known = { ...visitor.known, ...kept };
      return [['visitor', visitor]];
    });
  };
  core.commands.traits = traits;
  core.calls = core.calls.filter(([name, given]) => name !== 'traits' || traits(given));
  return () => {
    delete core.commands.traits;
  };
};
