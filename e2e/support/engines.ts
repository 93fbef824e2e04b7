import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox, type BrowserType, type LaunchOptions } from '@playwright/test';

export type EngineName = 'chromium' | 'firefox';

const which = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this name; the next one perhaps.
    }
  }
  return undefined;
};

const find = (variable: string, names: readonly string[]): string => {
  const path = process.env[variable] ?? which(names);
  if (path === undefined)
    throw new Error(
      `No ${variable.toLowerCase()} on this machine. Install it ("apt-get install ${names[0]}"), or name it in ${variable}.`,
    );
  return path;
};

/** Headless browsers call themselves so, and are counted as robots; a test's visitor is a person.
 * Chromium is told at its start: what it sends while a page closes ignores a context's user agent. */
export const userAgents: Record<EngineName, string> = {
  chromium:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
};

/**
 * Chromium without the windows that nobody looks at: the same engine at two thirds of the work, but without a back/forward cache
 * and profiles. Stories that need those take the whole browser; where there is no such build, all do.
 */
export const findShell = (): string | undefined =>
  process.env['CHROMIUM_SHELL'] ?? which(['chromium-headless-shell']);

/** How each engine is started; see the notes on browsers in CONTRIBUTING.md. */
export const getLaunchOptions = (engine: EngineName): LaunchOptions =>
  engine === 'chromium'
    ? {
        executablePath: find('CHROMIUM', ['chromium', 'google-chrome', 'chromium-browser']),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          `--user-agent=${userAgents.chromium}`,
        ],
      }
    : {
        channel: 'moz-firefox',
        executablePath: find('FIREFOX', ['firefox-esr', 'firefox']),
        // Processes in store for pages that never come take a sixth of the time on two cores.
        firefoxUserPrefs: { 'dom.ipc.processPrelaunch.enabled': false },
      };

export const engines: Record<EngineName, BrowserType> = { chromium, firefox };

/** What it takes to drive a WebKit: its driver, its browser, and a screen that nobody sees. */
export interface WebKitParts {
  driver: string;
  browser: string;
  screen: string;
}

/** The small browser that comes with the driver stands in the library's own folder, not on the PATH. */
const findMiniBrowser = (): string | undefined => {
  const list = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ['/usr/libexec', '/usr/lib', '/usr/lib64', ...list('/usr/lib')]
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(existsSync);
};

/** Playwright drives only a WebKit of its own making; this is the one that distributions ship. */
export const getWebKit = (): WebKitParts => {
  const driver = process.env['WEBKIT_DRIVER'] ?? which(['WebKitWebDriver']);
  const browser = process.env['WEBKIT'] ?? findMiniBrowser();
  const screen = which(['Xvfb']);
  if (
    driver === undefined ||
    browser === undefined ||
    screen === undefined ||
    ![driver, browser, screen].every(existsSync)
  )
    throw new Error(
      'No WebKit that can be driven on this machine. Install it ("apt-get install webkit2gtk-driver xvfb xauth"), or name WebKitWebDriver in WEBKIT_DRIVER and MiniBrowser in WEBKIT.',
    );
  return { driver, browser, screen };
};
