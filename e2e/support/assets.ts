import type { Asset } from '@safar/collector';

const built = new URL('../../packages/cli/dist/serve/collect-assets.js', import.meta.url).href;

/** Script, chunks, widget and report as `safar serve` finds them: for tests that hold the collector's clock in their hands. */
export const collectAssets = async (): Promise<{ assets: Asset[]; chunks: Record<string, string> }> => {
  const module = (await import(built)) as {
    collectAssets(): Promise<{ assets: Asset[]; chunks: Record<string, string> }>;
  };
  return module.collectAssets();
};
