import { parseAst } from 'rollup/parseAst';
import { expect, test } from 'vitest';
import { constToLet } from '../src/browser/const-to-let.mjs';

test('changes declarations and nothing that only looks like one', () => {
  const code =
    "const a = 'const b = 1'; for (const c of a) { const d = `${(() => { const e = c; return e; })()} const `; use(d.const); }";
  expect(constToLet(code, parseAst(code))).toBe(
    "let a = 'const b = 1'; for (let c of a) { let d = `${(() => { let e = c; return e; })()} const `; use(d.const); }",
  );
});
