import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

const run = promisify(execFile);

/**
 * True when the package publishes types that its build has to make.
 * @param {{ types?: string, exports?: unknown }} manifest
 */
export function hasDeclarations(manifest) {
  return /"types":\s*"\.\/dist\//.test(JSON.stringify(manifest));
}

async function findCompiler() {
  const manifestPath = createRequire(join(root, 'package.json')).resolve('typescript/package.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  return join(dirname(manifestPath), manifest.bin.tsc);
}

/**
 * src/**\/*.ts → dist/**\/*.d.ts. Types are checked by `pnpm typecheck`; here they are only written, and other
 * packages are seen as their users see them: through their own declarations.
 * @param {string} folder the package
 */
export async function emitDeclarations(folder) {
  const dist = join(folder, 'dist');
  const project = join(dist, 'tsconfig.declarations.json');
  await mkdir(dist, { recursive: true });
  await writeFile(
    project,
    JSON.stringify({
      extends: '../tsconfig.json',
      compilerOptions: {
        customConditions: [],
        noEmit: false,
        noCheck: true,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: '../src',
        outDir: '.',
      },
      include: ['../src', '../../build/types.d.ts'],
      exclude: ['../src/**/*.test.ts', '../src/**/*.test.tsx'],
    }),
  );
  try {
    await run(process.execPath, [await findCompiler(), '-p', project], { maxBuffer: 1 << 26 });
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout).trim() : '';
    throw new Error(`the declarations could not be written:\n${said || String(error)}`);
  } finally {
    await rm(project, { force: true });
  }
}
