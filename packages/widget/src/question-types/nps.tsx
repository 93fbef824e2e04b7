import { formatNumber } from '../digits.js';
import { Scale } from '../parts/scale.js';
import { createView } from './question-view.js';

/** Net Promoter Score: 0 to 10, without the colours of a traffic light. */
export const nps = createView('nps', (props) => {
  const ends: Record<number, string> = { 0: props.question.low, 10: props.question.high };
  const points = Array.from({ length: 11 }, (_, value) => {
    const face = formatNumber(value, props.digits);
    return { value, face, name: ends[value] && `${face}, ${ends[value]}` };
  });
  return <Scale {...props} points={points} class="eleven" />;
});
