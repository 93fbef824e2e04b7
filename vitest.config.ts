import { defineConfig } from 'vitest/config';

// Packages are tested from their sources, so that no build has to run first.
export default defineConfig({
  resolve: { conditions: ['safar-source'] },
  ssr: { resolve: { conditions: ['safar-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.test.tsx', 'packages/*/test/**/*.test.ts', 'demo-site/{src,test}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
