/** Marks of an outcome: colour never stands alone. */
export const OnGlyph = () => (
  <svg class="g g-dir" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1 5h8M6 2l3 3-3 3" />
  </svg>
);

export const BackGlyph = () => (
  <svg class="g g-dir" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M3.2 1.2 1 3.5l2.2 2.3M1 3.5h5a2.6 2.6 0 0 1 0 5.2H3.5" />
  </svg>
);

export const LeftGlyph = () => (
  <svg class="g" viewBox="0 0 10 10" aria-hidden="true">
    <path d="m2 2 6 6M8 2 2 8" />
  </svg>
);

export const Logo = () => (
  <svg
    viewBox="0 0 30 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    aria-hidden="true"
    class="g-dir"
  >
    <path class="road" d="M3 12C9 12 8 4 15 4s6 8 12 8" />
    <circle class="from" cx="3" cy="12" r="2.2" />
    <circle class="to" cx="27" cy="12" r="2.2" />
  </svg>
);
