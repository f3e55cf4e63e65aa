import type { NextConfig } from 'next'

const config: NextConfig = {
  // Answers are compressed by the server around Next.js, which also makes each page's policy: server/main.ts.
  compress: false,
  headers: async () => [
    {
      source: '/behaviours-built/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // A native module, which is loaded and not bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
}

export default config
