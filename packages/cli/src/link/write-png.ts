import { deflateSync } from 'node:zlib';
import type { Modules } from './encode-qr.js';

/** Pixels of one module: sharp at two centimetres on paper. */
const pixels = 12;

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as PNG counts it (ISO 3309). Node has one of its own from 20.15 and 22.2 on only. */
const getCrc = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const toChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(getCrc(body));
  return Buffer.concat([length, body, crc]);
};

/** A row of pixels, eight in a byte, 1 for white, behind the byte that says "not filtered". */
const toLine = (row: readonly boolean[]): Buffer => {
  const width = row.length * pixels;
  const line = Buffer.alloc(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x++) {
    if (row[Math.floor(x / pixels)]) continue;
    const at = 1 + (x >> 3);
    line.writeUInt8(line.readUInt8(at) | (0x80 >> (x & 7)), at);
  }
  return line;
};

/** A code as a picture, black on white: PNG, one bit a pixel. */
export const writePng = (modules: Modules): Buffer => {
  const size = modules.length * pixels;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // One bit, shades of grey; compression, filter and interlace are the only ones there are, and none.
  head.writeUInt8(1, 8);
  const lines = modules.flatMap((row) => Array.from({ length: pixels }, () => toLine(row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk('IHDR', head),
    toChunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
};
