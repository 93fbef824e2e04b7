import { buildNext } from './apps.js';
import { tellStories } from './stories.js';

tellStories(buildNext, '/old');
