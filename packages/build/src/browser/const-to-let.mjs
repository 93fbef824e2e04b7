/**
 * Writes `let` for `const`: one word fewer to compress, and nothing else changes in code that compiles.
 * @param {string} code
 * @param {unknown} program its syntax tree, as rollup parses it
 */
export function constToLet(code, program) {
  /** @type {number[]} */
  const places = [];
  collect(program, places);
  let result = '';
  let from = 0;
  for (const place of places.sort((a, b) => a - b)) {
    result += `${code.slice(from, place)}let`;
    from = place + 'const'.length;
  }
  return result + code.slice(from);
}

/** @param {unknown} node @param {number[]} places */
function collect(node, places) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'VariableDeclaration' && 'kind' in node && node.kind === 'const') {
    places.push(Number(Reflect.get(node, 'start')));
  }
  for (const child of Object.values(node)) collect(child, places);
}
