import type { MapStage } from '@safar/schema';
import { stayMatureMs } from '../period.js';
import { askPanel, getParamsOf, type Question } from '../question.js';

const stays = `
  stays AS (
    SELECT visitor, stage, next, {now:Int64} - toUnixTimestamp64Milli(end) < {matureMs:Int64} AS is_young
    FROM visitors FINAL
    ARRAY JOIN \`stays.stage\` AS stage, \`stays.start\` AS start, \`stays.end\` AS end, \`stays.next\` AS next
    WHERE site = {site:String} AND NOT bot AND NOT memory AND toDate(start, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}
  )`;

const movesSql = `
WITH ${stays}
SELECT stage, next, count() AS stays, countIf(is_young) AS young
FROM stays
GROUP BY stage, next
ORDER BY stage, stays DESC, next`;

const visitorsSql = `
WITH ${stays}
SELECT stage, uniqExact(visitor) AS visitors
FROM stays
GROUP BY stage`;

interface Move {
  stage: string;
  next: string;
  stays: number;
  young: number;
}

export type Stays = Pick<MapStage, 'visitors' | 'stays' | 'outcomes' | 'to'>;

const toStays = (
  stage: string,
  order: readonly string[],
  moves: readonly Move[],
  visitors: number,
): Stays => {
  const own = moves.filter((move) => move.stage === stage);
  const sum = (isCounted: (move: Move) => boolean): number =>
    own.filter(isCounted).reduce((total, move) => total + move.stays, 0);
  const isLater = ({ next }: Move): boolean => order.indexOf(next) > order.indexOf(stage);
  const immature = own.filter(({ next }) => next === '').reduce((total, { young }) => total + young, 0);
  return {
    visitors,
    stays: sum(() => true),
    outcomes: {
      on: sum((move) => move.next !== '' && isLater(move)),
      back: sum((move) => move.next !== '' && !isLater(move)),
      left: sum(({ next }) => next === '') - immature,
      immature,
    },
    to: own.filter(({ next }) => next !== '').map((move) => ({ stage: move.next, stays: move.stays })),
  };
};

/** Stays by stage, with their one outcome each. */
export const askStays = async (question: Question, order: readonly string[]) => {
  const params = { ...getParamsOf(question), now: question.now, matureMs: stayMatureMs };
  const [moves, visitors] = await Promise.all([
    askPanel<Move>(question.store, 'Stays by stage and next stage', movesSql, params),
    askPanel<{ stage: string; visitors: number }>(question.store, 'Visitors by stage', visitorsSql, params),
  ]);
  return {
    ofStage: (stage: string): Stays =>
      toStays(stage, order, moves.rows, visitors.rows.find((row) => row.stage === stage)?.visitors ?? 0),
    sql: [moves.sql, visitors.sql],
  };
};
