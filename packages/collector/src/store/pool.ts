/** Hands out connections one at a time each; who comes when all are busy waits in line. */
export const createPool = <Connection>(connections: readonly Connection[]) => {
  const idle = [...connections];
  const waiting: ((connection: Connection) => void)[] = [];
  const release = (connection: Connection): void => {
    const next = waiting.shift();
    if (next) next(connection);
    else idle.push(connection);
  };
  return async <Result>(use: (connection: Connection) => Promise<Result>): Promise<Result> => {
    const connection = idle.pop() ?? (await new Promise<Connection>((resolve) => waiting.push(resolve)));
    try {
      return await use(connection);
    } finally {
      release(connection);
    }
  };
};
