/**
 * A CPU profile as the DevTools protocol has it.
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number, columnNumber: number }, children?: number[] }[]} nodes
 * @property {number[]} [samples] ids of nodes
 * @property {number[]} [timeDeltas] microseconds
 */

/**
 * Each node's script: its own, or for the browser's functions and the collection of garbage that of whoever called them.
 * @param {Profile} profile
 */
function findScripts({ nodes }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, { url: string, caller: string }>} */
  const scripts = new Map();
  /** @param {number} id @param {string} url @param {string} caller */
  function visit(id, url, caller) {
    const node = byId.get(id);
    if (!node) return;
    const { callFrame } = node;
    const isScript = callFrame.url !== '';
    const own = isScript ? callFrame.url : url;
    const name = isScript
      ? `${callFrame.functionName || '(anonymous)'} ${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`
      : caller;
    scripts.set(id, { url: own, caller: name });
    for (const child of node.children ?? []) visit(child, own, name);
  }
  const [rootNode] = nodes;
  if (rootNode) visit(rootNode.id, '', '');
  return { byId, scripts };
}

/**
 * Time by script. A sample counts for at most twice the interval: what is longer was spent waiting for the CPU.
 * @param {Profile} profile
 * @param {number} intervalUs
 * @param {(url: string) => boolean} isOwn
 * @returns {{ ms: number, functions: Map<string, number> }} of a script's own functions with what they call of the browser's
 */
export function readProfile(profile, intervalUs, isOwn) {
  const { byId, scripts } = findScripts(profile);
  const { samples = [], timeDeltas = [] } = profile;
  /** @type {Map<string, number>} */
  const functions = new Map();
  let ms = 0;
  samples.forEach((id, index) => {
    const script = scripts.get(id);
    if (!script || !isOwn(script.url)) return;
    // The time up to the next sample is the function's that this one met.
    const spent = Math.min(Math.max(timeDeltas[index + 1] ?? intervalUs, 0), 2 * intervalUs) / 1000;
    ms += spent;
    const native = byId.get(id)?.callFrame;
    const name = native && native.url === '' ? `${script.caller} → ${native.functionName}` : script.caller;
    functions.set(name, (functions.get(name) ?? 0) + spent);
  });
  return { ms, functions };
}
