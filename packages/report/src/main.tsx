import { render } from 'preact';
import { App } from './app.js';

const root = document.getElementById('report');
if (root) render(<App />, root);
