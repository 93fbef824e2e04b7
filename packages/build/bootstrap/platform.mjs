const OLDEST_NODE = [20, 19];

/**
 * Why this Node cannot run Safar, in words; undefined when it can.
 * @param {string} version as in `process.versions.node`
 */
export function complainAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return (
    `Safar needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${version}.\n` +
    'Next step: install a current Node from https://nodejs.org and run the command again.'
  );
}

/**
 * Why the embedded ClickHouse does not exist here, in words; undefined when it does.
 * @param {{ platform: string, arch: string, hasGlibc: boolean, clickhouseUrl: string | undefined }} machine
 */
export function complainAboutPlatform({ platform, arch, hasGlibc, clickhouseUrl }) {
  if (clickhouseUrl) return undefined;
  const known = arch === 'x64' || arch === 'arm64';
  if (known && (platform === 'darwin' || (platform === 'linux' && hasGlibc))) return undefined;
  const here =
    platform === 'win32'
      ? 'Windows'
      : platform === 'linux' && !hasGlibc
        ? 'a Linux without glibc, such as Alpine'
        : `${platform} on ${arch}`;
  return (
    `The embedded ClickHouse exists for macOS and for Linux with glibc; this is ${here}.\n` +
    'Next step: start a ClickHouse server and name it, for example CLICKHOUSE_URL=http://localhost:8123,' +
    (platform === 'win32'
      ? ' or run this command inside WSL.'
      : ' or use an image with glibc, such as node:22-slim.')
  );
}

function hasGlibc() {
  if (process.platform !== 'linux' || !process.report) return false;
  const report = process.report.getReport();
  const header = typeof report === 'string' ? JSON.parse(report).header : Reflect.get(report, 'header');
  return header.glibcVersionRuntime !== undefined;
}

/** Looks at this machine. */
export function getMachine() {
  return {
    platform: process.platform,
    arch: process.arch,
    hasGlibc: hasGlibc(),
    clickhouseUrl: process.env.CLICKHOUSE_URL,
  };
}
