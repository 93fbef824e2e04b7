import Type from 'typebox';
import { Text } from '../text.js';
import { Next } from './next.js';

/** What every question has. */
export const questionBase = {
  id: Type.String({
    pattern: '^[a-z][a-z0-9-]{0,39}$',
    description: 'Name of the question in files and figures.',
    examples: ['score'],
  }),
  text: Type.Optional(
    Text(
      "The question itself; {name} becomes the site's name, {answer:id} an answer given before, {cart.value} the value of the cart.",
      {
        fa: 'از سفارشتان راضی بودید؟',
        en: 'How satisfied were you with your order?',
      },
    ),
  ),
  required: Type.Optional(
    Type.Boolean({ default: false, description: 'No "skip" is offered.', examples: [true] }),
  ),
  next: Type.Optional(Next),
};

/** Words at the two ends of a scale. */
export const endLabels = {
  low: Type.Optional(Text('Words at the low end.', { fa: 'بسیار ناراضی', en: 'Very dissatisfied' })),
  high: Type.Optional(Text('Words at the high end.', { fa: 'بسیار راضی', en: 'Very satisfied' })),
};
