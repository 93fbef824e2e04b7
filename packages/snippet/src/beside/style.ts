/** Style of a panel beside the page. It needs no place in the page's own style sheets, and takes nothing from them. */
export const besideStyle = `:host{all:initial}
aside{position:fixed;z-index:2147483646;inset-block:12px;inset-inline-start:12px;inline-size:min(23rem,100vw - 24px);box-sizing:border-box;display:flex;flex-direction:column;border:1px solid #8886;border-radius:14px;box-shadow:0 8px 32px #0003;font:14px/1.6 Vazirmatn,system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;overflow:hidden;overflow-wrap:anywhere}
aside:dir(rtl){line-height:1.85}
aside.other{inset-inline:auto 12px}
header{display:flex;align-items:center;gap:4px;padding:6px 14px;border-block-end:1px solid #8884}
h2{flex:1;margin:0;font-size:1em;line-height:1.5}
button{min-inline-size:44px;min-block-size:44px;border:0;border-radius:10px;font:inherit;font-size:18px;color:inherit;background:none;cursor:pointer}
button:hover{background:#8882}
main{flex:1;padding:4px 14px 14px;overflow:auto;overscroll-behavior:contain}
p{margin:8px 0;font-size:.85em;opacity:.75}
:focus-visible{outline:2px solid;outline-offset:-2px;border-radius:8px}
@media (max-width:600px){aside,aside.other{inset:8px 8px auto;inline-size:auto;max-block-size:44dvh}aside.other{inset-block:auto 8px}}
@media print{aside{display:none}}
`;
