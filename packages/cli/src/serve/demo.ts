import { fileURLToPath } from 'node:url';
import { Failure } from '../main/failure.js';

/** The demo shop: its safar.json, and what answers for it on a port. */
export interface Demo {
  configFile: string;
  createFallback(port: number): (request: Request) => Promise<Response>;
}

/** @throws {Failure} where the shop is not installed: it is part of the workspace, not of the published command */
export const loadDemo = async (): Promise<Demo> => {
  const { createShop, shopConfigPath } = await import('@safar/demo-site').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The demo shop is not here (${why}). Start without --demo, or build it with "pnpm build".`,
    );
  });
  return {
    configFile: fileURLToPath(shopConfigPath),
    createFallback: (port) =>
      createShop({ shopOrigin: `http://localhost:${port}`, bankOrigin: `http://127.0.0.1:${port}` }),
  };
};
