/** A stage as the river needs it; `to` in stays, by index of the stage. */
export interface RiverStage {
  stays: number;
  on: number;
  back: number;
  left: number;
  immature: number;
  to: { index: number; stays: number }[];
}

export interface RiverBand {
  from: number;
  to: number;
  stays: number;
  /** Linear in stays; at least 1 px so that one stay among thousands is still seen. */
  thickness: number;
  path: string;
}

export interface RiverLeft {
  stage: number;
  stays: number;
  immature: number;
  thickness: number;
  immatureThickness: number;
  path: string;
  immaturePath: string | null;
}

export interface RiverLabel {
  kind: 'on' | 'back' | 'left';
  stays: number;
  /** Share of the width, from the side where reading begins. */
  x: number;
  /** px from the top. */
  y: number;
  isCentred: boolean;
}

export interface River {
  width: number;
  height: number;
  top: number;
  nodes: { x: number; y: number; height: number }[];
  /** To the next stage. */
  on: RiverBand[];
  /** To a later one. */
  skips: RiverBand[];
  backs: (RiverBand & { head: string })[];
  lefts: RiverLeft[];
  labels: RiverLabel[];
}

export const pitch = 200;
export const nodeWidth = 7;
const deepest = 104;
/** A single stay is a brook, not a flood. */
const broadestStay = 24;

/** px for one stay: the stage with most stays is `deepest` high, while there are more than a few. Linear: no root, no logarithm. */
export function getScale(stages: readonly RiverStage[]): number {
  const most = Math.max(0, ...stages.map((stage) => stage.stays));
  return most === 0 ? 0 : Math.min(deepest / most, broadestStay);
}

/**
 * The river of stays, left to right: height of a node and thickness of every band linear in stays (never under 1 px), bands to the
 * next stage straight, to later ones in a thin arc, back in arcs above, leaving downwards.
 */
export function layoutRiver(stages: readonly RiverStage[]): River {
  const scale = getScale(stages);
  const thick = (stays: number) => Math.max(1, stays * scale);
  const widestBack = Math.max(
    0,
    ...stages.flatMap((stage, from) =>
      stage.to.filter((to) => to.index < from).map((to) => to.stays * scale),
    ),
  );
  const top = 62 + Math.max(0, widestBack / 2 - 4);
  const bottom = top + deepest + 24;
  const river: River = {
    width: pitch * stages.length,
    height: bottom + 6,
    top,
    nodes: [],
    on: [],
    skips: [],
    backs: [],
    lefts: [],
    labels: [],
  };
  const share = (x: number) => (river.width === 0 ? 0 : x / river.width);

  stages.forEach((stage, from) => {
    const x = from * pitch;
    river.nodes.push({ x, y: top, height: stage.stays === 0 ? 0 : Math.max(1.5, stage.stays * scale) });

    for (const { index, stays } of stage.to) {
      if (stays === 0 || index === from || index < 0 || index >= stages.length) continue;
      const thickness = thick(stays);
      if (index === from + 1) {
        river.on.push({
          from,
          to: index,
          stays,
          thickness,
          path: drawBand(x + nodeWidth, x + pitch, top, thickness),
        });
        const isInside = thickness >= 22;
        river.labels.push({
          kind: 'on',
          stays,
          x: share(x + 0.64 * pitch),
          y: isInside ? top + thickness / 2 - 7 : top + thickness + 4,
          isCentred: true,
        });
      } else if (index > from) {
        river.skips.push({
          from,
          to: index,
          stays,
          thickness,
          path: drawArc(x, index * pitch, top, getRise(index - from, 24, 5), 2),
        });
      } else {
        const rise = getBackRise(from, index);
        const end = index * pitch + nodeWidth / 2;
        river.backs.push({
          from,
          to: index,
          stays,
          thickness,
          path: drawArc(x, index * pitch, top, rise, 5),
          head: `M${round(end - 3.5)} ${round(top - 8)}L${round(end)} ${round(top - 3)}L${round(end + 3.5)} ${round(top - 8)}`,
        });
      }
    }
    if (stage.back > 0)
      river.labels.push({ kind: 'back', stays: stage.back, ...placeBackLabel(river, from, share) });

    const gone = stage.left + stage.immature;
    if (gone > 0) {
      const thickness = thick(gone);
      const end = Math.max(top + Math.max(1.5, stage.stays * scale), top + thickness);
      const immatureThickness = stage.immature === 0 ? 0 : Math.min(thickness, thick(stage.immature));
      river.lefts.push({
        stage: from,
        stays: stage.left,
        immature: stage.immature,
        thickness,
        immatureThickness,
        path: drawLeft(x, end - thickness, end, bottom),
        immaturePath: immatureThickness > 0 ? drawLeft(x, end - immatureThickness, end, bottom) : null,
      });
      river.labels.push({
        kind: 'left',
        stays: gone,
        x: share(x + 21 + thickness + 7),
        y: Math.min(Math.max(end + 34, top + 46), bottom - 26),
        isCentred: false,
      });
    }
  });
  return river;
}

/** Under the arc where one is broad enough to be meant, else beside the node it leaves. */
function placeBackLabel(
  river: River,
  from: number,
  share: (x: number) => number,
): Pick<RiverLabel, 'x' | 'y' | 'isCentred'> {
  const [broadest] = river.backs
    .filter((back) => back.from === from)
    .sort((a, b) => b.thickness - a.thickness);
  if (!broadest || broadest.thickness < 3 || broadest.from - broadest.to > 1) {
    return { x: share(from * pitch + 15), y: river.top - 20, isCentred: false };
  }
  const middle = ((broadest.from + broadest.to) / 2) * pitch + nodeWidth / 2;
  return {
    x: share(middle),
    y: river.top - 2 - 0.75 * getBackRise(from, broadest.to) + broadest.thickness / 2 + 5,
    isCentred: true,
  };
}

// Neighbouring stages send their arcs back at different heights, so that they can be told apart.
const getBackRise = (from: number, to: number) => getRise(from - to, 46, 9) + (from % 2 === 0 ? 0 : 5);

// The further, the higher, up to a ceiling: an arc over many stages stays within the lane.
const getRise = (span: number, first: number, step: number) => first + Math.min(span - 1, 3) * step;

function drawBand(x0: number, x1: number, y: number, thickness: number): string {
  return `M${x0} ${round(y)}H${x1}V${round(y + thickness)}H${x0}Z`;
}

function drawArc(fromX: number, toX: number, top: number, rise: number, gap: number): string {
  const a = fromX + nodeWidth / 2;
  const b = toX + nodeWidth / 2;
  const peak = round(top - 2 - rise);
  return `M${a} ${round(top - 2)}C${a} ${peak} ${b} ${peak} ${b} ${round(top - gap)}`;
}

/** From the lower part of a node's side, turning down. */
function drawLeft(x: number, y0: number, y1: number, bottom: number): string {
  const thickness = y1 - y0;
  const start = x + nodeWidth;
  const inner = x + 21;
  const outer = inner + thickness;
  const turnOut = Math.min(bottom - 4, Math.max(y0 + 62, y1 + 18));
  const turnIn = Math.min(bottom - 2, turnOut + 6);
  return [
    `M${start} ${round(y0)}`,
    `C${round(outer - thickness / 4)} ${round(y0)} ${round(outer)} ${round(y0 + Math.max(thickness / 2, 6))} ${round(outer)} ${round(turnOut)}`,
    `V${round(bottom)}H${round(inner)}V${round(turnIn)}`,
    `C${round(inner)} ${round(y1 + 6)} ${round(x + 15.4)} ${round(y1)} ${start} ${round(y1)}Z`,
  ].join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
