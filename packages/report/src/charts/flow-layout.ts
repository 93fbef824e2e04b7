import type { FlowNode } from '@safar/schema/browser';

export interface FlowBox {
  step: number;
  path: string;
  visits: number;
  left: number;
  x: number;
  y: number;
  height: number;
  /** Pale end of those who left; 0 = nobody. */
  leftY: number;
  leftHeight: number;
}

export interface FlowLink {
  step: number;
  from: string;
  to: string;
  visits: number;
  /** Seen before in the visit. */
  isBack: boolean;
  thickness: number;
  path: string;
}

export interface FlowPicture {
  width: number;
  height: number;
  steps: { step: number; x: number; visits: number; left: number }[];
  boxes: FlowBox[];
  links: FlowLink[];
  /** Visits that went on after the last step shown. */
  beyond: number;
}

const columnWidth = 292;
export const boxWidth = 8;
const head = 52;
const gap = 22;
const tallest = 300;
/** A single visit is a line, not a wall. */
const broadestVisit = 16;

/**
 * A column a step, a box a page; height of boxes and thickness of links linear in visits (never under 1 px). In each column the
 * pages stand by where their visits came from, so that links cross little; what is beyond the top pages stands last.
 */
export function layoutFlow(rows: readonly FlowNode[]): FlowPicture {
  const steps = [...new Set(rows.map((row) => row.step))].sort((a, b) => a - b);
  const columns = steps.map((step) => rows.filter((row) => row.step === step && row.visits > 0));
  const most = Math.max(1, ...columns.map(sumVisits));
  const scale = Math.min(tallest / most, broadestVisit);
  const boxes = new Map<string, FlowBox>();
  const key = (step: number, path: string) => `${step} ${path}`;

  columns.forEach((column, index) => {
    let y = head;
    for (const row of arrange(column, index, columns[index - 1] ?? [], boxes)) {
      const height = Math.max(2, row.visits * scale);
      boxes.set(key(row.step, row.path), {
        step: row.step,
        path: row.path,
        visits: row.visits,
        left: row.left,
        x: index * columnWidth,
        y,
        height,
        leftY: y + height,
        leftHeight: 0,
      });
      y += height + gap;
    }
  });

  const links: FlowLink[] = [];
  const taken = new Map<FlowBox, number>();
  const placed = [...boxes.values()];
  const byKey = new Map(rows.map((row) => [key(row.step, row.path), row]));
  let beyond = 0;
  for (const box of placed) {
    const row = byKey.get(key(box.step, box.path));
    if (!row) continue;
    let out = box.y;
    const targets = row.next
      .map((next) => ({ next, target: boxes.get(key(box.step + 1, next.path)) }))
      .sort((a, b) => (a.target?.y ?? Infinity) - (b.target?.y ?? Infinity));
    for (const { next, target } of targets) {
      if (!target) {
        beyond += next.visits;
        continue;
      }
      for (const [visits, isBack] of [
        [next.visits - next.back, false],
        [next.back, true],
      ] as const) {
        if (visits <= 0) continue;
        const inside = target.y + (taken.get(target) ?? 0);
        const thickness = Math.max(1, visits * scale);
        links.push({
          step: box.step,
          from: box.path,
          to: next.path,
          visits,
          isBack,
          thickness,
          path: drawLink(box.x + boxWidth, out, target.x, inside, thickness),
        });
        out += visits * scale;
        taken.set(target, (taken.get(target) ?? 0) + visits * scale);
      }
    }
    if (row.left > 0) {
      box.leftHeight = Math.max(1, row.left * scale);
      box.leftY = Math.min(Math.max(out, box.y), box.y + box.height - Math.min(box.leftHeight, box.height));
    }
    // Visits that neither left nor are named as going on were still on their way at the last step shown.
    beyond += Math.max(0, row.visits - row.left - row.next.reduce((sum, next) => sum + next.visits, 0));
  }

  return {
    width: Math.max(1, steps.length) * columnWidth,
    height: Math.max(head, ...placed.map((box) => box.y + box.height)) + 8,
    steps: columns.map((column, index) => ({
      step: steps[index] ?? index + 1,
      x: index * columnWidth,
      visits: sumVisits(column),
      left: column.reduce((sum, row) => sum + row.left, 0),
    })),
    boxes: placed,
    links,
    beyond,
  };
}

const sumVisits = (column: readonly FlowNode[]) => column.reduce((sum, row) => sum + row.visits, 0);

/** The first column by size; each other by the mean height its visits come from. */
function arrange(
  column: readonly FlowNode[],
  index: number,
  before: readonly FlowNode[],
  boxes: Map<string, FlowBox>,
): FlowNode[] {
  const weight = (row: FlowNode) => {
    if (index === 0) return -row.visits;
    let sum = 0;
    let visits = 0;
    for (const source of before) {
      const flow = source.next.find((next) => next.path === row.path)?.visits ?? 0;
      const box = boxes.get(`${source.step} ${source.path}`);
      if (!box || flow === 0) continue;
      sum += (box.y + box.height / 2) * flow;
      visits += flow;
    }
    return visits === 0 ? Number.MAX_SAFE_INTEGER - 1 : sum / visits;
  };
  const weights = new Map(
    column.map((row) => [row, row.path === 'other' ? Number.MAX_SAFE_INTEGER : weight(row)]),
  );
  return [...column].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || b.visits - a.visits);
}

function drawLink(x0: number, y0: number, x1: number, y1: number, thickness: number): string {
  const middle = (x0 + x1) / 2;
  const a = round(y0);
  const b = round(y1);
  const c = round(y1 + thickness);
  const d = round(y0 + thickness);
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
