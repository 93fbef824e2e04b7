/**
 * A circle in a graph, as the way around it; undefined when there is none.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[] | undefined} the first name stands at the end again
 */
export function findCycle(graph) {
  /** @type {Set<string>} */
  const finished = new Set();
  /** @type {string[]} */
  const path = [];

  /** @param {string} name @returns {string[] | undefined} */
  function visit(name) {
    if (finished.has(name)) return undefined;
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    path.push(name);
    for (const next of graph.get(name) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    finished.add(name);
    return undefined;
  }

  for (const name of graph.keys()) {
    const cycle = visit(name);
    if (cycle) return cycle;
  }
  return undefined;
}
