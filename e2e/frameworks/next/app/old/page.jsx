import { redirect } from 'next/navigation';

export const dynamic = 'force-dynamic';

// Redirected by what is rendered there, on the server.
export default function Old() {
  redirect('/cart');
}
