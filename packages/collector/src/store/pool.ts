/**
 * Hands out connections one at a time each; who comes when all are busy waits in line. Closing waits until each has come
 * back: a connection closed under a running query takes the embedded engine, and the process, down with it.
 */
export const createPool = <Connection extends { close(): Promise<void> }>(
  connections: readonly Connection[],
) => {
  const idle = [...connections];
  const waiting: ((connection: Connection) => void)[] = [];
  const take = async (): Promise<Connection> =>
    idle.pop() ?? (await new Promise<Connection>((resolve) => waiting.push(resolve)));
  const release = (connection: Connection): void => {
    const next = waiting.shift();
    if (next) next(connection);
    else idle.push(connection);
  };
  const closeAll = async (): Promise<void> => {
    for (const _ of connections) await (await take()).close();
  };
  let closing: Promise<void> | undefined;
  return {
    /** @throws Error once the pool is being closed */
    async use<Result>(use: (connection: Connection) => Promise<Result>): Promise<Result> {
      if (closing) throw new Error('the store is closed');
      const connection = await take();
      try {
        return await use(connection);
      } finally {
        release(connection);
      }
    },
    /** Resolves once everybody in line has been served and each connection is closed. */
    close: (): Promise<void> => (closing ??= closeAll()),
  };
};
