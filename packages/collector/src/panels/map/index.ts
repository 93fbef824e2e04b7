import type { CartStep, Figure, MapPanel, MapStage } from '@safar/schema';
import { getOwnStage, type Happening } from '@safar/schema/rules';
import type { Site } from '../../site.js';
import { bouncePanel } from '../bounce.js';
import { cartPanel } from '../cart.js';
import { countFigure, getShare, shareFigure } from '../figure.js';
import type { Question } from '../question.js';
import { getKnownSurveys } from '../survey-questions.js';
import { askFeeling } from './feeling.js';
import { askFrictions } from './frictions.js';
import { askStays } from './stays.js';
import { getStageTitle } from './stage-title.js';
import { askTotals } from './totals.js';
import { askTouchpoints } from './touchpoints.js';

/** Signs of the stage that carts belong to; the first that a rule names decides. */
const signsOfCarts: Happening[] = [
  { event: 'begin_checkout' },
  { event: 'add_to_cart' },
  { page: '/checkout' },
  { page: '/cart' },
];

const getCartStage = ({ rules }: Site): number =>
  signsOfCarts.map((sign) => getOwnStage(rules.stages, sign)).find((stage) => stage >= 0) ?? -1;

const getDoing = (
  index: number,
  cartStage: number,
  bounce: readonly Figure[],
  cart: readonly Figure[],
): Figure[] => [
  ...(index === 0 ? bounce : []),
  ...(index === cartStage
    ? cart.filter(({ id }) => id === 'cart.abandonment_rate' || id === 'cart.checkout_abandonment_rate')
    : []),
];

/** Steps of the cart up to the purchase, as touchpoints of its stage: cycles that reached them, out of all. */
const getCartSteps = (steps: readonly CartStep[]): MapStage['touchpoints'] => {
  const cycles = steps[0]?.reached ?? 0;
  return steps
    .filter(({ step, reached }) => step !== 'purchase' && reached > 0)
    .map(({ step, reached }) => ({ kind: 'step', label: step, count: reached, share: reached / cycles }));
};

/** The journey map: stage by stage what people did, felt, said and met. */
export const mapPanel = async (question: Question) => {
  const { site, lang } = question;
  const surveys = getKnownSurveys(site, lang);
  const order = site.config.stages.map(({ id }) => id);
  const [stays, touchpoints, feeling, frictions, totals, bounce, cart] = await Promise.all([
    askStays(question, order),
    askTouchpoints(question),
    askFeeling(question, surveys),
    askFrictions(question),
    askTotals(question),
    bouncePanel(question),
    cartPanel(question),
  ]);
  const cartStage = getCartStage(site);
  const { visits, visitors, pageViews, robots, arrived, missing } = totals;
  return {
    visits,
    visitors,
    pageViews,
    robots,
    completeness: getShare(arrived, arrived + missing),
    figures: [
      countFigure(question, 'visits.count', visits),
      shareFigure(question, 'data.completeness', arrived, arrived + missing),
      countFigure(question, 'visits.robots', robots),
    ],
    rows: site.config.stages.map((stage, index) => ({
      stage: stage.id,
      title: getStageTitle(stage, lang, site.config.languages),
      ...stays.ofStage(stage.id),
      touchpoints: [
        ...touchpoints.ofStage(stage.id),
        ...(index === cartStage ? getCartSteps(cart.rows) : []),
      ],
      ...feeling.ofStage(stage.id),
      frictions: frictions.ofStage(stage.id),
      doing: getDoing(index, cartStage, bounce.figures, cart.figures),
    })),
    sql: [
      ...totals.sql,
      ...stays.sql,
      ...touchpoints.sql,
      ...feeling.sql,
      ...frictions.sql,
      ...bounce.sql,
      ...cart.sql,
    ],
  } satisfies Omit<MapPanel, 'panel' | 'site' | 'period' | 'filters' | 'asOf'>;
};
