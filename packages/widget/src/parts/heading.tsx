import { Words } from './words.js';

interface HeadingProps {
  as: 'legend' | 'label' | 'p';
  text: string;
  hint?: string | undefined;
  for?: string;
}

/** The question itself. It can be given focus, so that a screen reader says the next one. */
export const Heading = ({ as: Tag, text, hint, ...rest }: HeadingProps) => (
  <>
    <Tag class="q" tabIndex={-1} {...rest}>
      <Words text={text} />
    </Tag>
    {hint && (
      <p class="hint" id="hint">
        {hint}
      </p>
    )}
  </>
);
