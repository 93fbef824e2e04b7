import type { FlowNode, FlowPanel } from '@safar/schema';
import { countFigure } from './figure.js';
import { askPanel, countedVisits, getParamsOf, type Question } from './question.js';

// Pages beyond the most visited of a step are one node, `other`; repeats of a page in a row (a reload) are one.
const movesSql = `
WITH
  journeys AS (
    SELECT arraySlice(arrayCompact(\`steps.path\`), 1, {steps:UInt16} + 1) AS paths
    FROM visits FINAL
    WHERE ${countedVisits} AND page_views > 0
  ),
  moves AS (
    SELECT step, paths[step] AS path, step = length(paths) AS is_last, paths[step + 1] AS next,
      has(arraySlice(paths, 1, step), next) AS is_back
    FROM journeys
    ARRAY JOIN arrayEnumerate(paths) AS step
  ),
  shown AS (
    SELECT step, path FROM moves
    GROUP BY step, path
    ORDER BY step, count() DESC, path
    LIMIT {top:UInt16} BY step
  ),
  labelled AS (
    SELECT
      step AS stepNo,
      if((step, path) IN (SELECT step, path FROM shown), path, 'other') AS node,
      multiIf(is_last, '', (step + 1, next) IN (SELECT step, path FROM shown), next, 'other') AS nextNode,
      is_last AS isLast, is_back
    FROM moves
    WHERE step <= {steps:UInt16}
  )
SELECT stepNo, node, nextNode, isLast, count() AS visits, countIf(is_back AND NOT isLast) AS back
FROM labelled
GROUP BY stepNo, node, nextNode, isLast
ORDER BY stepNo, visits DESC, node, nextNode`;

interface Move {
  stepNo: number;
  node: string;
  nextNode: string;
  isLast: boolean | number;
  visits: number;
  back: number;
}

/** Puts moves together into nodes, the most visited first, `other` last. */
const getNodes = (moves: readonly Move[], steps: number): FlowNode[] => {
  const nodes = new Map<string, FlowNode>();
  for (const { stepNo, node: path, nextNode, isLast, visits, back } of moves) {
    const key = `${stepNo} ${path}`;
    const node = nodes.get(key) ?? { step: stepNo, path, visits: 0, left: 0, next: [] };
    nodes.set(key, node);
    node.visits += visits;
    if (isLast) node.left += visits;
    else if (stepNo < steps) node.next.push({ path: nextNode, visits, back });
  }
  const isOther = ({ path }: FlowNode): number => (path === 'other' ? 1 : 0);
  return [...nodes.values()].sort(
    (a, b) => a.step - b.step || isOther(a) - isOther(b) || b.visits - a.visits,
  );
};

/** Sequences of pages, step by step. */
export const flowPanel = async (question: Question): Promise<Pick<FlowPanel, 'figures' | 'rows' | 'sql'>> => {
  const { steps, top } = question.counts;
  const { rows, sql } = await askPanel<Move>(
    question.store,
    'Pages by step, and where visits went on to',
    movesSql,
    { ...getParamsOf(question), steps, top },
  );
  const nodes = getNodes(rows, steps);
  const visits = nodes.filter(({ step }) => step === 1).reduce((sum, node) => sum + node.visits, 0);
  return { figures: [countFigure(question, 'flow.visits', visits)], rows: nodes, sql: [sql] };
};
