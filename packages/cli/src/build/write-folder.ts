import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import type { BuiltFile } from './built-file.js';
import { type FolderPlan, type FolderState, manifestName, planFolder } from './plan-folder.js';
import { readFolder } from './read-folder.js';
import { writeFileWhole } from '../files/write-file-whole.js';

const most = 3;
const say = (paths: readonly string[]): string =>
  [...paths.toSorted().slice(0, most), ...(paths.length > most ? [`${paths.length - most} more`] : [])].join(
    ', ',
  );

const explain = (error: unknown, name: string): Failure => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const why = error instanceof Error ? error.message : String(error);
  return code === 'ENOTDIR' || code === 'EEXIST'
    ? new Failure(`${name} is no folder: name one with --out.`, exitCodes.misused)
    : new Failure(
        `The folder ${name} cannot be written: ${why}. No file in it is half: mend that, and build once more.`,
      );
};

/** A file of somebody else that stands where one of the build has to. */
const findClashes = async (folder: string, files: readonly BuiltFile[], foreign: readonly string[]) => {
  const clashes = await Promise.all(
    files.map(async ({ path, body }) =>
      foreign.includes(path) && !(await readFile(join(folder, path))).equals(Buffer.from(body)) ? [path] : [],
    ),
  );
  return clashes.flat();
};

const checkForeign = async (
  folder: string,
  name: string,
  files: readonly BuiltFile[],
  { foreign }: FolderPlan,
  isForced: boolean,
): Promise<void> => {
  if (foreign.length > 0 && !isForced)
    throw new Failure(
      `${name} holds files that are of no earlier build (${say(foreign)}). Name another folder with --out, or write beside them with --force; they are left as they are.`,
      exitCodes.misused,
    );
  const clashes = await findClashes(folder, files, foreign);
  if (clashes.length > 0)
    throw new Failure(
      `In ${name} stands a file of somebody else where one of the build has to (${say(clashes)}). Move it away, or name another folder with --out.`,
      exitCodes.misused,
    );
};

/**
 * Writes files into a folder, each in one step and in their order. Nothing in it is deleted but what a killed build has left.
 * @param name the folder as the user wrote it
 * @returns what stays of earlier builds
 * @throws {Failure} when there are files of others in it, or it cannot be written
 */
export const writeFolder = async (
  folder: string,
  name: string,
  files: readonly BuiltFile[],
  isForced: boolean,
): Promise<string[]> => {
  const state: FolderState = await readFolder(folder).catch((error: unknown) => {
    throw explain(error, name);
  });
  const plan = planFolder(
    state,
    files.map(({ path }) => path),
  );
  await checkForeign(folder, name, files, plan, isForced);
  try {
    await Promise.all(plan.drafts.map((path) => rm(join(folder, path), { force: true })));
    // First, so that what a broken build has written is known as its own.
    await writeFileWhole(join(folder, manifestName), `${JSON.stringify({ files: plan.known }, null, 2)}\n`);
    for (const { path, body } of files) await writeFileWhole(join(folder, path), body);
  } catch (error) {
    throw explain(error, name);
  }
  return plan.kept;
};
