import { resolve } from 'node:path';
import { isOrder, signOrder } from '@safar/collector/reference';
import { completeConfig, type CompleteConfig } from '@safar/schema';
import { writeFileWhole } from '../files/write-file-whole.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { getDataFolder, readIfThere } from '../serve/data-folder.js';
import { loadSite } from '../serve/load-site.js';
import { findRunningServer } from '../serve/running-server.js';
import type { Terminal } from '../terminal/terminal.js';
import { chooseSurvey } from './choose-survey.js';
import { drawQr } from './draw-qr.js';
import { encodeQr } from './encode-qr.js';
import { writeLink } from './write-link.js';
import { writePng } from './write-png.js';
import { writeSvg } from './write-svg.js';

export interface LinkOptions {
  config: string;
  survey: string;
  /** Address of the collector, with a slash at its end. */
  url?: string;
  lang?: string;
  /** `transaction_id` of a purchase. */
  order?: string;
  data: string;
  qr?: 'terminal' | 'svg' | 'png';
  out?: string;
}

const getBase = async ({ url, data }: LinkOptions, { folder }: Terminal): Promise<string> => {
  const base = url ?? (await findRunningServer(getDataFolder(folder, data)))?.url;
  if (base === undefined)
    throw new Failure(
      'Where does the collector answer? Give its address as visitors reach it with --url, such as https://stats.example.com/.',
      exitCodes.misused,
    );
  return base;
};

const checkLanguage = ({ languages }: CompleteConfig, lang: string | undefined): void => {
  if (lang === undefined || languages.includes(lang)) return;
  throw new Failure(
    `The site has no language "${lang}": give ${languages.join(', ')}, or leave --lang out and everybody gets their own.`,
    exitCodes.misused,
  );
};

/** The text that signs orders, of the environment or of the data folder. */
const readKey = async ({ data: name }: LinkOptions, { folder, env }: Terminal): Promise<string> => {
  const given = env['SAFAR_LINK_KEY'];
  if (given !== undefined && given !== '') return given;
  const { linkKey } = getDataFolder(folder, name);
  const key = (await readIfThere(linkKey))?.trim();
  if (key === undefined || key === '')
    throw new Failure(
      `The order is signed with the file "link-key" of the data folder, and there is none in ${name}: name the folder of the server with --data, start "safar serve" on it once, or set SAFAR_LINK_KEY to the text of that file.`,
      exitCodes.misused,
    );
  return key;
};

const sign = async (options: LinkOptions, site: string, terminal: Terminal): Promise<string | undefined> => {
  const { order, survey } = options;
  if (order === undefined) return undefined;
  if (!isOrder(order))
    throw new Failure(
      'That is no number of an order: give the transaction_id of its purchase, at most 100 characters.',
      exitCodes.misused,
    );
  return signOrder(await readKey(options, terminal), { site, survey }, order);
};

/** The kind of picture: as asked for, or as the name of the file says. */
const getKind = ({ qr, out }: LinkOptions): LinkOptions['qr'] => {
  if (qr !== undefined || out === undefined) return qr;
  const [, kind] = /\.(svg|png)$/i.exec(out) ?? [];
  if (kind === undefined)
    throw new Failure(`What is ${out} to be? Say it with --qr svg or --qr png.`, exitCodes.misused);
  return kind.toLowerCase() === 'svg' ? 'svg' : 'png';
};

/** @throws {Failure} when a picture has no file to go to */
const writeCode = async (options: LinkOptions, link: string, terminal: Terminal): Promise<void> => {
  const kind = getKind(options);
  if (kind === undefined) return;
  const modules = encodeQr(link);
  if (kind === 'terminal') return terminal.print(`\n${drawQr(modules, terminal.paint('bold', '') !== '')}\n`);
  const { out } = options;
  if (out === undefined)
    throw new Failure(
      `Where is the picture to go? Name a file with --out, such as code.${kind}.`,
      exitCodes.misused,
    );
  const content = kind === 'svg' ? writeSvg(modules) : writePng(modules);
  await writeFileWhole(resolve(terminal.folder, out), content).catch((error: unknown) => {
    throw new Failure(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  terminal.tell(`  its QR code is in ${out}\n`);
};

/** Prints the link of a survey, and its QR code if asked for. @returns the exit code */
export const link = async (options: LinkOptions, terminal: Terminal): Promise<number> => {
  const config = completeConfig((await loadSite(terminal, options.config)).config);
  chooseSurvey(config, options.survey, options.config);
  checkLanguage(config, options.lang);
  const { site } = config;
  const address = writeLink({
    base: await getBase(options, terminal),
    site,
    survey: options.survey,
    language: options.lang,
    reference: await sign(options, site, terminal),
  });
  terminal.print(`${address}\n`);
  await writeCode(options, address, terminal);
  return exitCodes.fine;
};
