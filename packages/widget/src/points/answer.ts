import { getValue, type createAnswer as createAny } from '../answer.js';

export { isEmpty, isSame, type Draft } from '../answer.js';

export const createAnswer: typeof createAny = ({ id }, draft, revision) => ({
  question: id,
  revision,
  value: getValue(draft),
});
