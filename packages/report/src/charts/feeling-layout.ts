import { area, curveMonotoneX, line } from 'd3-shape';

/** A moment on the curve; null = too few answers. */
export interface Moment {
  /** Stage, from 0. */
  stage: number;
  /** Place among the moments of its stage. */
  slot: number;
  slots: number;
  value: number | null;
  interval?: readonly [number, number];
}

export interface FeelingPoint extends Moment {
  x: number;
  y: number;
  value: number;
}

export interface FeelingSegment {
  points: FeelingPoint[];
  line: string;
  fill: string;
  band: string;
}

export interface FeelingCurve {
  width: number;
  height: number;
  segments: FeelingSegment[];
  /** Where too few answered: hatched, never drawn through. */
  gaps: { moment: number; x: number; width: number }[];
}

export const feelingHeight = 208;
export const zero = 104;
const columnWidth = 200;
const unit = 44;

export const getFeelingX = (moment: Moment): number =>
  columnWidth * (moment.stage + (moment.slot + 0.5) / moment.slots) - 8;
export const getFeelingY = (value: number): number => zero - unit * Math.max(-2, Math.min(2, value));

/**
 * Moments in order, as runs of neighbours that can be told. A run ends at a moment with too few answers and at a stage where
 * nobody was asked: nothing is drawn where nothing is known. Monotone cubic within a run, so that no peak is invented.
 */
export function layoutFeeling(moments: readonly Moment[], stages: number): FeelingCurve {
  const runs: FeelingPoint[][] = [];
  const gaps: FeelingCurve['gaps'] = [];
  let run: FeelingPoint[] = [];
  let lastStage = -1;
  const endRun = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };

  moments.forEach((moment, index) => {
    const x = getFeelingX(moment);
    if (moment.stage > lastStage + 1) endRun();
    lastStage = moment.stage;
    if (moment.value === null) {
      endRun();
      const width = Math.min(92, (columnWidth / moment.slots) * 0.5);
      gaps.push({ moment: index, x: x - width / 2, width });
    } else {
      run.push({ ...moment, value: moment.value, x, y: getFeelingY(moment.value) });
    }
  });
  endRun();
  return { width: columnWidth * stages, height: feelingHeight, segments: runs.map(drawSegment), gaps };
}

function drawSegment(points: FeelingPoint[]): FeelingSegment {
  const along = line<FeelingPoint>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveMonotoneX);
  const filled = area<FeelingPoint>(
    (point) => point.x,
    zero,
    (point) => point.y,
  ).curve(curveMonotoneX);
  const between = area<FeelingPoint>(
    (point) => point.x,
    (point) => getFeelingY(point.interval?.[0] ?? point.value),
    (point) => getFeelingY(point.interval?.[1] ?? point.value),
  ).curve(curveMonotoneX);
  // One moment alone has no way to draw; its interval stands as a whisker.
  if (points.length < 2) return { points, line: '', fill: '', band: '' };
  return { points, line: along(points) ?? '', fill: filled(points) ?? '', band: between(points) ?? '' };
}
