import { execFileSync } from 'node:child_process';
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
    : { channel: 'moz-firefox', executablePath: find('FIREFOX', ['firefox-esr', 'firefox']) };

export const engines: Record<EngineName, BrowserType> = { chromium, firefox };
