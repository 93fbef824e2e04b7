/** What stands in a folder before a build, as relative paths with slashes. */
export interface FolderState {
  present: readonly string[];
  /** Files of earlier builds into it, as its manifest names them. */
  earlier: readonly string[];
}

export interface FolderPlan {
  /** Nobody's that a build has written. */
  foreign: string[];
  /** Of earlier builds, and not written by this one: pages and browsers may still hold their names. */
  kept: string[];
  /** Left behind by a build that was killed. */
  drafts: string[];
  /** What the folder's manifest names from now on. */
  known: string[];
}

export const manifestName = '.safar-build.json';

/** What desktops leave in every folder that somebody has looked into. */
const isDust = (path: string): boolean => /(^|\/)(\.DS_Store|Thumbs\.db)$/.test(path);

/** Tells the files of earlier builds from those of others. */
export const planFolder = ({ present, earlier }: FolderState, next: readonly string[]): FolderPlan => {
  const own = new Set([...earlier, manifestName]);
  const isDraft = (path: string): boolean => own.has(path.replace(/\.\d+\.tmp$/, ''));
  const others = present.filter((path) => !own.has(path));
  const kept = earlier.filter((path) => present.includes(path) && !next.includes(path));
  return {
    foreign: others.filter((path) => !isDust(path) && !isDraft(path)),
    kept,
    drafts: others.filter(isDraft),
    known: [...new Set([...kept, ...next])].sort(),
  };
};
