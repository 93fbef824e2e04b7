import { getIdTime } from '@safar/schema';

const first = Date.UTC(2015, 0, 1);
const end = Date.UTC(2041, 0, 1);

/**
 * The month an id carries, such as 202511; 0 = quarantine, for dates nobody can mean. It depends on the id alone, so that
 * copies of an event always meet in one partition, where they are dropped.
 */
export const getPartition = (id: string): number => {
  const time = getIdTime(id);
  if (!(time >= first && time < end)) return 0;
  const date = new Date(time);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
};
