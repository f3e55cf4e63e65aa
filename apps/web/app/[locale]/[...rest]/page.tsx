import { notFound } from 'next/navigation'

/** Whatever no other page answers, so that it is missing in the reader's language; the server puts a page in its place. */
export default function Page(): never {
  notFound()
}
