import { InvalidArgumentError } from 'commander';

/** Reads the number of a port. @throws {InvalidArgumentError} for anything else */
export const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Give a number from 0 to 65535; 0 takes any free one.');
  return port;
};
