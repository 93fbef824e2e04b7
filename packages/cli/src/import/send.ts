import type { CheckedTouchpoint, TouchpointAnswer } from '@safar/schema';
import { limits } from '@safar/schema';
import type { CheckedRow } from './check-file.js';
import { mistakeOf, mostMistakes, type Mistake } from './row.js';
import type { Reading } from './to-touchpoint.js';
import type { Target } from './target.js';

/** What came of it. */
export interface Outcome {
  imported: number;
  /** Known already by their id. */
  known: number;
  /** Known, or stored by an attempt whose answer was lost. */
  unsure: number;
  /** Whose they are was erased. */
  erased: number;
  /** The first of them. */
  refused: Mistake[];
  allRefused: number;
}

/** Rows in the midst of which something fails are known, so that it can be said how many are in. */
export const createOutcome = (): Outcome => ({
  imported: 0,
  known: 0,
  unsure: 0,
  erased: 0,
  refused: [],
  allRefused: 0,
});

type Good = { line: number; touchpoint: CheckedTouchpoint; reading: Reading };

/** The collector knows a time by its milliseconds, and nobody finds those in the file. */
const explain = (message: string, { touchpoint: { at }, reading: { written } }: Good): string => {
  if (!message.startsWith(`${at} `)) return message;
  const said = written === String(at) ? written : JSON.stringify(written);
  return `${said} (${new Date(at).toISOString()})${message.slice(String(at).length)}`;
};

const add = (outcome: Outcome, batch: readonly Good[], answer: TouchpointAnswer, attempts: number): void => {
  outcome.imported += answer.accepted - answer.known;
  if (attempts > 1) outcome.unsure += answer.known;
  else outcome.known += answer.known;
  const rows = new Map(batch.map((row) => [row.touchpoint.id, row]));
  for (const { id, code, message } of answer.rejected) {
    if (code === 'person_erased') {
      outcome.erased++;
      continue;
    }
    outcome.allRefused++;
    if (outcome.refused.length === mostMistakes) continue;
    const row = rows.get(id);
    outcome.refused.push(mistakeOf(row?.line ?? 0, row ? explain(message, row) : message));
  }
};

/** Sends the good rows, as many at once as a body may have. @param onSent told how many rows have been answered */
export const sendRows = async (
  rows: AsyncIterable<CheckedRow>,
  target: Target,
  outcome: Outcome,
  onSent: (rows: number) => void,
): Promise<void> => {
  let batch: Good[] = [];
  let bytes = 0;
  let sent = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { answer, attempts } = await target.send(batch.map(({ touchpoint }) => touchpoint));
    add(outcome, batch, answer, attempts);
    sent += batch.length;
    onSent(sent);
    [batch, bytes] = [[], 0];
  };
  for await (const row of rows) {
    if (!('touchpoint' in row)) continue;
    const size = Buffer.byteLength(JSON.stringify(row.touchpoint)) + 1;
    // With room for what stands around them.
    if (batch.length === limits.batchEvents || bytes + size > limits.touchpointBytes - 1_000) await flush();
    batch.push(row);
    bytes += size;
  }
  await flush();
};
