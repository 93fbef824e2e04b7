/** Style of the panel. It needs no place in the page's own style sheets, and takes nothing from them. */
export const style = `:host{all:initial}
aside{position:fixed;z-index:2147483646;inset-block:12px;inset-inline-start:12px;inline-size:min(23rem,100vw - 24px);box-sizing:border-box;display:flex;flex-direction:column;border:1px solid #8886;border-radius:14px;box-shadow:0 8px 32px #0003;font:14px/1.6 Vazirmatn,system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;overflow:hidden;overflow-wrap:anywhere}
aside:dir(rtl){line-height:1.85}
aside.other{inset-inline:auto 12px}
header{display:flex;align-items:center;gap:4px;padding:6px 14px;border-block-end:1px solid #8884}
h2{flex:1;margin:0;font-size:1em;line-height:1.5}
h3{margin:14px 0 4px;font-size:.9em;opacity:.75}
button{min-inline-size:44px;min-block-size:44px;border:0;border-radius:10px;font:inherit;font-size:18px;color:inherit;background:none;cursor:pointer}
button:hover{background:#8882}
main{flex:1;padding:4px 14px 14px;overflow:auto;overscroll-behavior:contain}
p{margin:8px 0;font-size:.85em;opacity:.75}
details{border-block-end:1px solid #8884}
summary{padding-block:10px;cursor:pointer}
summary span{margin-inline-start:6px;font-size:.9em;opacity:.8}
.open summary span,.waiting summary span{color:#0072b2;opacity:1}
.held summary span{color:#b34a00;opacity:1}
ul,ol{margin:0 0 10px;padding:0;list-style:none;font-size:.9em}
li{padding-block:3px;padding-inline-start:1.6em}
li::before{content:attr(data-mark);float:inline-start;margin-inline-start:-1.6em}
.no{font-weight:600}
.no::before{color:#b34a00}
.yes{opacity:.75}
ol li{display:grid;grid-template-columns:auto 1fr;gap:10px;padding-inline-start:0}
ol li::before{margin:0;font-variant-numeric:tabular-nums;opacity:.75}
:focus-visible{outline:2px solid;outline-offset:-2px;border-radius:8px}
@media (prefers-color-scheme:dark){.open summary span,.waiting summary span{color:#7cc4f0}.held summary span,.no::before{color:#f3a468}}
@media (max-width:600px){aside,aside.other{inset:8px 8px auto;inline-size:auto;max-block-size:44dvh}aside.other{inset-block:auto 8px}}
@media print{aside{display:none}}`;
