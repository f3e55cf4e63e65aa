/** Most pages add nothing to the head beside their metadata. */
export default function Default() {
  return null
}
