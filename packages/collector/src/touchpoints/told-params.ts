import type { CompleteConfig } from '@safar/schema';

/** Kinds of touchpoints that surveys ask by, each with the parameters that their conditions look at. */
export type ToldParams = ReadonlyMap<string, ReadonlySet<string>>;

const read = (trigger: object): { kind: string; params: string[] } | undefined => {
  if (!('touchpoint' in trigger) || typeof trigger.touchpoint !== 'string') return undefined;
  const where = 'where' in trigger ? trigger.where : undefined;
  return {
    kind: trigger.touchpoint,
    params: typeof where === 'object' && where !== null ? Object.keys(where) : [],
  };
};

/** What browsers have to hear of touchpoints so that they can ask; of everything else they are told nothing. */
export const getToldParams = ({ surveys }: Pick<CompleteConfig, 'surveys'>): ToldParams => {
  const told = new Map<string, Set<string>>();
  for (const trigger of surveys.flatMap(({ when }) => when ?? [])) {
    const found = read(trigger);
    if (!found) continue;
    const params = told.get(found.kind) ?? new Set();
    for (const name of found.params) params.add(name);
    told.set(found.kind, params);
  }
  return told;
};
