import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from './paths.mjs';

/**
 * Brotli at its best level: what the collector sends and what the budgets count.
 * @param {string | Buffer} content
 */
export function compress(content) {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** @param {string | Buffer} content */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** @param {string | Buffer} content */
export function hash8(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/**
 * Collects the files of one build, so that leftovers of earlier ones can be told apart from them.
 * @param {string} dist
 */
export function createOutput(dist) {
  /** @type {Set<string>} */
  const written = new Set();

  /**
   * @param {string} name path below dist
   * @param {string | Buffer} content
   */
  async function write(name, content) {
    const path = join(dist, name);
    await mkdir(dirname(path), { recursive: true });
    // A running collector may read the file at this moment: it sees the old one or the new one.
    const draft = `${path}.${process.pid}.tmp`;
    await writeFile(draft, content);
    await rename(draft, path);
    written.add(path);
  }

  return {
    /** Adds a file that a tool has written already. @param {string} name */
    keep(name) {
      written.add(join(dist, name));
    },
    write,
    /**
     * Writes a file and its `.br` twin.
     * @param {string} name
     * @param {string | Buffer} content
     */
    async writeServed(name, content) {
      await write(name, content);
      await write(`${name}.br`, compress(content));
    },
    /**
     * Removes what this build did not write.
     * @param {(path: string) => boolean} [isOurs] which leftovers this build owns; default all
     */
    async removeStale(isOurs = () => true) {
      for (const path of listFiles(dist)) {
        if (!written.has(path) && isOurs(path)) await rm(path, { force: true });
      }
    },
  };
}
