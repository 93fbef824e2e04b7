import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/paths.mjs';

/** @param {string} name of the tables */
const mark = (name) => [`<!-- ${name} -->`, `<!-- /${name} -->`];
const page = join(root, 'packages', 'snippet', 'bench.md');

/**
 * The text between the markers, without the line breaks around it.
 * @param {string} markdown
 * @param {string} [name]
 * @returns {string}
 */
export function readBench(markdown, name = 'bench') {
  const [START = '', END = ''] = mark(name);
  const start = markdown.indexOf(START);
  const end = markdown.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`packages/snippet/bench.md needs the markers ${START} and ${END}.`);
  return markdown.slice(start + START.length, end).trim();
}

/**
 * @param {string} markdown
 * @param {string} tables
 * @param {string} [name]
 */
export function replaceBench(markdown, tables, name = 'bench') {
  readBench(markdown, name);
  const [START = '', END = ''] = mark(name);
  const start = markdown.indexOf(START) + START.length;
  return `${markdown.slice(0, start)}\n${tables}\n${markdown.slice(markdown.indexOf(END))}`;
}

/**
 * Writes tables into the page that shows them.
 * @param {string} tables
 * @param {string} [name]
 */
export function writeBench(tables, name = 'bench') {
  writeFileSync(page, replaceBench(readFileSync(page, 'utf8'), tables, name));
}
