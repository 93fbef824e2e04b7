/** What each figure is, in one sentence, printed beside it. */
export const en = {
  'visits.count':
    "Visits that began in the period: page views and events of one visitor, in all tabs, with no gap longer than the site's limit (30 minutes unless set otherwise). Bots and visits without storage are not counted.",
  'visits.robots':
    'Visits of the period whose browser names itself a robot, a tool or nothing at all, such as HeadlessChrome. They are stored, but stay out of every figure but this one.',
  'bounce.engaged':
    "Share of visits that were not engaged: exactly one page view, no more engaged time than the site's limit (10 seconds unless set otherwise), and no key event.",
  'bounce.classic': 'Share of visits with exactly one page view, however long it was read.',
  'cart.abandonment_rate':
    'Abandoned, recovered and lost carts, out of those and the carts that were bought without going idle. Emptied carts and open ones are counted apart.',
  'cart.checkout_abandonment_rate':
    'Carts that reached the checkout and ended without a purchase or went idle, out of all carts that reached it; carts still open are left out until they are decided.',
  'cart.cycles': 'Carts that went from empty to not empty in the period.',
  'cart.purchases':
    'Purchases in the period, with or without a cart that was seen; copies of one purchase count once.',
  'cart.bought_without_cart':
    'Purchases in the period that ended no cart we saw: a sign of missing cart events, not a mistake of the visitor.',
  'cart.pending':
    'Carts whose order was sent to be paid elsewhere and of which nobody has said the end: neither a purchase nor a failed payment, nor did the visitor go on with the cart. Some of those that count as abandoned or lost may have been paid.',
  'cart.immature':
    'Carts of the period that are still open or may yet be recovered: their outcome can change.',
  'map.nps':
    'Net Promoter Score of this stage: per cent of answers 9 and 10 minus per cent of answers 0 to 6, from −100 to 100, with a 95 % interval by adjusted Wald.',
  'map.stays':
    'Stays in this stage that began in the period: a stay is an unbroken run of one visitor in one stage, and ends on (a later stage follows), back (an earlier one follows) or left (none follows within 30 days of the last activity).',
  'surveys.nps':
    'Net Promoter Score: per cent of answers 9 and 10 minus per cent of answers 0 to 6, from −100 to 100, with a 95 % interval by adjusted Wald.',
  'surveys.csat': 'Share of answers 4 and 5 of 5, with a 95 % Wilson interval.',
  'surveys.ces_mean': 'Mean of the answers from 1 to 7, with a 95 % interval by Student’s t.',
  'surveys.ces': 'Share of answers 5 to 7 of 7, with a 95 % Wilson interval.',
  'surveys.mean': 'Mean of the points, with a 95 % interval by Student’s t.',
  'surveys.consent':
    'Share of those asked who agreed; who passed it over did not. With a 95 % Wilson interval.',
  'surveys.contact':
    'Share of those asked who left a contact, with a 95 % Wilson interval. The contacts themselves are encrypted and in no figure: “safar contacts list” reads them with the private key.',
  'surveys.response_rate':
    'Showings of a survey with at least one answer, out of all its showings in the period.',
  'surveys.by_link':
    'Showings on the survey’s own page, opened by its link or QR code, each in the period of its first opening. They are no visits and nobody’s page views. Those that belong to a journey were opened from an order’s link; the map counts these alone.',
  'experiments.response':
    'Visitors who answered at least one question, out of those who were shown the survey in the period, each counted once; with a 95 % Wilson interval. Answers by link are not part of an experiment.',
  'experiments.answer':
    'Of each visitor who was shown the survey in the period, the last answer to its first question counts alone, so that no one is counted twice.',
  'experiments.difference':
    'This survey less the first one of the experiment, with a 95 % interval: by Newcombe’s hybrid score for shares, by Welch’s t for means, for NPS by adjusted Wald with both variances added. Where 0 lies in the interval, nobody knows which is higher. Who looks every day and stops at the first difference finds one by chance more often than one time in twenty: say beforehand how many answers to wait for. Four times the answers make the interval half as wide.',
  'experiments.together':
    'Several surveys are measured against the first, so each interval is wide enough for all of them to hold together in 19 of 20 cases (Bonferroni: 97.5 % each for two, 98.3 % for three, and so on). What is said to be higher or lower is said on that ground.',
  'experiments.split':
    'Visitors who were shown a survey, against the share that it was given (chi-square test): where so large a gap would come by chance less than once in a thousand times, something else than the draw decided who saw what.',
  'flow.visits':
    'Visits of the period with at least one page view that arrived; the steps are their pages in order, repeats in a row taken as one.',
  'walks.count':
    'Walks that began in the period: visits in which somebody of the team went the way of a visitor, by ?safar=walk. They are in no other figure of the report.',
  'walks.reached':
    'Share of the visits of the period, walks not among them, that were in this stage at some time. With a 95 % Wilson interval.',
  'walks.passed_on':
    'Of the visits that reached this stage, the share that came to a later stage afterwards, in the same visit. With a 95 % Wilson interval.',
  'walks.engaged':
    'Median time that this page was in view and had the focus, over the page views of the period that told of it, walks not among them. Not told of fewer than 30.',
  'data.completeness':
    'Share of numbered events that arrived: events are numbered within each page and pages within each visit, so gaps show what is missing at least.',
} as const;
