import type { WidgetTexts } from '@safar/schema';

/** A code to copy, never mirrored and never broken. */
export const Coupon = ({ code, ui }: { code: string; ui: WidgetTexts }) => (
  <div class="coupon">
    <code>
      <bdi dir="ltr">{code}</bdi>
    </code>
    <button
      class="plain"
      type="button"
      onClick={async ({ currentTarget }) => {
        try {
          await navigator.clipboard.writeText(code);
          // Nothing else draws a closing word again.
          currentTarget.textContent = ui.copied;
        } catch {
          // No clipboard without https or permission: the code is marked, ready for Ctrl-C.
          const written = currentTarget.previousElementSibling;
          if (written) getSelection()?.selectAllChildren(written);
        }
      }}
    >
      {ui.copy}
    </button>
  </div>
);
