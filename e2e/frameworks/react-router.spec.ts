import { bundleApp } from './apps.js';
import { tellStories } from './stories.js';

tellStories(() => bundleApp('react-router/main.tsx'), '/old');
