import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Debian calls the parts of a WebKit that stories can drive. */
export const webkitPackages = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** @param {string} command */
function findOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}

/** @param {string} folder */
function listFolder(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** It stands in the folder of its library, not on the PATH. */
function findMiniBrowser() {
  return ['/usr/libexec', '/usr/lib', '/usr/lib64', ...listFolder('/usr/lib')]
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

/**
 * The WebKit on this machine, by environment variable; undefined where a part of it is missing.
 * @returns {{ WEBKIT_DRIVER: string, WEBKIT: string } | undefined}
 */
export function findWebKit() {
  const driver = process.env.WEBKIT_DRIVER ?? findOnPath('WebKitWebDriver');
  const browser = process.env.WEBKIT ?? findMiniBrowser();
  if (!driver || !browser || !existsSync(driver) || !existsSync(browser)) return undefined;
  return findOnPath('Xvfb') ? { WEBKIT_DRIVER: driver, WEBKIT: browser } : undefined;
}

/**
 * What is done about a missing WebKit: no registry has one to download, so that only continuous integration insists.
 * @param {string} lastWords of what tried to install it
 */
export function tellMissingWebKit(lastWords) {
  return (
    'webkit is not on this machine, so its stories are left out: WebKitWebDriver, MiniBrowser or Xvfb is missing.\n' +
    `${lastWords ? `${lastWords}\n` : ''}` +
    `On Debian or Ubuntu install it with:  sudo apt-get update && sudo apt-get install -y ${webkitPackages.join(' ')}\n` +
    'or name an installed one:  WEBKIT_DRIVER=/path/to/WebKitWebDriver WEBKIT=/path/to/MiniBrowser npm test'
  );
}
