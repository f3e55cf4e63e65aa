import type { MetadataRoute } from 'next'
import { messagesIn } from '@/messages'

/** What a device shows when the site is kept on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = messagesIn('en')
  return {
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
