/**
 * Which packages of the workspace a package may import. The widget is loaded by its address, and
 * stories speak HTTP; a replay starts the collector and a shop itself, with the clock of the year it replays,
 * and apps of several frameworks import the script as their developers do.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const directions = {
  'packages/schema': [],
  'packages/snippet': ['@safar/schema'],
  'packages/widget': ['@safar/schema'],
  'packages/report': ['@safar/schema'],
  'packages/collector': ['@safar/schema'],
  'packages/cli': [
    '@safar/schema',
    '@safar/collector',
    '@safar/report',
    '@safar/snippet',
    '@safar/widget',
    '@safar/demo-site',
  ],
  'packages/build': [],
  'demo-site': ['@safar/schema'],
  e2e: ['@safar/schema', '@safar/collector', '@safar/demo-site', '@safar/snippet'],
};

const MEMBER = /^(@safar\/[^/]+|safar)(\/|$)/;

/**
 * The package of the workspace that a specifier names.
 * @param {string} specifier
 * @returns {string | undefined} undefined for everything else
 */
export function memberOf(specifier) {
  return MEMBER.exec(specifier)?.[1];
}
