import { limits } from '@safar/schema/browser';

/** The first values that fit into one batch; the first of all in any case, so that none can hold up the others. */
export const fit = <Value>(values: Value[]): Value[] => {
  let size: number = limits.sendBytes;
  return values.filter((value, index) => (size -= JSON.stringify(value).length) > 0 || !index);
};
