interface ButtonProps {
  text: string;
  run: () => void;
}

const draw =
  (name: string) =>
  ({ text, run }: ButtonProps) => (
    <button class={name} onClick={run}>
      {text}
    </button>
  );

/** The way on. */
export const Go = draw('go');
/** The other ways. */
export const Quiet = draw('quiet');
