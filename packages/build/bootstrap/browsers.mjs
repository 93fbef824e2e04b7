import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tailOf } from './run.mjs';
import { findWebKit, tellMissingWebKit, webkitPackages } from './webkit.mjs';
import { root } from './workspace.mjs';

/**
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox'} name
 * @property {'CHROMIUM' | 'FIREFOX'} variable environment variable that names its executable
 * @property {readonly string[]} commands
 * @property {readonly string[]} places outside the PATH
 * @property {string} debian package
 */

/** @type {readonly Engine[]} */
export const engines = [
  {
    name: 'chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
  },
  {
    name: 'firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
];

/** Debian packages of what stories need beside browsers. */
const DEBIAN_EXTRAS = ['fonts-noto-core', 'xvfb'];

const ANSWERS_IN = 20_000;

/** Distributions ship stubs that only say how to install the browser: whether it runs is asked, not guessed.
 * @param {string} path
 */
async function runs(path) {
  const result = await Promise.race([
    run(path, ['--version']),
    new Promise((resolve) => setTimeout(resolve, ANSWERS_IN, undefined).unref()),
  ]);
  return result?.code === 0;
}

/**
 * The browser that is on this machine already.
 * @param {Engine} engine
 * @returns {Promise<string | undefined>} path of its executable
 */
export async function findBrowser(engine) {
  const named = process.env[engine.variable];
  if (named) return (await runs(named)) ? named : undefined;
  const onPath = engine.commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  for (const path of [...onPath, ...engine.places, await findDownloaded(engine)]) {
    if (path && existsSync(path) && (await runs(path))) return path;
  }
  return undefined;
}

const e2e = join(root, 'e2e');

/** Where Playwright keeps the browser that it downloaded. @param {Engine} engine */
async function findDownloaded(engine) {
  const code = `import('@playwright/test').then((all) => console.log(all.${engine.name}.executablePath()))`;
  const result = await run(process.execPath, ['-e', code], { cwd: e2e });
  return result.code === 0 ? result.output.trim() : undefined;
}

/** @param {string} output */
function withoutStack(output) {
  return tailOf(output.replace(/^\s+at .*$\n?/gm, ''), 3);
}

/** @param {readonly Engine[]} missing */
async function download(missing) {
  const cli = join(e2e, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [cli, 'install', ...missing.map(({ name }) => name)], { cwd: e2e });
}

function mayUseApt() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** @param {readonly string[]} packages */
async function installWithApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/**
 * True when text in Persian has letters on a screenshot. Elsewhere than on Linux the system has such a font.
 */
export async function hasPersianFont() {
  if (process.platform !== 'linux') return true;
  const result = await run('fc-list', [':lang=fa', 'family']);
  return result.code === 0 && result.output.trim() !== '';
}

/**
 * Finds the browsers and the font that stories need, and installs what is missing where it may.
 * @param {(line: string) => void} say
 * @returns {Promise<{ paths: Record<string, string>, complaints: string[], absent: string[] }>} paths by environment
 *   variable; engines that may be missing here, and are
 */
export async function provideBrowsers(say) {
  /** @type {Record<string, string>} */
  const paths = {};
  /** @type {string[]} */
  const complaints = [];

  async function look() {
    for (const engine of engines) {
      const path = paths[engine.variable] ?? (await findBrowser(engine));
      if (path) paths[engine.variable] = path;
    }
    return engines.filter(({ variable }) => !paths[variable]);
  }

  let missing = await look();
  for (const { variable } of missing) {
    if (process.env[variable])
      complaints.push(`${variable}=${process.env[variable]} does not run. Unset or correct it.`);
  }
  if (complaints.length > 0) return { paths, complaints, absent: [] };

  let lastWords = '';
  if (missing.length > 0) {
    say(`downloading ${missing.map(({ name }) => name).join(' and ')} with Playwright`);
    lastWords = withoutStack((await download(missing)).output);
    missing = await look();
  }
  const hasFont = await hasPersianFont();
  const packages = [
    ...missing.map(({ debian }) => debian),
    ...(missing.length > 0 || !hasFont ? DEBIAN_EXTRAS : []),
  ];
  if (packages.length > 0 && mayUseApt()) {
    say(`apt-get install ${packages.join(' ')}`);
    lastWords = `${lastWords}\n${tailOf((await installWithApt(packages)).output, 4)}`.trim();
    missing = await look();
  }

  const debianCommand = `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  for (const engine of missing) {
    complaints.push(
      `${engine.name} is not on this machine and could not be installed from here:\n${lastWords}\n` +
        `Install it with:  ${existsSync('/etc/debian_version') ? debianCommand : `cd e2e && npx playwright install --with-deps ${engine.name}`}\n` +
        `or name an installed one:  ${engine.variable}=/path/to/${engine.name} npm test`,
    );
  }
  if (!(await hasPersianFont())) {
    complaints.push(
      'No font with Persian letters is installed, so pages would be drawn with empty boxes.\n' +
        `Install one with:  sudo apt-get install -y fonts-noto-core  (or your system's Noto Sans Arabic)`,
    );
  }
  const { path: webkit, lastWords: said } = await provideWebKit(say);
  if (webkit) Object.assign(paths, webkit);
  else if (process.env.CI) complaints.push(tellMissingWebKit(said));
  else say(tellMissingWebKit(said));
  return { paths, complaints, absent: webkit ? [] : ['webkit'] };
}

/**
 * By itself, since a system without these packages may well have the others.
 * @param {(line: string) => void} say
 */
async function provideWebKit(say) {
  const path = findWebKit();
  if (path || !mayUseApt()) return { path, lastWords: '' };
  say(`apt-get install ${webkitPackages.join(' ')}`);
  const { output } = await installWithApt(webkitPackages);
  return { path: findWebKit(), lastWords: tailOf(output, 4) };
}
