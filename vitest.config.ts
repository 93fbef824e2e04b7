import { defineConfig } from 'vitest/config';
import { importText } from './packages/build/src/browser/import-text.mjs';

// Packages are tested from their sources, so that no build has to run first.
export default defineConfig({
  plugins: [importText()],
  resolve: { conditions: ['safar-source'] },
  ssr: { resolve: { conditions: ['safar-source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.test.tsx',
      'packages/*/test/**/*.test.ts',
      'demo-site/{src,test}/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
