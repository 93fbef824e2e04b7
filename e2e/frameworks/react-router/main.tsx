import { start } from '@safar/snippet';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './routes.js';

start({ site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' });

const router = createBrowserRouter(routes);
createRoot(document.body).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
