/** Style of the visitor's own page. It needs no place in the page's own style sheets, and takes nothing from them. */
export const style = `:host{all:initial}
dialog{box-sizing:border-box;inline-size:min(40rem,100vw - 2rem);max-block-size:calc(100dvh - 2rem);padding:1.25rem;border:1px solid #8888;border-radius:14px;font:1rem/1.7 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;overflow:auto;overscroll-behavior:contain}
dialog::backdrop{background:#0008}
h2{margin:0 0 .5rem;font-size:1.2rem}
p{margin:0 0 1rem;white-space:pre-line}
ol{margin:0 0 1rem;padding:0;list-style:none;border-block-start:1px solid #8884}
li{padding:.4rem 0;border-block-end:1px solid #8884;overflow-wrap:anywhere}
time{display:block;font-size:.85rem;opacity:.75}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 .75rem;margin:0;font-size:.85rem}
dt{opacity:.75}
dd{margin:0}
form{display:flex;flex-wrap:wrap;gap:.5rem;position:sticky;inset-block-end:-1.25rem;padding-block:.75rem;background:Canvas}
button{min-block-size:44px;padding:0 1rem;border:1px solid #888;border-radius:10px;font:inherit;color:inherit;background:none;cursor:pointer}
button:focus-visible{outline:3px solid CanvasText;outline-offset:2px}
.remove{color:#fff;background:#b3261e;border-color:#b3261e}`;
