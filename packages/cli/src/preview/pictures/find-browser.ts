import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exitCodes } from '../../main/exit-codes.js';
import { Failure } from '../../main/failure.js';

type Env = Readonly<Record<string, string | undefined>>;

const onPath = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome',
];
const inApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const inProgramFiles = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/** Where a Chromium usually is, the likeliest first. */
export const listBrowsers = (platform: NodeJS.Platform, env: Env): string[] => {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return inProgramFiles.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  if (platform === 'darwin') {
    const folders = [
      '/Applications',
      ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')]),
    ];
    return inApplications.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/snap/bin'];
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run by this user: the next one perhaps.
    return false;
  }
};

/**
 * The Chromium, Chrome, Edge or Brave of this machine.
 * @param named by the user, with `--browser` or in `SAFAR_BROWSER`
 * @throws {Failure} with exit code 2 when there is none
 */
export const findBrowser = (
  named: string | undefined,
  platform: NodeJS.Platform,
  env: Env,
  isThere: (file: string) => boolean = isExecutable,
): string => {
  if (named !== undefined) {
    if (isThere(named)) return named;
    throw new Failure(
      `${named} is no program that can be started: give the path of a Chromium, Chrome or Edge with --browser or in SAFAR_BROWSER.`,
      exitCodes.misused,
    );
  }
  const found = listBrowsers(platform, env).find(isThere);
  if (found !== undefined) return found;
  throw new Failure(
    'There is no Chromium, Chrome, Edge or Brave in the usual places. Install one, or give its path with --browser or in SAFAR_BROWSER. Without --screenshots the preview needs none: open its page in the browser you have.',
    exitCodes.misused,
  );
};
