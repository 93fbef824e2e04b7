import { start } from '@safar/snippet';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './routes.js';

const router = createBrowserRouter(routes);

// #region safar
const options = { site: 'nogol', base: 'https://stats.example.com/', consent: 'not-required' } as const;

const App = () => {
  useEffect(() => start(options), []);
  return <RouterProvider router={router} />;
};
// #endregion

createRoot(document.body).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
