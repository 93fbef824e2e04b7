import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { getWebKit } from '../engines.js';
import { killGroup, spawnGroup } from '../process-group.js';
import { findFreePort } from '../safar-process.js';
import { getEnvironment, type Screen } from './screen.js';

/**
 * A WebKit under WebDriver: real clicks and keys. Its storage is that of a private window: it lives as long as the
 * browser does, so who comes back after a crash is a `Person`.
 */
export interface Session {
  driver: WebDriver;
  goto(address: string): Promise<void>;
  /** Runs a function in the page, and waits for what it promises. */
  run<Given extends unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Opens another tab, in front, and answers its handle. */
  openTab(): Promise<string>;
  /** Closes the tab in front, and puts another one there. */
  closeTab(next: string): Promise<void>;
  quit(): Promise<void>;
}

interface Outcome<Result> {
  value: Result;
  error?: string;
}

const isUp = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
};

/** @param settings of MiniBrowser, such as `--enable-html5-database=false` */
export const openSession = async (screen: Screen, settings: readonly string[] = []): Promise<Session> => {
  const { driver: command, browser } = getWebKit();
  const folder = mkdtempSync(join(tmpdir(), 'safar-webkit-'));
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawnGroup(command, [`--port=${port}`, '--host=127.0.0.1'], getEnvironment(screen, folder));
  const deadline = Date.now() + 20_000;
  while (!(await isUp(address))) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}.`);
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...settings] },
    })
    .build();

  return {
    driver,
    goto: (url) => driver.get(url),
    async run<Given extends unknown[], Result>(
      work: (...given: Given) => Result | Promise<Result>,
      ...given: Given
    ): Promise<Result> {
      const { value, error } = await driver.executeAsyncScript<Outcome<Result>>(
        `const given = [...arguments], done = given.pop();
        (async () => (${work.toString()})(...given))().then(
          (value) => done({ value }),
          (error) => done({ error: String(error) }),
        );`,
        ...given,
      );
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async openTab() {
      await driver.switchTo().newWindow('tab');
      return driver.getWindowHandle();
    },
    async closeTab(next) {
      await driver.close();
      await driver.switchTo().window(next);
    },
    async quit() {
      await driver.quit().catch(() => undefined);
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      killGroup(child);
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
