import { buildSvelteKit } from './apps.js';
import { tellStories } from './stories.js';

tellStories(buildSvelteKit, '/old');
