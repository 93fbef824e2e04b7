import { fileURLToPath } from 'node:url';

export default {
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
  experimental: { turbopackFileSystemCacheForBuild: false },
  redirects: async () => [{ source: '/moved', destination: '/cart', permanent: false }],
};
