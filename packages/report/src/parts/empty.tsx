import type { ComponentChildren } from 'preact';

/** Nothing yet: what belongs here, and what to do next. */
export function Empty({
  title,
  code,
  children,
}: {
  title: string;
  code?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="empty">
      <b>{title}</b>
      {children}
      {code ? (
        <pre dir="ltr" tabIndex={0}>
          {code}
        </pre>
      ) : null}
    </div>
  );
}
