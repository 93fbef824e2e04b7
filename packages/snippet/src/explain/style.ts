/** What the panel has beyond the style of every one. */
export const style = `h3{margin:14px 0 4px;font-size:.9em;opacity:.75}
details{border-block-end:1px solid #8884}
summary{padding-block:10px;cursor:pointer}
span{margin-inline-start:6px;font-size:.9em;opacity:.8}
.open span,.due span,.waiting span{color:#0072b2;opacity:1}
.held span,.passed span{color:#b34a00;opacity:1}
ul,ol{margin:0 0 10px;padding:0;list-style:none;font-size:.9em}
li{padding-block:3px;padding-inline-start:1.6em}
li::before{content:attr(data-mark);float:inline-start;margin-inline-start:-1.6em}
.no{font-weight:600}
.no::before{color:#b34a00}
.yes{opacity:.75}
ol li{display:grid;grid-template-columns:auto 1fr;gap:10px;padding-inline-start:0}
ol li::before{margin:0;font-variant-numeric:tabular-nums;opacity:.75}
@media (prefers-color-scheme:dark){.open span,.due span,.waiting span{color:#7cc4f0}.held span,.passed span,.no::before{color:#f3a468}}`;
