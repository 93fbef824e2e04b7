import { Buy } from './buy';
import Link from 'next/link';

export const generateMetadata = async ({ params }) => ({ title: `Product ${(await params).id}` });

export default async function Product({ params }) {
  const { id } = await params;
  return (
    <>
      <h1>Product {id}</h1>
      <Link href="?color=red">Red</Link>
      <Buy id={id} />
    </>
  );
}
