/** The part of css-tree that reads selectors alone, which loads in a tenth of the time; its types cover the whole only. */
declare module 'css-tree/selector-parser' {
  import type { parse } from 'css-tree';
  const parseSelector: typeof parse;
  export default parseSelector;
}
