import type { Question } from '../question/index.js';
import type { Template } from './index.js';

const overlay = <Q extends Question>(bone: Q, change: Q): Q => ({ ...bone, ...change });

/**
 * Lays the owner's questions over a template's: the same id changes that question field by field, a new id is added
 * before the closing message. A question of another type replaces the template's whole.
 */
export const mergeQuestions = (template: Template, changes: readonly Question[]): Question[] => {
  const known = new Set(template.map(({ id }) => id));
  const merged = template.map((bone) => {
    const change = changes.find(({ id }) => id === bone.id);
    if (!change) return bone;
    return change.type === bone.type ? overlay(bone, change) : change;
  });
  const added = changes.filter(({ id }) => !known.has(id));
  let asking = merged.length;
  while (merged[asking - 1]?.type === 'message') asking -= 1;
  return [
    ...merged.slice(0, asking),
    ...added.filter(({ type }) => type !== 'message'),
    ...merged.slice(asking),
    ...added.filter(({ type }) => type === 'message'),
  ];
};
