import { limits } from '@safar/schema/browser';

/** The first values that fit into one batch. */
export const fit = <Value>(values: Value[]): Value[] => {
  let size: number = limits.sendBytes;
  return values.filter((value) => (size -= JSON.stringify(value).length) > 0);
};
