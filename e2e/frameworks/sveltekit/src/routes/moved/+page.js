import { redirect } from '@sveltejs/kit';

// Redirected before the router arrives anywhere.
export const load = () => redirect(307, '/cart');
