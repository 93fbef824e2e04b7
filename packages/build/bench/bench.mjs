#!/usr/bin/env node
import { createCandidates } from './candidates/index.mjs';
import { writeBench } from './docs.mjs';
import { listFunctions } from './functions.mjs';
import { readOptions, usage } from './options.mjs';
import { installPeers } from './peers.mjs';
import { collectResults, keepResults } from './results.mjs';
import { playRounds } from './rounds.mjs';
import { startServer } from './server.mjs';
import { drawResults } from './table.mjs';

/** @param {readonly string[]} args */
async function bench(args) {
  const { runs, only, throttle, seed, functions, keep, help } = readOptions(args);
  if (help) return console.log(usage);
  await installPeers();
  const all = await createCandidates();
  const unknown = only.filter((name) => !all.some((candidate) => candidate.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no candidate ${unknown.join(', ')}. There are ${all.map(({ name }) => name).join(', ')}.`,
    );
  const candidates = all.filter(({ name }) => only.length === 0 || name === 'empty' || only.includes(name));
  const server = await startServer(candidates);
  try {
    if (functions) return console.log(await listFunctions({ candidates, server, throttle }));
    const { rounds, browser } = await playRounds({
      candidates,
      server,
      runs,
      throttle,
      seed,
      say: console.error,
    });
    const results = collectResults({ now: new Date(), browser, throttle, candidates, rounds });
    console.log(only.length === 0 ? drawResults(results) : JSON.stringify(results.figures, undefined, 1));
    if (!keep) return;
    keepResults(results);
    writeBench(drawResults(results));
  } finally {
    await server.close();
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(`pnpm bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
