import type { WidgetTexts } from '@safar/schema';

/** A code to copy, never mirrored and never broken. */
export const Coupon = ({ code, ui }: { code: string; ui: WidgetTexts }) => (
  <div class="coupon">
    <code>
      <bdi dir="ltr">{code}</bdi>
    </code>
    <button
      class="plain"
      onClick={async ({ currentTarget }) => {
        // Without https or permission there is no clipboard; a click on the code marks it, ready for Ctrl-C.
        await navigator.clipboard?.writeText(code);
        // Nothing else draws a closing word again.
        currentTarget.textContent = ui.copied;
      }}
    >
      {ui.copy}
    </button>
  </div>
);
