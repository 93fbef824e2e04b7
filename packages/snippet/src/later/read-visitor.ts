import type { Core, Visitor } from '../context.js';

/** The visitor as the store has them now: another tab may have brought them up to date, or forgotten them. */
export const readVisitor = async ({ transact }: Core): Promise<Visitor | undefined> => {
  let visitor: Visitor | undefined;
  await transact('visitor', (found) => {
    visitor = found as Visitor | undefined;
    return [];
  });
  return visitor;
};
