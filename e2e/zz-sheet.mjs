import { chromium } from '@playwright/test'; import fs from 'node:fs';
const [out,cols,crop,...files]=process.argv.slice(2);
const [cw,ch,side]=crop==='full'?[]:crop.split('x');
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({viewport:{width:1900,height:1000}});
const html=files.map(f=>{const d='data:image/png;base64,'+fs.readFileSync(f).toString('base64');const s=f.includes('-fa-')?'left':'right';
return cw?`<div style="width:${cw}px;height:${ch}px;background:url(${d}) ${s} bottom"></div>`:`<img src="${d}">`}).join('');
await p.setContent(`<body style="margin:0;display:grid;grid-template-columns:repeat(${cols},max-content);gap:4px;background:#888;width:max-content">${html}`);
const e=await p.$('body');await e.screenshot({path:out});await b.close();
