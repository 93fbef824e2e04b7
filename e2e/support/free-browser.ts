import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { getLaunchOptions, getWebKit } from './engines.js';
import { killGroup, spawnGroup } from './process-group.js';
import { startRemote, type Remote } from './remote.js';
import { getEnvironment, openScreen } from './webkit/screen.js';

/**
 * A browser that nobody drives, as people have it: with a profile that outlives it, so that it can be killed and started
 * again. What it shall do its pages ask for, so they have to carry `remote.markup`.
 */
export interface FreeBrowser {
  remote: Remote;
  /** Starts the browser when it is not running. */
  start(): Promise<void>;
  /** Starts it after a kill, and it opens by itself what was open then. Only of a browser that `restores`. */
  restore(): void;
  /** Opens an address in a window of this name. */
  open(tab: string, address: string): Promise<void>;
  /** As a visitor closes one, whatever its page is doing; waits until it is gone. */
  close(tab: string): Promise<void>;
  /** SIGKILL of the browser and all its processes: nothing of it gets to say goodbye. */
  kill(): Promise<void>;
  /** Kills it, and removes its profile. */
  remove(): Promise<void>;
}

export type FreeEngine = 'chromium' | 'firefox' | 'webkit';

interface Launch {
  command: string;
  parameters: string[];
  environment?: Record<string, string>;
  /** Lets go of what was opened for it. */
  end?: () => void;
}

/** Of a Firefox in which nothing asks, updates or restores by itself, and whose pages may open and close windows. */
const firefoxSettings = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.allow_scripts_to_close_windows': true,
  'dom.disable_open_during_load': false,
  'dom.popup_maximum': 10_000,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** So that a Firefox opens again what was open when it was killed; it writes that down once a second. */
const firefoxRestores = {
  'browser.sessionstore.interval': 1_000,
  'browser.sessionstore.resume_from_crash': true,
  'browser.startup.page': 3,
};

const prepare: Record<FreeEngine, (folder: string, restores: boolean) => Promise<Launch>> = {
  async chromium(folder) {
    const { executablePath = '', args = [] } = getLaunchOptions('chromium');
    return {
      command: executablePath,
      parameters: [
        '--headless=new',
        ...args,
        `--user-data-dir=${folder}`,
        '--disable-breakpad',
        '--disable-popup-blocking',
        '--hide-crash-restore-bubble',
        '--no-default-browser-check',
      ],
    };
  },
  async firefox(folder, restores) {
    const lines = Object.entries({ ...firefoxSettings, ...(restores ? firefoxRestores : {}) }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    return {
      command: getLaunchOptions('firefox').executablePath ?? '',
      parameters: ['--headless', '--no-remote', '--profile', folder],
    };
  },
  async webkit(folder) {
    const screen = await openScreen();
    return {
      command: getWebKit().browser,
      parameters: ['--javascript-can-open-windows-automatically=true'],
      environment: getEnvironment(screen, folder),
      end: () => screen.close(),
    };
  },
};

/** @param restores opens again what was open when it was killed; in Firefox only */
export const createFreeBrowser = async (engine: FreeEngine, restores = false): Promise<FreeBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), `safar-${engine}-`));
  const remote = await startRemote();
  const { command, parameters, environment, end } = await prepare[engine](folder, restores);
  let child: ChildProcess | undefined;

  const kill = async (): Promise<void> => {
    if (!child) return;
    const gone = once(child, 'exit');
    killGroup(child);
    child = undefined;
    await gone;
    remote.end();
    // What it had still sent arrives, and is nobody's.
    await new Promise((resolve) => setTimeout(resolve, 200));
  };

  return {
    remote,
    async start() {
      if (child) return;
      remote.begin();
      child = spawnGroup(command, [...parameters, remote.home], environment);
      await remote.whenAt('home', '/home');
    },
    restore() {
      remote.begin();
      child = spawnGroup(command, parameters, environment);
    },
    open: (tab, address) =>
      remote.run(
        'home',
        async (name, url) => {
          for (let tries = 1; ; tries++) {
            try {
              // Kept for `close`; a window of its own each, so that none hides another.
              Object.assign(window, { [`tab ${name}`]: window.open(url, name, 'popup') });
              return;
            } catch (error) {
              // Firefox refuses one while it is busy with others.
              if (tries === 20) throw error;
              await new Promise((resolve) => setTimeout(resolve, 100));
            }
          }
        },
        tab,
        address,
      ),
    async close(tab) {
      await remote.run(
        'home',
        (name) => (window as unknown as Record<string, Window>)[`tab ${name}`]?.close(),
        tab,
      );
      await remote.whenGone(tab);
    },
    kill,
    async remove() {
      await kill();
      await remote.close();
      end?.();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
