import { start } from '@safar/snippet';

start({ site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' });
