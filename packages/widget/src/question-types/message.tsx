import { Coupon } from '../parts/coupon.js';
import { Heading } from '../parts/heading.js';
import { doneIcon } from '../parts/icons.js';
import { Words } from '../parts/words.js';
import { createView } from './question-view.js';

/** A closing word: nothing is asked. */
export const message = createView('message', ({ question: { text, body, link, linkText, coupon }, ui }) => (
  <>
    <div class="done">
      {doneIcon()}
      <div>
        <Heading as="p" text={text} />
        {body && (
          <p>
            <Words text={body} />
          </p>
        )}
      </div>
    </div>
    {coupon && <Coupon code={coupon} ui={ui} />}
    {link && linkText && (
      <a class="go" href={link}>
        {linkText}
      </a>
    )}
  </>
));
