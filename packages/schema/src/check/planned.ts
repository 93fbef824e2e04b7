/**
 * Options that Safar is designed to have and this version has not. A file written for a later version gets
 * a clear answer instead of "unknown". A name goes from here the day it works.
 */
const options = [
  'persona',
  'scope',
  'lanes',
  'expected',
  'targets',
  'owners',
  'actions',
  'notes',
  'segments',
  'webhooks',
];

export const isPlannedOption = (name: string): boolean => options.includes(name);
