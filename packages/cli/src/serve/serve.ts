import { getVersion } from '../main/version.js';
import { fillSample } from '../sample/fill-sample.js';
import { createSampleSite } from '../sample/sample-site.js';
import type { Terminal } from '../terminal/terminal.js';
import { collectAssets } from './collect-assets.js';
import {
  getDataFolder,
  makeDataFolder,
  readIdentityKey,
  readLinkKey,
  readSecret,
  writeWhole,
} from './data-folder.js';
import { loadDemo } from './demo.js';
import { type Door, openDoor } from './door.js';
import { loadSite } from './load-site.js';
import { alreadyRunning, describeStore, getStore, openCollector } from './open-collector.js';
import { printStart } from './print-start.js';
import { announceServer, describeRunning, findRunningServer } from './running-server.js';
import { sayStranger } from './say-stranger.js';
import { stopServer } from './stop-server.js';
import { onStopSignals } from './when-told-to-stop.js';

export interface ServeOptions {
  config?: string;
  data: string;
  /** 0 takes any free port. */
  port: number;
  host?: string;
  demo?: true;
  /** A second site, of generated visits. */
  sample?: true;
  log?: string;
  /** A further path that takes events. */
  eventsPath?: string;
  /** A further name of the script. */
  scriptName?: string;
}

const getHostName = (host: string | undefined): string => {
  if (host === undefined || host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1')
    return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

/**
 * Serves a site until it is told to stop.
 * @returns the exit code
 */
export const serve = async (options: ServeOptions, terminal: Terminal): Promise<number> => {
  const demo = options.demo ? await loadDemo() : undefined;
  const site = await loadSite(terminal, options.config ?? demo?.configFile ?? 'safar.json');
  const sample = options.sample ? createSampleSite(site.config) : undefined;
  const sites = [site, ...(sample ? [sample] : [])];
  const data = getDataFolder(terminal.folder, options.data);
  const store = getStore(data, terminal.env);
  const engine = describeStore(store);
  await makeDataFolder(data);
  const running = await findRunningServer(data);
  if (running) throw alreadyRunning(describeRunning(data, running));
  const { assets, chunks, script } = await collectAssets(options.scriptName);
  const door: Door = await openDoor(options.port, options.host);
  const signals = onStopSignals();
  try {
    const url = `http://${getHostName(options.host)}:${door.port}/`;
    const app = await openCollector(data, {
      sites,
      store,
      assets,
      chunks,
      secret: await readSecret(data),
      keyFile: data.key,
      linkKey: await readLinkKey(data),
      identityKey: await readIdentityKey(data),
      onStranger: (stranger) => terminal.tell(sayStranger(stranger)),
      origins: [new URL(url).origin, `http://127.0.0.1:${door.port}`],
      ...(options.eventsPath === undefined ? {} : { eventsPath: options.eventsPath }),
      ...(options.log === undefined ? {} : { logger: { level: options.log } }),
      ...(demo ? { fallback: demo.createFallback(door.port) } : {}),
    });
    await app.server.ready();
    const served = sites.map(({ config, text }) => ({ site: config.site, text }));
    await writeWhole(data.sites, `${JSON.stringify(served)}\n`);
    if (sample) await fillSample(app, sample.config, data.sample, terminal, signals.isTold);
    const events = await app.countEvents();
    door.open((request, reply) => app.server.routing(request, reply));
    const withdraw = await announceServer(data, url);
    terminal.print(
      printStart(
        {
          version: getVersion(),
          site: site.config.site,
          url,
          script,
          ...(options.eventsPath === undefined ? {} : { eventsPath: options.eventsPath }),
          signInPath: app.createSignInPath(),
          isDemo: demo !== undefined,
          ...(sample ? { sample: sample.config.site } : {}),
          ...(door.hasMoved ? { busyPort: options.port } : {}),
          data: data.name,
          engine,
          events,
        },
        terminal.paint,
      ),
    );
    await signals.told;
    return await stopServer(terminal, signals, [() => door.close(), () => app.close(), withdraw]);
  } catch (error) {
    await door.close();
    throw error;
  } finally {
    signals.stop();
  }
};
