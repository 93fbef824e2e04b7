import Link from 'next/link';

export const metadata = { title: 'Home' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/products/rose">Rose</Link> <Link href="/cart">Cart</Link>{' '}
          <Link href="/old">Old</Link> <Link href="/moved">Moved</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}
