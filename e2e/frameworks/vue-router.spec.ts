import { bundleApp } from './apps.js';
import { tellStories } from './stories.js';

tellStories(() => bundleApp('vue-router/main.ts'), '/old');
