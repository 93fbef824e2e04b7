/** The tab as a style sheet. Nothing of the page but its font and the tokens of the card reaches it. */
export const tabStyle = `
:host{all:initial!important;display:block!important;font-family:inherit!important;font-size:clamp(16px,1rem,32px)!important;
--accent:var(--safar-accent,var(--own-accent,#17566e));--surface:var(--safar-surface,var(--own-surface,#fffefb));
--on-accent:var(--own-onAccent,#fff);--radius:var(--safar-radius,calc(var(--own-radius,14)*1px))}
@media(prefers-color-scheme:dark){:host{--accent:var(--safar-accent,var(--own-accent,#8fcbe0));
--surface:var(--safar-surface,var(--own-surface,#1c2125));--on-accent:var(--own-onAccent,#000)}}
@supports(color:lch(from red l c h)){button{--on-accent:lch(from var(--accent) calc((49.4 - l)*999) 0 0)}}
button{position:fixed;z-index:2147482000;inset-block-end:0;inset-inline-end:28px;min-block-size:44px;max-inline-size:calc(100vw - 56px);padding:8px 18px;
font:inherit;font-size:.9375em;line-height:1.5;color:var(--on-accent);background:var(--accent);
border:1px solid color-mix(in oklab,var(--on-accent) 30%,transparent);border-block-end:0;
border-radius:min(var(--radius),14px) min(var(--radius),14px) 0 0;cursor:pointer}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px;box-shadow:0 0 0 2px var(--surface)}
.away:not(:focus-visible){opacity:0;pointer-events:none}
@media print{button{display:none}}`;
