// oxlint-disable-next-line typescript/triple-slash-reference -- packages that compile this source find the declaration in no other way.
/// <reference path="./css-tree-selectors.d.ts" />
import type { CssNode } from 'css-tree';
import parse from 'css-tree/selector-parser';
import { getEntries, getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';

/** Names that jQuery adds to CSS: no browser knows them. */
const ofJQuery = new Set(
  [
    'animated',
    'button',
    'checkbox',
    'contains',
    'eq',
    'even',
    'file',
    'first',
    'gt',
    'header',
    'hidden',
    'image',
  ].concat([
    'input',
    'last',
    'lt',
    'odd',
    'parent',
    'password',
    'radio',
    'reset',
    'selected',
    'submit',
    'text',
    'visible',
  ]),
);

/** Why a browser would not understand a selector, or find nothing by it; undefined = it is one. */
const whyNot = (selector: string): string | undefined => {
  if (/^\s*$/.test(selector)) return 'it is empty';
  if (/[,>+~]\s*$/.test(selector)) return `nothing stands behind the last ${selector.trim().slice(-1)}`;
  let found: string | undefined;
  try {
    const walk = (node: CssNode): void => {
      if (node.type === 'PseudoClassSelector' && ofJQuery.has(node.name))
        found ??= `only jQuery knows :${node.name}`;
      if (node.type === 'PseudoElementSelector')
        found ??= `::${node.name} is no element that can be clicked or found`;
      if ('children' in node) node.children?.forEach(walk);
    };
    walk(parse(selector, { context: 'selectorList' }));
  } catch (error) {
    const { message, column } = error as Error & { column?: number };
    return `${message.toLowerCase()}${column === undefined ? '' : ` at its character ${column}`}`;
  }
  return found;
};

const check = (selector: string | undefined, example: string, steps: Steps): ConfigMistake[] => {
  const why = selector === undefined ? undefined : whyNot(selector);
  if (why === undefined) return [];
  const help = /^(\/|https?:)/.test(selector ?? '') ? ' Paths of pages go into "page".' : '';
  const message = `${JSON.stringify(selector)} is no CSS selector that a browser understands: ${why}. Give one such as "${example}".${help}`;
  return [mistakeAt(steps, 'pattern', message)];
};

/** CSS selectors that no browser understands: they would never fire, and nobody would be told. */
export const checkSelectors = (config: unknown): ConfigMistake[] => {
  const { friction } = isRecord(config) ? config : {};
  const { searchEmpty } = isRecord(friction) ? friction : {};
  return [
    ...check(getString(searchEmpty, 'selector'), '.no-results', ['friction', 'searchEmpty', 'selector']),
    ...getEntries(config, 'surveys')
      .flatMap(({ value, steps }) => getEntries(value, 'when', steps))
      .flatMap(({ value, steps }) => check(getString(value, 'click'), '#compare', [...steps, 'click'])),
  ];
};
