import type { VNode } from 'preact';

/** A word beside the question: what is missing, what has become of an answer. */
export const note = (id: string, icon: VNode, text: string): VNode => (
  <div class="says" id={id}>
    {icon}
    <span>{text}</span>
  </div>
);
