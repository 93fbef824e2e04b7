import { drawCoupon } from '../parts/coupon.js';
import { heading } from '../parts/heading.js';
import { doneIcon } from '../parts/icons.js';
import { words } from '../parts/words.js';
import type { QuestionView } from './question-view.js';

/** A closing word: nothing is asked. */
export const message: QuestionView<'message'> = ({
  question: { text, body, link, linkText, coupon },
  ui,
}) => (
  <>
    <div class="done">
      {doneIcon()}
      <div>
        {heading('p', text)}
        {body && <p>{words(body)}</p>}
      </div>
    </div>
    {coupon && drawCoupon(coupon, ui)}
    {link && linkText && (
      <a class="go" href={link}>
        {linkText}
      </a>
    )}
  </>
);
