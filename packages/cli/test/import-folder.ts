import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type CollectorApp } from '@safar/collector';
import type { Config } from '@safar/schema';
import { afterAll } from 'vitest';
import { runProgram } from '../src/main/program.js';
import { createTestTerminal } from './test-terminal.js';

/** A folder of this test's own, to import files from and into. */
export const createImportFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-import-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return {
    folder,
    async run(words: string[], env: Record<string, string> = {}) {
      const { terminal, said } = createTestTerminal(folder);
      const code = await runProgram(['import', ...words], { ...terminal, env });
      return { code, ...said };
    },
    write(name: string, text: string | Buffer): string {
      writeFileSync(join(folder, name), text);
      return name;
    },
    start: (data: string, config: Config): Promise<CollectorApp> =>
      createApp({
        sites: [{ config, text: JSON.stringify(config) }],
        store: { path: join(folder, data, 'clickhouse') },
        assets: [],
        chunks: {},
        keyFile: join(folder, data, 'api-key'),
        identityKey: 'k'.repeat(43),
      }),
  };
};

/** A moment of the past. */
export const hour = (ago: number): string => new Date(Date.now() - ago * 3_600_000).toISOString();

export const tickets = [
  'id,at,kind,identity,topic,hours,Agent',
  `t1,${hour(9)},ticket_solved,Sara@example.com,"ارسال, سریع",۳۰٫۵,Ali`,
  `t2,${hour(8)},ticket_opened,۰۹۱۲ ۱۲۳ ۴۵۶۷,پرداخت,,Ali`,
  `,${hour(7)},ticket_solved,+98 912 123 4567,"say ""hi""",2,`,
].join('\r\n');
