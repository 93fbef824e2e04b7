import { expect, test } from 'vitest';
import { createPool } from './pool.js';

const createConnections = (count: number) => {
  const state = { running: 0, closed: 0, closedWhileRunning: false };
  const connections = Array.from({ length: count }, () => {
    let busy = false;
    return {
      async work(): Promise<void> {
        busy = true;
        state.running++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        state.running--;
        busy = false;
      },
      close(): Promise<void> {
        if (busy) state.closedWhileRunning = true;
        state.closed++;
        return Promise.resolve();
      },
    };
  });
  return { state, connections };
};

test('closing waits for what runs and for who waits in line, and refuses who comes later', async () => {
  const { state, connections } = createConnections(2);
  const pool = createPool(connections);
  let done = 0;
  const asked = Array.from({ length: 5 }, () =>
    pool.use((connection) => connection.work()).then(() => done++),
  );
  expect(state.running).toBe(0);
  await pool.close();
  expect(done).toBe(5);
  expect(state).toEqual({ running: 0, closed: 2, closedWhileRunning: false });
  await expect(pool.use((connection) => connection.work())).rejects.toThrow('the store is closed');
  await Promise.all(asked);
});

test('closing twice closes each connection once', async () => {
  const { state, connections } = createConnections(3);
  const pool = createPool(connections);
  await Promise.all([pool.close(), pool.close()]);
  expect(state.closed).toBe(3);
});

test('a question that fails gives its connection back', async () => {
  const { connections } = createConnections(1);
  const pool = createPool(connections);
  await expect(pool.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await pool.use((connection) => connection.work());
  await pool.close();
});
