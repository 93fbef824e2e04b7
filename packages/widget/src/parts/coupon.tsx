import type { WidgetTexts } from '@safar/schema';
import type { VNode } from 'preact';

/** A code to copy, never mirrored and never broken. */
export const drawCoupon = (code: string, ui: WidgetTexts): VNode => (
  <div class="coupon">
    <code>
      <bdi dir="ltr">{code}</bdi>
    </code>
    <button
      class="plain"
      onClick={({ currentTarget }) => {
        navigator.clipboard?.writeText(code).then(
          () => {
            // Nothing else draws a closing word again.
            currentTarget.textContent = ui.copied;
          },
          // Without https or permission there is no clipboard; a click on the code marks it, ready for Ctrl-C.
          () => {},
        );
      }}
    >
      {ui.copy}
    </button>
  </div>
);
