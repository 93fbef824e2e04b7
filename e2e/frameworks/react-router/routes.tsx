import { Link, Navigate, Outlet, redirect, type RouteObject } from 'react-router';
import { Product } from './product.js';

const Layout = () => (
  <>
    <nav>
      <Link to="/">Home</Link> <Link to="/products/rose">Rose</Link> <Link to="/cart">Cart</Link>{' '}
      <Link to="/moved">Moved</Link> <Link to="/old">Old</Link>
    </nav>
    <Outlet />
  </>
);

const Page = ({ title }: { title: string }) => (
  <>
    <title>{title}</title>
    <h1>{title}</h1>
  </>
);

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Layout />,
    children: [
      { index: true, element: <Page title="Home" /> },
      { path: 'products/:id', element: <Product />, loader: () => null },
      { path: 'cart', element: <Page title="Cart" /> },
      // Redirected before the router arrives anywhere.
      { path: 'moved', loader: () => redirect('/cart') },
      // Redirected by what is rendered there.
      { path: 'old', element: <Navigate to="/cart" replace /> },
    ],
  },
];
