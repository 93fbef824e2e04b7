import { join } from 'node:path';
import { Failure } from '../../main/failure.js';
import { writeFileWhole } from '../../files/write-file-whole.js';
import { getFrameAddress, widths } from '../shared/view.js';
import type { Browser } from './open-browser.js';
import type { Picture } from './list-pictures.js';

/** Of the page that is seen around a card. */
const marginPx = 32;
/** Sharp on a slide and on paper. */
const pixelsPerPx = 2;
const mostMs = 15_000;

/** Runs in the page: resolves with the card's place once it stands still, or with what the page says is wrong. */
const whenShown = `new Promise((resolve, reject) => {
  const look = () => {
    const state = document.documentElement?.dataset.state;
    if (state === 'broken') return reject(new Error(document.body.textContent.trim()));
    const card = document.querySelector('safar-survey')?.shadowRoot.querySelector('section');
    if (state !== 'shown' || !card) return setTimeout(look, 10);
    return Promise.all([document.fonts.ready, ...card.getAnimations().map((each) => each.finished)]).then(() => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      requestAnimationFrame(() => resolve([left, top, right, bottom]));
    });
  };
  look();
})`;

/** The first line of what a script threw. */
const readWhy = (details: unknown): string => {
  const thrown =
    typeof details === 'object' && details !== null && 'exception' in details ? details.exception : undefined;
  const text =
    typeof thrown === 'object' && thrown !== null && 'description' in thrown
      ? String(thrown.description)
      : '';
  return text.split('\n')[0]?.replace(/^(Error|TypeError): /, '') || 'the page has no card';
};

const readPlace = (result: Record<string, unknown>): number[] => {
  const { result: remote, exceptionDetails } = result;
  const value = typeof remote === 'object' && remote !== null && 'value' in remote ? remote.value : undefined;
  if (exceptionDetails || !Array.isArray(value)) throw new Error(readWhy(exceptionDetails));
  return value.map(Number);
};

/** The card and some of the page around it, within the window. */
export const getClip = (
  [left = 0, top = 0, right = 0, bottom = 0]: readonly number[],
  window: { inlineSize: number; blockSize: number },
): { x: number; y: number; width: number; height: number } => {
  const x = Math.max(0, Math.floor(left) - marginPx);
  const y = Math.max(0, Math.floor(top) - marginPx);
  return {
    x,
    y,
    width: Math.min(window.inlineSize, Math.ceil(right) + marginPx) - x,
    height: Math.min(window.blockSize, Math.ceil(bottom) + marginPx) - y,
  };
};

const withLimit = async <Value>(work: Promise<Value>, name: string): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took more than ${mostMs / 1_000} s`)), mostMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw new Failure(`${name} cannot be taken: ${error instanceof Error ? error.message : String(error)}.`);
  } finally {
    clearTimeout(timer);
  }
};

const take = async ({ send }: Browser, url: string, { combination, question }: Picture): Promise<Buffer> => {
  const { width, scheme } = combination;
  const { inlineSize, blockSize } = widths[width];
  const isPhone = width === 'phone';
  await send('Emulation.setDeviceMetricsOverride', {
    width: inlineSize,
    height: blockSize,
    deviceScaleFactor: pixelsPerPx,
    mobile: isPhone,
  });
  await send('Emulation.setTouchEmulationEnabled', { enabled: isPhone });
  await send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await send('Page.navigate', { url: new URL(getFrameAddress(combination, question), url).href });
  const shown = await send('Runtime.evaluate', {
    expression: whenShown,
    awaitPromise: true,
    returnByValue: true,
  });
  const clip = getClip(readPlace(shown), widths[width]);
  const { data } = await send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 1 } });
  return Buffer.from(String(data), 'base64');
};

const write = async (file: string, png: Buffer): Promise<void> => {
  try {
    await writeFileWhole(file, png);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file} cannot be written: ${why}. Name another folder with --screenshots.`);
  }
};

/**
 * Takes pictures one after the other, each written when it is whole.
 * @param url of the preview
 * @param folder made where it is missing
 * @param onTaken after each, with how many there are
 * @param isStopped asked before each
 */
export const takePictures = async (
  browser: Browser,
  url: string,
  folder: string,
  pictures: readonly Picture[],
  onTaken: (count: number) => void,
  isStopped: () => boolean,
): Promise<void> => {
  await browser.send('Page.enable');
  for (const [index, picture] of pictures.entries()) {
    if (isStopped()) return;
    const png = await withLimit(take(browser, url, picture), picture.name);
    await write(join(folder, picture.name), png);
    onTaken(index + 1);
  }
};
