/** What the panel has beyond the style of every one. */
export const style = `[hidden]{display:none!important}
@media (min-width:601px){aside{inset-block:12px auto;max-block-size:calc(100dvh - 24px)}}
h2{font-weight:600}
form,fieldset,section{display:grid;gap:8px;margin:0;padding:0;border:0;min-inline-size:0}
form{padding-block-start:8px}
label{display:grid;gap:4px;font-size:.9em}
input:not([type=radio]),textarea{box-sizing:border-box;inline-size:100%;min-block-size:44px;padding:8px 10px;border:1px solid #888;border-radius:10px;font:inherit;font-size:16px;color:inherit;background:Field}
textarea{resize:vertical;min-block-size:4.5em}
legend{padding:8px 0 4px;font-size:.9em}
.faces{display:grid;grid-template-columns:repeat(5,1fr);gap:2px}
.faces label{position:relative;box-sizing:border-box;justify-items:center;align-content:start;gap:0;min-block-size:56px;padding-block:4px;border-radius:10px;font-size:.75em;line-height:1.3;text-align:center;cursor:pointer}
.faces label:hover{background:#8882}
.faces input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.faces svg{inline-size:28px;block-size:28px;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
.faces .eye{fill:currentColor}
.faces label:has(:checked){background:#0072b226;font-weight:600;box-shadow:inset 0 0 0 2px #0072b2}
.faces label:has(:focus-visible){outline:2px solid;outline-offset:2px}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}
main button{padding-inline:14px;border:1px solid #888;font-size:1em}
.main{color:#fff;background:#0072b2;border-color:#0072b2}
.main:hover{background:#005f94}
.row .end{margin-inline-start:auto}
[role=status]{min-block-size:1.6em;margin:4px 0 0;opacity:1}
.progress{margin:4px 0 0;font-variant-numeric:tabular-nums}
@media (max-width:600px){legend{padding-block:0 2px}form,fieldset,section{gap:4px}form{padding-block-start:2px}textarea{min-block-size:44px;block-size:44px}}
@media (prefers-color-scheme:dark){.faces label:has(:checked){background:#7cc4f033;box-shadow:inset 0 0 0 2px #7cc4f0}.main{color:#000;background:#7cc4f0;border-color:#7cc4f0}.main:hover{background:#9ad2f4}}
@media (forced-colors:active){.faces label:has(:checked){outline:3px solid Highlight}}`;
