import { notFound } from 'next/navigation'

/** Whatever no other page answers: so that the page for what is missing is in the reader's language. */
export default function Page(): never {
  notFound()
}
