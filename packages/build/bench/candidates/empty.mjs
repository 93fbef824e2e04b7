/** The page alone: what it costs is taken off everybody's figures. @returns {import('./candidate.mjs').Candidate} */
export function createEmpty() {
  return {
    name: 'empty',
    title: 'the page alone',
    version: '',
    head: '',
    files: new Map(),
    answer: () => ({ status: 404 }),
  };
}
