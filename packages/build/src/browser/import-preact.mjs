/** Names that no source has for itself. */
export const createElement = 'createPreactElement';
export const fragment = 'PreactFragment';

/**
 * JSX becomes calls of what Preact has in it anyway. The automatic runtime is a second way to make the same, and says `children`
 * at every element.
 * @returns {import('rollup').Plugin}
 */
export function importPreact() {
  return {
    name: 'safar-import-preact',
    transform: (code, id) =>
      id.endsWith('.tsx')
        ? {
            code: `import { h as ${createElement}, Fragment as ${fragment} } from 'preact';${code}`,
            map: null,
          }
        : null,
  };
}
