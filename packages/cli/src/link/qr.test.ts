import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr } from './draw-qr.js';
import { encodeQr } from './encode-qr.js';
import { writePng } from './write-png.js';
import { writeSvg } from './write-svg.js';

const link = 'https://stats.example.com/s/q/nogol/after-delivery?lang=fa&r=MTAwMQ.vk5ihbbR3U1MQ6DoHhFR8w';

/** What a scanner reads in rows of pixels, true for dark; another project's decoder. */
const scan = (rows: readonly (readonly boolean[])[], scale = 4): string | undefined => {
  const width = (rows[0]?.length ?? 0) * scale;
  const pixels = new Uint8ClampedArray(width * rows.length * scale * 4);
  for (let y = 0; y < rows.length * scale; y++)
    for (let x = 0; x < width; x++)
      pixels.set(
        rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] ? [0, 0, 0, 255] : [255, 255, 255, 255],
        4 * (y * width + x),
      );
  return jsQR(pixels, width, rows.length * scale, { inversionAttempts: 'dontInvert' })?.data;
};

test('the code is read back, and four modules around it are quiet', () => {
  const modules = encodeQr(link);
  expect(scan(modules)).toBe(link);
  const edge = [
    ...modules.slice(0, 4),
    ...modules.slice(-4),
    ...modules.map((row) => [...row.slice(0, 4), ...row.slice(-4)]),
  ];
  expect(edge.flat()).not.toContain(true);
});

/** Two rows of what a terminal shows in one line; true where letters are. */
const readLines = (text: string): boolean[][] =>
  text
    .split('\n')
    .flatMap((line) => [
      line.split('').map((sign) => sign === '█' || sign === '▀'),
      line.split('').map((sign) => sign === '█' || sign === '▄'),
    ]);

test('a terminal without colours is read with its light letters on dark ground', () => {
  expect(scan(readLines(drawQr(encodeQr(link), false)).map((row) => row.map((isLetter) => !isLetter)))).toBe(
    link,
  );
});

test('a terminal with colours is black on white', () => {
  const drawn = drawQr(encodeQr(link), true);
  const lines = drawn.split('\n');
  expect(lines.every((line) => line.startsWith('\u001b[30;107m') && line.endsWith('\u001b[0m'))).toBe(true);
  // oxlint-disable-next-line no-control-regex -- what colours are made of
  expect(scan(readLines(drawn.replace(/\u001b\[[\d;]*m/g, '')))).toBe(link);
});

test('the drawing has no style and no script, and its path is the code', () => {
  const svg = writeSvg(encodeQr(link));
  expect(svg).not.toMatch(/style|script/);
  const [, size = ''] = /viewBox="0 0 (\d+) \d+"/.exec(svg) ?? [];
  const rows = Array.from({ length: Number(size) }, () => Array.from({ length: Number(size) }, () => false));
  for (const [, x = '', y = '', width = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1H/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(scan(rows)).toBe(link);
});

test('the picture is a PNG of one bit a pixel', () => {
  const png = writePng(encodeQr(link));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const width = png.readUInt32BE(16);
  expect([...png.subarray(24, 29)]).toEqual([1, 0, 0, 0, 0]);
  const data = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const line = 1 + Math.ceil(width / 8);
  const rows = Array.from({ length: width }, (_, y) =>
    Array.from(
      { length: width },
      (_pixel, x) => ((data[y * line + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0,
    ),
  );
  expect(scan(rows, 1)).toBe(link);
});
