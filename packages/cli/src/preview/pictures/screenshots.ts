import { resolve } from 'node:path';
import { exitCodes } from '../../main/exit-codes.js';
import { Failure } from '../../main/failure.js';
import { openDoor } from '../../serve/door.js';
import { loadSite } from '../../serve/load-site.js';
import { onStopSignals } from '../../serve/when-told-to-stop.js';
import type { Terminal } from '../../terminal/terminal.js';
import { noSave, readSave } from '../drawing/read-save.js';
import type { PreviewState } from '../shared/contract.js';
import { createAnswer } from '../serving/answer.js';
import { createLive } from '../serving/live.js';
import { readPageFiles } from '../serving/page-files.js';
import { findBrowser } from './find-browser.js';
import { findUnknown, listPictures, type Picture } from './list-pictures.js';
import { openBrowser } from './open-browser.js';
import { takePictures } from './take-pictures.js';

export interface ScreenshotOptions {
  config: string;
  /** Folder to write to. */
  folder: string;
  /** Only these; default: all. */
  surveys?: readonly string[];
  languages?: readonly string[];
  /** Path of the browser; default: `SAFAR_BROWSER`, or one that is found. */
  browser?: string;
}

/** @throws {Failure} with exit code 2 when nothing is to be taken, or what was asked for is not there */
const choosePictures = (
  { surveys, languages, file }: PreviewState,
  options: ScreenshotOptions,
): Picture[] => {
  const ids = surveys.map(({ id }) => id);
  if (ids.length === 0)
    throw new Failure(
      `${file} has no surveys yet, so there is nothing to take pictures of. Add one under "surveys", such as { "id": "nps", "template": "nps", "when": [{ "event": "purchase" }] }.`,
      exitCodes.misused,
    );
  const unknown =
    findUnknown(options.surveys ?? [], ids, 'survey') ||
    findUnknown(options.languages ?? [], languages, 'language');
  if (unknown !== '') throw new Failure(unknown, exitCodes.misused);
  return listPictures(
    surveys.filter(({ id }) => options.surveys?.includes(id) ?? true),
    languages.filter((language) => options.languages?.includes(language) ?? true),
  );
};

const createProgress = (terminal: Terminal, all: number): { say(count: number): void; clear(): void } => ({
  say(count) {
    if (terminal.isWatched) terminal.tell(`\r  Taking pictures: ${count} of ${all} `);
  },
  clear() {
    if (terminal.isWatched) terminal.tell(`\r${' '.repeat(60)}\r`);
  },
});

/** A Ctrl-C reaches the browser as well: what fails then has been told to. */
const unlessTold = async (work: Promise<void>, isTold: () => boolean): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!isTold()) throw error;
  }
};

/**
 * Writes a picture of every question of every survey, in every language, width and colour scheme.
 * @returns the exit code
 * @throws {Failure} when the file has mistakes, or there is no browser that can be driven
 */
export const takeScreenshots = async (options: ScreenshotOptions, terminal: Terminal): Promise<number> => {
  const { text } = await loadSite(terminal, options.config);
  const save = readSave(noSave(options.config), { text });
  const pictures = choosePictures(save.state, options);
  const named = options.browser ?? (terminal.env['SAFAR_BROWSER'] || undefined);
  const path = findBrowser(named, process.platform, terminal.env);
  const pages = await readPageFiles();
  const { isTold, stop } = onStopSignals();
  const door = await openDoor(0);
  door.open(createAnswer({ ...pages, getSave: () => save, live: createLive() }));
  const progress = createProgress(terminal, pictures.length);
  const folder = resolve(terminal.folder, options.folder);
  let taken = 0;
  const takeAll = async (): Promise<void> => {
    const browser = await openBrowser(path);
    const onTaken = (count: number): void => progress.say((taken = count));
    try {
      await takePictures(browser, `http://127.0.0.1:${door.port}/`, folder, pictures, onTaken, isTold);
    } finally {
      await browser.close();
    }
  };
  try {
    progress.say(0);
    await unlessTold(takeAll(), isTold);
  } finally {
    progress.clear();
    await door.close();
    stop();
  }
  const all = pictures.length;
  terminal.print(`Wrote ${taken === all ? all : `${taken} of ${all}`} pictures into ${options.folder}.\n`);
  return taken === all ? exitCodes.fine : exitCodes.interrupted;
};
